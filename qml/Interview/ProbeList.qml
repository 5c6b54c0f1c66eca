// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Theme
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

        Item {
            id: row

            required property string key
            required property string text
            required property bool asked

            width: list.width
            height: list.locked ? told.height + 2 * Theme.space8 : probe.height

            Probe {
                id: probe

                objectName: "probe"
                width: parent.width
                visible: !list.locked
                text: row.text
                asked: row.asked
                onAskedByUser: value => list.asked(row.key, value)
            }
            FactLine {
                id: told

                y: Theme.space8
                width: parent.width
                visible: list.locked
                iconName: row.asked ? "check" : "circle-dashed"
                iconLabel: row.asked ? qsTr("asked") : qsTr("not asked")
                text: row.text
                color: row.asked ? Theme.text : Theme.text2
            }
        }
    }
}
