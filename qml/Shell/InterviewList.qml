// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Theme

// Interviews as cards, the next one first and larger where `led`.
Column {
    id: list

    required property var rows
    property bool led: true
    property bool narrow: false
    readonly property int count: cards.count
    readonly property bool firstIsToday: cards.count > 0 && firstToday
    property bool firstToday: false

    signal navigate(string screen, string id)

    spacing: Theme.space12

    Repeater {
        id: cards

        model: list.rows

        InterviewCard {
            id: card

            required property int index
            required property string key
            required property bool today

            width: list.width
            leading: list.led && index === 0
            narrow: list.narrow
            onAct: list.navigate("interview", key)

            Binding {
                target: list
                property: "firstToday"
                value: card.today
                when: card.index === 0
                restoreMode: Binding.RestoreNone
            }
        }
    }
}
