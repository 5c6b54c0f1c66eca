// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Theme

// The rating of one skill: five levels and "not observed". Shows `level`, never changes it: bind it to
// the stored rating and write back in `onRated` (0 = cleared, -1 = not observed, 1 to 5).
// Keys: 1 to 5, 0 for not observed, arrows move, Space or Return rates, Backspace clears.
FocusScope {
    id: strip

    property int level: 0
    property list<string> levelNames: [qsTr("None"), qsTr("Basic"), qsTr("Can order"), qsTr("Good"), qsTr("Expert")]
    property list<string> levelAnchors
    property string label
    property bool expanded: false
    property bool compact: false
    property bool dense: false
    property bool offersNotObserved: true
    property bool showsAnchorLine: compact && !dense
    property string reason

    signal rated(int level)
    signal helpRequested()

    readonly property bool digits: dense || compact && !expanded
    readonly property int count: offersNotObserved ? 6 : 5
    readonly property int columns: expanded && (compact || Theme.largeText) ? 1 : Theme.largeText && !dense ? 3 : count
    readonly property int rows: Math.ceil(count / columns)
    readonly property int gap: dense ? Theme.space4 : Theme.space8
    readonly property bool lastFixed: columns === 6 && !digits
    readonly property real fixedWidth: lastFixed ? Math.max(Theme.scaled(Size.stripNotObserved), Math.ceil(longest.advanceWidth) + Theme.icon + 3 * Theme.space6) : 0
    readonly property real cellWidth: (width - (columns - 1) * gap - fixedWidth) / (lastFixed ? 5 : columns)
    readonly property real cellHeight: tallest()
    readonly property real stripHeight: columns === 1 ? stacked() : rows * cellHeight + (rows - 1) * gap
    readonly property int shape: columns === 1 ? RatingCell.Row : expanded && !dense ? RatingCell.Open
        : digits ? RatingCell.Digit : RatingCell.Closed
    property int cursor: 0

    function valueAt(index: int): int { return index === 5 ? -1 : index + 1 }
    function indexOf(value: int): int { return value === -1 ? 5 : value - 1 }
    function wordAt(index: int): string {
        return index === 5 ? qsTr("Not observed") : index < levelNames.length ? levelNames[index] : "";
    }
    function anchorAt(index: int): string { return index >= 0 && index < levelAnchors.length ? levelAnchors[index] : "" }

    // Rates; the present level again clears it.
    function rate(value: int): void {
        if (!enabled || value === -1 && !offersNotObserved)
            return;
        if (value !== 0)
            cursor = indexOf(value);
        rated(value === level ? 0 : value);
    }

    function longestWord(text: string): string {
        return text.split(" ").reduce((most, word) => word.length > most.length ? word : most, "");
    }

    function tallest(): real {
        let most = 0;
        for (let i = 0; i < cells.count; ++i)
            most = Math.max(most, cells.itemAt(i) ? cells.itemAt(i).implicitHeight : 0);
        return most;
    }

    function stacked(): real {
        let sum = (count - 1) * gap;
        for (let i = 0; i < cells.count; ++i)
            sum += cells.itemAt(i) ? cells.itemAt(i).implicitHeight : 0;
        return sum;
    }

    implicitWidth: dense ? count * (Math.max(Size.stripDense, Theme.scaled(Theme.space32)) + gap) - gap
        : digits ? count * (Size.stripCell + gap) - gap
        : 5 * (Size.stripCellMin + gap) + Size.stripNotObserved
    implicitHeight: stripHeight + (line.count > 0 ? line.height + Theme.space6 : 0)
    activeFocusOnTab: true

    Accessible.role: Accessible.Grouping
    Accessible.name: label
    Accessible.description: enabled ? "" : reason

    onActiveFocusChanged: {
        if (activeFocus)
            cursor = Math.max(0, level === 0 ? 0 : indexOf(level));
    }
    Keys.onPressed: event => {
        if (event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier))
            return;
        event.accepted = true;
        if (event.key >= Qt.Key_1 && event.key <= Qt.Key_5)
            rate(event.key - Qt.Key_0);
        else if (event.key === Qt.Key_0 && offersNotObserved)
            rate(-1);
        else if (event.key === Qt.Key_Left && cursor > 0)
            --cursor;
        else if (event.key === Qt.Key_Right && cursor < count - 1)
            ++cursor;
        else if (event.key === Qt.Key_Space || event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            rate(valueAt(cursor));
        else if ((event.key === Qt.Key_Backspace || event.key === Qt.Key_Delete) && level !== 0)
            rate(level);
        else
            event.accepted = false;
    }

    TextMetrics {
        id: longest

        font: Theme.microStrong
        text: strip.longestWord(strip.wordAt(5))
    }
    Grid {
        id: grid

        columns: strip.columns
        spacing: strip.gap

        Repeater {
            id: cells

            model: strip.count

            RatingCell {
                required property int index

                level: strip.valueAt(index)
                word: strip.wordAt(index)
                anchorText: strip.anchorAt(index)
                shape: strip.shape
                small: strip.dense
                chosen: strip.level === level
                ringed: strip.activeFocus && strip.cursor === index
                width: index === 5 && strip.lastFixed ? strip.fixedWidth : strip.cellWidth
                height: strip.columns === 1 ? implicitHeight : strip.cellHeight
                enabled: strip.enabled
                Accessible.focusable: true
                Accessible.focused: ringed
                onClicked: strip.rate(level)
            }
        }
    }
    Item {
        id: line

        readonly property alias count: told.count
        readonly property string anchorText: strip.expanded ? "" : strip.anchorAt(strip.indexOf(strip.level))

        y: strip.stripHeight + Theme.space6
        width: parent.width
        height: told.count > 0 && told.itemAt(0) ? told.itemAt(0).height : 0

        Repeater {
            id: told

            model: strip.showsAnchorLine && (strip.level !== 0 || strip.levelAnchors.length > 0) ? 1 : 0

            Item {
                width: line.width
                height: Math.max(help.visible ? help.height - Theme.space6 : 0, sentence.height)

                LeadText {
                    id: sentence

                    width: parent.width - (help.visible ? help.width + Theme.space8 : 0)
                    topPadding: Theme.space2
                    color: Theme.text2
                    leadColor: Theme.text
                    lead: (strip.level === -1 ? qsTr("Not observed")
                        : strip.level === 0 ? qsTr("Not rated yet") : strip.level + " · " + strip.wordAt(strip.level - 1))
                        + (line.anchorText.length > 0 ? "." : "")
                    rest: line.anchorText
                }
                IconButton {
                    id: help

                    anchors.right: parent.right
                    anchors.rightMargin: -Theme.space6
                    y: -Theme.space6
                    visible: strip.levelAnchors.length > 0
                    iconName: "help-circle"
                    text: qsTr("What each level looks like")
                    onClicked: strip.helpRequested()
                }
            }
        }
    }
}
