// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Theme

// A question with a verb on each button. `asksReason` adds a field that must be filled before yes.
Sheet {
    id: dialog

    property string text
    property string confirmText: qsTr("Continue")
    property string cancelText: qsTr("Cancel")
    property bool danger: false
    property bool asksReason: false
    property string reasonLabel: qsTr("Reason")
    property string reasonHint: qsTr("Kept in the history with your name")
    // Says of the reason whether it touches a forbidden topic.
    property var remarkOn: (words) => ""
    readonly property bool answerable: !asksReason || reasonField.text.trim().length > 0

    signal confirmed(string reason)
    signal cancelled()

    property bool answered: false

    closable: true
    onAboutToShow: {
        answered = false;
        reasonField.text = "";
    }
    onOpened: asksReason ? reasonField.forceActiveFocus(Qt.PopupFocusReason) : no.forceActiveFocus(Qt.PopupFocusReason)
    onAboutToHide: {
        if (!answered)
            cancelled();
    }

    footer: [
        Button {
            variant: dialog.danger ? Button.Danger : Button.Primary
            text: dialog.confirmText
            enabled: dialog.answerable
            reason: qsTr("Write a reason first")
            onClicked: {
                dialog.answered = true;
                dialog.confirmed(reasonField.text.trim());
                dialog.close();
            }
        },
        Button {
            id: no

            text: dialog.cancelText
            onClicked: dialog.close()
        }
    ]

    Label {
        width: parent.width
        visible: text.length > 0
        text: dialog.text
        color: Theme.text2
    }
    TextField {
        id: reasonField

        width: parent.width
        visible: dialog.asksReason
        wraps: true
        label: dialog.reasonLabel
        hint: dialog.reasonHint
    }
    TopicRemark {
        id: remark

        objectName: "reasonRemark"
        width: parent.width
        words: dialog.asksReason ? reasonField.text : ""
        remarkOn: dialog.remarkOn
        onSaid: dialog.news = remark
    }
}
