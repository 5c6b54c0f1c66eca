// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Theme
import Kvorum.Controls

// Three lists side by side: inside, not placed, bought. A row keeps its focus when it moves; Left and
// Right place it, Up and Down go along its list.
FocusScope {
    id: lists

    required property QtObject rows
    readonly property real column: Math.floor((width - 2 * Theme.space16) / 3)
    readonly property real head: Math.max(Theme.scaled(Theme.space24), Theme.icon) + 2 * Theme.space12
    readonly property list<string> names: [qsTr("Keep inside"), qsTr("Not placed yet"), qsTr("Buy outside")]
    readonly property list<string> icons: ["home", "help-circle", "briefcase"]
    property var counts: [0, 0, 0]
    property real pitch: Size.sorterRow + Theme.space6

    signal placed(string item, int list)

    function measure(): void {
        const found = [0, 0, 0];
        let tallest = Size.sorterRow;
        for (let i = 0; i < items.count; ++i) {
            const row = items.itemAt(i);
            if (!row)
                continue;
            ++found[row.value + 1];
            tallest = Math.max(tallest, row.implicitHeight);
        }
        counts = found;
        pitch = tallest + Theme.space6;
    }

    function along(value: int, slot: int): void {
        for (let i = 0; i < items.count; ++i) {
            const row = items.itemAt(i);
            if (row && row.value === value && row.slot === slot)
                row.forceActiveFocus(Qt.TabFocusReason);
        }
    }

    implicitHeight: head + Math.max(...counts, 1) * pitch + Theme.space6
    Component.onCompleted: measure()
    onWidthChanged: later.restart()

    // When all rows that move have moved.
    Timer {
        id: later

        interval: 1
        onTriggered: lists.measure()
    }
    Repeater {
        model: 3

        Rectangle {
            id: place

            required property int index
            readonly property bool middle: index === 1

            x: index * (lists.column + Theme.space16)
            width: lists.column
            height: lists.height
            radius: Theme.radius
            color: middle ? Theme.transparent : Theme.sunken
            border.width: middle ? Theme.hairline : 0
            border.color: Theme.outline
            Accessible.role: Accessible.Heading
            Accessible.name: lists.names[index] + ", " + lists.counts[index]

            Icon {
                id: sign

                x: Theme.space12
                y: Math.round((lists.head - height) / 2)
                name: lists.icons[place.index]
            }
            Label {
                x: sign.x + sign.width + Theme.space8
                y: Math.round((lists.head - height) / 2)
                width: count.x - x - Theme.space4
                strong: true
                text: lists.names[place.index]
                decorative: true
            }
            Label {
                id: count

                x: parent.width - width - Theme.space16
                y: Math.round((lists.head - height) / 2)
                strong: true
                text: lists.counts[place.index]
                color: Theme.text2
                decorative: true
            }
        }
    }
    Repeater {
        id: items

        model: lists.rows

        SorterRow {
            id: row

            required property int index
            required property string key
            required property string title
            required property int value
            required property int slot

            objectName: "sorted"
            x: (value + 1) * (lists.column + Theme.space16) + Theme.space6
            y: lists.head + slot * lists.pitch
            width: lists.column - 2 * Theme.space6
            height: lists.pitch - Theme.space6
            text: title
            canLeft: value > -1
            canRight: value < 1
            focus: index === 0
            Accessible.description: lists.names[value + 1]
            onValueChanged: later.restart()
            onImplicitHeightChanged: later.restart()
            onMovedLeft: lists.placed(key, value - 1)
            onMovedRight: lists.placed(key, value + 1)
            Keys.onUpPressed: lists.along(value, slot - 1)
            Keys.onDownPressed: lists.along(value, slot + 1)
            Behavior on x { NumberAnimation { duration: Theme.motion; easing.type: Theme.easing } }
            Behavior on y { NumberAnimation { duration: Theme.motion; easing.type: Theme.easing } }
        }
    }
}
