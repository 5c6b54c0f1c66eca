// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Theme
import Kvorum.Controls

// One role of twelve (M-116). Arrows go from tile to tile; the same tile again clears.
AnswerInput {
    id: answer

    // A tile is no narrower than its longest word.
    property real least: Theme.scaled(Size.tile)
    readonly property int columns: Math.max(1, Math.min(4, Math.floor((width + Theme.space8) / (least + Theme.space8))))
    readonly property real cell: Math.floor((width - (columns - 1) * Theme.space8) / columns)

    function measure(): void {
        let most = Theme.scaled(Size.tile);
        for (let i = 0; i < tiles.count; ++i) {
            const tile = tiles.itemAt(i) as OptionTile;
            most = Math.max(most, tile ? tile.least : 0);
        }
        least = most;
    }

    function go(from: int, by: int): void {
        const next = tiles.itemAt(from + by);
        if (next)
            next.forceActiveFocus(Qt.TabFocusReason);
    }

    implicitHeight: caption.height + Theme.space8 + grid.height
    Accessible.role: Accessible.Grouping
    Accessible.name: caption.text

    Label {
        id: caption

        width: parent.width
        strong: true
        text: qsTr("Which role comes first?")
        decorative: true
    }
    Grid {
        id: grid

        y: caption.height + Theme.space8
        width: parent.width
        columns: answer.columns
        spacing: Theme.space8

        Repeater {
            id: tiles

            model: answer.facts.rows
            onCountChanged: answer.measure()

            OptionTile {
                id: tile

                required property int index
                required property string key
                required property string title
                required property string group
                required property int value

                objectName: "tile"
                width: answer.cell
                text: title
                detail: group
                chosen: value === 1
                focus: chosen || index === 0
                onLeastChanged: answer.measure()
                Keys.onLeftPressed: answer.go(index, -1)
                Keys.onRightPressed: answer.go(index, 1)
                Keys.onUpPressed: answer.go(index, -answer.columns)
                Keys.onDownPressed: answer.go(index, answer.columns)
                onClicked: answer.put(key, 1)
            }
        }
    }
}
