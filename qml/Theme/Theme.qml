// SPDX-License-Identifier: Apache-2.0
pragma Singleton

import QtQuick

// Every colour, type step, space and duration of Kvorum. Sizes of a control's anatomy stand in Size,
// those of charts in ChartSize. Three switches: dark, textScale (1.0 to 2.0), reduceMotion.
QtObject {
    id: theme

    property bool dark: false
    property real textScale: 1.0
    property bool reduceMotion: false

    // Surfaces and ink
    readonly property color bg: dark ? "#101312" : "#F4F5F2"
    readonly property color surface: dark ? "#191D1B" : "#FFFFFF"
    readonly property color sunken: dark ? "#232826" : "#EAECE7"
    readonly property color line: dark ? "#303633" : "#DADDD6"
    readonly property color outline: dark ? "#7F8983" : "#7C837C"
    readonly property color text: dark ? "#ECEFEB" : "#181C1A"
    readonly property color text2: dark ? "#AAB3AD" : "#525A54"
    readonly property color disabled: dark ? "#606762" : "#A3A9A2"
    readonly property color accent: dark ? "#9CAFFF" : "#2F46C8"
    readonly property color accentHover: dark ? "#B4C2FF" : "#263AAB"
    readonly property color accentPressed: dark ? "#CBD5FF" : "#1C2C88"
    readonly property color accentOn: dark ? "#0E1648" : "#FFFFFF"
    readonly property color accentSoft: dark ? "#272F5C" : "#E5E9FC"
    readonly property color accentInk: dark ? "#C6D1FF" : "#2539AA"
    readonly property color focus: dark ? "#9CAFFF" : "#2F46C8"
    readonly property color ok: dark ? "#6FCF9C" : "#17714A"
    readonly property color okSoft: dark ? "#153828" : "#DDF1E5"
    readonly property color okInk: dark ? "#9FE5BF" : "#12593A"
    readonly property color warn: dark ? "#EDBA5E" : "#865200"
    readonly property color warnSoft: dark ? "#3C2C0D" : "#FAEAC8"
    readonly property color warnInk: dark ? "#F6D08B" : "#6B4100"
    readonly property color bad: dark ? "#FF9C96" : "#B0272F"
    readonly property color badSoft: dark ? "#4B1E20" : "#FBE2E1"
    readonly property color badInk: dark ? "#FFBDB8" : "#8F1C24"
    readonly property color badOn: surface
    readonly property color tip: dark ? "#ECEFEB" : "#181C1A"
    readonly property color tipOn: dark ? "#181C1A" : "#FFFFFF"
    readonly property color required: text
    readonly property color transparent: "transparent"
    readonly property color scrim: dark ? "#B3000000" : "#66181C1A"

    // Heat, steps 1 to 5
    readonly property color heat1: dark ? "#2E2B24" : "#F2EBD3"
    readonly property color heat2: dark ? "#2A4640" : "#C6DDB9"
    readonly property color heat3: dark ? "#2B6B6B" : "#85BFAE"
    readonly property color heat4: dark ? "#6DB5A4" : "#2E7787"
    readonly property color heat5: dark ? "#D3E9BE" : "#16405F"
    readonly property color heat1Ink: dark ? "#E4DDC6" : "#3B3A2C"
    readonly property color heat2Ink: dark ? "#DDEFE6" : "#16302A"
    readonly property color heat3Ink: dark ? "#FFFFFF" : "#0B2A26"
    readonly property color heat4Ink: dark ? "#06201C" : "#FFFFFF"
    readonly property color heat5Ink: dark ? "#12261C" : "#FFFFFF"

    // Raters 1 to 5 and the second opinion
    readonly property color rater1: dark ? "#6DB7EE" : "#0A67A8"
    readonly property color rater2: dark ? "#F39A5F" : "#B5480A"
    readonly property color rater3: dark ? "#A6EBCB" : "#0B4A38"
    readonly property color rater4: dark ? "#C678A8" : "#9B3577"
    readonly property color rater5: dark ? "#F5E9A8" : "#3F3000"
    readonly property color rater6: dark ? "#AEB6BE" : "#545B63"
    readonly property color raterOn: dark ? "#101312" : "#FFFFFF"

    // Depth 1: four stacked rectangles, no blur
    readonly property var shadowGrow: [1, 3, 6, 10]
    readonly property var shadowShift: [2, 4, 7, 11]
    readonly property var shadowAlpha: [0.05, 0.035, 0.025, 0.015]
    readonly property color shadow: "#000000"

    // Space
    readonly property int space2: 2
    readonly property int space4: 4
    readonly property int space6: 6
    readonly property int space8: 8
    readonly property int space10: 10
    readonly property int space12: 12
    readonly property int space16: 16
    readonly property int space20: 20
    readonly property int space24: 24
    readonly property int space32: 32
    readonly property int space48: 48

    // Shape
    readonly property int radiusSmall: 4
    readonly property int radiusInner: 6
    readonly property int radius: 8
    readonly property int hairline: 1
    readonly property int edge: 2
    readonly property int focusWidth: 2
    readonly property int focusGap: 2

    // Motion, in milliseconds
    readonly property int motion: reduceMotion ? 0 : 150
    readonly property int motionBar: reduceMotion ? 0 : 300
    readonly property int easing: Easing.OutCubic
    readonly property int tooltipDelay: 600
    readonly property int cursorBlink: 530

    // Icons; they grow half as much as text
    readonly property real iconScale: (1 + textScale) / 2
    readonly property int iconMicro: Math.round(16 * iconScale)
    readonly property int iconSmall: Math.round(18 * iconScale)
    readonly property int icon: Math.round(20 * iconScale)
    readonly property int iconLarge: Math.round(24 * iconScale)
    readonly property int iconHuge: Math.round(48 * iconScale)
    readonly property real strokeHuge: 1.5
    readonly property real strokeThin: 1.75
    readonly property real edgeThin: 1.5
    readonly property real stroke: 2
    readonly property real strokeBold: 2.5

    // Type. Text above 130 % changes layouts: labels stack, the strip is 3 x 2.
    readonly property bool largeText: textScale > 1.3
    readonly property string family: "Kvorum Inter"
    readonly property font micro: face(12, Font.Medium, 0)
    readonly property font microProse: face(12, Font.Normal, 0)
    readonly property font microStrong: face(12, Font.DemiBold, 0)
    readonly property font small: face(14, Font.Normal, 0)
    readonly property font smallStrong: face(14, Font.DemiBold, 0)
    readonly property font body: face(17, Font.Normal, 0)
    readonly property font bodyStrong: face(17, Font.DemiBold, 0)
    readonly property font title: face(22, Font.DemiBold, -0.2)
    readonly property font display: face(30, Font.DemiBold, -0.6)
    readonly property int microLine: scaled(16)
    readonly property int smallLine: scaled(20)
    readonly property int bodyLine: scaled(26)
    readonly property int noteLine: scaled(25)
    readonly property int titleLine: scaled(28)
    readonly property int displayLine: scaled(38)
    // By Label's variants. A list, for naming an enum in a binding is looked up anew in every object.
    readonly property var plainFonts: [micro, small, body, title, display]
    readonly property var proseFonts: [microProse, small, body, title, display]
    readonly property var strongFonts: [microStrong, smallStrong, bodyStrong, title, display]
    readonly property var lines: [microLine, smallLine, bodyLine, titleLine, displayLine]
    readonly property var headings: [false, false, false, true, true]

    // A length in px at text 100 %, at the present text size.
    function scaled(length: real): int {
        return Math.round(length * textScale)
    }

    function face(size: int, weight: int, spacing: real): font {
        return Qt.font({ "family": family, "pixelSize": scaled(size), "weight": weight, "letterSpacing": spacing * textScale, "hintingPreference": Font.PreferNoHinting })
    }

    // Heat step 1 to 5 of a mean: round half up.
    function heatStep(mean: real): int {
        return Math.max(1, Math.min(5, Math.floor(mean + 0.5)))
    }

    function heat(step: int): color {
        return [heat1, heat2, heat3, heat4, heat5][Math.max(1, Math.min(5, step)) - 1]
    }

    function heatInk(step: int): color {
        return [heat1Ink, heat2Ink, heat3Ink, heat4Ink, heat5Ink][Math.max(1, Math.min(5, step)) - 1]
    }

    // Rater 1 to 5; 6 is the second opinion.
    function rater(index: int): color {
        return [rater1, rater2, rater3, rater4, rater5, rater6][Math.max(1, Math.min(6, index)) - 1]
    }
}
