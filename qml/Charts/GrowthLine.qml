// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.Controls
import Kvorum.Theme

// How a company grew at an even pace, beside the size of ours where it is known. Amounts in MSEK.
Item {
    id: chart

    property real start: 0
    property real end: 0
    property real own: 0
    readonly property bool shown: start > 0 && end > 0 && width > 0
    readonly property real most: Math.max(start, end, own)
    readonly property real base: height - Theme.space8
    readonly property real room: base - Theme.microLine - Theme.space12
    readonly property real firstX: Theme.space24
    readonly property real lastX: width - Theme.space32

    function level(msek: real): real { return base - room * msek / Math.max(1, most) }
    function written(msek: real): string { return msek.toLocaleString(Qt.locale(), "f", msek === Math.round(msek) ? 0 : 1) }

    function curve(): string {
        const steps = 24;
        let path = "";
        for (let i = 0; i <= steps; ++i) {
            const share = i / steps;
            const x = firstX + (lastX - firstX) * share;
            const y = level(start * Math.pow(end / start, share));
            path += (i === 0 ? "M" : "L") + x.toFixed(2) + " " + y.toFixed(2);
        }
        return path;
    }

    function drawn(): string {
        return "<path stroke='" + Theme.outline + "' stroke-width='1' d='M0 " + base + "H" + width + "'/>"
            + (own > 0 ? "<path stroke='" + Theme.text + "' stroke-width='1.5' stroke-linecap='butt' stroke-dasharray='" + ChartSize.radarDash
                + "' d='M0 " + level(own).toFixed(2) + "H" + width + "'/>" : "")
            + "<path stroke='" + Theme.heat4 + "' stroke-width='" + ChartSize.radarStroke + "' d='" + curve() + "'/>"
            + dot(firstX, start) + dot(lastX, end);
    }

    function dot(x: real, msek: real): string {
        return "<circle stroke='none' fill='" + Theme.heat4 + "' cx='" + x.toFixed(2) + "' cy='" + level(msek).toFixed(2) + "' r='" + ChartSize.meanRadius + "'/>";
    }

    implicitHeight: ChartSize.growthHeight + 2 * Theme.microLine
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("From %1 to %2 MSEK").arg(written(start)).arg(written(end)) + (own > 0 ? ", " + ours.text : "")

    DrawingItem {
        anchors.fill: parent
        visible: chart.shown
        elements: chart.shown ? chart.drawn() : ""
    }
    Label {
        id: ours

        readonly property real line: chart.level(chart.own)
        // Above its line, but where one of the ends is there.
        readonly property bool below: line - height - Theme.space2 < 0

        y: below ? line + Theme.space4 : line - height - Theme.space2
        visible: chart.own > 0
        variant: Label.Micro
        strong: true
        text: qsTr("our company: %1").arg(chart.written(chart.own))
        wrapMode: Text.NoWrap
        x: Math.round((chart.width - width) / 2)
        decorative: true
    }
    Label {
        readonly property real above: chart.level(chart.start) - height - Theme.space8
        readonly property bool crossed: chart.own > 0 && ours.line > above - Theme.space4 && ours.line < above + height + Theme.space8

        x: Math.max(0, chart.firstX - width / 2)
        y: crossed ? chart.level(chart.start) + Theme.space8 : above
        variant: Label.Micro
        strong: true
        text: chart.written(chart.start)
        color: Theme.text2
        wrapMode: Text.NoWrap
        decorative: true
    }
    Label {
        readonly property real above: chart.level(chart.end) - height - Theme.space8
        // Below its dot where the line of our company is in the way.
        readonly property bool crossed: chart.own > 0 && ours.line > above - Theme.space4 && ours.line < above + height + Theme.space8

        x: Math.min(chart.width - width, chart.lastX - width / 2)
        y: crossed ? chart.level(chart.end) + Theme.space8 : above
        variant: Label.Micro
        strong: true
        text: chart.written(chart.end)
        color: Theme.text2
        wrapMode: Text.NoWrap
        decorative: true
    }
}
