// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Controls
import Kvorum.Theme

// Who takes part, with the role and the mark that the charts use.
Card {
    id: list

    required property var rows
    property bool mayManage: false
    readonly property int count: people.count

    signal withdraw(string person, string name)
    signal end(string person, string name)

    padding: 0
    spacing: 0

    Repeater {
        id: people

        model: list.rows

        ListRow {
            id: row

            required property int index
            required property string key
            required property string name
            required property string initial
            required property string roleText
            required property int mark
            required property bool joined
            required property bool mayEnd

            width: list.width
            interactive: false
            text: name
            caption: roleText
            divider: index < people.count - 1
            leading: Item {
                implicitWidth: Math.round(Size.raterMark * Theme.iconScale)
                implicitHeight: implicitWidth

                RaterMark {
                    visible: row.mark > 0
                    size: parent.width
                    rater: Math.max(1, row.mark)
                    initial: row.initial
                    Accessible.ignored: true
                }
                Icon {
                    anchors.centerIn: parent
                    visible: row.mark === 0
                    name: row.joined ? "user" : "hourglass"
                    color: Theme.text2
                }
            }

            IconButton {
                visible: row.mayEnd
                width: visible ? implicitWidth : 0
                iconName: "x"
                text: qsTr("End the access of %1").arg(row.name)
                onClicked: list.end(row.key, row.name)
            }
            IconButton {
                visible: list.mayManage && !row.joined
                width: visible ? implicitWidth : 0
                iconName: "x"
                text: qsTr("Withdraw the invitation of %1").arg(row.name)
                onClicked: list.withdraw(row.key, row.name)
            }
        }
    }
}
