// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Theme

// The axis 1 to 5 of one skill: the level asked as a tick, the spread of the raters as a thick line,
// the mean as a dot, hollow when below asked. `mean` 0 is "not observed".
Item {
    id: line

    property real mean: 0
    property real asked: 0
    property real low: 0
    property real high: 0
    property int pitch: ChartSize.dotPitch
    property string label

    readonly property bool below: mean > 0 && asked > 0 && mean < asked
    readonly property real margin: ChartSize.meanRadius + Theme.hairline
    readonly property real axisY: Math.round(height / 2)

    function place(level: real): real { return margin + (level - 1) * pitch }

    function shown(level: real): string { return level.toLocaleString(Qt.locale(), "f", level % 1 === 0 ? 0 : 1) }

    implicitWidth: 4 * pitch + 2 * margin
    implicitHeight: ChartSize.tickHeight + Theme.space4

    Accessible.role: Accessible.Graphic
    Accessible.name: (label.length > 0 ? label + ": " : "") + (mean > 0 ? shown(mean) : qsTr("not observed"))
        + (asked > 0 ? ", " + qsTr("asked %1").arg(shown(asked)) : "")
        + (high > low ? ", " + qsTr("from %1 to %2").arg(shown(low)).arg(shown(high)) : "")

    Rectangle {
        x: line.place(1)
        y: line.axisY - height / 2
        width: 4 * line.pitch
        height: Theme.edge
        color: Theme.line
    }
    Repeater {
        model: 5

        Rectangle {
            required property int index

            x: line.place(index + 1) - width / 2
            y: line.axisY - height / 2
            width: 2 * ChartSize.dotRadius
            height: width
            radius: height / 2
            color: Theme.outline
        }
    }
    Rectangle {
        visible: line.high > line.low
        x: line.place(line.low) - ChartSize.spread / 2
        y: line.axisY - height / 2
        width: (line.high - line.low) * line.pitch + ChartSize.spread
        height: ChartSize.spread
        radius: height / 2
        color: Theme.heat4
    }
    Rectangle {
        visible: line.asked > 0
        x: Math.round(line.place(line.asked) - width / 2)
        y: line.axisY - height / 2
        width: ChartSize.tickWidth
        height: ChartSize.tickHeight
        color: Theme.required
    }
    Rectangle {
        visible: line.mean > 0
        x: line.place(line.mean) - width / 2
        y: line.axisY - height / 2
        width: 2 * ChartSize.meanRadius + 2 * Theme.hairline
        height: width
        radius: height / 2
        color: line.below ? Theme.surface : Theme.text
        border.width: line.below ? Theme.edge : Theme.hairline
        border.color: line.below ? Theme.text : Theme.surface
    }
}
