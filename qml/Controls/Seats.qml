// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Controls
import Kvorum.Theme

// The mark of Kvorum: seats around a table. `total` 3 or 5 seats, the first `filled` of them taken.
Item {
    id: seats

    property int total: 3
    property int filled: 0
    property color seatColor: Theme.accent
    property color emptyColor: total === 5 ? Theme.accent : Theme.outline
    property string label

    readonly property real unit: width / (total === 5 ? 184 : 110)
    readonly property var places: total === 5 ? [[16, 90], [38, 37.5], [92, 15.5], [145.5, 37.5], [168, 90]] : [[18, 35], [55, 14.5], [92.5, 35]]
    readonly property real seat: total === 5 ? 15 : 9
    readonly property real line: Math.max(total === 5 ? 2.5 : 1.75, 1.5 / unit)
    readonly property string dome: total === 5 ? "M52 104a40 40 0 0 1 80 0z" : "M33 66a22 22 0 0 1 44 0z"

    function circles(): string {
        let drawn = "";
        for (let i = 0; i < places.length; ++i) {
            const taken = i < filled;
            const radius = taken ? seat : seat - line / 2;
            drawn += "<circle cx='" + places[i][0] + "' cy='" + places[i][1] + "' r='" + radius + "' "
                + (taken ? "fill='" + seatColor + "' stroke='none'/>" : "stroke='" + emptyColor + "' stroke-width='" + line + "'/>");
        }
        return drawn;
    }

    implicitWidth: total === 5 ? Size.logoLarge : Size.seatsWidth
    implicitHeight: Math.round(implicitWidth * (total === 5 ? 104 / 184 : 66 / 110))

    Accessible.role: Accessible.Graphic
    Accessible.name: label
    Accessible.ignored: label.length === 0

    DrawingItem {
        width: parent.width
        height: Math.round(parent.width * (seats.total === 5 ? 104 / 184 : 66 / 110))
        elements: "<g transform='scale(" + seats.unit + ")'><path stroke='none' fill='" + Theme.text + "' d='" + seats.dome + "'/>" + seats.circles() + "</g>"
    }
}
