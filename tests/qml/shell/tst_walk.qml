// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Kvorum.Tests

// Walking about: sections, trail, keys, and what stays when the window changes its width.
Stage {
    id: suite

    name: "ShellWalk"
    when: windowShown

    readonly property var stack: window.frame.stack

    function init(): void { open({ "stage": 2 }, 1180, 820) }
    function cleanup(): void { shut() }

    function test_opensOnHome(): void {
        compare(stack.screen, "home");
        verify(says("Good afternoon, Eva"));
    }

    function test_sectionKeys(): void {
        for (const [key, screen] of [[Qt.Key_2, "vacancies"], [Qt.Key_3, "interviews"], [Qt.Key_4, "settings"], [Qt.Key_1, "home"]]) {
            keyClick(key, Qt.ControlModifier);
            compare(stack.screen, screen);
            compare(stack.depth, 1);
        }
    }

    function test_backByKeys_data(): var {
        return [{ "tag": "Esc", "key": Qt.Key_Escape, "with": Qt.NoModifier }, { "tag": "Alt+Left", "key": Qt.Key_Left, "with": Qt.AltModifier }];
    }

    function test_backByKeys(row: var): void {
        window.open("vacancies", "");
        press("E-commerce Manager, Nordhem Interiör · 6 candidates, Running, 17 of 18 sheets in");
        compare(stack.screen, "vacancy");
        compare(stack.pageId, "v1");
        keyClick(row.key, row.with);
        compare(stack.screen, "vacancies");
        keyClick(row.key, row.with);
        compare(stack.screen, "home");
        keyClick(row.key, row.with);
        compare(stack.screen, "home", "there is nothing before home");
    }

    function test_questionMarkShowsKeys(): void {
        keyClick("?");
        tryVerify(() => says("Keys"));
        keyClick(Qt.Key_Escape);
        tryVerify(() => !says("In an interview"));
        compare(stack.screen, "home", "Esc closed the sheet only");
    }

    function test_interviewHasTheWholeWindow(): void {
        ignoreWarning(/InterviewPage.qml/);
        press("Start, Alva Lindqvist");
        compare(stack.screen, "interview");
        compare(stack.pageId, "c1");
        compare(named("Home", "PageTab").length, 0);
        ignoreWarning(/ReviewPage.qml/);
        stack.go("review", "c1");
        ignoreWarning(/CandidatePage.qml/);
        stack.go("candidate", "c1");
        compare(stack.depth, 2, "what was handed in is not gone back to");
        verify(stack.back());
        compare(stack.screen, "home");
        compare(named("Home", "PageTab").length, 1);
    }

    function test_anInterviewOpenedFromTheReviewIsLeftToIt(): void {
        ignoreWarning(/InterviewPage.qml/);
        ignoreWarning(/ReviewPage.qml/);
        ignoreWarning(/InterviewPage.qml/);
        stack.go("interview", "c1");
        stack.go("review", "c1");
        stack.go("interview", "c1");
        compare(stack.screen, "interview");
        verify(stack.back());
        compare(stack.screen, "review");
        verify(stack.back());
        compare(stack.screen, "home");
    }

    function test_theMouseLeavesNoFocusInTheSidebar(): void {
        for (const name of ["Vacancies", "Vacancies", "Home"]) {
            const tab = named(name, "PageTab")[0];
            tab.forceActiveFocus(Qt.TabFocusReason);
            mouseClick(tab);
            settle();
            verify(!tab.activeFocus, name + " keeps the focus");
            let up = window.activeFocusItem;
            while (up && up !== stack)
                up = up.parent;
            verify(up, "the focus is not on the page " + stack.screen);
        }
    }

    function test_openedVacancyStandsInTheSidebar(): void {
        compare(named("Overview", "PageTab").length, 0);
        window.open("vacancy", "v1");
        settle();
        verify(Tree.accessible(named("Overview", "PageTab")[0]).selected !== false);
        ignoreWarning(/DashboardPage.qml/);
        press("Dashboard", "PageTab");
        compare(stack.screen, "dashboard");
        press("Overview", "PageTab");
        compare(stack.screen, "vacancy");
        compare(stack.depth, 2);
    }

    function test_whatWasRefusedCanBeReadAgain(): void {
        compare(named("Earlier messages", "PageTab").length, 0);
        window.frame.tell("The file could not be written.", "KV-12");
        stack.go("vacancies", "");
        settle();
        verify(!says("The file could not be written."), "a message stays with its page");
        press("Earlier messages", "PageTab");
        tryVerify(() => says("The file could not be written."));
        verify(words().some(one => one.text.endsWith("Code KV-12")));
        keyClick(Qt.Key_Escape);
        window.frame.act("messages");
        tryVerify(() => says("The file could not be written."));
    }

    function test_aProblemThatWasHiddenCanBeReadAgain(): void {
        app.scene = "problem";
        settle();
        press("Hide");
        window.frame.act("messages");
        tryVerify(() => words().some(one => one.text.startsWith("The server’s log does not fit")));
    }

    function test_widthChangesTheFrameAndNothingElse(): void {
        window.open("settings", "");
        window.open("vacancy", "v1");
        press("Invite");
        fill("Name", "Tomasz");
        for (const [width, navigation] of [[360, "More"], [820, "More"], [1180, "Settings"]]) {
            window.width = width;
            settle();
            compare(named("Name", "EditableText")[0].text, "Tomasz");
            compare(stack.screen, "vacancy");
            compare(stack.depth, 2);
        }
    }

    function test_moreHoldsWhatIsNotInTheBar(): void {
        window.width = 360;
        settle();
        press("More", "PageTab");
        press("Settings", "PageTab");
        compare(stack.screen, "settings");
    }

    function test_problemIsToldAndCanBeHidden(): void {
        app.scene = "problem";
        settle();
        verify(says("Code KV-42"));
        press("Hide");
        verify(!says("Code KV-42"));
        compare(app.calls[app.calls.length - 1][0], "hideProblem");
        compare(stack.screen, "home");
    }

    function test_tabWalksThroughThePage(): void {
        const seen = new Set();
        for (let i = 0; i < 24; ++i) {
            keyClick(Qt.Key_Tab);
            const item = window.activeFocusItem;
            verify(item, "focus is lost");
            seen.add(item);
        }
        verify(seen.size >= 10, "only " + seen.size + " stops");
    }

    function test_tabBeginsInThePageThatOpened(): void {
        for (const name of ["vacancies", "settings"]) {
            window.open(name, "");
            settle();
            keyClick(Qt.Key_Tab);
            let up = window.activeFocusItem;
            while (up && !up.toString().startsWith("PageSlot"))
                up = up.parent;
            verify(up, "the first stop lies outside of " + name);
        }
    }

    function test_syncNow(): void {
        press("2 changes waiting · last 14:02");
        compare(asked("syncNow").length, 1);
    }

    function test_settingsTakeEffect(): void {
        window.open("settings", "");
        press("Dark", "RadioButton");
        verify(app.dark);
        press("Svenska", "RadioButton");
        compare(app.language, "sv");
        app.language = "en";
        press("Reduce motion", "CheckBox");
        verify(!app.reduceMotion);
        press("Show the time used", "CheckBox");
        verify(!app.timerShown);
        press("More");
        fuzzyCompare(app.textScale, 1.1, 0.001);
    }
}
