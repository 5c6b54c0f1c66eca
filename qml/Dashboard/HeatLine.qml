// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Charts
import Kvorum.Controls
import Kvorum.Theme

// One candidate of the heat map. The row is one target; a screen reader hears it as one sentence.
Item {
    id: line

    required property HeatColumns columns
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
    required property bool levelsShown
    required property string description
    property int axisFrom: 0
    property int axisTo: 100
    readonly property bool failed: status === "gate_failed"
    readonly property bool passed: status === "pass"

    signal chosen()

    implicitHeight: Math.max(Size.rowTwo, words.height + Theme.space16)
    activeFocusOnTab: true

    Accessible.role: Accessible.Button
    Accessible.name: description
    Accessible.onPressAction: line.chosen()
    Keys.onSpacePressed: chosen()
    Keys.onReturnPressed: chosen()

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.hairline
        visible: hover.hovered || tap.pressed
        color: tap.pressed ? Theme.line : Theme.sunken
    }
    FocusRing {
        shown: line.activeFocus
    }
    Label {
        x: line.columns.pad
        anchors.verticalCenter: parent.verticalCenter
        visible: line.columns.rankShown
        text: line.rank
        color: Theme.text2
        decorative: true
    }
    Column {
        id: words

        x: line.columns.nameX
        anchors.verticalCenter: parent.verticalCenter
        width: line.levelsShown ? line.columns.nameWidth : line.columns.width - x - line.columns.pad
        spacing: Theme.space2

        Label {
            width: parent.width
            strong: true
            text: line.name
            elide: Text.ElideRight
            maximumLineCount: 3
            decorative: true
        }
        Row {
            width: parent.width
            spacing: Theme.space4

            Icon {
                id: sign

                y: Math.round((Theme.microLine - height) / 2)
                name: line.failed ? "alert-octagon" : line.passed ? "circle-check" : "hourglass"
                size: Theme.iconSmall
                color: line.failed ? Theme.bad : line.passed ? Theme.text2 : Theme.warn
            }
            Label {
                width: parent.width - sign.width - parent.spacing
                variant: Label.Micro
                text: line.statusText
                color: line.failed ? Theme.bad : line.passed || !line.levelsShown ? Theme.text2 : Theme.warn
                decorative: true
            }
        }
    }
    Repeater {
        model: line.cells

        HeatCell {
            required property int index
            required property var modelData

            x: line.columns.cellX(index)
            width: line.columns.cellWidth
            anchors.verticalCenter: parent ? parent.verticalCenter : undefined
            mean: modelData.mean
            figure: modelData.text
            below: modelData.below
            gateFailed: modelData.gateFailed
            Accessible.name: modelData.description
        }
    }
    Column {
        x: line.columns.scoreX
        width: line.columns.scoreWidth
        anchors.verticalCenter: parent.verticalCenter
        visible: line.levelsShown

        Label {
            width: parent.width
            horizontalAlignment: Text.AlignRight
            variant: Label.Body
            strong: true
            text: line.score
            Accessible.name: qsTr("Score %1").arg(line.score)
        }
        Label {
            width: parent.width
            horizontalAlignment: Text.AlignRight
            variant: Label.Micro
            text: line.doubt
            color: Theme.text2
        }
    }
    IntervalPlot {
        x: line.columns.plotX
        anchors.verticalCenter: parent.verticalCenter
        visible: line.columns.plotShown && line.scoreValue >= 0
        score: line.scoreValue
        error: line.halfWidth / ChartSize.z95
        equal: line.equalValue
        from: line.axisFrom
        to: line.axisTo
    }
    Label {
        x: line.columns.coverageX
        width: line.columns.coverageWidth
        anchors.verticalCenter: parent.verticalCenter
        visible: line.columns.plotShown && line.levelsShown
        horizontalAlignment: Text.AlignRight
        text: line.coverage
        Accessible.name: qsTr("Observed %1").arg(line.coverage)
    }
    TapHandler {
        id: tap

        onTapped: line.chosen()
    }
    HoverHandler {
        id: hover

        cursorShape: Qt.PointingHandCursor
    }
}
