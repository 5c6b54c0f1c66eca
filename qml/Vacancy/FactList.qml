// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Controls
import Kvorum.Theme

// What the organisation has, and what that does to the matrix, each with the sentence that caused it.
Card {
    id: list

    required property var rows
    readonly property int count: facts.count

    signal change(string key)

    padding: 0
    spacing: 0

    Repeater {
        id: facts

        model: list.rows

        Item {
            id: fact

            required property int index
            required property string key
            required property string label
            required property string value
            required property string cause
            required property bool mayChange

            width: list.width
            implicitHeight: column.height + 2 * (Theme.space16 - Theme.space2)

            Accessible.role: Accessible.ListItem
            Accessible.name: Array.of(label, value, cause).filter(part => part.length > 0).join(", ")

            Column {
                id: column

                x: Theme.space16
                y: Theme.space16 - Theme.space2
                width: parent.width - 2 * Theme.space16
                spacing: Theme.space2

                Label {
                    width: parent.width
                    variant: Label.Micro
                    text: fact.label
                    color: Theme.text2
                    decorative: true
                }
                Label {
                    width: parent.width
                    visible: text.length > 0
                    strong: true
                    text: fact.value
                    decorative: true
                }
                Item {
                    width: parent.width
                    visible: fact.cause.length > 0
                    implicitHeight: Math.max(why.height, sentence.height) + Theme.space4

                    Icon {
                        id: why

                        y: Theme.space4 + Math.round((Theme.smallLine - height) / 2)
                        name: "affiliate"
                        size: Theme.iconSmall
                        color: Theme.accentInk
                    }
                    Label {
                        id: sentence

                        x: why.width + Theme.space8
                        y: Theme.space4
                        width: parent.width - x
                        text: fact.cause
                        color: Theme.text2
                        decorative: true
                    }
                }
                Button {
                    x: -Theme.space4
                    visible: fact.mayChange
                    variant: Button.Link
                    iconLeft: "pencil"
                    text: qsTr("Change")
                    Accessible.name: qsTr("Change: %1").arg(fact.label)
                    onClicked: list.change(fact.key)
                }
            }
            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: Theme.hairline
                visible: fact.index < facts.count - 1
                color: Theme.line
            }
        }
    }
}
