// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Theme
import Kvorum.Controls

// One list with two buttons a row, for a narrow page: inside, or bought. The chosen one again clears;
// Left and Right place a row too.
FocusScope {
    id: list

    required property QtObject rows
    property string summary
    readonly property real button: Math.max(Size.sorterRow, Theme.icon + Theme.space24)

    signal placed(string item, int list)

    implicitHeight: column.height

    Column {
        id: column

        width: parent.width

        Flow {
            width: parent.width
            bottomPadding: Theme.space8
            spacing: Theme.space16

            Repeater {
                model: [{ "icon": "home", "words": qsTr("Keep inside") }, { "icon": "briefcase", "words": qsTr("Buy outside") }]

                Row {
                    id: legend

                    required property var modelData

                    spacing: Theme.space6

                    Icon {
                        anchors.verticalCenter: parent.verticalCenter
                        name: legend.modelData.icon
                        size: Theme.iconSmall
                        color: Theme.text2
                    }
                    Label {
                        text: legend.modelData.words
                        color: Theme.text2
                        wrapMode: Text.NoWrap
                    }
                }
            }
        }
        Repeater {
            model: list.rows

            FocusScope {
                id: row

                required property int index
                required property string key
                required property string title
                required property int value

                objectName: "sorted"
                width: column.width
                implicitHeight: Math.max(list.button, name.height + Theme.space8) + Theme.space4
                Keys.onLeftPressed: list.placed(key, -1)
                Keys.onRightPressed: list.placed(key, 1)
                Accessible.role: Accessible.ListItem
                Accessible.name: title

                Label {
                    id: name

                    anchors.verticalCenter: parent.verticalCenter
                    width: inside.x - Theme.space8
                    font: Theme.face(14, Font.Medium, 0)
                    text: row.title
                    decorative: true
                }
                IconButton {
                    id: inside

                    objectName: "inside"
                    anchors.verticalCenter: parent.verticalCenter
                    x: bought.x - width - Theme.space8
                    width: list.button
                    height: list.button
                    focus: true
                    outlined: true
                    primary: row.value === -1
                    iconName: "home"
                    text: qsTr("Keep inside: %1").arg(row.title)
                    Accessible.checkable: true
                    Accessible.checked: primary
                    onClicked: list.placed(row.key, row.value === -1 ? 0 : -1)
                }
                IconButton {
                    id: bought

                    objectName: "bought"
                    anchors.verticalCenter: parent.verticalCenter
                    x: parent.width - width
                    width: list.button
                    height: list.button
                    outlined: true
                    primary: row.value === 1
                    iconName: "briefcase"
                    text: qsTr("Buy outside: %1").arg(row.title)
                    Accessible.checkable: true
                    Accessible.checked: primary
                    onClicked: list.placed(row.key, row.value === 1 ? 0 : 1)
                }
                Rectangle {
                    anchors.bottom: parent.bottom
                    width: parent.width
                    height: Theme.hairline
                    color: Theme.line
                }
            }
        }
        Label {
            width: parent.width
            topPadding: Theme.space8
            text: list.summary
            color: Theme.text2
        }
    }
}
