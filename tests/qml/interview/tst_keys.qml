// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.InterviewTests

// The whole interview by keys.
Suite {
    id: suite

    name: "Keys"

    InterviewMock { id: mock }
    Component {
        id: screen

        MockInterview {}
    }

    function init(): void {
        mock.facts.locked = false;
        mock.facts.problem = "";
        mock.showReturning();
        show(screen, mock, 1180, 820);
        mock.acts = [];
    }

    function test_figuresRate(): void {
        for (const key of [Qt.Key_1, Qt.Key_5, Qt.Key_0])
            keyClick(key);
        compare(mock.acts, ["key 1", "key 5", "key -1"]);
    }

    function test_noSkillIsRatedUnseen(): void {
        mock.showCrisis();
        settle();
        const last = all("skill").pop();
        verify(bottomOf(last) > one("body").height, "the last skill lies below the page");
        view.showSkill("openness_to_people");
        settle();
        verify(bottomOf(last) <= one("body").height);
    }

    function bottomOf(item: Item): real {
        return item.mapToItem(one("body"), 0, item.height).y;
    }

    function test_aKeyReachesTheNote(): void {
        keyClick(Qt.Key_N);
        verify(one("note").activeFocus);
        compare(mock.acts, []);
        keyClick("n");
        compare(mock.acts, ["note q12.a"]);
    }

    function test_figuresInANoteAreText(): void {
        one("note").forceActiveFocus();
        keyClick("4");
        compare(mock.acts, ["note q12.a"]);
    }

    function test_arrowsAndPagesMove_data(): var {
        return [{ "tag": "right", "key": Qt.Key_Right, "goes": "goTo 12" }, { "tag": "left", "key": Qt.Key_Left, "goes": "goTo 10" },
            { "tag": "page down", "key": Qt.Key_PageDown, "goes": "goTo 12" }, { "tag": "page up", "key": Qt.Key_PageUp, "goes": "goTo 10" }];
    }
    function test_arrowsAndPagesMove(at: var): void {
        keyClick(at.key);
        compare(mock.acts, ["flush", at.goes]);
    }

    function test_pagesMoveFromANoteToTheNextNote(): void {
        one("note").forceActiveFocus();
        keyClick(Qt.Key_PageDown);
        compare(mock.acts, ["flush", "goTo 12"]);
        verify(suite.Window.window.activeFocusItem instanceof TextEdit);
        verify(one("note").activeFocus);
        keyClick("z");
        compare(mock.parts.at(0, "note"), "z");
    }

    function test_arrowsInANoteStayThere(): void {
        one("note").forceActiveFocus();
        keyClick(Qt.Key_End, Qt.ControlModifier);
        keyClick(Qt.Key_Right);
        keyClick(Qt.Key_Home, Qt.ControlModifier);
        keyClick(Qt.Key_Left);
        compare(mock.acts, []);
    }

    function test_arrowsAtTheEndOfAStripStayThere(): void {
        all("skill")[0].forceActiveFocus(Qt.TabFocusReason);
        for (let i = 0; i < 8; ++i)
            keyClick(Qt.Key_Right);
        for (let i = 0; i < 8; ++i)
            keyClick(Qt.Key_Left);
        compare(mock.acts, []);
        keyClick(Qt.Key_2);
        compare(mock.acts, ["rate loyalty 2"]);
    }

    function test_takeBack(): void {
        keyClick(Qt.Key_Z, Qt.ControlModifier);
        compare(mock.acts, ["undo"]);
        one("note").forceActiveFocus();
        keyClick(Qt.Key_Z, Qt.ControlModifier);
        compare(mock.acts, ["undo"]);
    }

    function test_escLeavesTheNoteFirst(): void {
        one("note").forceActiveFocus();
        keyClick(Qt.Key_Escape);
        compare(mock.acts, []);
        compare(suite.Window.window.activeFocusItem, one("head"));
        keyClick(Qt.Key_Escape);
        compare(mock.acts, ["flush", "close"]);
    }

    function test_aQuestionMarkTellsTheKeys(): void {
        keyClick("?");
        tryVerify(() => Eye.named(everything, "Close").length === 2);
        keyClick(Qt.Key_3);
        compare(mock.acts, []);
        keyClick(Qt.Key_Escape);
        tryVerify(() => view.activeFocus);
        compare(mock.acts, []);
    }

    // Not back to the top of the window with each question.
    function test_tabGoesOnFromTheQuestion(): void {
        keyClick(Qt.Key_PageDown);
        settle();
        keyClick(Qt.Key_Tab);
        let up = suite.Window.window.activeFocusItem;
        while (up && up.objectName !== "body")
            up = up.parent;
        verify(up, "the first stop lies outside the question");
        keyClick(Qt.Key_Backtab);
        keyClick(Qt.Key_Backtab);
        up = suite.Window.window.activeFocusItem;
        while (up && up.objectName !== "body")
            up = up.parent;
        verify(!up, "nothing leads back out of it");
    }

    function test_tabReachesEveryControl(): void {
        let first = null;
        let count = 0;
        let notes = 0;
        for (; count < 60; ++count) {
            keyClick(Qt.Key_Tab);
            const item = suite.Window.window.activeFocusItem;
            if (item === first)
                break;
            first = first || item;
            notes += item instanceof TextEdit ? 1 : 0;
        }
        // 15 questions, keys, 3 probes, 2 strips with their links, note, 4 tags, 2 ways on, bar.
        verify(count >= 32 && count < 60, count);
        compare(notes, 1);
    }
}
