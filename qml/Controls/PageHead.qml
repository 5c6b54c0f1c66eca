// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.Theme

// The way back, the title of a page and what it is about.
Item {
    id: head

    property string title
    property string text
    property bool compact: false

    signal back()

    implicitHeight: Math.max(arrow.height, words.y + words.height)

    IconButton {
        id: arrow

        iconName: "chevron-left"
        outlined: true
        text: qsTr("Back")
        onClicked: head.back()
    }
    Column {
        id: words

        x: arrow.width + Theme.space16
        y: head.compact && head.text.length === 0 ? Math.max(0, Math.round((arrow.height - Theme.titleLine) / 2)) : 0
        width: parent.width - x
        spacing: Theme.space2

        Label {
            width: parent.width
            variant: head.compact ? Label.Title : Label.Display
            heading: true
            text: head.title
        }
        Label {
            width: parent.width
            visible: text.length > 0
            prose: true
            text: head.text
            color: Theme.text2
        }
    }
}
