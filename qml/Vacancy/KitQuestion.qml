// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Controls
import Kvorum.Theme

// One question of the kit: a line, and unfolded all that is asked and rated with it.
Item {
    id: row

    required property int number
    required property string shortName
    required property string detail
    required property string text
    required property string followUp
    required property string help
    required property var probes
    required property var parts
    required property var choices
    property bool expanded: false
    property bool divider: true

    signal toggled()

    implicitHeight: line.height + more.height

    ListRow {
        id: line

        width: parent.width
        text: row.number + " · " + row.shortName
        caption: row.detail
        chevron: false
        divider: row.divider && !row.expanded
        Accessible.description: row.expanded ? qsTr("shown") : qsTr("hidden")
        onClicked: row.toggled()

        Icon {
            name: row.expanded ? "chevron-up" : "chevron-down"
            size: Theme.iconSmall
        }
    }
    Column {
        id: more

        y: line.height
        width: parent.width

        // Made when it is unfolded.
        Repeater {
            model: row.expanded ? 1 : 0

            KitQuestionDetail {
                width: more.width
                text: row.text
                followUp: row.followUp
                help: row.help
                probes: row.probes
                parts: row.parts
                choices: row.choices
                divider: row.divider
            }
        }
    }
}
