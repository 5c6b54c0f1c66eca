// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Controls
import Kvorum.Theme

// The areas of the panel's mean against what the role asks. Level 1 is the centre, the first axis points
// up. Only for areas; the table beside it is its text form. `means` 0 is "not observed".
Item {
    id: radar

    property list<string> labels
    property list<real> means
    property list<real> asked
    property string label

    readonly property int count: labels.length
    readonly property real free: roomiest()
    // Where names do not fit beside the figure, numbers stand there and the names in a list below.
    readonly property bool listed: free < ChartSize.radarLeast
    readonly property real radius: Math.min(ChartSize.radarRadius, listed ? width / 2 - 2 * Theme.microLine : free)
    readonly property real middleX: width / 2
    readonly property real middleY: 2 * Theme.microLine + Theme.space4 + radius

    FontMetrics {
        id: metrics

        font: Theme.micro
    }

    // The width of a name; reading the height makes bindings follow the font.
    function breadth(name: string): real { return metrics.height > 0 ? Math.ceil(metrics.advanceWidth(name)) + Theme.space2 : 0 }

    // The largest radius that leaves every name its width.
    function roomiest(): real {
        let most = ChartSize.radarRadius;
        for (let i = 0; i < count; ++i) {
            const away = Math.abs(Math.cos(angle(i)));
            if (away > 0.1)
                most = Math.min(most, (width / 2 - Theme.space8 - breadth(labels[i])) / away);
        }
        return most;
    }

    function angle(index: int): real { return -Math.PI / 2 + index * 2 * Math.PI / Math.max(1, count) }
    function pointX(index: int, level: real): real { return middleX + Math.cos(angle(index)) * (level - 1) / 4 * radius }
    function pointY(index: int, level: real): real { return middleY + Math.sin(angle(index)) * (level - 1) / 4 * radius }

    function ring(levels: var): string {
        let path = "";
        for (let i = 0; i < count; ++i) {
            const level = Math.max(1, Math.min(5, levels[i] || 1));
            path += (i === 0 ? "M" : "L") + pointX(i, level).toFixed(2) + " " + pointY(i, level).toFixed(2);
        }
        return path + "z";
    }

    function web(): string {
        let drawn = "";
        for (let level = 2; level <= 5; ++level)
            drawn += ring(Array(count).fill(level));
        for (let i = 0; i < count; ++i)
            drawn += "M" + middleX + " " + middleY + "L" + pointX(i, 5).toFixed(2) + " " + pointY(i, 5).toFixed(2);
        return drawn;
    }

    function corners(): string {
        let drawn = "";
        for (let i = 0; i < count; ++i)
            if (means[i] > 0)
                drawn += "<circle stroke='" + Theme.surface + "' stroke-width='1.5' fill='" + Theme.heat4 + "' cx='" + pointX(i, means[i]).toFixed(2)
                    + "' cy='" + pointY(i, means[i]).toFixed(2) + "' r='" + (ChartSize.radarDot + 0.75) + "'/>";
        return drawn;
    }

    function shown(value: real): string { return value > 0 ? value.toLocaleString(Qt.locale(), "f", 1) : "–" }

    function spoken(): string {
        let words = "";
        for (let i = 0; i < count; ++i)
            words += (i > 0 ? "; " : "") + labels[i] + " " + (means[i] > 0 ? shown(means[i]) : qsTr("not observed"))
                + (i < asked.length ? ", " + qsTr("asked %1").arg(shown(asked[i])) : "");
        return words;
    }

    implicitWidth: 2 * (ChartSize.radarRadius + Theme.scaled(ChartSize.radarLabel))
    implicitHeight: middleY + radius + 2 * Theme.microLine + Theme.space4 + (listed ? list.height : 0)

    Accessible.role: Accessible.Graphic
    Accessible.name: (label.length > 0 ? label + ": " : "") + spoken()

    DrawingItem {
        anchors.fill: parent
        visible: radar.count > 2
        elements: radar.count < 3 || width <= 0 ? "" : "<path stroke='" + Theme.line + "' stroke-width='1' d='" + radar.web() + "'/>"
            + "<path stroke='none' fill='" + Theme.heat4 + "' fill-opacity='" + ChartSize.radarFill + "' d='" + radar.ring(radar.means) + "'/>"
            + "<path stroke='" + Theme.heat4 + "' stroke-width='" + ChartSize.radarStroke + "' d='" + radar.ring(radar.means) + "'/>"
            + (radar.asked.length === radar.count ? "<path stroke='" + Theme.required + "' stroke-width='" + ChartSize.radarAskedStroke
                + "' stroke-linecap='butt' stroke-dasharray='" + ChartSize.radarDash + "' d='" + radar.ring(radar.asked) + "'/>" : "") + radar.corners()
    }
    Repeater {
        model: radar.count

        Column {
            id: name

            required property int index
            readonly property real side: Math.cos(radar.angle(index))
            readonly property real rise: Math.sin(radar.angle(index))
            readonly property bool centered: Math.abs(side) < 0.1
            readonly property real edgeX: radar.pointX(index, 5) + (centered ? 0 : side > 0 ? Theme.space8 : -Theme.space8)
            readonly property real room: centered ? radar.width : side > 0 ? radar.width - edgeX : edgeX

            x: centered ? edgeX - width / 2 : side > 0 ? edgeX : edgeX - width
            y: radar.pointY(index, 5) + (rise < -0.9 ? -height - Theme.space4 : rise > 0.5 ? 0 : -height / 2)
            width: Math.min(room, Math.max(radar.breadth(word.text), 2 * Theme.microLine))

            Label {
                id: word

                width: parent.width
                variant: Label.Micro
                text: radar.listed ? String(name.index + 1) : radar.labels[name.index]
                horizontalAlignment: name.centered ? Text.AlignHCenter : name.side > 0 ? Text.AlignLeft : Text.AlignRight
                decorative: true
            }
            Label {
                width: parent.width
                variant: Label.Micro
                strong: true
                visible: !radar.listed
                text: name.index < radar.means.length ? radar.shown(radar.means[name.index]) : ""
                horizontalAlignment: word.horizontalAlignment
                decorative: true
            }
        }
    }
    Column {
        id: list

        anchors.bottom: parent.bottom
        width: parent.width
        visible: radar.listed

        Repeater {
            model: radar.listed ? radar.count : 0

            LeadText {
                required property int index

                width: list.width
                variant: Label.Micro
                color: Theme.text2
                leadColor: Theme.text
                lead: (index + 1) + " · " + radar.shown(radar.means[index])
                rest: radar.labels[index]
                Accessible.ignored: true
            }
        }
    }
}
