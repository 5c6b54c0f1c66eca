// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.Charts
import Kvorum.Theme

// Where the columns of the matrix stand in a given width; the least important go first.
QtObject {
    required property real width
    property int raters: 3

    readonly property real pad: Theme.space12
    readonly property real askedWidth: Theme.scaled(ChartSize.cellHeight)
    readonly property real meanWidth: Theme.scaled(ChartSize.cellHeight + Theme.space8)
    readonly property real raterWidth: Theme.scaled(ChartSize.cellHeight)
    readonly property real lineWidth: 4 * ChartSize.dotPitch + 2 * Theme.space16
    readonly property real nameLeast: Theme.scaled(ChartSize.cellWidth * 2)
    readonly property real fixed: askedWidth + meanWidth + raters * raterWidth + 2 * pad + 2 * Theme.space8
    readonly property bool ratersShown: width >= nameLeast + fixed
    readonly property bool lineShown: width >= nameLeast + Theme.space48 + fixed + lineWidth

    readonly property real ratersX: width - pad - (ratersShown ? raters * raterWidth : 0)
    readonly property real lineX: ratersX - (lineShown ? lineWidth : 0)
    readonly property real meanX: lineX - meanWidth - Theme.space8
    readonly property real askedX: meanX - askedWidth - Theme.space8
    readonly property real nameWidth: askedX - pad

    function raterX(index: int): real {
        return ratersX + index * raterWidth;
    }
}
