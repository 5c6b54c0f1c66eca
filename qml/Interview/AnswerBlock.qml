// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.Theme
import Kvorum.Controls

// What is put down beside the notes, by the kind of the question; on a locked sheet its words alone.
FocusScope {
    id: block

    required property AnswerFacts facts
    property bool locked: false
    readonly property bool shown: facts.kind.length > 0
    readonly property bool compares: facts.kind === "sorter" || facts.kind === "shares"
    readonly property string input: locked || !shown ? "" : fileOf(facts.kind)

    signal put(string item, var value)
    signal typed(string item, string text)
    signal amendAsked()
    signal sketchAsked()

    function fileOf(kind: string): string {
        switch (kind) {
        case "choice":
            return "ChoiceAnswer.qml";
        case "sorter":
            return "SorterAnswer.qml";
        case "source":
            return "SourceAnswer.qml";
        case "sizes":
            return "SizesAnswer.qml";
        case "shares":
            return "SharesAnswer.qml";
        case "systems":
            return "SystemsAnswer.qml";
        case "sketch":
            return "SketchAnswer.qml";
        }
        return "ChecklistAnswer.qml";
    }

    function load(): void {
        if (input.length > 0)
            loader.setSource(input, { "facts": facts });
        else
            loader.source = "";
    }

    implicitHeight: locked ? said.height : loader.height
    visible: shown
    Component.onCompleted: load()
    onInputChanged: load()

    // An arrow in here is no wish for another question.
    Keys.onLeftPressed: event => event.accepted = true
    Keys.onRightPressed: event => event.accepted = true

    Loader {
        id: loader

        objectName: "answer"
        width: parent.width
        focus: true
        visible: !block.locked
    }
    Connections {
        target: loader.item as AnswerInput
        function onPut(item: string, value: var): void { block.put(item, value); }
        function onTyped(item: string, text: string): void { block.typed(item, text); }
        function onSketchAsked(): void { block.sketchAsked(); }
    }
    Column {
        id: said

        width: parent.width
        visible: block.locked
        spacing: Theme.space8

        AnswerLines {
            width: parent.width
            visible: block.facts.lines.length > 0
            lines: block.locked ? block.facts.lines : []
        }
        Remark {
            objectName: "comparedLocked"
            width: parent.width
            warns: false
            text: block.locked && block.compares ? block.facts.remark : ""
        }
        // A sketch is what was drawn in the room; a later word on it belongs to the note.
        AmendedLines {
            width: parent.width
            amendable: block.facts.kind !== "sketch"
            lines: block.locked ? block.facts.amended : []
            name: qsTr("Answer")
            onAmendAsked: block.amendAsked()
        }
    }
}
