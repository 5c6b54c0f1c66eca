// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Controls
import Kvorum.Theme

// The keys, in groups.
Sheet {
    id: sheet

    readonly property var groups: [
        {
            "title": qsTr("Everywhere"),
            "keys": [
                ["Ctrl+1", qsTr("Home")],
                ["Ctrl+2", qsTr("Vacancies")],
                ["Ctrl+3", qsTr("Interviews")],
                ["Ctrl+4", qsTr("Settings")],
                ["Ctrl+K", qsTr("Find anything")],
                ["Ctrl+L", qsTr("Lock the screen")],
                ["Alt+←", qsTr("Back, as Esc does")],
                ["Tab", qsTr("Next control")],
                [qsTr("Space"), qsTr("Press it")],
                ["?", qsTr("These keys")]
            ]
        },
        {
            "title": qsTr("In an interview"),
            "keys": [
                ["1–5", qsTr("Rate")],
                ["0", qsTr("Not observed")],
                ["N", qsTr("Write the note")],
                ["← →", qsTr("Question before, question after")],
                ["Ctrl+Z", qsTr("Take back")]
            ]
        }
    ]

    title: qsTr("Keys")

    Repeater {
        model: sheet.groups

        Column {
            id: group

            required property var modelData

            width: parent ? parent.width : 0
            spacing: Theme.space8

            SectionTitle {
                width: parent.width
                variant: Label.Small
                text: group.modelData.title
            }
            Repeater {
                model: group.modelData.keys

                Item {
                    id: line

                    required property var modelData

                    width: group.width
                    height: Math.max(cap.height, words.height)

                    Accessible.role: Accessible.ListItem
                    Accessible.name: modelData[0] + ", " + modelData[1]

                    Rectangle {
                        id: cap

                        width: Math.max(Theme.scaled(Size.numberField), key.implicitWidth + Theme.space16)
                        height: key.height + Theme.space8
                        radius: Theme.radiusInner
                        color: Theme.sunken

                        Label {
                            id: key

                            anchors.centerIn: parent
                            variant: Label.Micro
                            strong: true
                            text: line.modelData[0]
                            decorative: true
                        }
                    }
                    Label {
                        id: words

                        anchors.verticalCenter: parent.verticalCenter
                        x: cap.width + Theme.space12
                        width: parent.width - x
                        text: line.modelData[1]
                        decorative: true
                    }
                }
            }
        }
    }
}
