// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.Controls
import Kvorum.Theme

// Words over the page's lower edge. Stays until it is closed or another place is opened: nobody has to hurry.
Item {
    id: toast

    property string words
    property string code
    readonly property bool shown: words.length > 0

    function show(words: string, code: string): void {
        toast.words = words;
        toast.code = code;
    }

    function hide(): void {
        words = "";
        code = "";
    }

    visible: shown
    implicitHeight: Math.max(cross.height, lines.height + 2 * Theme.space12)

    Accessible.role: Accessible.AlertMessage
    Accessible.name: code.length > 0 ? words + " " + qsTr("Code %1").arg(code) : words

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.tip
    }
    Column {
        id: lines

        anchors.verticalCenter: parent.verticalCenter
        x: Theme.space16
        width: parent.width - x - cross.width - Theme.space8

        Label {
            width: parent.width
            text: toast.words
            color: Theme.tipOn
            decorative: true
        }
        Label {
            width: parent.width
            visible: toast.code.length > 0
            variant: Label.Micro
            text: qsTr("Code %1").arg(toast.code)
            color: Theme.tipOn
            decorative: true
        }
    }
    IconButton {
        id: cross

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        iconName: "x"
        ink: hovered ? Theme.text : Theme.tipOn
        text: qsTr("Close the message")
        onClicked: toast.hide()
    }
}
