// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Controls
import Kvorum.Theme

// In how many of 100 worlds a candidate is first, second, third, later. `worlds` are the four counts.
// Without a rank (a gate failed) the sentence `instead` stands there.
Column {
    id: strip

    property list<int> worlds
    property int total: 100
    property string instead
    // The likeliest place when it is later than third, for example "6th" in 62 worlds.
    property string placeText
    property int placeCount: 0
    property string label

    readonly property int best: bestRank()
    readonly property int bestCount: best < worlds.length ? worlds[best] : 0
    readonly property list<string> ordinals: [qsTr("1st"), qsTr("2nd"), qsTr("3rd"), qsTr("later")]
    readonly property bool ranked: instead.length === 0 && worlds.length > 0

    function bestRank(): int {
        let at = 0;
        for (let i = 1; i < worlds.length; ++i)
            if (worlds[i] > worlds[at])
                at = i;
        return at;
    }

    function before(index: int): int {
        let sum = 0;
        for (let i = 0; i < index; ++i)
            sum += worlds[i];
        return sum;
    }

    function spoken(): string {
        let words = "";
        for (let i = 0; i < worlds.length; ++i)
            if (worlds[i] > 0)
                words += (words.length > 0 ? ", " : "") + qsTr("%1 in %2").arg(ordinals[i]).arg(worlds[i]);
        return qsTr("Place in %1 worlds: %2").arg(total).arg(words);
    }

    width: ranked ? Math.max(ChartSize.rankWidth, Math.ceil(caption.implicitWidth)) : Theme.scaled(ChartSize.rankWidth)
    spacing: Theme.space4

    Accessible.role: Accessible.Graphic
    Accessible.name: (label.length > 0 ? label + ": " : "") + (ranked ? spoken() : instead)

    Rectangle {
        visible: strip.ranked
        width: ChartSize.rankWidth
        height: ChartSize.rankHeight
        radius: Theme.radiusSmall
        color: Theme.surface
        border.width: Theme.hairline
        border.color: Theme.outline

        Item {
            anchors.fill: parent
            anchors.margins: Theme.hairline
            clip: true

            Repeater {
                model: strip.ranked ? strip.worlds.length : 0

                Rectangle {
                    required property int index
                    readonly property real unit: (ChartSize.rankWidth - 2 * Theme.hairline) / strip.total
                    readonly property bool first: strip.before(index) === 0
                    readonly property bool last: strip.before(index) + strip.worlds[index] >= strip.total

                    x: Math.round(strip.before(index) * unit)
                    visible: strip.worlds[index] > 0
                    width: Math.max(1, Math.round((strip.before(index) + strip.worlds[index]) * unit) - x - (last ? 0 : ChartSize.rankGap))
                    height: parent.height
                    color: Theme.heat(5 - index)
                }
            }
        }
    }
    LeadText {
        id: caption

        visible: strip.ranked
        variant: Label.Micro
        color: Theme.text2
        leadColor: Theme.text
        wrapMode: Text.NoWrap
        lead: strip.placeText.length > 0 ? strip.placeText : strip.ordinals[strip.best]
        rest: qsTr("in %1 of %2").arg(strip.placeText.length > 0 ? strip.placeCount : strip.bestCount).arg(strip.total)
        Accessible.ignored: true
    }
    Label {
        visible: !strip.ranked
        width: strip.width
        variant: Label.Micro
        prose: true
        text: strip.instead
        color: Theme.text2
        decorative: true
    }
}
