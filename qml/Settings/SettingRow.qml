// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.Controls
import Kvorum.Theme

// A setting: its name and meaning at the left, its control at the right, or below where room is short.
Item {
    id: row

    default property alias control: side.data
    property string text
    property string caption
    property bool divider: true
    readonly property bool below: Theme.largeText || side.childrenRect.width > width - 2 * Theme.space16 - Theme.scaled(Size.menuWidth)

    width: parent ? parent.width : 0
    implicitHeight: Math.max(Size.rowTwo, below ? words.height + Theme.space8 + side.childrenRect.height + 2 * Theme.space12
        : Math.max(words.height, side.childrenRect.height) + 2 * Theme.space12)

    Column {
        id: words

        x: Theme.space16
        y: row.below ? Theme.space12 : Math.round((row.height - height) / 2)
        width: row.below ? row.width - 2 * Theme.space16 : row.width - 3 * Theme.space16 - side.childrenRect.width

        Label {
            width: parent.width
            variant: Label.Small
            strong: true
            text: row.text
        }
        Label {
            width: parent.width
            visible: text.length > 0
            variant: Label.Micro
            text: row.caption
            color: Theme.text2
        }
    }
    Item {
        id: side

        x: row.below ? Theme.space16 : row.width - childrenRect.width - Theme.space16
        y: row.below ? words.y + words.height + Theme.space8 : Math.round((row.height - childrenRect.height) / 2)
        width: row.width - 2 * Theme.space16
        height: childrenRect.height
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairline
        visible: row.divider
        color: Theme.line
    }
}
