// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Theme
import Kvorum.Controls

// One part of a question: the note above the skills, so that how one knows stands with all it tells of.
// In two columns the note stands right, beside what `leftWidth` leaves room for.
Column {
    id: section

    required property int index
    required property string key
    required property string name
    required property string note
    required property string evidence
    required property QtObject leaves
    required property string item
    required property bool notAsked
    required property string whyNotAsked
    required property var amended
    required property var evidenceAmended
    required property var notAskedAmended
    property list<string> levelNames
    property var remarkOn: (words) => ""
    property bool compact: false
    property bool locked: false
    property bool columns: false
    property real leftWidth: 0
    property real leftHeight: 0
    property int lines: Size.noteLines
    readonly property bool rated: skills.count > 0
    readonly property bool named: name.length > 0
    readonly property Item field: words.field

    signal skillRated(string skill, int level)
    signal noted(string part, string text)
    signal tagged(string part, string tag)
    signal amendAsked(string kind, string item, string name, var before)
    signal remarked(Item remark)
    signal notAskedMarked(string item, bool notAsked)
    signal notAskedExplained(string item, string why)

    function focusNote(): void {
        words.focusNote();
    }

    function rowOf(skill: string): Item {
        return skills.rowOf(skill);
    }

    spacing: compact ? Theme.space12 : Theme.space20

    Rectangle {
        width: parent.width
        height: Theme.hairline
        visible: section.named && (section.index > 0 || section.columns)
        color: Theme.line
    }
    Label {
        width: parent.width
        visible: section.named && !section.columns
        variant: Label.Body
        strong: true
        heading: true
        text: section.name
    }
    Item {
        id: above

        width: parent.width
        height: Math.max(words.height, section.columns ? Math.max(section.leftHeight, aside.height) : 0)

        Column {
            id: aside

            width: section.leftWidth
            visible: section.columns && section.named
            spacing: Theme.space12

            Label {
                width: parent.width
                variant: Label.Body
                strong: true
                heading: true
                text: section.name
            }
            Repeater {
                model: aside.visible && section.rated ? 1 : 0

                EvidenceChoice {
                    width: aside.width
                    tag: section.evidence
                    locked: section.locked
                    amended: section.evidenceAmended
                    onAmendAsked: section.amendAsked("evidence", section.key, label, section.evidence)
                    onChosen: tag => section.tagged(section.key, tag)
                }
            }
        }
        NoteBlock {
            id: words

            x: section.columns ? section.leftWidth + Theme.space32 : 0
            width: parent.width - x
            part: section.key
            name: section.name
            note: section.note
            evidence: section.evidence
            rated: section.rated
            tagsAside: section.columns && section.named
            compact: section.compact
            locked: section.locked
            lines: section.lines
            remarkOn: section.remarkOn
            onRemarked: remark => section.remarked(remark)
            amended: section.amended
            evidenceAmended: section.evidenceAmended
            onAmendAsked: (kind, name) => section.amendAsked(kind, section.key, name, kind === "note" ? section.note : section.evidence)
            onNoted: text => section.noted(section.key, text)
            onTagged: tag => section.tagged(section.key, tag)
        }
    }
    Repeater {
        model: section.item.length > 0 ? 1 : 0

        NotAsked {
            x: section.columns ? section.leftWidth + Theme.space32 : 0
            width: section.width - x
            amended: section.notAskedAmended
            onAmendAsked: section.amendAsked("notAsked", section.item, section.name, section.notAsked ? section.whyNotAsked : null)
            name: section.name
            notAsked: section.notAsked
            why: section.whyNotAsked
            locked: section.locked
            remarkOn: section.remarkOn
            onRemarked: remark => section.remarked(remark)
            onMarked: notAsked => section.notAskedMarked(section.item, notAsked)
            onExplained: why => section.notAskedExplained(section.item, why)
        }
    }
    SkillList {
        id: skills

        width: parent.width
        visible: section.rated
        leaves: section.leaves
        levelNames: section.levelNames
        compact: section.compact || width < Theme.scaled(Size.stripCellMin) * 5
        locked: section.locked
        onRated: (skill, level) => section.skillRated(skill, level)
        onAmendAsked: (skill, name, level) => section.amendAsked("rating", skill, name, level)
    }
}
