// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Controls
import Kvorum.Theme

// Navigation beside a medium page.
FocusScope {
    id: rail

    required property var sections
    required property string screen

    signal navigate(string screen, string id)
    signal more()

    implicitWidth: Math.max(Size.rail, Math.ceil(column.implicitWidth) + 2 * Theme.space8)
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Sections")

    Rectangle {
        anchors.right: parent.right
        width: Theme.hairline
        height: parent.height
        color: Theme.line
    }
    Logo {
        id: logo

        y: Theme.space20
        anchors.horizontalCenter: parent.horizontalCenter
        size: Theme.space32
    }
    Column {
        id: column

        y: logo.y + logo.height + Theme.space32
        x: Theme.space8
        width: parent.width - 2 * Theme.space8
        spacing: Theme.space8

        Repeater {
            model: rail.sections

            NavButton {
                required property var modelData

                flat: false
                width: column.width
                iconName: modelData.icon
                text: modelData.text
                keys: modelData.keys
                current: rail.screen === modelData.screen
                onClicked: rail.navigate(modelData.screen, "")
            }
        }
    }
    NavButton {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space12
        x: Theme.space8
        width: parent.width - 2 * Theme.space8
        flat: false
        iconName: "dots"
        text: qsTr("More")
        current: rail.screen === "settings"
        onClicked: rail.more()
    }
}
