// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Controls
import Kvorum.Theme

// How the size of the last company compares with ours, on a log axis from 1/6 to 12 times. The band from
// 2/3 to 3 is a full fit. Shown, never added to the score.
Item {
    id: chart

    property real ratio: 1
    property string label

    readonly property real low: ChartSize.fitLow
    readonly property real high: ChartSize.fitHigh
    readonly property real base: ChartSize.fitHeight + Theme.space4

    function place(times: real): real {
        const share = Math.log(Math.max(low, Math.min(high, times)) / low) / Math.log(high / low);
        return share * width;
    }

    implicitWidth: Size.detailMin
    implicitHeight: base + Theme.space8 + Theme.microLine

    Accessible.role: Accessible.Graphic
    Accessible.name: (label.length > 0 ? label + ": " : "") + qsTr("%1 times our size").arg(ratio.toLocaleString(Qt.locale(), "f", 1))
        + (ratio >= ChartSize.fitFullLow && ratio <= ChartSize.fitFullHigh ? ", " + qsTr("similar") : "")

    Rectangle {
        x: chart.place(ChartSize.fitFullLow)
        y: chart.base - height / 2
        width: chart.place(ChartSize.fitFullHigh) - x
        height: ChartSize.fitBand
        color: Theme.heat3
    }
    DrawingItem {
        width: parent.width
        height: chart.base + Theme.edge
        color: Theme.outline
        strokeWidth: ChartSize.thin
        elements: width <= 0 ? "" : "<path stroke='currentColor' d='M1 " + chart.base + "H" + (width - 1) + "M1 " + chart.base
            + "L" + chart.place(ChartSize.fitFullLow) + " " + (chart.base - ChartSize.fitHeight) + "H" + chart.place(ChartSize.fitFullHigh)
            + "L" + (width - 1) + " " + chart.base + "'/>"
    }
    Rectangle {
        x: Math.max(0, Math.min(parent.width - width, chart.place(chart.ratio) - width / 2))
        y: chart.base - height / 2
        width: 2 * ChartSize.meanRadius + 2 * Theme.edge
        height: width
        radius: height / 2
        color: Theme.text
        border.width: Theme.edge
        border.color: Theme.surface
    }
    Repeater {
        model: [{ "at": ChartSize.fitLow, "text": "1/6" }, { "at": ChartSize.fitFullLow, "text": "2/3" }, { "at": ChartSize.fitFullHigh, "text": "3 ×" },
            { "at": ChartSize.fitHigh, "text": "12 ×" }]

        Label {
            required property var modelData

            x: Math.max(0, Math.min(chart.width - width, chart.place(modelData.at) - width / 2))
            y: chart.base + Theme.space8
            variant: Label.Micro
            prose: true
            color: Theme.text2
            text: modelData.text
            wrapMode: Text.NoWrap
            decorative: true
        }
    }
}
