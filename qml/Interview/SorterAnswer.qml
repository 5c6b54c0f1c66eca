// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.Theme
import Kvorum.Controls

// Twelve roles in two lists (M-118): three lists side by side where they have room, else one with two
// buttons a row. By buttons and keys alone.
AnswerInput {
    id: answer

    readonly property bool wide: width >= 3 * Theme.scaled(Size.sorterList) + 2 * Theme.space16

    implicitHeight: said.y + (said.visible ? said.height : 0)
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
    Remark {
        id: said

        objectName: "compared"
        y: (answer.wide ? lists.height : rows.height) + (visible ? Theme.space12 : 0)
        width: parent.width
        warns: false
        text: answer.facts.remark
    }
}
