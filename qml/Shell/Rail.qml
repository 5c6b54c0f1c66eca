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

    // The widest word decides, so that large text is not cut.
    function natural(): real {
        let most = rest.implicitWidth;
        for (let i = 0; i < places.count; ++i)
            most = Math.max(most, places.itemAt(i) ? places.itemAt(i).implicitWidth : 0);
        return most + 2 * Theme.space4;
    }

    implicitWidth: Math.max(Size.rail, natural())
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
        x: Theme.space4
        width: parent.width - 2 * Theme.space4
        spacing: Theme.space8

        Repeater {
            id: places

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
        id: rest

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space12
        x: Theme.space4
        width: parent.width - 2 * Theme.space4
        flat: false
        iconName: "dots"
        text: qsTr("More")
        current: rail.screen === "settings"
        onClicked: rail.more()
    }
}
