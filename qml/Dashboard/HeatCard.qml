// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Charts
import Kvorum.Controls
import Kvorum.Theme

// One candidate where a table does not fit: the same figures, three cells in a row.
Card {
    id: card

    required property var areas
    required property string rank
    required property string name
    required property string status
    required property string statusText
    required property var cells
    required property string score
    required property string doubt
    required property string coverage
    required property bool levelsShown
    required property string description
    readonly property bool failed: status === "gate_failed"
    readonly property bool passed: status === "pass"
    readonly property int perRow: Theme.largeText ? 2 : 3

    signal chosen()

    interactive: true
    spacing: Theme.space12
    label: description
    onClicked: chosen()

    Item {
        width: parent.width
        implicitHeight: Math.max(who.height, figures.height)

        Column {
            id: who

            width: parent.width - figures.width - Theme.space12
            spacing: Theme.space2

            Label {
                width: parent.width
                variant: Label.Body
                strong: true
                text: card.levelsShown && card.rank !== "–" ? card.rank + "  " + card.name : card.name
                decorative: true
            }
            Row {
                width: parent.width
                spacing: Theme.space4

                Icon {
                    id: sign

                    y: Math.round((Theme.microLine - height) / 2)
                    name: card.failed ? "alert-octagon" : card.passed ? "circle-check" : "hourglass"
                    size: Theme.iconSmall
                    color: card.failed ? Theme.bad : card.passed ? Theme.text2 : Theme.warn
                }
                Label {
                    width: parent.width - sign.width - parent.spacing
                    variant: Label.Micro
                    text: card.levelsShown ? card.statusText + " · " + qsTr("observed %1").arg(card.coverage) : card.statusText
                    color: card.failed ? Theme.bad : card.passed || !card.levelsShown ? Theme.text2 : Theme.warn
                    decorative: true
                }
            }
        }
        Column {
            id: figures

            anchors.right: parent.right
            visible: card.levelsShown

            Label {
                anchors.right: parent.right
                variant: Label.Title
                text: card.score
                Accessible.name: qsTr("Score %1").arg(card.score)
            }
            Label {
                anchors.right: parent.right
                variant: Label.Micro
                text: card.doubt
                color: Theme.text2
            }
        }
    }
    Grid {
        width: parent.width
        visible: card.levelsShown
        columns: card.perRow
        columnSpacing: Theme.space8
        rowSpacing: Theme.space12

        Repeater {
            model: card.areas

            Column {
                id: area

                required property int index
                required property string shortName
                readonly property var figure: index < card.cells.length ? card.cells[index] : null

                width: (card.width - 2 * card.padding - (card.perRow - 1) * Theme.space8) / card.perRow
                spacing: Theme.space4

                Label {
                    width: parent.width
                    variant: Label.Micro
                    text: area.shortName
                    color: Theme.text2
                    elide: Text.ElideRight
                    maximumLineCount: 1
                    decorative: true
                }
                HeatCell {
                    width: parent.width
                    mean: area.figure ? area.figure.mean : 0
                    figure: area.figure ? area.figure.text : ""
                    below: area.figure ? area.figure.below : false
                    gateFailed: area.figure ? area.figure.gateFailed : false
                    Accessible.name: area.figure ? area.figure.description : ""
                }
            }
        }
    }
}
