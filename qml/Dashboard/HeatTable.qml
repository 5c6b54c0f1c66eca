// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Controls
import Kvorum.Theme

// Candidates by areas; those whose gate is not passed stand apart below the line that says why.
Card {
    id: table

    required property var areas
    required property var rows
    property string gateLine
    property int axisFrom: 0
    property int axisTo: 100

    signal chosen(string candidateId)
    signal why(string name, string weight, string sentences)

    padding: 0
    spacing: 0
    label: qsTr("Candidates by area")

    HeatColumns {
        id: places

        width: table.width
    }
    HeatHeader {
        width: table.width
        areas: table.areas
        columns: places
        axisFrom: table.axisFrom
        axisTo: table.axisTo
        onWhy: (name, weight, sentences) => table.why(name, weight, sentences)
    }
    Repeater {
        model: table.rows

        Column {
            id: entry

            required property int index
            required property string key
            required property string rank
            required property string name
            required property string status
            required property string statusText
            required property var cells
            required property string score
            required property string doubt
            required property real scoreValue
            required property real halfWidth
            required property real equalValue
            required property string coverage
            required property bool firstFailed
            required property var model
            required property string description

            width: table.width

            Rectangle {
                width: parent.width
                height: Theme.hairline
                color: Theme.line
            }
            Rectangle {
                width: parent.width
                height: gate.implicitHeight + 2 * Theme.space8
                visible: entry.firstFailed
                color: Theme.sunken

                Label {
                    id: gate

                    x: Theme.space16
                    y: Theme.space8
                    width: parent.width - 2 * x
                    variant: Label.Micro
                    strong: true
                    text: table.gateLine
                }
            }
            HeatLine {
                width: parent.width
                columns: places
                rank: entry.rank
                name: entry.name
                status: entry.status
                statusText: entry.statusText
                cells: entry.cells
                score: entry.score
                doubt: entry.doubt
                scoreValue: entry.scoreValue
                halfWidth: entry.halfWidth
                equalValue: entry.equalValue
                coverage: entry.coverage
                levelsShown: entry.model.visible
                description: entry.description
                axisFrom: table.axisFrom
                axisTo: table.axisTo
                onChosen: table.chosen(entry.key)
            }
        }
    }
    Rectangle {
        width: table.width
        height: Theme.hairline
        color: Theme.line
    }
    Item {
        width: table.width
        implicitHeight: legend.implicitHeight + 2 * Theme.space12

        HeatLegend {
            id: legend

            x: Theme.space16
            y: Theme.space12
            width: parent.width - 2 * x
        }
    }
}
