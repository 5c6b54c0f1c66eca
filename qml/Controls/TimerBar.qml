// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Theme

// Time as a companion, never a limit: question above, bar, interview below, pause at the left.
// All times in seconds. `shown` false leaves only the way back.
Item {
    id: timer

    property int elapsed: 0
    property int planned: 0
    property int totalElapsed: 0
    property int totalPlanned: 0
    property int question: 0
    property int questions: 0
    property bool paused: false
    property bool shown: true
    property bool pausable: true

    signal pauseToggled()
    signal showToggled()

    readonly property bool over: planned > 0 && elapsed > planned

    function clock(seconds: int): string {
        return Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0");
    }

    function minutes(seconds: int): int { return Math.round(seconds / 60) }

    implicitWidth: (pause.visible ? pause.width + Theme.space12 : 0) + (shown ? Theme.scaled(Size.timerWidth) : back.implicitWidth)
    implicitHeight: Math.max(Size.target, shown ? body.implicitHeight : 0)

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Timer")

    IconButton {
        id: pause

        visible: timer.pausable && timer.shown
        anchors.verticalCenter: parent.verticalCenter
        outlined: true
        iconName: timer.paused ? "player-play" : "player-pause"
        text: timer.paused ? qsTr("Resume the clock") : qsTr("Pause the clock")
        onClicked: timer.pauseToggled()
    }
    IconButton {
        id: back

        visible: !timer.shown
        iconName: "clock"
        text: qsTr("Show the clock")
        onClicked: timer.showToggled()
    }
    Column {
        id: body

        anchors.verticalCenter: parent.verticalCenter
        x: pause.visible ? pause.width + Theme.space12 : 0
        width: timer.width - x
        visible: timer.shown
        spacing: Theme.space4

        Item {
            width: parent.width
            height: Math.max(now.height, of.height)

            Label {
                id: now

                width: parent.width - of.width - Theme.space8
                strong: true
                text: timer.paused ? qsTr("Paused at %1").arg(timer.clock(timer.elapsed)) : qsTr("This question %1").arg(timer.clock(timer.elapsed))
            }
            Label {
                id: of

                anchors.right: parent.right
                visible: timer.planned > 0
                text: timer.over ? qsTr("%1 over").arg(timer.clock(timer.elapsed - timer.planned)) : qsTr("of %n min", "", timer.minutes(timer.planned))
                color: Theme.text2
                wrapMode: Text.NoWrap
            }
        }
        ProgressBar {
            width: parent.width
            thickness: Size.timerBar
            value: timer.planned > 0 ? timer.elapsed / timer.planned : 0
            color: timer.paused || timer.over ? Theme.text2 : Theme.accent
            label: qsTr("Time for this question")
        }
        Label {
            width: parent.width
            visible: timer.questions > 0
            variant: Label.Micro
            prose: true
            text: (timer.totalPlanned > 0 ? qsTr("%1 of %2 min").arg(timer.minutes(timer.totalElapsed)).arg(timer.minutes(timer.totalPlanned)) + " · " : "")
                + qsTr("%1 of %n questions", "", timer.questions).arg(timer.question)
            color: Theme.text2
        }
    }
    TapHandler {
        acceptedDevices: PointerDevice.AllDevices
        enabled: timer.shown
        onTapped: eventPoint => {
            if (eventPoint.position.x > body.x)
                timer.showToggled();
        }
    }
}
