// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Controls
import Kvorum.Theme

// A rater by shape, colour and initial: 1 circle, 2 square, 3 diamond, 4 triangle, 5 hexagon,
// 6 ring (second opinion).
Item {
    id: mark

    property int rater: 1
    property string initial
    property string name
    property real size: Size.raterMark
    readonly property color color: Theme.rater(rater)

    implicitWidth: size
    implicitHeight: size

    Accessible.role: Accessible.Graphic
    Accessible.name: name.length > 0 ? name : initial
    Accessible.ignored: name.length + initial.length === 0

    DrawingItem {
        id: shape

        readonly property real h: width / 2
        readonly property real third: width / 12

        // The diamond and triangle are larger than the box, so that all marks weigh the same.
        anchors.centerIn: parent
        width: mark.size * (mark.rater === 3 ? 1.12 : mark.rater === 4 ? 1.1 : mark.rater === 2 ? 0.92 : 1)
        height: width
        color: mark.color
        elements: mark.rater === 2 ? "<rect fill='currentColor' width='" + width + "' height='" + width + "' rx='" + width / 8 + "'/>"
            : mark.rater === 3 ? "<path fill='currentColor' stroke='currentColor' stroke-width='2' d='M" + h + " 2L" + (width - 2) + " " + h + "L" + h + " " + (width - 2) + "L2 " + h + "z'/>"
            : mark.rater === 4 ? "<path fill='currentColor' stroke='currentColor' stroke-width='2' d='M" + h + " " + third + "L" + (width - 1.5) + " " + (width - third) + "L1.5 " + (width - third) + "z'/>"
            : mark.rater === 5 ? "<path fill='currentColor' stroke='currentColor' stroke-width='2' d='M" + h + " 1L" + (width - third) + " " + (h / 2 + 0.5) + "V" + (1.5 * h - 0.5) + "L" + h + " " + (width - 1) + "L" + third + " " + (1.5 * h - 0.5) + "V" + (h / 2 + 0.5) + "z'/>"
            : mark.rater === 6 ? "<circle stroke='currentColor' stroke-width='2' fill='" + Theme.surface + "' cx='" + h + "' cy='" + h + "' r='" + (h - 1) + "'/>"
            : "<circle fill='currentColor' cx='" + h + "' cy='" + h + "' r='" + h + "'/>"
    }
    Text {
        anchors.centerIn: parent
        anchors.verticalCenterOffset: mark.rater === 4 ? mark.size * 0.14 : 0
        text: mark.initial
        font.family: Theme.family
        font.weight: Font.DemiBold
        font.pixelSize: Math.max(1, Math.round(mark.size * (mark.rater === 4 ? 0.4 : 0.46)))
        color: mark.rater === 6 ? mark.color : Theme.raterOn
        Accessible.ignored: true
    }
}
