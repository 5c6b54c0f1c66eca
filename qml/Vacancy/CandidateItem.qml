// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Controls
import Kvorum.Theme

// A candidate: who rates and how far, my own sheet, and the matrix when it may be read.
Item {
    id: item

    required property string name
    required property string detail
    required property string panelText
    required property var raters
    required property string mine
    required property string mineText
    required property bool readable
    property bool mayManage: false
    property bool divider: true
    readonly property bool narrow: width < Theme.scaled(Size.columnMax - Size.menuWidth)
    readonly property bool stacked: narrow && face.width - main.width - people.room < Theme.scaled(Size.menuWidth) - Size.target
    readonly property bool mayAct: mine === "start" || mine === "resume"
    readonly property bool acts: mayAct || mine === "handedIn" || readable

    signal interview()
    signal matrix()
    signal assign()
    signal erase()

    implicitHeight: face.implicitHeight + 2 * (Theme.space16 - Theme.space2)

    Accessible.role: Accessible.ListItem
    Accessible.name: Array.of(name, detail, panelText).filter(part => part.length > 0).join(", ")

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairline
        visible: item.divider
        color: Theme.line
    }
    Item {
        id: face

        readonly property real line2: words.height + Theme.space8

        x: Theme.space16
        y: Theme.space16 - Theme.space2
        width: parent.width - 2 * Theme.space16
        height: implicitHeight
        // Beside the panel when narrow, so that a long name has the whole width.
        readonly property real side: Math.max(panel.height, item.mayManage ? people.height : 0)
        implicitHeight: item.stacked ? line2 + side + (item.acts ? main.height + Theme.space12 : 0)
            : item.narrow ? line2 + Math.max(side, item.acts ? main.height : 0)
            : Math.max(words.height, panel.height, Size.target)

        Column {
            id: words

            y: item.narrow ? 0 : Math.round((face.height - height) / 2)
            width: item.narrow ? parent.width : Math.round(parent.width * 0.4) - Theme.space16

            Label {
                width: parent.width
                variant: Label.Body
                strong: true
                text: item.name
                decorative: true
            }
            Label {
                width: parent.width
                visible: text.length > 0
                text: item.detail
                color: Theme.text2
                decorative: true
            }
        }
        Column {
            id: panel

            x: item.narrow ? 0 : words.width + Theme.space16
            y: item.stacked ? face.line2 + Math.round((face.side - height) / 2)
                : item.narrow ? face.line2 + Math.round((face.height - face.line2 - height) / 2) : Math.round((face.height - height) / 2)
            width: parent.width - people.room - x - (item.stacked ? 0 : main.room)
            spacing: Theme.space4

            Flow {
                width: parent.width
                visible: marks.count > 0
                spacing: Theme.space10

                Repeater {
                    id: marks

                    model: item.raters

                    RaterState {
                        required property var modelData

                        sentence: modelData.text
                        initial: modelData.initial
                        rater: modelData.mark
                        handedIn: modelData.status === "handedIn"
                    }
                }
            }
            Label {
                width: parent.width
                variant: Label.Micro
                text: item.panelText
                color: Theme.text2
                decorative: true
            }
        }
        Row {
            id: main

            readonly property real room: item.acts ? width + Theme.space12 : 0

            x: item.stacked ? 0 : parent.width - people.room - width
            y: item.stacked ? face.line2 + face.side + Theme.space12
                : item.narrow ? face.line2 + Math.round((face.height - face.line2 - height) / 2) : Math.round((face.height - height) / 2)
            visible: item.acts
            spacing: Theme.space8

            Chip {
                anchors.verticalCenter: parent.verticalCenter
                visible: item.mine === "handedIn" && !item.readable
                tone: Chip.Ok
                iconName: "lock"
                text: item.mineText
            }
            Button {
                visible: item.mayAct
                iconLeft: item.mine === "resume" ? "history" : "player-play"
                text: item.mineText
                Accessible.name: item.mineText + ", " + item.name
                onClicked: item.interview()
            }
            Button {
                visible: item.readable
                iconLeft: "table"
                text: qsTr("Matrix")
                Accessible.name: qsTr("Matrix of %1").arg(item.name)
                onClicked: item.matrix()
            }
        }
        Row {
            id: people

            readonly property real room: item.mayManage ? width + Theme.space8 : 0

            x: parent.width - width + Theme.space8
            y: item.stacked ? face.line2 + Math.round((face.side - height) / 2)
                : item.narrow ? face.line2 + Math.round((face.height - face.line2 - height) / 2) : Math.round((parent.height - height) / 2)
            visible: item.mayManage

            IconButton {
                iconName: "users"
                text: qsTr("Raters of %1").arg(item.name)
                onClicked: item.assign()
            }
            IconButton {
                id: more

                iconName: "dots"
                text: qsTr("More for %1").arg(item.name)
                onClicked: acts.popup(more, more.width - acts.width, more.height)
            }
        }
    }
    Menu {
        id: acts

        label: qsTr("More for %1").arg(item.name)

        MenuItem {
            danger: true
            iconName: "trash"
            text: qsTr("Erase for good")
            onTriggered: item.erase()
        }
    }
}
