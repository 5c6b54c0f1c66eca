// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.Controls

// What floats over the interview: the list of questions, a later word on a sheet that is in, the keys.
Item {
    id: sheets

    required property InterviewFacts facts
    property bool compact: false
    readonly property alias amending: amend

    signal chosen(int index)
    signal reviewed()
    signal findAsked()
    signal lockAsked()
    signal ratingAmended(string skill, int level, string reason)
    signal noteAmended(string part, string text, string reason)

    function openList(): void {
        list.open();
    }

    // Focus goes to the question that is open then.
    function closeList(heading: Item): void {
        list.returnTo = heading;
        list.close();
    }

    function showKeys(): void {
        keys.open();
    }

    QuestionSheet {
        id: list

        compact: sheets.compact
        facts: sheets.facts
        onChosen: index => sheets.chosen(index)
        onReviewed: sheets.reviewed()
        onFindAsked: sheets.findAsked()
        onLockAsked: sheets.lockAsked()
    }
    AmendSheet {
        id: amend

        compact: sheets.compact
        levelNames: sheets.facts.levelNames
        onRatingAmended: (skill, level, reason) => sheets.ratingAmended(skill, level, reason)
        onNoteAmended: (part, text, reason) => sheets.noteAmended(part, text, reason)
    }
    KeysSheet {
        id: keys

        compact: sheets.compact
    }
}
