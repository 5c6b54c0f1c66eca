// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.Charts
import Kvorum.Theme

// Where the columns of the heat map stand in a given width.
QtObject {
    id: columns

    required property real width
    property int count: 6

    readonly property real pad: Theme.space16
    readonly property bool plotShown: width >= nameLeast + rankWidth + cells + scoreWidth + plotAll + 2 * pad
    readonly property bool rankShown: width >= nameLeast + rankWidth + cells + scoreWidth + 2 * pad
    readonly property real rankWidth: Theme.space24
    readonly property real nameLeast: Theme.scaled(ChartSize.cellWidth * 2 + Theme.space24)
    readonly property real nameX: pad + (rankShown ? rankWidth : 0)
    readonly property real nameWidth: cellX(0) - nameX - Theme.space8
    readonly property real cellWidth: Math.max(ChartSize.cellWidth, Theme.scaled(ChartSize.cellWidth))
    readonly property real cells: count * (cellWidth + ChartSize.cellGap)
    readonly property real scoreWidth: Theme.scaled(ChartSize.cellWidth)
    readonly property real scoreX: width - pad - (plotShown ? plotAll : 0) - scoreWidth
    readonly property real plotAll: ChartSize.intervalWidth + coverageWidth + 2 * Theme.space12
    readonly property real plotX: scoreX + scoreWidth + Theme.space12
    readonly property real coverageX: width - pad - coverageWidth
    readonly property real coverageWidth: Math.max(Theme.scaled(ChartSize.cellWidth - Theme.space8), Math.ceil(observed.advanceWidth) + 1)

    readonly property TextMetrics observed: TextMetrics {
        font: Theme.micro
        text: qsTr("Observed")
    }

    function cellX(index: int): real {
        return scoreX - cells + index * (cellWidth + ChartSize.cellGap);
    }
}
