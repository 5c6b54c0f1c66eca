// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Controls

// What waits for me, each with its verb.
Card {
    id: list

    required property var rows
    property bool narrow: false
    readonly property int count: waiting.count

    signal navigate(string screen, string id)

    padding: 0
    spacing: 0

    Repeater {
        id: waiting

        model: list.rows

        Item {
            id: slot

            required property int index
            required property string icon
            required property string title
            required property string detail
            required property string action
            required property string screen
            required property string targetId

            width: list.width
            implicitHeight: row.implicitHeight

            ListRow {
                id: row

                width: parent.width
                iconName: slot.icon
                text: slot.title
                caption: slot.detail
                actionText: list.narrow ? "" : slot.action
                divider: slot.index < waiting.count - 1
                Accessible.description: slot.action
                onClicked: list.navigate(slot.screen, slot.targetId)
            }
        }
    }
}
