// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Controls

// The follow-up questions, each with a box for "asked". Locked ones only tell.
Column {
    id: list

    required property QtObject probes
    property bool locked: false
    readonly property alias count: items.count

    signal asked(string probe, bool asked)

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Follow-up questions")

    Repeater {
        id: items

        model: list.probes

        Probe {
            required property string key
            required text
            required asked

            width: list.width
            enabled: !list.locked
            reason: qsTr("The sheet is handed in.")
            onAskedByUser: value => list.asked(key, value)
        }
    }
}
