// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Controls
import Kvorum.Theme

// The candidates that were erased: no name is left, only when, by whom, and where it is gone.
Card {
    id: list

    required property var rows
    readonly property int count: erased.count

    padding: 0
    spacing: 0

    Repeater {
        id: erased

        model: list.rows

        ListRow {
            required property int index
            required property string detail
            required property bool done
            required property string title

            width: list.width
            interactive: false
            iconName: done ? "circle-check" : "hourglass"
            iconColor: done ? Theme.ok : Theme.text2
            text: title
            caption: detail
            divider: index < erased.count - 1
        }
    }
}
