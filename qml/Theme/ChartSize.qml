// SPDX-License-Identifier: Apache-2.0
pragma Singleton

import QtQuick

// Geometry of the charts, in px.
QtObject {
    // Heat cell
    readonly property int cellWidth: 60
    readonly property int cellHeight: 44
    readonly property int cellGap: 4
    readonly property int belowWidth: 22
    readonly property int belowHeight: 3
    readonly property int belowInset: 3
    readonly property real gateEdge: 2.5
    readonly property int badge: 20
    readonly property int badgeRight: 5
    readonly property int badgeTop: 6
    readonly property int badgeIcon: 14
    readonly property int patchWidth: 22
    readonly property int patchHeight: 18

    // Interval
    readonly property int intervalWidth: 130
    readonly property int intervalHeight: 40
    readonly property int intervalBar: 6
    readonly property int scoreRadius: 7
    readonly property int scoreRim: 2
    readonly property int triangleWidth: 9
    readonly property int triangleHeight: 8
    readonly property int triangleGap: 10
    readonly property real z95: 1.96

    // Rank strip
    readonly property int rankWidth: 100
    readonly property int rankHeight: 16
    readonly property int rankGap: 1
    readonly property int worldRadius: 5
    readonly property int worldPitch: 15
    readonly property int worldColumns: 10

    // Radar
    readonly property int radarRadius: 88
    readonly property int radarLabel: 56
    readonly property int radarLeast: 60
    readonly property real radarStroke: 2.5
    readonly property real radarFill: 0.22
    readonly property real radarDot: 4.5
    readonly property real radarAskedStroke: 2
    readonly property string radarDash: "5 4"

    // Dot line
    readonly property int dotPitch: 34
    readonly property int dotPitchLarge: 150
    readonly property real dotRadius: 1.75
    readonly property int tickWidth: 2
    readonly property int tickHeight: 20
    readonly property int spread: 6
    readonly property int spreadLarge: 10
    readonly property int meanRadius: 6
    readonly property int ringRadius: 5
    readonly property int markStack: 40
    readonly property int markLarge: 36
    readonly property int markName: 80
    readonly property real thin: 1.5

    // Weight bar, level line
    readonly property int weightFull: 236
    readonly property real weightFullShare: 50
    readonly property int weightHeight: 12
    readonly property int weightCorner: 2
    readonly property int levelPitch: 32
    readonly property int diamond: 16
    readonly property int levelTick: 9

    // Gap bar
    readonly property int gapCell: 26
    readonly property int gapHeight: 12
    readonly property int gapGap: 4

    // Growth
    readonly property int growthHeight: 64

    // Size fit
    readonly property int fitHeight: 20
    readonly property int fitBand: 8
    readonly property real fitLow: 1 / 6
    readonly property real fitFullLow: 2 / 3
    readonly property real fitFullHigh: 3
    readonly property real fitHigh: 12
}
