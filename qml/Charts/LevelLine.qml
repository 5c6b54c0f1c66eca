// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Controls
import Kvorum.Theme

// The level asked on the axis 1 to 5: a diamond now, a dashed ring where it was, an arrow between.
Item {
    id: chart

    property int level: 3
    property int before: 0
    property string label

    readonly property bool changed: before > 0 && before !== level
    readonly property real margin: ChartSize.diamond / 2
    readonly property real pitch: Math.min(ChartSize.levelPitch, (width - 2 * margin) / 4)

    function place(value: int): real { return margin + (value - 1) * pitch }

    function drawn(): string {
        const middle = height / 2;
        const half = ChartSize.diamond / 2;
        let path = "M" + place(1) + " " + middle + "H" + place(5);
        for (let i = 1; i <= 5; ++i)
            path += "M" + place(i) + " " + (middle - ChartSize.levelTick / 2) + "v" + ChartSize.levelTick;
        let out = "<path stroke='" + Theme.outline + "' stroke-width='1.5' stroke-linecap='butt' d='" + path + "'/>";
        const x = place(level);
        if (changed) {
            const old = place(before);
            const away = before > level ? 1 : -1;
            const tip = x + away * (half + 3);
            out += "<circle stroke='" + Theme.text + "' stroke-width='1.5' stroke-linecap='butt' stroke-dasharray='3 2' fill='" + Theme.surface + "' cx='" + old
                + "' cy='" + middle + "' r='" + (half - 1) + "'/>";
            if (Math.abs(old - x) > 2 * half + 6)
                out += "<path stroke='" + Theme.text + "' stroke-width='2' d='M" + (old - away * (half + 1)) + " " + middle + "H" + tip
                    + "M" + (tip + away * 4) + " " + (middle - 4) + "L" + tip + " " + middle + "L" + (tip + away * 4) + " " + (middle + 4) + "'/>";
        }
        return out + "<path fill='" + Theme.required + "' stroke='" + Theme.surface + "' stroke-width='1.5' d='M" + x + " " + (middle - half)
            + "L" + (x + half) + " " + middle + "L" + x + " " + (middle + half) + "L" + (x - half) + " " + middle + "z'/>";
    }

    implicitWidth: 4 * ChartSize.levelPitch + ChartSize.diamond
    implicitHeight: ChartSize.tickHeight

    Accessible.role: Accessible.Graphic
    Accessible.name: (label.length > 0 ? label + ": " : "") + qsTr("level %1").arg(level) + (changed ? ", " + qsTr("was %1").arg(before) : "")

    DrawingItem {
        anchors.fill: parent
        elements: chart.width > 0 ? chart.drawn() : ""
    }
}
