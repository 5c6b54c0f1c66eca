// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Controls
import Kvorum.Theme

// What each rater wrote where the selected skill was asked about, and why it weighs what it weighs.
Card {
    id: card

    required property var rows
    property string skill
    property string why

    spacing: Theme.space12
    label: qsTr("What was said")

    Label {
        width: parent.width
        variant: Label.Small
        strong: true
        text: card.skill.length > 0 ? qsTr("What was said · %1").arg(card.skill) : qsTr("What was said")
        Accessible.role: Accessible.Heading
    }
    Label {
        width: parent.width
        visible: card.skill.length === 0
        text: qsTr("Choose a skill to read the notes behind its levels.")
        color: Theme.text2
    }
    Repeater {
        model: card.skill.length > 0 ? card.rows : null

        Item {
            id: note

            required property string rater
            required property string initial
            required property int mark
            required property string text
            required property string evidence
            required property string level

            width: card.width - 2 * card.padding
            implicitHeight: said.height

            RaterMark {
                id: sign

                rater: note.mark
                initial: note.initial
                name: note.rater
            }
            Column {
                id: said

                x: sign.width + Theme.space12
                width: parent.width - x
                spacing: Theme.space2

                Label {
                    width: parent.width
                    text: note.text.length > 0 ? note.text : qsTr("No note")
                    color: note.text.length > 0 ? Theme.text : Theme.text2
                }
                Label {
                    width: parent.width
                    variant: Label.Micro
                    text: Array.of(note.rater, note.level, note.evidence).filter(part => part.length > 0).join(" · ")
                    color: Theme.text2
                }
            }
        }
    }
    Rectangle {
        width: parent.width
        height: Theme.hairline
        visible: card.why.length > 0
        color: Theme.line
    }
    Label {
        width: parent.width
        visible: text.length > 0
        variant: Label.Micro
        text: card.why
        color: Theme.text2
    }
}
