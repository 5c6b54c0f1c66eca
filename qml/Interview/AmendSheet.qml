// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Theme
import Kvorum.Controls

// A later word on a sheet that is in: the rating or the note anew, and why. What was handed in stays.
Sheet {
    id: sheet

    property string kind: "rating"
    property string item
    property int before: 0
    property int level: 0
    property string noteBefore
    property list<string> levelNames
    readonly property bool rates: kind === "rating"
    readonly property bool said: why.text.trim().length > 0
    readonly property bool moved: rates ? level !== 0 && level !== before : note.currentText.trim() !== noteBefore.trim()

    signal ratingAmended(string skill, int level, string reason)
    signal noteAmended(string part, string text, string reason)

    function rateAnew(skill: string, name: string, stood: int): void {
        kind = "rating";
        item = skill;
        before = stood;
        level = 0;
        begin(name);
    }

    function noteAnew(part: string, name: string, stood: string): void {
        kind = "note";
        item = part;
        noteBefore = stood;
        begin(name);
    }

    function begin(name: string): void {
        title = qsTr("Amend: %1").arg(name);
        why.clear();
        open();
    }

    function wordOf(level: int): string {
        return level === -1 ? qsTr("not observed") : level >= 1 && level <= levelNames.length ? level + ", " + levelNames[level - 1] : qsTr("not rated");
    }

    function add(): void {
        note.flush();
        if (!moved || !said)
            return;
        close();
        if (rates)
            ratingAmended(item, level, why.text.trim());
        else
            noteAmended(item, note.currentText.trim(), why.text.trim());
    }

    caption: rates ? qsTr("Handed in: %1").arg(wordOf(before)) : ""
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
        visible: sheet.rates
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
        visible: !sheet.rates
        context: sheet.item
        label: qsTr("Note")
        text: sheet.rates ? "" : sheet.noteBefore
    }
    TextField {
        id: why

        objectName: "amendReason"
        width: parent.width
        label: qsTr("Reason")
        hint: qsTr("What was handed in stays and is what counts. This stands beside it, with your name and the time, for all who read the sheet.")
        onAccepted: sheet.add()
    }
}
