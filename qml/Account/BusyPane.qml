// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.Controls
import Kvorum.Theme

// Work in progress: the seats fill one after the other; they stand still with reduced motion.
Column {
    id: pane

    required property string text
    property int taken: Theme.reduceMotion ? 3 : 0

    spacing: Theme.space16

    Accessible.role: Accessible.Indicator
    Accessible.name: text

    Seats {
        total: 3
        filled: pane.taken
        width: implicitWidth
        height: implicitHeight
    }
    Label {
        width: parent.width
        variant: Label.Title
        text: pane.text
    }
    Label {
        width: parent.width
        text: qsTr("It takes a few seconds. You can leave it alone.")
        color: Theme.text2
    }
    Timer {
        interval: 3 * Theme.motion
        running: pane.visible && !Theme.reduceMotion
        repeat: true
        onTriggered: pane.taken = (pane.taken + 1) % 4
    }
}
