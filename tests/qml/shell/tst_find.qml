// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Kvorum.Tests

// Anything is found and gone to, by keys alone and by touch alone.
Stage {
    id: suite

    name: "ShellFind"
    when: windowShown

    readonly property var stack: window ? window.frame.stack : null

    function cleanup(): void { shut() }

    function list(): var {
        return Tree.itemsByRole(window.contentItem, "ListItem").filter(item => item.screen !== undefined && item.targetId !== undefined);
    }

    function test_byKeysAlone(): void {
        open({ "stage": 2 }, 1180, 820);
        ignoreWarning(/CandidatePage.qml/);
        keyClick(Qt.Key_K, Qt.ControlModifier);
        tryVerify(() => list().length === 5);
        for (const letter of "lock")
            keyClick(letter);
        tryCompare(list(), "length", 2);
        verify(Tree.accessible(list()[0]).selected);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Down);
        verify(Tree.accessible(list()[1]).selected, "the last is the end");
        keyClick(Qt.Key_Up);
        keyClick(Qt.Key_Return);
        settle();
        compare(stack.screen, "settings");
        keyClick(Qt.Key_K, Qt.ControlModifier);
        tryVerify(() => list().length === 5, 2000, "the words of before are gone");
        for (const letter of "alva")
            keyClick(letter);
        keyClick(Qt.Key_Return);
        settle();
        compare(stack.screen, "candidate");
        compare(stack.pageId, "c1");
    }

    function test_byTouch_data(): var { return [{ "tag": "phone", "width": 360 }, { "tag": "tablet", "width": 820 }, { "tag": "wide", "width": 1180 }]; }
    function test_byTouch(at: var): void {
        open({ "stage": 2 }, at.width, 820);
        if (at.width < 1024)
            press("More", "PageTab");
        press("Find", "PageTab");
        tryVerify(() => list().length === 5);
        const row = list()[1];
        mouseClick(row);
        settle();
        compare(stack.screen, "vacancy");
        compare(stack.pageId, "v1");
    }

    function test_whatIsDoneAtOnce(): void {
        open({ "stage": 2 }, 820, 1180);
        keyClick(Qt.Key_K, Qt.ControlModifier);
        tryVerify(() => list().length === 5);
        for (const letter of "lock the")
            keyClick(letter);
        keyClick(Qt.Key_Return);
        tryVerify(() => app.lock.locked);
    }

    // Two special answers: a third is put down where it is asked.
    function test_aThirdAnswerIsPutDownInTheInterview(): void {
        open({ "stage": 2 }, 820, 1180);
        window.open("conflicts", "");
        settle();
        ignoreWarning(/InterviewPage.qml/);
        const third = Tree.itemsByRole(window.contentItem, "ListItem").filter(item => Tree.accessible(item).name === "Neither: put it down anew in the interview");
        compare(third.length, 1);
        mouseClick(third[0]);
        settle();
        compare(asked("openAt"), [["k3"]]);
        compare(stack.screen, "interview");
        compare(stack.pageId, "c2");
    }

    function test_nothingFoundIsSaid(): void {
        open({ "stage": 2 }, 360, 740);
        keyClick(Qt.Key_K, Qt.ControlModifier);
        tryVerify(() => list().length === 5);
        for (const letter of "qq")
            keyClick(letter);
        tryVerify(() => says("Nothing here has a name like that."));
        keyClick(Qt.Key_Return);
        keyClick(Qt.Key_Escape);
        keyClick(Qt.Key_Escape);
        tryVerify(() => list().length === 0);
        compare(stack.screen, "home");
    }
}
