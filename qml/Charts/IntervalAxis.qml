// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Controls
import Kvorum.Theme

// The shared axis of the IntervalPlots in a column: its figures stand over their lines.
Item {
    id: axis

    property real from: 0
    property real to: 100
    property int every: 20

    readonly property int first: Math.ceil(from / every) * every

    implicitWidth: ChartSize.intervalWidth
    implicitHeight: Theme.microLine

    Accessible.role: Accessible.ColumnHeader
    Accessible.name: qsTr("Score with its 95 % interval, from %1 to %2").arg(from).arg(to)

    Repeater {
        model: axis.to > axis.from ? Math.floor((axis.to - axis.first) / axis.every) + 1 : 0

        Label {
            required property int index
            readonly property real mark: axis.first + index * axis.every

            x: Math.round(Math.max(0, Math.min(axis.width - width, (mark - axis.from) / (axis.to - axis.from) * axis.width - width / 2)))
            variant: Label.Micro
            text: mark
            wrapMode: Text.NoWrap
            decorative: true
        }
    }
}
