// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Theme
import Kvorum.Controls

// A later word on a sheet that is in: a rating, a note, a tag or an answer anew, and why. What was handed in stays.
Sheet {
    id: sheet

    required property InterviewFacts facts
    // rating, note, evidence, notAsked or answer.
    property string kind: "rating"
    property string item
    property var before: 0
    property int level: 0
    property string tag
    property bool skipped: false
    readonly property list<string> levelNames: facts.levelNames
    readonly property bool said: why.text.trim().length > 0
    readonly property string words: note.currentText + ". " + why.text + ". " + (kind === "notAsked" && skipped ? reasons.text : "")
    readonly property bool moved: kind === "rating" ? level !== 0 && level !== before
        : kind === "note" ? note.currentText.trim() !== String(before).trim()
        : kind === "evidence" ? tag !== before
        : kind === "notAsked" ? (skipped ? before === null || reasons.text.trim() !== String(before) : before !== null)
        : facts.draft.moved

    signal amended(string kind, string item, var value, string reason)
    signal draftBegun()
    signal draftPut(string item, var value)

    // `stood`: the level, the text, the tag, or why it was not asked (null: it was).
    function begin(what: string, thing: string, name: string, stood: var): void {
        kind = "";
        before = stood;
        item = thing;
        level = 0;
        tag = what === "evidence" ? stood : "";
        skipped = what === "notAsked" && stood !== null;
        title = qsTr("Amend: %1").arg(name);
        why.clear();
        reasons.text = skipped ? String(stood) : "";
        if (what === "answer")
            draftBegun();
        kind = what;
        open();
    }

    function wordOf(level: int): string {
        return level === -1 ? qsTr("not observed") : level >= 1 && level <= levelNames.length ? level + ", " + levelNames[level - 1] : qsTr("not rated");
    }

    function value(): var {
        if (kind === "rating")
            return level;
        if (kind === "evidence")
            return tag;
        if (kind === "notAsked")
            return skipped ? reasons.text.trim() : null;
        return note.currentText.trim();
    }

    function add(): void {
        note.flush();
        if (!moved || !said)
            return;
        close();
        amended(kind, item, value(), why.text.trim());
    }

    caption: kind === "rating" ? qsTr("Handed in: %1").arg(wordOf(Number(before))) : ""
    footer: [
        Button {
            objectName: "addAmendment"
            variant: Button.Primary
            enabled: sheet.moved && sheet.said
            reason: sheet.moved ? qsTr("Write a reason first") : qsTr("Nothing is changed yet")
            text: qsTr("Add the amendment")
            onClicked: sheet.add()
        },
        Button {
            text: qsTr("Cancel")
            onClicked: sheet.close()
        }
    ]

    RatingStrip {
        objectName: "levelAnew"
        width: parent.width
        visible: sheet.kind === "rating"
        compact: sheet.compact || Theme.largeText || width < Theme.scaled(Size.stripCellMin) * 7
        label: qsTr("New level")
        levelNames: sheet.levelNames
        level: sheet.level
        onRated: level => sheet.level = level
    }
    NoteField {
        id: note

        objectName: "noteAnew"
        width: parent.width
        visible: sheet.kind === "note"
        context: sheet.item
        label: qsTr("Note")
        text: sheet.kind === "note" ? String(sheet.before) : ""
    }
    EvidenceChoice {
        objectName: "tagAnew"
        width: parent.width
        visible: sheet.kind === "evidence"
        tag: sheet.tag
        onChosen: tag => sheet.tag = sheet.tag === tag ? "" : tag
    }
    Checkbox {
        objectName: "notAskedAnew"
        width: parent.width
        visible: sheet.kind === "notAsked"
        text: qsTr("Not asked")
        checked: sheet.skipped
        onToggled: {
            sheet.skipped = checked;
            checked = Qt.binding(() => sheet.skipped);
        }
    }
    TextField {
        id: reasons

        objectName: "whyNotAskedAnew"
        width: parent.width
        visible: sheet.kind === "notAsked" && sheet.skipped
        wraps: true
        label: qsTr("Why it was not asked")
        maximumLength: 200
    }
    AnswerBlock {
        objectName: "answerAnew"
        width: parent.width
        locked: sheet.kind !== "answer"
        visible: !locked
        facts: sheet.facts.draft
        onPut: (item, value) => sheet.draftPut(item, value)
        onTyped: (item, text) => sheet.draftPut(item, text)
    }
    TextField {
        id: why

        objectName: "amendReason"
        width: parent.width
        wraps: true
        label: qsTr("Reason")
        hint: qsTr("What was handed in stays and is what counts. This stands beside it, with your name and the time, for all who read the sheet.")
        onAccepted: sheet.add()
    }
    TopicRemark {
        id: remark

        objectName: "amendRemark"
        width: parent.width
        words: sheet.words
        remarkOn: sheet.facts.remarkOn
        onSaid: sheet.news = remark
    }
}
