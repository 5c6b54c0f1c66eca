// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kvorum.Theme
import Kvorum.Controls

// All questions with what is rated, and beneath what still needs something.
Item {
    id: list

    required property QtObject questions
    property string warning
    property bool showsKeys: false
    readonly property real wanted: rows.height + 2 * Theme.space8 + foot.height

    signal chosen(int index)
    signal keysAsked()

    function reveal(row: Item): void {
        const top = row.y - Theme.space8;
        const bottom = row.y + row.height + 3 * Theme.space8;
        if (top < flick.contentY)
            flick.contentY = Math.max(0, top);
        else if (bottom > flick.contentY + flick.height)
            flick.contentY = Math.max(0, Math.min(flick.contentHeight, bottom) - flick.height);
    }

    function toCurrent(): void {
        for (let i = 0; i < items.count; ++i) {
            const row = items.itemAt(i) as QuestionRow;
            if (row && row.current)
                reveal(row);
        }
    }

    function step(from: int, by: int): void {
        const row = items.itemAt(Math.max(0, Math.min(items.count - 1, from + by)));
        if (row)
            row.forceActiveFocus(Qt.TabFocusReason);
    }

    onHeightChanged: later.restart()

    // When the rows have their places.
    Timer {
        id: later

        interval: 1
        onTriggered: list.toCurrent()
    }
    Flickable {
        id: flick

        width: parent.width
        height: parent.height - foot.height
        contentHeight: rows.height + 2 * Theme.space8
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        T.ScrollBar.vertical: ScrollBar {}
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Questions")

        Column {
            id: rows

            x: Theme.space8
            y: Theme.space8
            width: flick.width - 2 * x - (flick.interactive ? Theme.space4 : 0)

            Repeater {
                id: items

                model: list.questions

                QuestionRow {
                    id: row

                    required property int index
                    required property string shortName
                    required property string stateText
                    required property var model
                    required number
                    required needsExample

                    width: rows.width
                    text: shortName
                    boxes: model.boxes
                    current: model.current
                    onCurrentChanged: later.restart()
                    onActiveFocusChanged: {
                        if (activeFocus)
                            list.reveal(row);
                    }
                    Accessible.description: needsExample ? stateText + ", " + qsTr("needs an example") : stateText
                    Keys.onUpPressed: list.step(index, -1)
                    Keys.onDownPressed: list.step(index, 1)
                    onClicked: list.chosen(index)
                }
            }
        }
    }
    Item {
        id: foot

        anchors.bottom: parent.bottom
        width: parent.width
        height: visible ? Math.max(keys.visible ? keys.height : 0, note.visible ? note.height : 0) + Theme.space12 : 0
        visible: note.visible || keys.visible

        Row {
            id: note

            x: Theme.space16
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - x - (keys.visible ? keys.width + Theme.space8 : Theme.space16)
            visible: list.warning.length > 0
            spacing: Theme.space8

            Icon {
                id: sign

                name: "alert-triangle"
                size: Theme.iconMicro
                color: Theme.warn
            }
            Label {
                width: parent.width - sign.width - parent.spacing
                variant: Label.Micro
                text: list.warning
                color: Theme.text2
            }
        }
        IconButton {
            id: keys

            objectName: "keys"
            anchors.right: parent.right
            anchors.rightMargin: Theme.space8
            anchors.verticalCenter: parent.verticalCenter
            visible: list.showsKeys
            iconName: "help-circle"
            ink: Theme.text2
            text: qsTr("Keys")
            onClicked: list.keysAsked()
        }
    }
}
