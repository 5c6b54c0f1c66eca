// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.App
import Kvorum.Controls
import Kvorum.Theme

// No interview waits: all are held, or nothing was begun yet.
Card {
    id: card

    required property HomePage page
    required property HomeViewModel home

    padding: Theme.space32 - Theme.space4

    EmptyState {
        width: parent.width
        title: card.home.state.emptyTitle
        text: card.home.state.emptyText
        seatsFilled: card.page.fresh ? 0 : 3
        primary: true
        primaryIcon: "plus"
        primaryText: card.page.fresh && card.home.state.mayCreate ? qsTr("New vacancy") : ""
        onPrimaryClicked: card.page.ask()
    }
}
