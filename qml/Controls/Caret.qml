// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.Theme

// The cursor of a text editor: accent, blinking unless motion is reduced.
Item {
    id: caret

    property bool shown: false
    property bool lit: true
    property real stem: height

    width: Theme.edge
    visible: shown && lit

    Timer {
        interval: Theme.cursorBlink
        running: caret.shown && !Theme.reduceMotion
        repeat: true
        onTriggered: caret.lit = !caret.lit
        onRunningChanged: caret.lit = true
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Math.min(parent.height, caret.stem)
        color: Theme.accent
    }
}
