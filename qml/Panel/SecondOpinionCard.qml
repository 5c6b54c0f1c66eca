// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Controls
import Kvorum.Theme

// Each second opinion beside the panel's mean, area by area, with the difference; in no mean itself (M-127).
Card {
    id: card

    required property var rows
    readonly property alias count: areas.count
    readonly property real column: Theme.scaled(Size.numberField)
    readonly property bool stacked: width < 3 * column + Theme.scaled(Size.answerLabel) + 2 * padding

    spacing: Theme.space12
    label: qsTr("Second opinion")

    SectionTitle {
        width: parent.width
        text: qsTr("Second opinion")
        caption: qsTr("Rated without seeing the panel. Shown beside its mean, never in it.")
    }
    Repeater {
        id: areas

        model: card.rows

        Column {
            id: area

            required property string rater
            required property string initial
            required property string own
            required property string panel
            required property string difference
            required property bool large
            required property var model

            width: card.width - 2 * card.padding
            spacing: Theme.space8

            Item {
                width: parent.width
                height: visible ? Math.max(sign.height, name.height) : 0
                visible: area.rater.length > 0

                RaterMark {
                    id: sign

                    rater: 6
                    initial: area.initial
                }
                Label {
                    id: name

                    x: sign.width + Theme.space12
                    width: parent.width - x
                    strong: true
                    text: area.rater
                }
            }
            Item {
                width: parent.width
                implicitHeight: title.height + (card.stacked ? figures.height : 0)

                Accessible.role: Accessible.ListItem
                Accessible.name: qsTr("%1: second opinion %2, panel %3, difference %4").arg(area.model.area).arg(area.own).arg(area.panel).arg(area.difference)

                Label {
                    id: title

                    width: card.stacked ? parent.width : figures.x - Theme.space8
                    text: area.model.area
                    decorative: true
                }
                Label {
                    id: figures

                    x: card.stacked ? 0 : parent.width - width
                    y: card.stacked ? title.height : 0
                    width: card.stacked ? parent.width : 3 * card.column
                    horizontalAlignment: card.stacked ? Text.AlignLeft : Text.AlignRight
                    text: qsTr("%1, panel %2: %3").arg(area.own).arg(area.panel).arg(area.difference)
                    strong: area.large
                    color: area.large ? Theme.warn : Theme.text2
                    decorative: true
                }
            }
        }
    }
}
