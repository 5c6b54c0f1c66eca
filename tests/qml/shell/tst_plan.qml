// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Kvorum.App
import Kvorum.Tests

// What the house itself wants is set on the vacancy's page (M-118, M-121): by keys, by touch, at four sizes.
Stage {
    id: suite

    name: "ShellPlan"
    when: windowShown

    function cleanup(): void { shut() }

    function sizes(): var {
        return [[360, 740], [820, 1180], [1180, 820], [1440, 900]].map(size => ({ "tag": size.join("x"), "width": size[0], "height": size[1] }));
    }

    function places(): var {
        return Tree.itemsByRole(window.contentItem, "Grouping").filter(item => item.objectName === "place");
    }

    // Press and lift at the middle of what a finger sees.
    function tap(item: Item): void {
        const touch = touchEvent(item);
        touch.press(0, item, item.width / 2, item.height / 2).commit();
        touch.release(0, item, item.width / 2, item.height / 2).commit();
        settle();
    }

    function test_theOwnPlanIsSetByKeys_M118_data(): var { return sizes(); }
    function test_theOwnPlanIsSetByKeys_M118(at: var): void {
        open({ "stage": 2, "scene": "fresh" }, at.width, at.height);
        window.open("vacancy", "v1");
        press("Change: What stays inside");
        compare(places().length, 12);
        verify(!named("Save", "Button")[0].enabled);
        const walked = new Set();
        for (let i = 0; i < 24 && walked.size < 12; ++i) {
            keyClick(Qt.Key_Tab);
            const focused = window.activeFocusItem;
            if (focused.objectName !== "place")
                continue;
            walked.add(focused);
            keyClick(Qt.Key_Right);
            if (walked.size === 2)
                keyClick(Qt.Key_Right);
            settle();
            const within = focused.mapToItem(window.contentItem, 0, 0, focused.width, focused.height);
            verify(within.y >= 0 && within.y + within.height <= at.height, "what has the focus is in view");
        }
        compare(walked.size, 12, "each is a stop of Tab");
        compare(asked("place").map(one => one.join(" ")).slice(0, 4), ["r0 0", "r1 0", "r1 1", "r2 0"]);
        for (const text of Tree.itemsByRole(window.contentItem, "EditableText").filter(item => Tree.accessible(item).name.startsWith("Why it is otherwise here"))) {
            text.forceActiveFocus();
            keyClick(Qt.Key_X);
        }
        press("Save");
        compare(asked("savePlaces").length, 1);
        tryVerify(() => places().length === 0);
    }

    function test_againstTheAdviceAReasonIsAskedBesideTheLine_M18_data(): var { return sizes(); }
    function test_againstTheAdviceAReasonIsAskedBesideTheLine_M18(at: var): void {
        open({ "stage": 2, "scene": "fresh" }, at.width, at.height);
        window.open("vacancy", "v1");
        press("Change: What stays inside");
        tryVerify(() => Tree.accessible(window.activeFocusItem).name === "Close"); // it has come up
        const backend = "Why it is otherwise here: Back-end developer";
        compare(named(backend, "EditableText").length, 0);
        Tree.act(Tree.itemsByRole(places()[8], "RadioButton")[0], "Press");
        settle();
        verify(says("The general advice is to buy this."));
        press("Save");
        compare(named("Say why, then it can be saved.", "AlertMessage").length, 1);
        compare(places().length, 12, "the sheet stays");
        const focused = window.activeFocusItem;
        compare(Tree.accessible(focused).name, backend, "who is asked can answer");
        const within = focused.mapToItem(window.contentItem, 0, 0, focused.width, focused.height);
        verify(within.y >= 0 && within.y + within.height <= at.height, "and sees where");
        keyClick(Qt.Key_S);
        keyClick(Qt.Key_O);
        settle();
        compare(asked("explain").pop().join(" "), "r8 so");
        compare(named("Say why, then it can be saved.", "AlertMessage").length, 0);
        press("Save");
        tryVerify(() => places().length === 0);
    }

    function test_theOwnPlanIsSetByTouch_M118_data(): var { return sizes(); }
    function test_theOwnPlanIsSetByTouch_M118(at: var): void {
        open({ "stage": 2 }, at.width, at.height);
        window.open("vacancy", "v1");
        press("Change: What stays inside");
        compare(places()[0].currentIndex, 2);
        tap(Tree.itemsByRole(places()[0], "RadioButton")[0]);
        compare(asked("place")[0].join(" "), "r0 0");
        compare(places()[0].currentIndex, 0);
        tap(named("Save", "Button")[0]);
        compare(asked("savePlaces").length, 1);
    }

    function test_theGeneralAdviceIsTakenAndLeftAgain_M17(): void {
        open({ "stage": 2 }, 820, 1180);
        window.open("vacancy", "v1");
        press("Change: What stays inside");
        verify(words().some(one => one.text.includes("It is an opinion")));
        press("Take the general advice");
        compare(asked("takeAdvice").length, 1);
        press("Cancel");
        compare(asked("savePlaces").length, 0);
        press("Change: What stays inside");
        compare(places()[0].currentIndex, 2, "what was not saved is forgotten");
    }

    function test_aRefusedPlanStaysInTheSheet(): void {
        open({ "stage": 2, "scene": "problem" }, 1180, 820);
        window.open("vacancy", "v1");
        press("Change: What stays inside");
        press("Take the general advice");
        press("Save");
        verify(named("Your role does not allow this.", "AlertMessage").length === 1);
    }

    function test_theSplitIsThreeLinkedNumbers_M121_data(): var { return sizes(); }
    function test_theSplitIsThreeLinkedNumbers_M121(at: var): void {
        open({ "stage": 2 }, at.width, at.height);
        window.open("vacancy", "v1");
        press("Change: Split of own time");
        const more = named("More", "Button").filter(one => one.visible);
        tap(more[0]);
        compare(asked("share")[0].join(" "), "s0 45");
        more[1].forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        compare(asked("share")[1].join(" "), "s1 35");
        verify(says("Together 100 per cent. Change one, and the one set longest ago gives way."));
        press("Save");
        compare(asked("saveSplit").length, 1);
    }

    function test_aReaderSeesThePlanAndSetsNothing(): void {
        open({ "stage": 2, "scene": "guest" }, 360, 740);
        window.open("vacancy", "v1");
        compare(named("Change: What stays inside", "Button").length, 0);
    }
}
