// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Controls
import Kvorum.Theme

// The areas to read about, each with its tick.
Card {
    id: list

    required property var rows

    signal opened(string area)

    padding: 0
    spacing: 0

    Repeater {
        id: areas

        model: list.rows

        Item {
            id: area

            required property int index
            required property string key
            required property string name
            required property string detail
            required property bool read

            width: list.width
            implicitHeight: row.implicitHeight

            ListRow {
                id: row

                width: parent.width
                iconName: area.read ? "circle-check" : "book"
                iconColor: area.read ? Theme.ok : Theme.text2
                text: area.name
                caption: area.read ? area.detail + " · " + qsTr("read") : area.detail
                divider: area.index < areas.count - 1
                Accessible.description: qsTr("Read about it")
                onClicked: list.opened(area.key)
            }
        }
    }
}
