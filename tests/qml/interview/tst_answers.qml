// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.InterviewTests

// The inputs beside the notes (M-116 to M-125): by finger, by keys, through the accessibility tree.
Suite {
    id: suite

    name: "Answers"

    InterviewMock { id: mock }
    Component {
        id: screen

        MockInterview {}
    }

    function begin(width: int, height: int): void {
        mock.facts.locked = false;
        mock.facts.problem = "";
        show(screen, mock, width, height);
        mock.acts = [];
    }

    function rows(): var {
        return [{ "tag": "phone", "width": 360, "height": 740 }, { "tag": "tablet", "width": 820, "height": 1180 },
            { "tag": "wide", "width": 1180, "height": 820 }, { "tag": "desk", "width": 1440, "height": 900 }];
    }

    // Into view, as a finger would draw it there.
    function reach(item: Item): Item {
        one("body").reveal(item);
        settle();
        return item;
    }

    function textIn(item: Item): Item {
        if (item instanceof TextInput)
            return item;
        for (let i = 0; i < item.children.length; ++i) {
            const found = textIn(item.children[i]);
            if (found)
                return found;
        }
        return null;
    }

    function test_aRoleIsChosenWithATap_M116_data(): var { return rows(); }
    function test_aRoleIsChosenWithATap_M116(at: var): void {
        mock.showChoice();
        begin(at.width, at.height);
        compare(all("tile").length, 12);
        mouseClick(reach(all("tile")[3]));
        compare(mock.acts, ["put role3 1"]);
        verify(Eye.press(all("tile")[8]));
        compare(mock.acts[1], "put role8 1");
        for (const tile of all("tile"))
            verify(tile.height >= 48 && tile.text.length > 0, tile.text + " is " + tile.height);
    }

    function test_arrowsGoFromRoleToRole_M148(): void {
        mock.showChoice();
        begin(1180, 820);
        all("tile")[0].forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Right);
        keyClick(Qt.Key_Down);
        compare(suite.Window.window.activeFocusItem, all("tile")[5]);
        keyClick(Qt.Key_Return);
        compare(mock.acts, ["put role5 1"]);
        keyClick(Qt.Key_Left);
        compare(mock.facts.index, 5, "an arrow among the roles leaves the question");
    }

    function test_rolesAreSortedWithButtons_M118_data(): var { return rows(); }
    function test_rolesAreSortedWithButtons_M118(at: var): void {
        mock.showSorter();
        begin(at.width, at.height);
        const wide = at.width >= 1180;
        const designer = reach(all("sorted")[5]);
        pressed(designer, wide ? "Move UX/UI designer left" : "Keep inside: UX/UI designer");
        compare(mock.acts, ["put role5 -1"]);
        compare(mock.answers.at(5, "value"), -1);
        pressed(reach(all("sorted")[3]), wide ? "Move Warehouse left" : "Buy outside: Warehouse");
        compare(mock.answers.at(3, "value"), 0, "taken back out of its list");
        for (const row of all("sorted"))
            verify(row.height >= 48, row.height);
    }

    function test_rolesAreSortedWithKeysAndKeepTheFocus_M148_data(): var { return rows(); }
    function test_rolesAreSortedWithKeysAndKeepTheFocus_M148(at: var): void {
        mock.showSorter();
        begin(at.width, at.height);
        const designer = all("sorted")[5];
        designer.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Right);
        compare(mock.acts, ["put role5 1"]);
        settle();
        verify(designer.activeFocus, "the row that moved has lost the focus");
        keyClick(Qt.Key_Left);
        compare(mock.acts[1], at.width >= 1180 ? "put role5 0" : "put role5 -1");
        compare(mock.facts.index, 7);
    }

    function test_upAndDownGoAlongAList(): void {
        mock.showSorter();
        begin(1180, 820);
        all("sorted")[0].forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Down);
        verify(all("sorted")[4].activeFocus, "the fourth that is kept inside");
        keyClick(Qt.Key_Up);
        verify(all("sorted")[2].activeFocus);
    }

    function test_sharesAreSetByStepAndByFigure_M121_data(): var { return rows(); }
    function test_sharesAreSetByStepAndByFigure_M121(at: var): void {
        mock.showShares([50, 20, 30]);
        begin(at.width, at.height);
        const first = reach(all("share")[0]);
        pressed(first, "More");
        compare(mock.acts, ["put marketing 55"]);
        pressed(first, "Less");
        compare(mock.acts[1], "put marketing 50");
        textIn(all("share")[1]).forceActiveFocus();
        keyClick(Qt.Key_A, Qt.ControlModifier);
        keyClick("3");
        keyClick("3");
        keyClick(Qt.Key_Return);
        compare(mock.acts[2], "put staff_leadership 33");
    }

    function test_unsetSharesShowNoZero_M121(): void {
        mock.showShares([0, 0, 0]);
        begin(820, 1180);
        for (const share of all("share"))
            verify(share.unset);
        mock.putAnswer("marketing", 50);
        settle();
        for (const share of all("share"))
            verify(!share.unset);
    }

    function test_aSystemIsNamedFromTheListOrFreely_M123_data(): var { return rows(); }
    function test_aSystemIsNamedFromTheListOrFreely_M123(at: var): void {
        mock.showSystems();
        begin(at.width, at.height);
        reach(one("system")).forceActiveFocus();
        keyClick("g");
        keyClick("o");
        compare(all("offer").length, 4);
        verify(Eye.press(all("offer")[0]));
        compare(mock.acts, ["put Google Ads 0"]);
        one("system").forceActiveFocus();
        for (const key of ["A", "X"])
            keyClick(key);
        compare(all("offer").length, 0);
        keyClick(Qt.Key_Return);
        compare(mock.acts[1], "put AX 0");
        compare(one("system").text, "");
    }

    function test_theDepthOfASystemIsChosenAndTheSystemRemoved_M123_data(): var { return rows(); }
    function test_theDepthOfASystemIsChosenAndTheSystemRemoved_M123(at: var): void {
        mock.showSystems();
        begin(at.width, at.height);
        pressed(all("depth")[2], "Sets it up");
        compare(mock.acts, ["put Vårt eget affärssystem med inköp 3"]);
        all("depth")[0].forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Left);
        compare(mock.acts[1], "put Google Analytics 1");
        verify(Eye.press(all("removeSystem")[1]));
        compare(mock.acts[2], "put Shopify -1");
        settle();
        compare(all("depth").length, 2);
    }

    function test_evidenceIsTicked_M85_data(): var { return rows(); }
    function test_evidenceIsTicked_M85(at: var): void {
        mock.showChecklist();
        begin(at.width, at.height);
        mouseClick(reach(all("tick")[1]));
        compare(mock.acts, ["put jobs true"]);
        all("tick")[0].forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        compare(mock.acts[1], "put tools false");
        verify(all("tick").every(box => box.height >= 48));
    }

    function test_theDateOfASourceIsTyped_M119(): void {
        mock.showSource();
        begin(360, 740);
        one("month").forceActiveFocus();
        keyClick(Qt.Key_A, Qt.ControlModifier);
        for (const key of ["2", "0", "2", "6", "-", "0", "9"])
            keyClick(key);
        compare(mock.acts.pop(), "typed source 2026-09");
    }

    function test_aPartIsNotAskedWithAReason_M125_data(): var { return rows(); }
    function test_aPartIsNotAskedWithAReason_M125(at: var): void {
        mock.showNotAsked();
        begin(at.width, at.height);
        compare(all("whyNotAsked").length, 1);
        compare(one("whyNotAsked").text, "She asked us first");
        reach(one("whyNotAsked")).forceActiveFocus();
        keyClick(Qt.Key_End);
        keyClick("s");
        compare(mock.acts, ["typed b She asked us firsts"]);
        mouseClick(reach(all("notAsked")[0]), 20, 20);
        compare(mock.acts[1], "put a ");
        mouseClick(reach(all("notAsked")[1]), 20, 20);
        compare(mock.acts[2], "put b null");
    }

    function test_aForbiddenTopicIsRemarkedOnBesideItsNote_data(): var { return rows(); }
    function test_aForbiddenTopicIsRemarkedOnBesideItsNote(at: var): void {
        mock.showForbidden();
        begin(at.width, at.height);
        verify(one("forbidden").text.startsWith("“Pregnant”"));
        mock.parts.put(0, "note", "Kind and sharp.");
        settle();
        compare(all("forbidden").length, 0);
    }

    // When all roles are placed, and on the sheet that is in.
    function test_theRolesAreComparedWithTheAdvice_M118_data(): var { return rows(); }
    function test_theRolesAreComparedWithTheAdvice_M118(at: var): void {
        mock.showSorter();
        begin(at.width, at.height);
        compare(all("compared").length, 0);
        mock.facts.answer.remark = "75 % of the roles placed as in the general advice. Equality is not rated.";
        settle();
        verify(one("compared").y >= Math.max(...all("sorted").map(row => row.mapToItem(one("compared").parent, 0, row.height).y)), "it lies over the lists");
        mock.facts.locked = true;
        settle();
        compare(one("comparedLocked").text, mock.facts.answer.remark);
        compare(Eye.crowded(everything), []);
    }

    function test_theSharesAreComparedWithTheTarget_M121_data(): var { return rows(); }
    function test_theSharesAreComparedWithTheTarget_M121(at: var): void {
        mock.showShares([50, 20, 30]);
        begin(at.width, at.height);
        compare(all("compared").length, 0);
        mock.facts.answer.remark = "10 % from your target 40/30/30. The distance is not rated.";
        settle();
        verify(one("compared").y > Math.max(...all("share").map(share => share.mapToItem(one("compared").parent, 0, 0).y)), "it lies over the shares");
        compare(Eye.crowded(everything), []);
        mock.facts.locked = true;
        settle();
        compare(one("comparedLocked").text, mock.facts.answer.remark);
        compare(Eye.crowded(everything), []);
    }

    function test_aLockedAnswerIsWordsAlone_M139_data(): var { return rows(); }
    function test_aLockedAnswerIsWordsAlone_M139(at: var): void {
        mock.showSorter();
        mock.facts.answer.lines = [{ "label": "Keep inside", "value": "Warehouse, Analyst" }];
        begin(at.width, at.height);
        mock.facts.locked = true;
        settle();
        compare(all("sorted").length, 0);
        verify(Eye.named(everything, "Keep inside: Warehouse, Analyst").length === 1 || Eye.crowded(everything).length === 0);
        compare(all("undo").length, 0);
    }

    function test_undoIsOneTapAway_data(): var { return rows(); }
    function test_undoIsOneTapAway(at: var): void {
        mock.showChoice();
        mock.facts.undoText = "";
        begin(at.width, at.height);
        verify(!one("undo").enabled);
        mock.facts.undoText = "Rating of Loyalty";
        settle();
        verify(Eye.press(one("undo")));
        compare(mock.acts, ["undo"]);
    }

    function test_figuresGoOnToRateOutsideText_M149(): void {
        mock.showChoice();
        begin(1180, 820);
        all("tile")[0].forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_4);
        compare(mock.acts, ["key 4"]);
    }
}
