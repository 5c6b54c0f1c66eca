// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.Theme

// The interview as a person sees and steers it. Knows values and wishes, no view model.
FocusScope {
    id: screen

    required property InterviewFacts facts
    required property string widthClass
    readonly property bool compact: widthClass === "compact"
    readonly property bool roomy: widthClass === "expanded" && !Theme.largeText
    readonly property bool typing: Window.activeFocusItem instanceof TextEdit || Window.activeFocusItem instanceof TextInput
    property real keyboardTop: keyboardEdge(InputMethod.visible, InputMethod.keyboardRectangle)
    readonly property alias sheets: sheets
    readonly property real foot: compact ? thumb.height : navigation.height
    property bool typingGoesOn: false

    signal closed()
    signal reviewed()
    signal previousAsked()
    signal nextAsked()
    signal questionAsked(int index)
    signal skillRated(string skill, int level)
    signal ratedByKey(int level)
    signal noted(string part, string text)
    signal tagged(string part, string tag)
    signal probeAsked(string probe, bool asked)
    // kind: rating, note, evidence, notAsked or answer.
    signal amended(string kind, string item, var value, string reason)
    signal draftBegun()
    signal draftPut(string item, var value)
    signal answerPut(string item, var value)
    signal answerTyped(string item, string text)
    signal undone()
    signal pauseToggled()
    signal timerToggled()
    signal problemClosed()
    signal findAsked()
    signal lockAsked()
    // Composition of the input method has ended; what is typed should be written now.
    signal leaving()

    function keyboardEdge(shown: bool, keyboard: rect): real {
        return shown && keyboard.height > 0 ? mapFromItem(null, 0, keyboard.y).y : height;
    }

    // Ends what is being typed before the question changes under it.
    function leave(): void {
        typingGoesOn = typing;
        if (typing)
            InputMethod.commit();
        leaving();
    }

    function next(): void {
        if (facts.nextName.length === 0)
            return;
        leave();
        nextAsked();
    }

    function previous(): void {
        if (facts.index === 0)
            return;
        leave();
        previousAsked();
    }

    // Not from within a note, where a finger drawn sideways selects.
    function swipe(by: int, from: point): void {
        if (page.overNote(from))
            return;
        if (by > 0)
            next();
        else
            previous();
    }

    function open(index: int): void {
        leave();
        sheets.closeList(page.heading);
        questionAsked(index);
    }

    function toReview(): void {
        leave();
        reviewed();
    }

    function stepOut(): void {
        if (typing) {
            page.heading.forceActiveFocus(Qt.OtherFocusReason);
            return;
        }
        leave();
        closed();
    }

    function press(event: KeyEvent): bool {
        if (event.key === Qt.Key_Z && event.modifiers === Qt.ControlModifier) {
            if (!typing)
                undone();
            return !typing;
        }
        if (event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier))
            return false;
        if (event.key === Qt.Key_PageDown)
            next();
        else if (event.key === Qt.Key_PageUp)
            previous();
        else if (event.key === Qt.Key_Escape || event.key === Qt.Key_Back)
            stepOut();
        else
            return !typing && pressOutsideText(event);
        return true;
    }

    function pressOutsideText(event: KeyEvent): bool {
        if (event.key === Qt.Key_Right)
            next();
        else if (event.key === Qt.Key_Left)
            previous();
        else if (event.key === Qt.Key_Down)
            page.scroll(Size.rowTwo);
        else if (event.key === Qt.Key_Up)
            page.scroll(-Size.rowTwo);
        else if (event.key >= Qt.Key_1 && event.key <= Qt.Key_5)
            rateByKey(event.key - Qt.Key_0);
        else if (event.key === Qt.Key_0)
            rateByKey(-1);
        else if (event.key === Qt.Key_N)
            page.focusNote();
        else if (event.text === "?")
            sheets.showKeys();
        else
            return false;
        return true;
    }

    // Nothing is rated unseen.
    function showSkill(skill: string): void {
        page.showSkill(skill);
    }

    function rateByKey(level: int): void {
        if (!facts.locked)
            ratedByKey(level);
    }

    focus: true
    Keys.onPressed: event => event.accepted = press(event)
    Component.onCompleted: page.start(false)

    Connections {
        target: screen.facts
        function onIndexChanged(): void {
            page.start(screen.typingGoesOn);
            screen.typingGoesOn = false;
        }
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.bg
    }
    TopBar {
        id: topBar

        width: screen.compact ? Size.columnMax : parent.width
        visible: !screen.compact
        facts: screen.facts
        roomy: screen.roomy
        onClosed: screen.stepOut()
        onPauseToggled: screen.pauseToggled()
        onTimerToggled: screen.timerToggled()
        onReviewed: screen.toReview()
        onUndone: screen.undone()
        onFindAsked: screen.findAsked()
        onLockAsked: screen.lockAsked()
    }
    CompactBar {
        id: compactBar

        width: parent.width
        visible: screen.compact
        facts: screen.facts
        onClosed: screen.stepOut()
        onUndone: screen.undone()
    }
    Item {
        id: aside

        y: topBar.height
        width: screen.roomy ? Size.questionList : 0
        height: screen.height - y
        visible: screen.roomy

        QuestionList {
            anchors.fill: parent
            questions: screen.facts.questions
            warning: screen.facts.warning
            showsKeys: true
            onChosen: index => screen.open(index)
            onKeysAsked: sheets.showKeys()
        }
        Rectangle {
            anchors.right: parent.right
            width: Theme.hairline
            height: parent.height
            color: Theme.line
        }
    }
    Item {
        id: stage

        x: aside.width
        y: screen.compact ? compactBar.height : topBar.height
        width: screen.width - x
        height: Math.max(0, Math.min(screen.height - screen.foot, screen.keyboardTop) - y)

        QuestionPage {
            id: page

            objectName: "body"
            anchors.fill: parent
            facts: screen.facts
            compact: screen.compact
            roomy: screen.roomy
            onSkillRated: (skill, level) => screen.skillRated(skill, level)
            onNoted: (part, text) => screen.noted(part, text)
            onTagged: (part, tag) => screen.tagged(part, tag)
            onProbeAsked: (probe, value) => screen.probeAsked(probe, value)
            onAmendAsked: (kind, item, name, before) => sheets.amend(kind, item, name, before)
            onAnswerPut: (item, value) => screen.answerPut(item, value)
            onAnswerTyped: (item, text) => screen.answerTyped(item, text)
            onSketchAsked: sheets.openSketch()
            onPauseToggled: screen.pauseToggled()
            onProblemClosed: screen.problemClosed()
        }
        Swipe {
            onSwiped: (by, from) => screen.swipe(by, from)
        }
    }
    Navigation {
        id: navigation

        x: aside.width
        y: screen.height - height
        // Where it is not shown it keeps a width at which its words have room.
        width: screen.compact ? Size.columnMax : screen.width - x
        visible: !screen.compact
        facts: screen.facts
        margin: page.margin
        lists: !screen.roomy
        lined: !page.atYEnd
        onPreviousAsked: screen.previous()
        onNextAsked: screen.next()
        onListAsked: sheets.openList()
        onReviewed: screen.toReview()
    }
    CompactNavigation {
        id: thumb

        y: screen.height - height
        width: screen.width
        visible: screen.compact
        facts: screen.facts
        onPreviousAsked: screen.previous()
        onNextAsked: screen.next()
        onListAsked: sheets.openList()
        onNoteAsked: page.focusNote()
        onReviewed: screen.toReview()
    }
    InterviewSheets {
        id: sheets

        compact: screen.compact
        facts: screen.facts
        onChosen: index => screen.open(index)
        onReviewed: screen.toReview()
        onFindAsked: screen.findAsked()
        onLockAsked: screen.lockAsked()
        onAmended: (kind, item, value, reason) => screen.amended(kind, item, value, reason)
        onDraftBegun: screen.draftBegun()
        onDraftPut: (item, value) => screen.draftPut(item, value)
        onAnswerPut: (item, value) => screen.answerPut(item, value)
        onAnswerTyped: (item, text) => screen.answerTyped(item, text)
        onUndone: screen.undone()
    }
}
