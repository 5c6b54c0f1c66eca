// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.Controls

// What floats over the interview: the list of questions, a later word on a sheet that is in, the
// paper of a sketch, the keys.
Item {
    id: sheets

    required property InterviewFacts facts
    property bool compact: false
    readonly property AmendSheet amending: amendSlot.item as AmendSheet

    signal chosen(int index)
    signal reviewed()
    signal findAsked()
    signal lockAsked()
    signal amended(string kind, string item, var value, string reason)
    signal draftBegun()
    signal draftPut(string item, var value)
    signal answerPut(string item, var value)
    signal answerTyped(string item, string text)
    signal undone()

    function openList(): void {
        list.open({ "facts": facts });
    }

    // Focus goes to the question that is open then.
    function closeList(heading: Item): void {
        const sheet = list.item as QuestionSheet;
        if (!sheet)
            return;
        sheet.returnTo = heading;
        sheet.close();
    }

    // A later word on one thing of the sheet; see AmendSheet.begin().
    function amend(kind: string, item: string, name: string, before: var): void {
        amendSlot.make({ "facts": facts });
        amending.begin(kind, item, name, before);
    }

    function openSketch(): void {
        sketch.open({ "facts": facts });
    }

    function showKeys(): void {
        keys.open({});
    }

    SheetSlot {
        id: list

        file: Qt.resolvedUrl("QuestionSheet.qml")
        compact: sheets.compact
    }
    Connections {
        target: list.item as QuestionSheet

        function onChosen(index: int): void { sheets.chosen(index) }
        function onReviewed(): void { sheets.reviewed() }
        function onFindAsked(): void { sheets.findAsked() }
        function onLockAsked(): void { sheets.lockAsked() }
    }
    SheetSlot {
        id: amendSlot

        file: Qt.resolvedUrl("AmendSheet.qml")
        compact: sheets.compact
    }
    Connections {
        target: sheets.amending

        function onAmended(kind: string, item: string, value: var, reason: string): void { sheets.amended(kind, item, value, reason) }
        function onDraftBegun(): void { sheets.draftBegun() }
        function onDraftPut(item: string, value: var): void { sheets.draftPut(item, value) }
    }
    SheetSlot {
        id: sketch

        file: Qt.resolvedUrl("SketchSheet.qml")
        compact: sheets.compact
    }
    Connections {
        target: sketch.item as SketchSheet

        function onPut(item: string, value: var): void { sheets.answerPut(item, value) }
        function onTyped(item: string, text: string): void { sheets.answerTyped(item, text) }
        function onUndone(): void { sheets.undone() }
    }
    SheetSlot {
        id: keys

        file: Qt.resolvedUrl("KeysSheet.qml")
        compact: sheets.compact
    }
}
