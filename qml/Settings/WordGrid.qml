// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Controls
import Kvorum.Theme

// The words of a recovery sheet, numbered, read down each column as they are written on paper.
Card {
    id: grid

    required property list<string> words
    readonly property int columns: width < Theme.scaled(Size.menuWidth * 1.8) ? 2 : width < Theme.scaled(Size.columnMax * 0.7) ? 3 : 4
    readonly property int lines: Math.ceil(words.length / columns)

    tone: Card.Sunken
    padding: Theme.space16
    label: qsTr("The 24 words")

    Grid {
        width: parent.width
        columns: grid.columns
        rows: grid.lines
        flow: Grid.TopToBottom
        rowSpacing: Theme.space2

        Repeater {
            model: grid.words

            Item {
                required property int index
                required property string modelData

                width: Math.floor((grid.width - 2 * grid.padding) / grid.columns)
                height: word.height
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("Word %1: %2").arg(index + 1).arg(modelData)

                Label {
                    id: number

                    width: Theme.scaled(Theme.space24)
                    anchors.baseline: word.baseline
                    variant: Label.Micro
                    text: parent.index + 1
                    color: Theme.text2
                    horizontalAlignment: Text.AlignRight
                    decorative: true
                }
                Label {
                    id: word

                    x: number.width + Theme.space8
                    variant: Label.Body
                    strong: true
                    text: parent.modelData
                    decorative: true
                }
            }
        }
    }
}
