// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Theme
import Kvorum.Controls

// The current question from its words to its last skill; scrolls. What has focus stays in view, also
// above an on-screen keyboard.
ScrollPage {
    id: page

    required property InterviewFacts facts
    property bool compact: false
    property bool roomy: false
    readonly property bool columns: roomy && !Theme.largeText
    readonly property bool single: parts.count === 1
    readonly property bool beside: columns && single && probes.count > 0
    readonly property real leftWidth: Math.round((columnWidth - Theme.space32) * 0.44)
    readonly property Item heading: head

    signal skillRated(string skill, int level)
    signal noted(string part, string text)
    signal tagged(string part, string tag)
    signal probeAsked(string probe, bool asked)
    signal amendAsked(string kind, string item, string name, var before)
    signal answerPut(string item, var value)
    signal answerTyped(string item, string text)
    signal sketchAsked()
    signal pauseToggled()
    signal problemClosed()

    // A new question: to the top, with the focus in its first note or on its words.
    function start(inNote: bool): void {
        news = null;
        contentY = 0;
        probes.whole = false;
        if (inNote && parts.count > 0)
            focusNote();
        else
            head.forceActiveFocus(Qt.OtherFocusReason);
    }

    function focusNote(): void {
        const first = parts.itemAt(0) as PartSection;
        if (first)
            first.focusNote();
    }

    // Whether a note lies under this point of the page.
    function overNote(at: point): bool {
        for (let i = 0; i < parts.count; ++i) {
            const section = parts.itemAt(i) as PartSection;
            if (section && section.field.contains(page.mapToItem(section.field, at.x, at.y)))
                return true;
        }
        return false;
    }

    function showSkill(skill: string): void {
        for (let i = 0; i < parts.count; ++i) {
            const section = parts.itemAt(i) as PartSection;
            reveal(section ? section.rowOf(skill) : null);
        }
    }

    function scroll(by: real): void {
        contentY = Math.max(0, Math.min(contentHeight - height, contentY + by));
    }

    function revealFocus(): void {
        const item = Window.activeFocusItem;
        if (!item || item === head)
            return;
        let up = item;
        while (up && up !== contentItem)
            up = up.parent;
        if (!up)
            return;
        if (item instanceof TextEdit && item.height + 2 * Theme.space16 > height)
            revealCursor(item);
        else
            reveal(item);
        revealNews();
    }

    function revealCursor(text: TextEdit): void {
        const line = text.mapToItem(contentItem, text.cursorRectangle);
        const top = line.y - Theme.space24;
        const bottom = line.y + line.height + Theme.space24;
        if (top < contentY)
            contentY = Math.max(0, top);
        else if (bottom > contentY + height)
            contentY = Math.max(0, bottom - height);
    }

    margin: compact ? Size.marginCompact : roomy ? Size.marginExpanded : Size.marginMedium
    maxWidth: roomy ? Math.round(Size.columnMax * 1.5) : Theme.scaled(Size.columnMax)
    spacing: compact ? Theme.space12 : Theme.space20
    interactive: contentHeight > height
    onHeightChanged: later.restart()
    onMovementStarted: later.stop() // the hand goes before what waits

    // When the layout has settled.
    Timer {
        id: later

        interval: 1
        onTriggered: page.revealFocus()
    }
    Connections {
        target: page.Window.window
        function onActiveFocusItemChanged(): void { later.restart(); }
    }
    Connections {
        target: page.Window.activeFocusItem as TextEdit
        function onCursorRectangleChanged(): void { later.restart(); }
    }

    ProgressSegments {
        width: parent.width
        visible: page.compact && !Theme.largeText
        count: page.facts.count
        current: page.facts.index
        done: marks.done
    }
    Banner {
        objectName: "problem"
        width: parent.width
        visible: page.facts.problem.length > 0
        tone: Banner.Bad
        text: page.facts.problem
        actionText: qsTr("Close")
        onAction: page.problemClosed()
    }
    Banner {
        objectName: "locked"
        width: parent.width
        visible: page.facts.locked
        tone: Banner.Neutral
        iconName: "lock"
        title: qsTr("Handed in.")
        text: qsTr("This is the sheet as it was locked, and it stays so. What you amend stands beside it, with your reason.")
    }
    QuestionHead {
        id: head

        objectName: "head"
        width: parent.width
        facts: page.facts
        compact: page.compact
        onPauseToggled: page.pauseToggled()
    }
    AnswerBlock {
        width: parent.width
        facts: page.facts.answer
        locked: page.facts.locked
        onPut: (item, value) => page.answerPut(item, value)
        onTyped: (item, text) => page.answerTyped(item, text)
        onSketchAsked: page.sketchAsked()
        onAmendAsked: page.amendAsked("answer", "", page.facts.shortName, null)
    }
    ProbeFold {
        width: parent.width
        visible: page.compact && count > 0
        probes: page.compact ? page.facts.probes : null
        askedCount: page.facts.probesAsked
        locked: page.facts.locked
        onAsked: (probe, value) => page.probeAsked(probe, value)
    }
    Item {
        width: parent.width
        implicitHeight: body.y + body.height

        ProbeList {
            id: probes

            width: page.beside ? page.leftWidth : parent.width
            visible: !page.compact
            probes: page.compact ? null : page.facts.probes
            locked: page.facts.locked
            most: page.roomy ? 4 : 6
            onAsked: (probe, value) => page.probeAsked(probe, value)
        }
        Column {
            id: body

            y: page.compact || page.beside || probes.count === 0 ? 0 : probes.height + Theme.space16
            width: parent.width
            spacing: Theme.space24

            Repeater {
                id: parts

                model: page.facts.parts

                PartSection {
                    width: body.width
                    levelNames: page.facts.levelNames
                    compact: page.compact
                    locked: page.facts.locked
                    columns: page.columns && (page.beside || !page.single)
                    leftWidth: rated || page.beside ? page.leftWidth : Math.round(page.columnWidth / 4)
                    leftHeight: page.beside ? probes.height : 0
                    lines: page.compact ? Size.noteLines : page.single ? 6 : Size.noteLines
                    remarkOn: page.facts.remarkOn
                    onRemarked: remark => page.news = remark
                    onSkillRated: (skill, level) => page.skillRated(skill, level)
                    onNoted: (part, text) => page.noted(part, text)
                    onTagged: (part, tag) => page.tagged(part, tag)
                    onAmendAsked: (kind, item, name, before) => page.amendAsked(kind, item, name, before)
                    onNotAskedMarked: (item, value) => page.answerPut(item, value ? "" : null)
                    onNotAskedExplained: (item, text) => page.answerTyped(item, text)
                }
            }
        }
    }
    QuestionMarks {
        id: marks

        questions: page.facts.questions
    }
}
