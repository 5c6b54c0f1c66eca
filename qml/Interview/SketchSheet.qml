// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Theme
import Kvorum.Controls

// The paper of a sketch, as large as the window has room for: a pen, an eraser, and back. What is drawn is
// kept like what is typed, while the hand still draws.
Sheet {
    id: sheet

    required property InterviewFacts facts
    readonly property AnswerFacts answer: facts.answer
    property bool erasing: false
    readonly property real room: (host ? host.height : 0) - keptClear - frameHeight

    signal put(string item, var value)
    signal typed(string item, string text)
    signal undone()

    title: qsTr("Sketch")
    caption: facts.shortName
    preferredWidth: Size.sketchSheet
    footer: [
        Button {
            objectName: "sketchDone"
            variant: Button.Primary
            text: qsTr("Done")
            onClicked: sheet.close()
        },
        IconButton {
            objectName: "sketchUndo"
            outlined: true
            iconName: "arrow-back-up"
            text: qsTr("Undo")
            enabled: sheet.answer.undoable
            reason: qsTr("Nothing to undo here")
            onClicked: sheet.undone()
        },
        Segmented {
            objectName: "sketchTool"
            label: qsTr("Tool")
            options: [qsTr("Pen"), qsTr("Eraser")]
            icons: ["pencil", "eraser"]
            currentIndex: sheet.erasing ? 1 : 0
            onChosen: index => sheet.erasing = index === 1
        }
    ]
    onClosed: board.lift()

    Shortcut {
        sequence: "Ctrl+Z"
        enabled: sheet.opened && sheet.answer.undoable
        onActivated: sheet.undone()
    }
    SketchBoard {
        id: board

        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.floor(Math.min(parent.width / 4, Math.max(Size.sketch / 4, sheet.room / 3))) * 4
        erasing: sheet.erasing
        facts: sheet.answer
        onPut: (item, value) => sheet.put(item, value)
        onTyped: (item, text) => sheet.typed(item, text)
    }
}
