// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Controls
import Kvorum.Theme

// The debrief's axis: each rater's mark on the level given, equal levels stacked upward, the spread as a
// thick line. levels[i] belongs to raters[i] (1 to 6), initials[i], names[i]; 0 is not observed.
Item {
    id: chart

    property list<int> levels
    property list<int> raters
    property list<string> initials
    property list<string> names
    property list<string> levelAnchors
    property string label

    readonly property real pitch: (width - 2 * margin) / 4
    readonly property real margin: width / 10
    readonly property int low: extreme(false)
    readonly property int high: extreme(true)
    readonly property int tallest: highest()
    readonly property real axisY: nameSpace + (tallest - 1) * ChartSize.markStack + ChartSize.markLarge / 2
    // Names need room; on a narrow axis the initials stand alone.
    readonly property bool named: names.length > 0 && pitch >= Theme.scaled(ChartSize.markName)
    readonly property real nameSpace: named ? Theme.smallLine + Theme.space12 : Theme.space4

    function place(level: int): real { return margin + (level - 1) * pitch }

    function extreme(upper: bool): int {
        let found = 0;
        for (let i = 0; i < levels.length; ++i)
            if (levels[i] > 0 && (found === 0 || (upper ? levels[i] > found : levels[i] < found)))
                found = levels[i];
        return found;
    }

    // How many of the raters before this one gave the same level.
    function below(index: int): int {
        let found = 0;
        for (let i = 0; i < index; ++i)
            found += levels[i] === levels[index] ? 1 : 0;
        return found;
    }

    function highest(): int {
        let most = 1;
        for (let i = 0; i < levels.length; ++i)
            if (levels[i] > 0)
                most = Math.max(most, below(i) + 1);
        return most;
    }

    function namesAt(level: int): string {
        let words = "";
        for (let i = 0; i < levels.length; ++i)
            if (levels[i] === level && i < names.length)
                words += (words.length > 0 ? ", " : "") + names[i];
        return words;
    }

    function countAt(level: int): int {
        let found = 0;
        for (let i = 0; i < levels.length; ++i)
            found += levels[i] === level ? 1 : 0;
        return found;
    }

    function spoken(): string {
        let words = "";
        for (let i = 0; i < levels.length; ++i)
            words += (i > 0 ? ", " : "") + (i < names.length ? names[i] : initials[i]) + " " + (levels[i] > 0 ? levels[i] : qsTr("not observed"));
        return words;
    }

    implicitWidth: 4 * ChartSize.dotPitchLarge + 2 * ChartSize.dotPitchLarge / 2
    implicitHeight: words.y + words.height

    Accessible.role: Accessible.Graphic
    Accessible.name: (label.length > 0 ? label + ": " : "") + spoken()

    Rectangle {
        x: chart.place(1)
        y: chart.axisY - height / 2
        width: 4 * chart.pitch
        height: Theme.edge
        color: Theme.outline
    }
    Rectangle {
        visible: chart.high > chart.low
        x: chart.place(chart.low)
        y: chart.axisY - height / 2
        width: (chart.high - chart.low) * chart.pitch
        height: ChartSize.spreadLarge
        color: Theme.heat3
    }
    Repeater {
        model: 5

        Rectangle {
            required property int index

            x: chart.place(index + 1) - width / 2
            y: chart.axisY - height / 2
            visible: chart.countAt(index + 1) === 0
            width: 2 * ChartSize.ringRadius
            height: width
            radius: height / 2
            color: Theme.surface
            border.width: Theme.edge
            border.color: Theme.outline
        }
    }
    Repeater {
        model: chart.levels.length

        RaterMark {
            required property int index

            x: chart.place(chart.levels[index]) - width / 2
            y: chart.axisY - height / 2 - chart.below(index) * ChartSize.markStack
            visible: chart.levels[index] > 0
            rater: index < chart.raters.length ? chart.raters[index] : 1
            initial: index < chart.initials.length ? chart.initials[index] : ""
            size: ChartSize.markLarge
        }
    }
    Repeater {
        model: 5

        Label {
            required property int index

            x: chart.place(index + 1) - width / 2
            y: chart.axisY - ChartSize.markLarge / 2 - (chart.countAt(index + 1) - 1) * ChartSize.markStack - Theme.space12 - height + Theme.space4
            width: Math.min(implicitWidth, chart.pitch - Theme.space8)
            visible: chart.named && text.length > 0
            strong: true
            horizontalAlignment: Text.AlignHCenter
            text: chart.namesAt(index + 1)
            decorative: true
        }
    }
    Row {
        id: words

        x: chart.place(1) - chart.pitch / 2
        y: chart.axisY + ChartSize.markLarge / 2 + Theme.space8

        Repeater {
            model: 5

            Column {
                id: foot

                required property int index

                width: chart.pitch
                spacing: Theme.space2

                Label {
                    width: parent.width
                    strong: true
                    horizontalAlignment: Text.AlignHCenter
                    text: foot.index + 1
                    decorative: true
                }
                Label {
                    x: Theme.space8
                    width: parent.width - 2 * x
                    visible: text.length > 0
                    variant: Label.Micro
                    prose: true
                    color: Theme.text2
                    horizontalAlignment: Text.AlignHCenter
                    text: foot.index < chart.levelAnchors.length ? chart.levelAnchors[foot.index] : ""
                    decorative: true
                }
            }
        }
    }
}
