// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.Controls
import Kvorum.Theme

// Title and filters of the dashboard.
Item {
    id: head

    property string title
    property string subtitle
    property bool compact: false
    property bool filters: true
    property alias search: finder.text
    property bool namesHidden: false
    readonly property bool stacked: compact || Theme.largeText

    signal searched(string text)
    signal hideNames(bool hidden)
    signal back()

    implicitHeight: filters ? row.y + row.implicitHeight : words.height

    IconButton {
        id: arrow

        outlined: true
        iconName: "chevron-left"
        text: qsTr("Back")
        onClicked: head.back()
    }
    Column {
        id: words

        x: arrow.width + Theme.space16
        width: parent.width - x
        spacing: Theme.space2

        Label {
            width: parent.width
            variant: head.compact ? Label.Title : Label.Display
            text: head.title
            Accessible.role: Accessible.Heading
        }
        Label {
            width: parent.width
            text: head.subtitle
            color: Theme.text2
        }
    }
    Item {
        id: row

        y: words.height + Theme.space16
        width: parent.width
        visible: head.filters
        implicitHeight: head.stacked ? hide.y + hide.height : Math.max(finder.height, hide.height)

        SearchField {
            id: finder

            width: head.stacked ? parent.width : Theme.scaled(Size.menuWidth + Theme.space48)
            placeholder: qsTr("Find a candidate")
            onEdited: text => head.searched(text)
        }
        Button {
            id: hide

            x: head.stacked ? 0 : parent.width - width
            y: head.stacked ? finder.height + Theme.space8 : 0
            iconLeft: head.namesHidden ? "eye" : "eye-off"
            text: head.namesHidden ? qsTr("Show names") : qsTr("Hide names")
            onClicked: head.hideNames(!head.namesHidden)
        }
    }
}
