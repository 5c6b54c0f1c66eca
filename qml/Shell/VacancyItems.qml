// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.App
import Kvorum.Controls
import Kvorum.Theme

// The opened vacancy's places under its title.
Column {
    id: items

    required property AppViewModel app
    required property string vacancyId
    property string screen
    property int inset: Theme.space10

    signal navigate(string screen, string id)

    VacancyViewModel {
        id: vacancy

        app: items.app
        vacancyId: items.vacancyId
    }
    Label {
        x: items.inset
        width: parent.width - 2 * items.inset
        bottomPadding: Theme.space4
        variant: Label.Micro
        heading: true
        text: vacancy.state.title
        color: Theme.text2
    }
    NavButton {
        width: parent.width
        iconName: "list-check"
        text: qsTr("Overview")
        current: items.screen === "vacancy"
        onClicked: items.navigate("vacancy", items.vacancyId)
    }
    NavButton {
        width: parent.width
        iconName: "message-2"
        text: qsTr("Kit")
        current: items.screen === "kit"
        onClicked: items.navigate("kit", items.vacancyId)
    }
    NavButton {
        width: parent.width
        iconName: "table"
        text: qsTr("Dashboard")
        current: items.screen === "dashboard"
        onClicked: items.navigate("dashboard", items.vacancyId)
    }
}
