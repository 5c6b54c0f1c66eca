// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQml
import Kvorum.Theme
import Kvorum.Controls

// After handing in: it is done, and who is awaited. One seat per rater, filled when the sheet is in.
Card {
    id: card

    required property ReviewFacts facts

    padding: Theme.space24

    Row {
        spacing: Theme.space8
        Accessible.ignored: true

        Repeater {
            model: card.facts.panel

            Rectangle {
                required property bool handedIn

                width: Theme.iconLarge
                height: width
                radius: width / 2
                color: handedIn ? Theme.accent : Theme.transparent
                border.width: handedIn ? 0 : Theme.edge
                border.color: Theme.outline
            }
        }
    }
    Label {
        width: parent.width
        topPadding: Theme.space8
        variant: Label.Title
        text: qsTr("Your sheet is in")
    }
    Label {
        objectName: "lockedText"
        width: parent.width
        variant: Label.Body
        text: card.facts.lockedText
        color: Theme.text2
    }
}
