// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.Controls
import Kvorum.Theme

// The words of a toast, and the cross that closes it.
Item {
    id: face

    required property Toast toast

    implicitHeight: Math.max(cross.height, lines.height + 2 * Theme.space12)

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
            text: face.toast.words
            color: Theme.tipOn
            decorative: true
        }
        Label {
            width: parent.width
            visible: face.toast.code.length > 0
            variant: Label.Micro
            text: qsTr("Code %1").arg(face.toast.code)
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
        onClicked: face.toast.hide()
    }
}
