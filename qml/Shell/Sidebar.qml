// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.App
import Kvorum.Controls
import Kvorum.Theme

// Navigation at full width: sections, the opened vacancy's places, settings and sync at the bottom.
FocusScope {
    id: bar

    required property AppViewModel app
    required property var sections
    required property string screen
    required property string vacancyId
    property int messages: 0

    signal navigate(string screen, string id)
    signal find()
    signal lock()
    signal messagesAsked()

    implicitWidth: Math.round(Size.sidebar * Theme.iconScale)
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Sections")

    Rectangle {
        anchors.right: parent.right
        width: Theme.hairline
        height: parent.height
        color: Theme.line
    }
    Flickable {
        id: flick

        x: Theme.space12
        y: Theme.space12
        width: parent.width - 2 * Theme.space12
        height: parent.height - y - foot.height - Theme.space12
        contentHeight: column.height
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        clip: interactive

        Column {
            id: column

            width: parent.width

            Item {
                width: parent.width
                height: logo.height + Theme.space24

                Logo {
                    id: logo

                    x: Theme.space8
                    y: Theme.space4
                    wordmark: true
                }
            }
            NavButton {
                width: column.width
                iconName: "search"
                text: qsTr("Find")
                keys: "Ctrl+K"
                onClicked: bar.find()
            }
            Repeater {
                model: bar.sections

                NavButton {
                    required property var modelData

                    width: column.width
                    iconName: modelData.icon
                    text: modelData.text
                    keys: modelData.keys
                    current: bar.screen === modelData.screen
                    onClicked: bar.navigate(modelData.screen, "")
                }
            }
            Item {
                width: parent.width
                height: Theme.space16
                visible: bar.vacancyId.length > 0
            }
            Repeater {
                model: bar.vacancyId.length > 0 ? [bar.vacancyId] : []

                VacancyItems {
                    required property string modelData

                    width: column.width
                    app: bar.app
                    vacancyId: modelData
                    screen: bar.screen
                    onNavigate: (screen, id) => bar.navigate(screen, id)
                }
            }
        }
    }
    Column {
        id: foot

        x: Theme.space12
        y: parent.height - height - Theme.space12
        width: parent.width - 2 * Theme.space12
        spacing: Theme.space4

        NavButton {
            width: parent.width
            visible: bar.messages > 0
            iconName: "message-2"
            text: qsTr("Earlier messages")
            onClicked: bar.messagesAsked()
        }
        NavButton {
            width: parent.width
            iconName: "settings"
            text: qsTr("Settings")
            keys: "Ctrl+4"
            current: bar.screen === "settings"
            onClicked: bar.navigate("settings", "")
        }
        NavButton {
            width: parent.width
            visible: bar.app.lock.possible
            iconName: "lock"
            text: qsTr("Lock")
            keys: "Ctrl+L"
            onClicked: bar.lock()
        }
        RowButton {
            width: parent.width
            visible: bar.app.state.syncText.length > 0
            divider: false
            leftPadding: Theme.space10
            rightPadding: Theme.space8
            topPadding: Theme.space8
            bottomPadding: Theme.space8
            name: bar.app.state.syncText
            hint: qsTr("Send and fetch now")
            onClicked: bar.app.syncNow()

            Item {
                width: parent.width
                implicitHeight: Math.max(Size.target - 2 * Theme.space8, line.height)

                Icon {
                    id: cloud

                    anchors.verticalCenter: parent.verticalCenter
                    name: bar.app.state.syncIcon
                    size: Theme.iconSmall
                    color: Theme.text2
                }
                Label {
                    id: line

                    anchors.verticalCenter: parent.verticalCenter
                    x: cloud.width + Theme.space12
                    width: parent.width - x
                    variant: Label.Micro
                    text: bar.app.state.syncShort.length > 0 ? bar.app.state.syncShort : bar.app.state.syncText
                    color: Theme.text2
                    decorative: true
                }
            }
        }
    }
}
