// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.Theme
import Kvorum.Controls

// A rating that can no longer change: the skill, its level in figure and word, and what it means.
Item {
    id: skill

    property string title
    property int level: 0
    property list<string> levelNames
    property list<string> levelAnchors
    property list<string> amended
    readonly property string word: level >= 1 && level <= levelNames.length ? levelNames[level - 1]
        : level === -1 ? qsTr("Not observed") : qsTr("Not rated")
    readonly property string anchor: level >= 1 && level <= levelAnchors.length ? levelAnchors[level - 1] : ""

    signal amendAsked()

    implicitHeight: Math.max(box.height, words.height) + later.height
    Accessible.role: Accessible.StaticText
    Accessible.name: title + ", " + (level > 0 ? level + ", " : "") + word
    Accessible.description: anchor

    Rectangle {
        id: box

        width: Math.max(Size.target, Theme.scaled(Theme.space32))
        height: width
        radius: Theme.radius
        color: Theme.surface
        border.width: Theme.hairline
        border.color: Theme.line

        Label {
            anchors.centerIn: parent
            visible: skill.level > 0
            variant: Label.Title
            heading: false
            text: skill.level
            decorative: true
        }
        Icon {
            anchors.centerIn: parent
            visible: skill.level <= 0
            name: skill.level === -1 ? "eye-off" : "circle-dashed"
            color: Theme.text2
        }
    }
    Column {
        id: words

        anchors.verticalCenter: height < box.height ? box.verticalCenter : undefined
        x: box.width + Theme.space12
        width: parent.width - x

        Label {
            width: parent.width
            strong: true
            text: skill.title
            decorative: true
        }
        Label {
            width: parent.width
            text: skill.anchor.length > 0 ? skill.word + ". " + skill.anchor : skill.word
            color: Theme.text2
            decorative: true
        }
    }
    AmendedLines {
        id: later

        x: words.x
        y: Math.max(box.height, words.height)
        width: words.width
        lines: skill.amended
        name: skill.title
        onAmendAsked: skill.amendAsked()
    }
}
