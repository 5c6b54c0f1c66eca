// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Controls
import Kvorum.Theme

// Vacancies: title, company, how many sheets are in, state. In a narrow column the figures go below.
Card {
    id: list

    required property var rows
    readonly property int count: vacancies.count

    signal navigate(string screen, string id)

    padding: 0
    spacing: 0

    Repeater {
        id: vacancies

        model: list.rows

        RowButton {
            id: row

            required property int index
            required property string key
            required property string title
            required property string detail
            required property string status
            required property string statusText
            required property string sheetsText
            required property int sheetsIn
            required property int sheetsAll
            readonly property bool narrow: width < Theme.scaled(Size.sheetWidth)

            width: list.width
            name: Array.of(title, detail, statusText, sheetsText).filter(part => part.length > 0).join(", ")
            divider: index < vacancies.count - 1
            topPadding: Theme.space16 - Theme.space2
            bottomPadding: topPadding
            onClicked: list.navigate("vacancy", key)

            Item {
                width: parent.width
                implicitHeight: row.narrow ? words.height + Theme.space12 + Math.max(figures.implicitHeight, state.implicitHeight)
                    : Math.max(words.height, figures.implicitHeight, state.implicitHeight)

                Column {
                    id: words

                    y: row.narrow ? 0 : Math.round((parent.height - height) / 2)
                    width: row.narrow ? parent.width : figures.x - Theme.space16

                    Label {
                        width: parent.width
                        variant: Label.Body
                        strong: true
                        text: row.title
                        decorative: true
                    }
                    Label {
                        width: parent.width
                        visible: text.length > 0
                        text: row.detail
                        color: Theme.text2
                        decorative: true
                    }
                }
                SheetDots {
                    id: figures

                    x: row.narrow ? 0 : parent.width - width - Theme.scaled(Size.menuWidth - Size.strip) + Theme.space16
                    y: row.narrow ? words.height + Theme.space12 : Math.round((parent.height - height) / 2)
                    width: row.narrow ? parent.width - state.width - Theme.space12 : Theme.scaled(Size.menuWidth - Size.numberField)
                    toRight: !row.narrow
                    done: row.sheetsIn
                    all: row.sheetsAll
                    text: row.sheetsText
                }
                Chip {
                    id: state

                    x: parent.width - width
                    y: row.narrow ? figures.y + figures.height - height : Math.round((parent.height - height) / 2)
                    small: true
                    text: row.statusText
                    iconName: row.status === "running" ? "player-play" : row.status === "decided" ? "circle-check" : "pencil"
                    tone: row.status === "running" ? Chip.Accent : row.status === "decided" ? Chip.Ok : Chip.Neutral
                    Accessible.ignored: true
                }
            }
        }
    }
}
