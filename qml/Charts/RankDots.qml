// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Theme

// A hundred worlds as 10 x 10 dots: solid where the candidate is first, a ring elsewhere.
Item {
    id: dots

    property int firsts: 0
    property int total: 100

    readonly property int rows: Math.ceil(total / ChartSize.worldColumns)

    implicitWidth: ChartSize.worldColumns * ChartSize.worldPitch - ChartSize.worldPitch + 2 * ChartSize.worldRadius
    implicitHeight: (rows - 1) * ChartSize.worldPitch + 2 * ChartSize.worldRadius

    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("First in %1 of %2 worlds").arg(firsts).arg(total)

    Repeater {
        model: dots.total

        Rectangle {
            required property int index
            readonly property bool solid: index < dots.firsts

            x: index % ChartSize.worldColumns * ChartSize.worldPitch
            y: Math.floor(index / ChartSize.worldColumns) * ChartSize.worldPitch
            width: 2 * ChartSize.worldRadius
            height: width
            radius: height / 2
            color: solid ? Theme.heat5 : Theme.transparent
            border.width: solid ? 0 : ChartSize.thin
            border.color: Theme.outline
        }
    }
}
