// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.Theme

// Twelve roles in two lists (M-118): three lists side by side where they have room, else one with two
// buttons a row. By buttons and keys alone.
AnswerInput {
    id: answer

    readonly property bool wide: width >= 3 * Theme.scaled(Size.sorterList) + 2 * Theme.space16

    implicitHeight: wide ? lists.height : rows.height
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Inside or bought")
    Accessible.description: facts.summary

    SorterLists {
        id: lists

        width: parent.width
        visible: answer.wide
        focus: answer.wide
        rows: answer.wide ? answer.facts.rows : null
        onPlaced: (item, list) => answer.put(item, list)
    }
    SorterRows {
        id: rows

        width: parent.width
        visible: !answer.wide
        focus: !answer.wide
        rows: answer.wide ? null : answer.facts.rows
        summary: answer.facts.summary
        onPlaced: (item, list) => answer.put(item, list)
    }
}
