// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.Theme
import Kvorum.Controls

// Which question this is, how long it may take, and its words. Takes focus when the question
// changes, so that keys work at once and a screen reader reads it.
Column {
    id: head

    required property InterviewFacts facts
    property bool compact: false
    readonly property string time: facts.paused ? qsTr("Paused at %1").arg(Session.clock(facts.secondsHere))
        : qsTr("%1 of %n min", "", facts.minutes).arg(Session.clock(facts.secondsHere))
    readonly property string length: Theme.largeText && facts.timerShown && !facts.locked ? time : qsTr("%n min", "", facts.minutes)

    signal pauseToggled()

    spacing: compact ? Theme.space8 : Theme.space6
    Accessible.role: Accessible.Heading
    Accessible.name: qsTr("Question %1 of %2: %3").arg(facts.number).arg(facts.count).arg(facts.question)
    Accessible.focusable: true
    // No stop itself: the next one is the first of its question, not of the window.
    Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

    Label {
        width: parent.width
        visible: Theme.largeText
        text: head.facts.candidateName
        color: Theme.text2
    }
    Item {
        width: parent.width
        height: visible ? Math.max(place.height, clock.visible ? Theme.smallLine : 0) : 0
        visible: head.compact && !(Theme.largeText && !clock.visible)

        Label {
            id: place

            visible: !Theme.largeText
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - (clock.visible ? clock.width : 0)
            variant: Label.Micro
            text: qsTr("Question %1 of %2").arg(head.facts.number).arg(head.facts.count)
            color: Theme.text2
        }
        // Taller to the finger than to the eye.
        Chip {
            id: clock

            objectName: "pause"
            visible: head.facts.timerShown && !head.facts.locked
            anchors.right: Theme.largeText ? undefined : parent.right
            anchors.verticalCenter: parent.verticalCenter
            height: Math.max(Size.target, implicitHeight)
            tone: Chip.Plain
            interactive: true
            iconName: head.facts.paused ? "player-play" : "clock"
            text: head.time
            Accessible.name: head.facts.paused ? qsTr("Resume the clock") : qsTr("Pause the clock")
            Accessible.description: text
            onClicked: head.pauseToggled()
        }
    }
    Row {
        visible: !head.compact
        width: parent.width
        spacing: Theme.space8

        Label {
            id: figure

            strong: true
            text: head.facts.number
            decorative: true
        }
        Label {
            width: parent.width - figure.width - parent.spacing
            text: "·  " + head.facts.shortName + "  ·  " + head.length
            color: Theme.text2
            Accessible.name: head.facts.shortName + ", " + head.length
        }
    }
    Label {
        objectName: "question"
        width: parent.width
        variant: head.compact ? Label.Title : Label.Display
        text: head.facts.question
    }
    Label {
        width: parent.width
        visible: text.length > 0
        text: head.facts.help
        color: Theme.text2
    }
}
