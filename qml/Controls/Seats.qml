// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Controls
import Kvorum.Theme

// The mark of Kvorum: seats around a table. `total` 3 or 5 seats, the first `filled` of them taken.
// Five seats narrower than 64 are drawn bolder, so that the mark holds at the size of a word.
Item {
    id: seats

    property int total: 3
    property int filled: 0
    property color seatColor: Theme.accent
    property color emptyColor: total === 5 ? Theme.accent : Theme.outline
    property string label

    readonly property bool tiny: total === 5 && width < Size.seatsBold
    readonly property size box: total === 3 ? Qt.size(110, 66) : tiny ? Qt.size(31, 21) : Qt.size(184, 106)
    readonly property string dome: total === 3 ? "M33 66a22 22 0 0 1 44 0z" : tiny ? "M9.3 21a6.2 6.2 0 0 1 12.4 0z" : "M52 104a40 40 0 0 1 80 0z"
    readonly property real seat: total === 3 ? 9 : tiny ? 3.6 : 15
    readonly property real line: total === 3 ? 1.75 : tiny ? 1.5 : 2.5
    readonly property var places: total === 3 ? [[18, 35], [55, 14.5], [92.5, 35]]
        : tiny ? [[3.6, 15.3], [7.3, 7.4], [15.5, 3.6], [23.7, 7.4], [27.4, 15.3]]
        : [[16, 90], [38, 37.5], [92, 15.5], [145.5, 37.5], [168, 90]]

    function circles(): string {
        let drawn = "";
        for (let i = 0; i < places.length; ++i) {
            const taken = i < filled;
            drawn += "<circle cx='" + places[i][0] + "' cy='" + places[i][1] + "' r='" + (taken ? seat : seat - line / 2) + "' "
                + (taken ? "fill='" + seatColor + "' stroke='none'/>" : "stroke='" + emptyColor + "' stroke-width='" + line + "'/>");
        }
        return drawn;
    }

    implicitWidth: total === 5 ? Size.logoLarge : Size.seatsWidth
    implicitHeight: Math.round(width * box.height / box.width)

    Accessible.role: Accessible.Graphic
    Accessible.name: label
    Accessible.ignored: label.length === 0

    DrawingItem {
        width: parent.width
        height: seats.implicitHeight
        elements: "<g transform='scale(" + seats.width / seats.box.width + ")'><path stroke='none' fill='" + Theme.text + "' d='" + seats.dome + "'/>" + seats.circles() + "</g>"
    }
}
