// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Theme

// One segment per question: done is filled with ink, the present one with accent, the rest outlined.
// `done` lists the finished ones from 0; without it all before `current` count as done.
Item {
    id: bar

    property int count: 0
    property int current: 0
    property list<bool> done

    readonly property real gap: count > 20 ? Theme.space2 : Theme.space4

    implicitWidth: Theme.scaled(Size.menuWidth)
    implicitHeight: Size.progressSegment

    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("Question %1 of %2").arg(current + 1).arg(count)

    Row {
        spacing: bar.gap

        Repeater {
            model: bar.count

            Rectangle {
                id: segment

                required property int index
                readonly property bool present: index === bar.current
                readonly property bool finished: bar.done.length > 0 ? index < bar.done.length && bar.done[index] : index < bar.current

                width: (bar.width - (bar.count - 1) * bar.gap) / bar.count
                height: Size.progressSegment
                radius: height / 2
                color: present ? Theme.accent : finished ? Theme.text : Theme.surface
                border.width: present || finished ? 0 : Theme.hairline
                border.color: Theme.outline
            }
        }
    }
}
