// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.Controls
import Kvorum.Theme

// The three ways in.
Column {
    id: choices

    signal demo()
    signal found()
    signal join()

    spacing: Theme.space12

    Button {
        width: parent.width
        variant: Button.Primary
        scaling: Button.Large
        iconLeft: "player-play"
        text: qsTr("Try the demo")
        caption: qsTr("No account, no network")
        onClicked: choices.demo()
    }
    Button {
        width: parent.width
        scaling: Button.Large
        alignLeft: true
        iconLeft: "plus"
        text: qsTr("New workspace")
        onClicked: choices.found()
    }
    Button {
        width: parent.width
        scaling: Button.Large
        alignLeft: true
        iconLeft: "users"
        text: qsTr("Join with a link")
        onClicked: choices.join()
    }
}
