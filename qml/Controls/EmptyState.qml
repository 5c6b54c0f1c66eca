// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Theme

// Empty, waiting, offline, error, loading: a drawing, a title, at most three lines, at most two buttons.
// Without iconName the seats are drawn: `seatsFilled` of three.
Item {
    id: empty

    property string iconName
    property color iconColor: Theme.text2
    property int seatsFilled: 0
    property string title
    property string text
    property string code
    property real progress: -1
    property string progressText
    property string primaryText
    property string primaryIcon
    property bool primary: false
    property string secondaryText
    property string secondaryIcon

    signal primaryClicked()
    signal secondaryClicked()

    implicitWidth: Theme.scaled(Size.menuWidthMax)
    implicitHeight: column.implicitHeight

    Column {
        id: column

        width: parent.width

        Item {
            width: parent.width
            height: empty.iconName.length > 0 ? Theme.iconHuge : seats.implicitHeight

            Seats {
                id: seats

                visible: empty.iconName.length === 0
                width: Size.seatsWidth
                height: Size.seatsHeight
                filled: empty.seatsFilled
            }
            Icon {
                visible: empty.iconName.length > 0
                name: empty.iconName
                size: Theme.iconHuge
                color: empty.iconColor
                strokeWidth: Theme.strokeHuge
            }
        }
        Item { width: Theme.space32; height: Theme.space32 }
        Label {
            width: parent.width
            variant: Label.Title
            text: empty.title
        }
        Item { width: Theme.space8; height: Theme.space8 }
        Label {
            width: parent.width
            visible: text.length > 0
            text: empty.text
            color: Theme.text2
        }
        Item { width: Theme.space24; height: Theme.space24; visible: empty.progress >= 0 }
        Row {
            visible: empty.progress >= 0
            width: parent.width
            spacing: Theme.space12

            ProgressBar {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - (count.visible ? Math.ceil(count.implicitWidth) + Theme.space12 : 0)
                value: empty.progress
                label: empty.title
            }
            Label {
                id: count

                visible: text.length > 0
                anchors.verticalCenter: parent.verticalCenter
                variant: Label.Micro
                prose: true
                text: empty.progressText
                color: Theme.text2
                wrapMode: Text.NoWrap
            }
        }
        Item { width: Theme.space24; height: Theme.space24; visible: buttons.visible }
        Flow {
            id: buttons

            width: parent.width
            visible: empty.primaryText.length + empty.secondaryText.length + empty.code.length > 0
            spacing: Theme.space8

            Button {
                visible: empty.primaryText.length > 0
                variant: empty.primary ? Button.Primary : Button.Secondary
                iconLeft: empty.primaryIcon
                text: empty.primaryText
                width: Math.min(implicitWidth, buttons.width)
                onClicked: empty.primaryClicked()
            }
            Button {
                visible: empty.secondaryText.length > 0
                variant: Button.Quiet
                iconLeft: empty.secondaryIcon
                text: empty.secondaryText
                width: Math.min(implicitWidth, buttons.width)
                onClicked: empty.secondaryClicked()
            }
            Label {
                visible: text.length > 0
                height: Math.max(Size.target, implicitHeight)
                variant: Label.Micro
                prose: true
                text: empty.code.length > 0 ? qsTr("Code %1").arg(empty.code) : ""
                color: Theme.text2
            }
        }
    }
}
