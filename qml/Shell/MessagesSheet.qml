// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Controls
import Kvorum.Theme

// What was said since the program was started and is not on the screen any more, the newest first.
Sheet {
    id: sheet

    // Maps {words, code, time}.
    required property var messages

    title: qsTr("Earlier messages")

    EmptyState {
        width: parent.width
        visible: sheet.messages.length === 0
        iconName: "circle-check"
        iconColor: Theme.ok
        title: qsTr("Nothing was reported")
        text: qsTr("What goes wrong, and what is refused, is kept here until the program ends.")
    }
    Repeater {
        id: said

        model: sheet.messages

        Item {
            id: line

            required property int index
            required property var modelData
            readonly property string place: modelData.code.length > 0 ? modelData.time + " · " + qsTr("Code %1").arg(modelData.code) : modelData.time

            width: parent ? parent.width : 0
            implicitHeight: words.height + (index < said.count - 1 ? Theme.space12 + Theme.hairline : 0)
            Accessible.role: Accessible.ListItem
            Accessible.name: modelData.words + " " + place

            Column {
                id: words

                width: parent.width
                spacing: Theme.space2

                Label {
                    width: parent.width
                    prose: true
                    text: line.modelData.words
                    decorative: true
                }
                Label {
                    width: parent.width
                    variant: Label.Micro
                    text: line.place
                    color: Theme.text2
                    decorative: true
                }
            }
            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: Theme.hairline
                visible: line.index < said.count - 1
                color: Theme.line
            }
        }
    }
}
