// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Controls
import Kvorum.Theme

// Five cells of a resource's strength: there today, added by the candidate, still missing, not needed.
Row {
    id: bar

    property int today: 0
    property int added: 0
    property int missing: 0
    property string label

    spacing: ChartSize.gapGap

    Accessible.role: Accessible.Graphic
    Accessible.name: (label.length > 0 ? label + ": " : "") + qsTr("%1 today, %2 added, %3 missing").arg(today).arg(added).arg(missing)

    Repeater {
        model: 5

        Item {
            id: cell

            required property int index
            readonly property bool isToday: index < bar.today
            readonly property bool isAdded: !isToday && index < bar.today + bar.added
            readonly property bool isMissing: !isToday && !isAdded && index < bar.today + bar.added + bar.missing

            width: ChartSize.gapCell
            height: ChartSize.gapHeight

            HatchFill {
                anchors.fill: parent
                visible: cell.isMissing
                radius: ChartSize.weightCorner
                color: Theme.text2
                borderColor: Theme.text2
                pitch: Theme.space4
            }
            Rectangle {
                anchors.fill: parent
                visible: !cell.isMissing
                radius: ChartSize.weightCorner
                color: cell.isToday ? Theme.text2 : cell.isAdded ? Theme.heat4 : Theme.surface
                border.width: cell.isToday || cell.isAdded ? 0 : Theme.hairline
                border.color: Theme.line
            }
        }
    }
}
