// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Theme

// Navigation under a compact page; two rows of two with large text, so that no word is lost.
FocusScope {
    id: bar

    required property var sections
    required property string screen

    signal navigate(string screen, string id)
    signal more()

    readonly property int columns: Theme.largeText ? 2 : sections.length + 1
    readonly property real cell: Math.floor(width / columns)

    implicitHeight: Math.max(Size.bottomBar, flow.implicitHeight + Theme.space8)
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Sections")

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    Rectangle {
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }
    Flow {
        id: flow

        anchors.verticalCenter: parent.verticalCenter
        width: parent.width

        Repeater {
            model: bar.sections

            NavButton {
                required property var modelData

                flat: Theme.largeText
                small: true
                filled: false
                width: bar.cell
                iconName: modelData.icon
                text: modelData.text
                keys: modelData.keys
                current: bar.screen === modelData.screen
                onClicked: bar.navigate(modelData.screen, "")
            }
        }
        NavButton {
            flat: Theme.largeText
            small: true
            filled: false
            width: bar.cell
            iconName: "dots"
            text: qsTr("More")
            current: bar.screen === "settings"
            onClicked: bar.more()
        }
    }
}
