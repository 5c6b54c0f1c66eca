// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.Controls

// What floats over the interview: the list of questions, a later word on a sheet that is in, the keys.
Item {
    id: sheets

    required property InterviewFacts facts
    property bool compact: false
    readonly property AmendSheet amending: amend.item as AmendSheet

    signal chosen(int index)
    signal reviewed()
    signal findAsked()
    signal lockAsked()
    signal ratingAmended(string skill, int level, string reason)
    signal noteAmended(string part, string text, string reason)

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

    function amendSkill(skill: string, name: string, level: int): void {
        amend.make({ "levelNames": facts.levelNames });
        amending.rateAnew(skill, name, level);
    }

    function amendNote(part: string, name: string, text: string): void {
        amend.make({ "levelNames": facts.levelNames });
        amending.noteAnew(part, name, text);
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
        id: amend

        file: Qt.resolvedUrl("AmendSheet.qml")
        compact: sheets.compact
    }
    Connections {
        target: sheets.amending

        function onRatingAmended(skill: string, level: int, reason: string): void { sheets.ratingAmended(skill, level, reason) }
        function onNoteAmended(part: string, text: string, reason: string): void { sheets.noteAmended(part, text, reason) }
    }
    SheetSlot {
        id: keys

        file: Qt.resolvedUrl("KeysSheet.qml")
        compact: sheets.compact
    }
}
