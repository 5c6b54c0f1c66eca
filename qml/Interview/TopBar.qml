// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Kvorum.Theme
import Kvorum.Controls

// The bar above an interview on a tablet. With `roomy` the clock has a bar of its own; else it is one line.
Rectangle {
    id: bar

    required property InterviewFacts facts
    property bool roomy: false
    // A small tablet on its side: what is saved is said by its icon alone, Review by its word.
    readonly property bool tight: roomy && width < Theme.scaled(Size.topBarWhole)
    readonly property string place: qsTr("Question %1 of %2").arg(facts.number).arg(facts.count)
    readonly property string time: qsTr("%1 of %n min", "", facts.minutes).arg(Session.clock(facts.secondsHere))

    signal closed()
    signal pauseToggled()
    signal timerToggled()
    signal reviewed()
    signal undone()
    signal findAsked()
    signal lockAsked()

    implicitHeight: Math.max(Size.topBar, row.implicitHeight + 2 * Theme.space6)
    color: Theme.surface

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.space8
        anchors.rightMargin: Theme.space16
        spacing: Theme.space12

        IconButton {
            objectName: "close"
            iconName: "x"
            text: qsTr("Close the interview")
            onClicked: bar.closed()
        }
        Column {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter
            Layout.minimumWidth: Theme.scaled(Size.stripCellMin)

            Label {
                width: parent.width
                variant: Theme.largeText || bar.tight ? Label.Small : Label.Body
                strong: true
                heading: true
                text: Theme.largeText ? bar.place : bar.facts.candidateName
                lineHeight: Theme.largeText || bar.tight ? Theme.smallLine : Theme.titleLine - Theme.space4
            }
            Label {
                width: parent.width
                visible: !Theme.largeText
                variant: Label.Micro
                text: bar.tight ? bar.facts.vacancyTitle : bar.roomy ? qsTr("%1 · your own sheet").arg(bar.facts.vacancyTitle) : bar.facts.timerShown && !bar.facts.locked ? bar.place + " · " + bar.time : bar.place
                color: Theme.text2
            }
        }
        TimerBar {
            objectName: "timer"
            visible: bar.roomy && !bar.facts.locked
            elapsed: bar.facts.secondsHere
            planned: bar.facts.minutes * 60
            totalElapsed: bar.facts.secondsAll
            totalPlanned: bar.facts.minutesAll * 60
            question: bar.facts.number
            questions: bar.facts.count
            paused: bar.facts.paused
            shown: bar.facts.timerShown
            onPauseToggled: bar.pauseToggled()
            onShowToggled: bar.timerToggled()
        }
        IconButton {
            objectName: "pause"
            visible: !bar.roomy && bar.facts.timerShown && !bar.facts.locked
            iconName: bar.facts.paused ? "player-play" : "player-pause"
            text: bar.facts.paused ? qsTr("Resume the clock") : qsTr("Pause the clock")
            onClicked: bar.pauseToggled()
        }
        Rectangle {
            visible: bar.roomy && !bar.facts.locked
            Layout.leftMargin: Theme.space4
            Layout.rightMargin: Theme.space4
            implicitWidth: Theme.hairline
            implicitHeight: Theme.space32
            color: Theme.line
        }
        IconButton {
            objectName: "undo"
            visible: !bar.facts.locked
            enabled: bar.facts.undoText.length > 0
            reason: qsTr("Nothing to take back yet.")
            iconName: "arrow-back-up"
            text: enabled ? qsTr("Take back: %1").arg(bar.facts.undoText) : qsTr("Take back")
            onClicked: bar.undone()
        }
        IconButton {
            objectName: "find"
            visible: bar.roomy
            iconName: "search"
            text: qsTr("Find")
            onClicked: bar.findAsked()
        }
        IconButton {
            objectName: "lock"
            visible: bar.roomy
            iconName: "lock"
            text: qsTr("Lock the screen")
            onClicked: bar.lockAsked()
        }
        Chip {
            objectName: "saved"
            visible: !Theme.largeText || !bar.facts.saved
            iconName: bar.facts.saved ? "device-tablet" : "pencil"
            text: bar.tight && bar.facts.saved ? "" : bar.facts.savedText
            tooltip: bar.facts.savedText
        }
        Chip {
            objectName: "sync"
            iconName: bar.facts.syncIcon
            text: Theme.largeText ? "" : bar.facts.syncShort
            tooltip: bar.facts.syncText
        }
        Button {
            objectName: "review"
            iconLeft: bar.tight || Theme.largeText && !bar.roomy ? "" : "list-check"
            text: qsTr("Review")
            onClicked: bar.reviewed()
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }
}
