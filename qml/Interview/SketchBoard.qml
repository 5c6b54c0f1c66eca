// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.Theme
import Kvorum.Controls

// A paper to draw on. Each stroke has the time as its key; it is told while the hand draws and when it lifts.
SketchPaper {
    id: board

    required property AnswerFacts facts
    property bool erasing: false
    property string key
    property string told

    signal put(string item, var value)
    signal typed(string item, string text)

    function press(x: real, y: real): void {
        if (erasing) {
            erase(x, y);
            return;
        }
        const last = facts.strokeKeys.length > 0 ? Number(facts.strokeKeys[facts.strokeKeys.length - 1]) : 0;
        key = String(Math.max(Date.now(), last + 1)); // also when the clock was set back
        board.sketch.draw(x, y);
        telling.start();
    }

    function move(x: real, y: real): void {
        if (erasing) {
            erase(x, y);
        } else if (!board.sketch.draw(x, y)) {
            lift();
            press(x, y);
        }
    }

    function lift(): void {
        telling.stop();
        if (board.sketch.pending.length === 0)
            return;
        tell();
        key = "";
        told = "";
        board.sketch.lift();
    }

    function tell(): void {
        if (board.sketch.pending === told)
            return;
        told = board.sketch.pending;
        typed(key, told);
    }

    function erase(x: real, y: real): void {
        const at = board.sketch.strokeAt(x, y, Theme.space12);
        if (at >= 0)
            put(facts.strokeKeys[at], null);
    }

    // The one under the hand is drawn by the hand alone.
    strokes: facts.strokes.filter((points, i) => facts.strokeKeys[i] !== key)
    name: qsTr("Sketch, %n stroke(s)", "", facts.strokes.length)
    Accessible.description: qsTr("Drawn with a finger, a pen or the mouse. In words it goes into the note.")

    // What is told is on disk within 0.8 s: a kill costs less than a second of a stroke.
    Timer {
        id: telling

        interval: 100
        repeat: true
        onTriggered: board.tell()
    }
    MouseArea {
        objectName: "board"
        anchors.fill: parent
        preventStealing: true
        cursorShape: Qt.CrossCursor
        Accessible.ignored: true
        onPressed: mouse => board.press(mouse.x, mouse.y)
        onPositionChanged: mouse => board.move(mouse.x, mouse.y)
        onReleased: board.lift()
        onCanceled: board.lift()
    }
}
