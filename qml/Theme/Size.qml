// SPDX-License-Identifier: Apache-2.0
pragma Singleton

import QtQuick

// Anatomy of the controls, in px. Heights are minima: a control grows with its text.
QtObject {
    readonly property int target: 44
    readonly property int targetLeast: 24

    // Buttons
    readonly property int buttonLarge: 52
    readonly property int buttonTall: 72
    readonly property int buttonDense: 32
    readonly property int buttonPad: 16
    readonly property int field: 44
    readonly property int fieldLarge: 52
    readonly property int fieldPad: 12
    readonly property int filter: 36

    // Rating strip
    readonly property int strip: 52
    readonly property int stripCompact: 52
    readonly property int stripDense: 44
    readonly property int stripOpen: 112
    readonly property int stripCell: 48
    readonly property int stripCellMin: 120
    readonly property int stripCellMax: 160
    readonly property int stripNotObserved: 92
    readonly property int stripPad: 12

    // Small parts
    readonly property int checkbox: 24
    readonly property int radioDot: 10
    readonly property int chip: 28
    readonly property int chipSmall: 22
    readonly property int questionBox: 20
    readonly property int openDot: 8
    readonly property int segmentDense: 32
    readonly property int segmentGap: 2
    readonly property int sliderTrack: 4
    readonly property int sliderThumb: 26
    readonly property int sorterRow: 48
    readonly property int sorterList: 264
    readonly property int tile: 156
    readonly property int answerLabel: 160
    readonly property int sketch: 264
    readonly property int sketchSheet: 960
    readonly property real sketchPenLeast: 1.5
    readonly property int sketchPen: 280 // the paper is so many pens wide
    readonly property int raterMark: 24
    readonly property int raterMarkSmall: 20
    readonly property int raterMarkLarge: 36
    readonly property int progress: 6
    readonly property int timerBar: 4
    readonly property int timerWidth: 244
    readonly property int progressSegment: 6
    readonly property int tickWidth: 3
    readonly property int cornerTail: 16
    readonly property int scrollBar: 8
    readonly property int scrollBarLeast: 4
    readonly property int hatchPitch: 6

    // Rows and surfaces
    readonly property int row: 44
    readonly property int rowTwo: 64
    readonly property int rowPointer: 33
    readonly property int cardPad: 16
    readonly property int sheetPad: 20
    readonly property int sheetWidth: 520
    readonly property int menuWidth: 200
    readonly property int menuWidthMax: 360
    readonly property int tooltipWidth: 280
    readonly property int popoverTail: 8
    readonly property int numberField: 72
    readonly property int noteLines: 4
    readonly property int noteLinesMax: 12

    // Drawings
    readonly property int seatsWidth: 110
    readonly property int seatsHeight: 66
    readonly property int logoMark: 31
    readonly property int seatsBold: 64
    readonly property int logoLarge: 184

    // Grids
    readonly property int marginCompact: 16
    readonly property int marginMedium: 32
    readonly property int marginExpanded: 24
    readonly property int gutter: 16
    readonly property int topBarCompact: 56
    readonly property int topBar: 60
    readonly property int topBarWhole: 1160 // room for all of its words
    readonly property int bottomBar: 64
    readonly property int rail: 72
    readonly property int sidebar: 208
    readonly property int columnMax: 760
    readonly property int questionList: 268
    readonly property int detailMin: 276
    readonly property int detailMax: 348
    readonly property int mediumFrom: 600
    readonly property int expandedFrom: 1024
}
