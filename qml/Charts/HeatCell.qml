// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Controls
import Kvorum.Theme

// A mean from 1 to 5 as figure and fill. `mean` 0 is "not observed"; below what is asked a bar at the
// foot; a gate that is not passed has a red inner edge and a badge.
Item {
    id: cell

    property real mean: 0
    property string figure: mean > 0 ? mean.toLocaleString(Qt.locale(), "f", 1) : "–"
    property bool below: false
    property bool gateFailed: false
    property bool interactive: false
    property string label

    readonly property bool observed: mean > 0
    readonly property int step: Theme.heatStep(mean)
    readonly property color ink: observed ? Theme.heatInk(step) : Theme.text2

    signal clicked()

    function press(): void {
        if (interactive && enabled)
            clicked();
    }

    implicitWidth: Math.max(ChartSize.cellWidth, Math.ceil(digits.implicitWidth) + Theme.space16)
    implicitHeight: Math.max(ChartSize.cellHeight, digits.implicitHeight + Theme.space16)
    activeFocusOnTab: interactive

    Accessible.role: interactive ? Accessible.Button : Accessible.Cell
    Accessible.name: (label.length > 0 ? label + ", " : "") + (observed ? figure : qsTr("not observed"))
        + (below ? ", " + qsTr("below level asked") : "") + (gateFailed ? ", " + qsTr("gate not passed") : "")
    Accessible.focusable: interactive
    Accessible.onPressAction: cell.press()
    Keys.onSpacePressed: press()
    Keys.onReturnPressed: press()

    HatchFill {
        anchors.fill: parent
        visible: !cell.observed
    }
    Rectangle {
        anchors.fill: parent
        visible: cell.observed
        radius: Theme.radiusSmall
        color: Theme.heat(cell.step)
        border.width: cell.gateFailed ? ChartSize.gateEdge : cell.step === 1 ? Theme.hairline : 0
        border.color: cell.gateFailed ? Theme.bad : Theme.line
    }
    Rectangle {
        anchors.centerIn: parent
        visible: !cell.observed
        width: Math.max(ChartSize.patchWidth, digits.implicitWidth + Theme.space8)
        height: Math.min(Math.max(ChartSize.patchHeight, digits.implicitHeight), cell.height - Theme.space4)
        radius: Theme.radiusSmall
        color: Theme.surface
    }
    Label {
        id: digits

        anchors.centerIn: parent
        strong: true
        text: cell.figure
        color: cell.ink
        wrapMode: Text.NoWrap
        decorative: true
    }
    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: ChartSize.belowInset + (cell.gateFailed ? ChartSize.belowInset : 0)
        visible: cell.below && cell.observed
        width: ChartSize.belowWidth
        height: ChartSize.belowHeight
        radius: height / 2
        color: cell.ink
    }
    Rectangle {
        x: parent.width - width + ChartSize.badgeRight
        y: -ChartSize.badgeTop
        visible: cell.gateFailed
        width: ChartSize.badge
        height: ChartSize.badge
        radius: height / 2
        color: Theme.bad

        Icon {
            anchors.centerIn: parent
            name: "x"
            size: ChartSize.badgeIcon
            strokeWidth: Theme.strokeBold
            color: Theme.badOn
        }
    }
    FocusRing {
        shown: cell.activeFocus
        innerRadius: Theme.radiusSmall
    }
    MouseArea {
        anchors.fill: parent
        enabled: cell.interactive
        onClicked: cell.press()
    }
}
