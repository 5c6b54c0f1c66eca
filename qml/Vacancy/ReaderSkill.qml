// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Controls
import Kvorum.Theme

// One skill: what it is, and what a rater sees at each level.
Card {
    id: skill

    required property string name
    required property string meaning
    required property var levelAnchors
    property var levels: []

    spacing: Theme.space12

    Column {
        width: parent.width

        Label {
            width: parent.width
            variant: Label.Body
            strong: true
            heading: true
            text: skill.name
        }
        Label {
            width: parent.width
            prose: true
            text: skill.meaning
            color: Theme.text2
        }
    }
    Repeater {
        model: skill.levelAnchors

        Item {
            id: level

            required property int index
            required property string modelData
            readonly property string word: index < skill.levels.length ? skill.levels[index] : ""

            width: parent ? parent.width : 0
            implicitHeight: words.height
            Accessible.role: Accessible.StaticText
            Accessible.name: (index + 1) + ", " + word + ": " + modelData

            Label {
                id: figure

                width: Theme.scaled(Theme.space16)
                strong: true
                text: level.index + 1
                decorative: true
            }
            Column {
                id: words

                x: figure.width + Theme.space8
                width: parent.width - x

                Label {
                    width: parent.width
                    prose: true
                    text: level.modelData
                    decorative: true
                }
                Label {
                    width: parent.width
                    visible: text.length > 0
                    variant: Label.Micro
                    text: level.word
                    color: Theme.text2
                    decorative: true
                }
            }
        }
    }
}
