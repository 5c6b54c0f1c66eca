// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Controls
import Kvorum.Theme

// A score with its 95 % interval (score ± 1.96 se) on a shared axis, and the score with equal weights as
// a hollow triangle. Give all rows the same from and to, snapped to tens; `equal` below 0 hides it.
Item {
    id: plot

    property real score: 0
    property real error: 0
    property real equal: -1
    property real from: 0
    property real to: 100
    property string label

    readonly property real low: score - ChartSize.z95 * error
    readonly property real high: score + ChartSize.z95 * error
    readonly property int ticks: Math.floor(to / 10) - Math.ceil(from / 10) + 1
    readonly property real axisY: Math.round(height * 0.4)

    // The x of a score, kept inside the axis.
    function place(value: real): real {
        return to > from ? Math.max(0, Math.min(1, (value - from) / (to - from))) * width : 0;
    }

    function shown(value: real): string { return value.toLocaleString(Qt.locale(), "f", 1) }

    implicitWidth: ChartSize.intervalWidth
    implicitHeight: ChartSize.intervalHeight

    Accessible.role: Accessible.Graphic
    Accessible.name: (label.length > 0 ? label + ": " : "") + qsTr("%1, from %2 to %3").arg(shown(score)).arg(shown(low)).arg(shown(high))
        + (equal >= 0 ? ", " + qsTr("%1 with equal weights").arg(shown(equal)) : "")

    Repeater {
        model: Math.max(0, plot.ticks)

        Rectangle {
            required property int index

            x: Math.round(plot.place((Math.ceil(plot.from / 10) + index) * 10))
            width: Theme.hairline
            height: plot.height
            color: Theme.line
        }
    }
    Rectangle {
        x: plot.place(plot.low)
        y: plot.axisY - height / 2
        width: Math.max(height, plot.place(plot.high) - x)
        height: ChartSize.intervalBar
        radius: height / 2
        color: Theme.heat4
    }
    Rectangle {
        x: plot.place(plot.score) - width / 2
        y: plot.axisY - height / 2
        width: 2 * (ChartSize.scoreRadius + ChartSize.scoreRim)
        height: width
        radius: height / 2
        color: Theme.surface

        Rectangle {
            anchors.centerIn: parent
            width: 2 * ChartSize.scoreRadius
            height: width
            radius: height / 2
            color: Theme.text
        }
    }
    DrawingItem {
        readonly property real inset: 0.75

        x: Math.round(plot.place(plot.equal) - width / 2)
        y: plot.axisY + ChartSize.triangleGap
        visible: plot.equal >= 0
        width: ChartSize.triangleWidth
        height: ChartSize.triangleHeight
        color: Theme.text2
        strokeWidth: ChartSize.thin
        elements: "<path stroke='currentColor' fill='" + Theme.surface + "' d='M" + width / 2 + " " + inset + "L" + (width - inset) + " " + (height - inset)
            + "L" + inset + " " + (height - inset) + "z'/>"
    }
}
