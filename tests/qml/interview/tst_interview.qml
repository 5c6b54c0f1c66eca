// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.InterviewTests

// What a finger or a screen reader does on the interview, and what comes of it.
Suite {
    id: suite

    name: "Interview"

    InterviewMock { id: mock }
    Component {
        id: screen

        MockInterview {}
    }

    function begin(width: int, height: int): void {
        mock.facts.locked = false;
        mock.facts.problem = "";
        mock.facts.timerShown = true;
        mock.facts.paused = false;
        mock.showReturning();
        show(screen, mock, width, height);
        mock.acts = [];
    }

    // The cell of a level in the n-th shown skill.
    function cell(skill: int, name: string): Item {
        return control(all("skill")[skill], name);
    }

    function rows(): var {
        return [{ "tag": "phone", "width": 360, "height": 740 }, { "tag": "tablet", "width": 820, "height": 1180 }, { "tag": "wide", "width": 1180, "height": 820 }];
    }

    function test_aTapRatesAndASecondClears_data(): var { return rows(); }
    function test_aTapRatesAndASecondClears(at: var): void {
        begin(at.width, at.height);
        mouseClick(cell(0, "3, Can order"));
        compare(mock.acts, ["rate loyalty 3"]);
        compare(mock.first.at(0, "level"), 3);
        mouseClick(cell(0, "3, Can order"));
        compare(mock.acts, ["rate loyalty 3", "rate loyalty 3"]);
        compare(mock.first.at(0, "level"), 0);
        verify(Eye.press(cell(0, "Not observed")));
        compare(mock.first.at(0, "level"), -1);
    }

    function test_eachKeystrokeReachesTheNote_data(): var { return rows(); }
    function test_eachKeystrokeReachesTheNote(at: var): void {
        begin(at.width, at.height);
        compare(one("note").currentText, mock.parts.at(0, "note"));
        one("note").forceActiveFocus();
        keyClick(Qt.Key_End, Qt.ControlModifier);
        keyClick("x");
        keyClick("4");
        compare(mock.acts, ["note q12.a", "note q12.a"]);
        verify(mock.parts.at(0, "note").endsWith("alreadyx4"));
    }

    function test_aForeignTextDoesNotMoveTheCursor(): void {
        begin(1180, 820);
        one("note").forceActiveFocus();
        keyClick(Qt.Key_Home, Qt.ControlModifier);
        keyClick("A");
        const text = mock.parts.at(0, "note");
        mock.parts.put(0, "note", text + " And more.");
        const editor = suite.Window.window.activeFocusItem as TextEdit;
        compare(editor.cursorPosition, 1);
        compare(editor.text, text + " And more.");
        compare(mock.acts.length, 1);
    }

    function test_aNewQuestionStartsAtItsTop_data(): var { return rows(); }
    function test_aNewQuestionStartsAtItsTop(at: var): void {
        begin(at.width, at.height);
        one("body").contentY = 40;
        tap("next");
        compare(mock.acts, ["flush", "goTo 12"]);
        compare(one("body").contentY, 0);
        compare(suite.Window.window.activeFocusItem, one("head"));
        mock.acts = [];
        tap("previous");
        compare(mock.acts, ["flush", "goTo 11"]);
    }

    function test_theLastQuestionLeadsToTheReview(): void {
        begin(360, 740);
        mock.showWhy();
        settle();
        tap("next");
        compare(mock.acts, ["flush", "review"]);
    }

    function test_theListOpensAQuestion_data(): var { return rows(); }
    function test_theListOpensAQuestion(at: var): void {
        begin(at.width, at.height);
        if (at.width < 1000)
            tap("list");
        const name = "Question 4, A past project";
        pressed(everything, name);
        compare(mock.acts, ["flush", "goTo 3"]);
        tryCompare(suite.Window.window, "activeFocusItem", one("head"));
    }

    // Find and the lock without a keyboard: in the bar where it has room, else beside the list.
    function test_findAndLockAreATouchAway_data(): var { return rows(); }
    function test_findAndLockAreATouchAway(at: var): void {
        begin(at.width, at.height);
        for (const act of [["Find", "find"], ["Lock the screen", "lock"]]) {
            if (at.width < 1000)
                tap("list");
            pressed(everything, act[0]);
            compare(mock.acts.pop(), act[1]);
            if (at.width < 1000)
                tryCompare(all("sheetReview"), "length", 0);
        }
    }

    // The note of a phone begins below the fold: one tap brings it whole above the keyboard, with the cursor in it.
    function test_theNoteIsATapAwayOnAPhone_M149_data(): var {
        return [{ "tag": "open", "question": "returning", "keyboard": 740 }, { "tag": "keyboard", "question": "returning", "keyboard": 430 },
            { "tag": "below a sorter", "question": "sorter", "keyboard": 430 }];
    }
    function test_theNoteIsATapAwayOnAPhone_M149(at: var): void {
        begin(360, 740);
        if (at.question === "sorter")
            mock.showSorter();
        settle();
        tap("noteButton");
        keyClick(Qt.Key_Home, Qt.ControlModifier);
        view.keyboardTop = at.keyboard;
        verify(one("note").activeFocus);
        const bottom = () => one("note").mapToItem(everything, 0, one("note").height).y;
        tryVerify(() => bottom() <= Math.min(at.keyboard, one("next").mapToItem(everything, 0, 0).y), 2000, "the note ends at " + bottom());
        verify(one("note").mapToItem(one("body"), 0, 0).y >= 0, "its first line lies above");
        keyClick("x");
        compare(mock.acts, ["note q12.a"]);
    }

    function test_aNoteGoesOnAtItsEnd(): void {
        begin(360, 740);
        tap("noteButton");
        for (const key of ["a", "b"])
            keyClick(key);
        keyClick(Qt.Key_Home, Qt.ControlModifier);
        one("head").forceActiveFocus();
        tap("noteButton");
        keyClick("c");
        verify(one("note").currentText.endsWith("abc"), one("note").currentText);
    }

    function test_aTagIsChosenAndTakenBack(): void {
        begin(1180, 820);
        const tag = control(one("evidence"), "Probed");
        mouseClick(tag);
        compare(mock.parts.at(0, "evidence"), "probed");
        mouseClick(tag);
        compare(mock.parts.at(0, "evidence"), "");
    }

    function test_aProbeIsAsked_data(): var { return rows(); }
    function test_aProbeIsAsked(at: var): void {
        begin(at.width, at.height);
        if (at.width < 600)
            tap("probes");
        mouseClick(all("probe")[2]);
        compare(mock.acts, ["probe q12/2 true"]);
        verify(all("probe")[2].checked);
    }

    function test_ofManyProbesAFewAreShown(): void {
        begin(1180, 820);
        mock.showTrend();
        settle();
        compare(all("probe").length, 5);
        tap("moreProbes");
        compare(all("probe").length, 8);
    }

    function test_theClockCanBeStopped_data(): var { return rows(); }
    function test_theClockCanBeStopped(at: var): void {
        begin(at.width, at.height);
        pressed(view, "Pause the clock");
        verify(mock.facts.paused);
    }

    function test_aLockedSheetIsOnlyRead_data(): var { return rows(); }
    function test_aLockedSheetIsOnlyRead(at: var): void {
        begin(at.width, at.height);
        mock.facts.locked = true;
        settle();
        one("locked");
        compare(all("skill").length, 0);
        compare(all("evidence").length, 0);
        compare(all("probe").length, 0);
        verify(one("note").readOnly);
        keyClick(Qt.Key_3);
        compare(mock.acts, []);
        tap("next");
        compare(mock.acts, ["flush", "goTo 12"]);
    }

    function test_aRefusalIsShownAndPutAway(): void {
        begin(820, 1180);
        mock.facts.problem = "The sheet could not be written. (KV-31)";
        settle();
        pressed(one("problem"), "Close");
        compare(mock.facts.problem, "");
    }

    function test_aFingerDrawnSidewaysMoves(): void {
        begin(360, 740);
        const head = one("head");
        Eye.draw(head, Qt.point(260, 60), Qt.point(60, 64));
        compare(mock.acts, ["flush", "goTo 12"]);
        mock.acts = [];
        Eye.draw(one("head"), Qt.point(60, 60), Qt.point(260, 64));
        compare(mock.acts, ["flush", "goTo 11"]);
    }

    function test_aFingerDrawnOverALevelMovesAndDoesNotRate(): void {
        begin(820, 1180);
        Eye.draw(cell(0, "2, Basic"), Qt.point(100, 20), Qt.point(10, 22));
        compare(mock.acts, ["flush", "goTo 12"]);
    }

    function test_aFingerInANoteOrAlongThePageDoesNotMove(): void {
        begin(360, 740);
        Eye.draw(one("note"), Qt.point(250, 30), Qt.point(40, 32));
        Eye.draw(one("head"), Qt.point(180, 90), Qt.point(190, -60));
        Eye.draw(one("head"), Qt.point(200, 60), Qt.point(170, 60));
        compare(mock.facts.index, 11);
    }

    function test_onPhonesShownLevelsCanBeHidden(): void {
        begin(360, 740);
        pressed(all("skill")[0], "What each level looks like");
        verify(all("skill")[0].expanded);
        verify(Eye.press(one("hideLevels")));
        settle();
        verify(!all("skill")[0].expanded);
    }

    function test_shownLevelsAreRemembered(): void {
        begin(1180, 820);
        pressed(all("skill")[1], "What each level looks like");
        verify(all("skill")[1].expanded);
        tap("next");
        tap("previous");
        verify(all("skill")[1].expanded);
        verify(!all("skill")[0].expanded);
        all("skill")[1].expanded = false;
    }
}
