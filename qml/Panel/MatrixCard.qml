// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Controls
import Kvorum.Theme

// The matrix by area and skill. An area opens and closes; a skill shows what was said of it.
Card {
    id: card

    required property var rows
    required property var raters
    property string selected
    property var closed: ({})

    signal chosen(string leaf)

    function toggle(area: string): void {
        const next = Object.assign({}, closed);
        next[area] = !next[area];
        closed = next;
    }

    padding: 0
    spacing: 0
    label: qsTr("Matrix by skill")

    MatrixColumns {
        id: places

        width: card.width
        raters: Math.max(1, card.raters.length)
    }
    MatrixHeader {
        width: card.width
        columns: places
        raters: card.raters
    }
    Rectangle {
        width: card.width
        height: Theme.hairline
        color: Theme.line
    }
    Repeater {
        model: card.rows

        MatrixLine {
            required property string key
            required property string areaKey

            width: card.width
            visible: isArea || !card.closed[areaKey]
            columns: places
            open: !card.closed[areaKey]
            selected: !isArea && key === card.selected
            onChosen: isArea ? card.toggle(areaKey) : card.chosen(key)
        }
    }
}
