// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.Controls
import Kvorum.Theme

// The way back and the name of a form.
Item {
    id: head

    required property string title
    property string text

    signal back()

    implicitHeight: words.height + Theme.space8

    IconButton {
        id: arrow

        outlined: true
        iconName: "chevron-left"
        text: qsTr("Back")
        onClicked: head.back()
    }
    Column {
        id: words

        x: arrow.width + Theme.space12
        y: Math.max(0, Math.round((arrow.height - Theme.titleLine) / 2))
        width: parent.width - x
        spacing: Theme.space4

        Label {
            width: parent.width
            variant: Label.Title
            text: head.title
        }
        Label {
            width: parent.width
            visible: text.length > 0
            text: head.text
            color: Theme.text2
        }
    }
}
