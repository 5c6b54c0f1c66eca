// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Charts
import Kvorum.Controls
import Kvorum.Theme

// One area or one skill of the matrix.
Item {
    id: line

    required property MatrixColumns columns
    required property bool isArea
    required property string name
    required property string required
    required property real requiredLevel
    required property real mean
    required property string meanText
    required property bool below
    required property int lowest
    required property int highest
    required property string spreadText
    required property var levels
    required property bool isGate
    required property string gate
    required property string gateText
    required property string detail
    required property bool claimedOnly
    property bool open: false
    property bool selected: false
    readonly property bool wideSpread: highest - lowest >= 2

    signal chosen()

    readonly property string sentence: {
        const parts = [name, meanText === "–" ? qsTr("not observed") : qsTr("panel %1").arg(meanText)];
        if (required.length > 0)
            parts.push(qsTr("asked %1").arg(required));
        if (below)
            parts.push(qsTr("below what the role asks"));
        if (isGate)
            parts.push(qsTr("gate %1").arg(gateText));
        if (!isArea && wideSpread)
            parts.push(qsTr("wide spread"));
        return parts.join(", ");
    }

    implicitHeight: Math.max(isArea ? Size.row : Size.rowPointer + Theme.space4, words.implicitHeight + Theme.space12)
    activeFocusOnTab: true

    Accessible.role: Accessible.Button
    Accessible.name: sentence
    Accessible.onPressAction: line.chosen()
    Keys.onSpacePressed: chosen()
    Keys.onReturnPressed: chosen()

    Rectangle {
        anchors.fill: parent
        color: line.selected ? Theme.accentSoft : hover.hovered || line.isArea ? Theme.sunken : Theme.surface
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }
    FocusRing {
        shown: line.activeFocus
    }
    Icon {
        id: arrow

        x: line.columns.pad
        anchors.verticalCenter: parent.verticalCenter
        visible: line.isArea
        name: line.open ? "chevron-down" : "chevron-right"
        size: Theme.iconSmall
    }
    Column {
        id: words

        x: line.columns.pad + arrow.width + Theme.space4
        width: line.columns.nameWidth - arrow.width - Theme.space8
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            strong: line.isArea || line.wideSpread
            text: line.name
            decorative: true
        }
        Row {
            visible: line.isGate || line.claimedOnly
            spacing: Theme.space4

            Icon {
                id: sign

                y: Math.round((Theme.microLine - height) / 2)
                visible: line.isGate
                name: line.gate === "fail" ? "alert-octagon" : line.gate === "pass" ? "circle-check" : "hourglass"
                size: Theme.iconSmall
                color: line.gate === "fail" ? Theme.bad : line.gate === "pass" ? Theme.ok : Theme.warn
            }
            Label {
                variant: Label.Micro
                text: line.isGate ? qsTr("gate %1").arg(line.gateText) : qsTr("claimed, not shown")
                color: line.isGate ? (line.gate === "fail" ? Theme.bad : line.gate === "pass" ? Theme.ok : Theme.warn) : Theme.warn
                decorative: true
            }
        }
    }
    Label {
        x: line.columns.askedX
        width: line.columns.askedWidth
        anchors.verticalCenter: parent.verticalCenter
        horizontalAlignment: Text.AlignHCenter
        text: line.required
        decorative: true
    }
    HeatCell {
        x: line.columns.meanX
        width: line.columns.meanWidth
        height: Math.min(implicitHeight, line.height - Theme.space8)
        anchors.verticalCenter: parent.verticalCenter
        mean: line.mean
        figure: line.meanText
        below: line.below
        gateFailed: line.gate === "fail"
        label: line.name
    }
    DotLine {
        x: line.columns.lineX + Theme.space16 - margin
        anchors.verticalCenter: parent.verticalCenter
        visible: line.columns.lineShown && !line.isArea
        mean: line.mean
        asked: line.requiredLevel
        low: line.lowest
        high: line.highest
        label: line.name
    }
    Label {
        x: line.columns.lineX + Theme.space16
        width: line.columns.ratersX + line.columns.raters * line.columns.raterWidth - x
        anchors.verticalCenter: parent.verticalCenter
        visible: line.isArea && line.columns.lineShown
        variant: Label.Micro
        text: line.detail
        color: Theme.text2
        decorative: true
    }
    Repeater {
        model: line.columns.ratersShown && !line.isArea ? line.levels : null

        Label {
            required property int index
            required property string modelData

            x: line.columns.raterX(index)
            width: line.columns.raterWidth
            anchors.verticalCenter: parent ? parent.verticalCenter : undefined
            horizontalAlignment: Text.AlignHCenter
            text: modelData
            color: modelData === "–" ? Theme.text2 : Theme.text
            decorative: true
        }
    }
    TapHandler {
        onTapped: line.chosen()
    }
    HoverHandler {
        id: hover

        cursorShape: Qt.PointingHandCursor
    }
}
