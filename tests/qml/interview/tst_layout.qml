// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.Theme
import Kvorum.InterviewTests

// No text cut, over another or outside, and every target large enough: all sizes, text 100 % and 200 %.
Suite {
    id: suite

    name: "Layout"

    InterviewMock { id: interview }
    ReviewMock { id: review }
    Component {
        id: interviewScreen

        MockInterview {}
    }
    Component {
        id: reviewScreen

        MockReview {}
    }

    // Swedish and Polish where room is scarce.
    function rows(states: var): var {
        const rows = [];
        for (const size of [[360, 740], [820, 1180], [1024, 720], [1180, 820]])
            for (const scale of [1, 2])
                for (const language of size[0] === 820 ? ["sv"] : size[0] === 1180 ? ["en"] : size[0] === 1024 ? scale === 1 ? ["en", "pl"] : [] : scale === 1 ? ["en", "sv", "pl"] : ["pl"])
                    for (const state of states)
                        rows.push({ "tag": [state, size.join("x"), scale, language].join(" "), "width": size[0], "height": size[1], "scale": scale, "state": state, "language": language });
        return rows;
    }

    function check(): void {
        compare(Eye.crowded(everything), []);
        for (const control of Eye.controls(everything)) {
            verify(control.name.length > 0, "a control without a name");
            verify(control.presses || control.isRow, control.name + " cannot be pressed");
            if (control.presses && control.role !== 30 /* Link */)
                verify(control.height >= 24 && control.width >= 24, control.name + " is " + control.width + " x " + control.height);
        }
    }

    function test_interview_data(): var { return rows(["returning", "project", "why", "trend", "crisis", "locked", "problem", "choice", "sorter", "sizes", "shares", "systems", "checklist", "source", "not-asked", "forbidden", "amended", "answer-locked", "sketch", "sketch-locked"]); }
    function test_interview(at: var): void {
        Theme.textScale = at.scale;
        Eye.speak(at.language);
        interview.facts.locked = at.state.endsWith("locked");
        interview.facts.problem = at.state === "problem" ? "This tablet has no room left. What you typed is kept in memory (KV-31)" : "";
        interview.facts.candidateName = at.state === "crisis" ? "Aleksandra Konstantynowicz-Wiśniewska" : "Alva Lindqvist";
        if (at.state === "project")
            interview.showProject();
        else if (at.state === "why")
            interview.showWhy();
        else if (at.state === "trend")
            interview.showTrend();
        else if (at.state === "crisis")
            interview.showCrisis();
        else if (at.state === "choice")
            interview.showChoice();
        else if (at.state === "sorter")
            interview.showSorter();
        else if (at.state === "sizes")
            interview.showSizes();
        else if (at.state === "shares")
            interview.showShares([50, 20, 30]);
        else if (at.state === "systems")
            interview.showSystems();
        else if (at.state === "checklist")
            interview.showChecklist();
        else if (at.state === "source")
            interview.showSource();
        else if (at.state === "forbidden")
            interview.showForbidden();
        else if (at.state === "amended")
            interview.showAmended();
        else if (at.state === "answer-locked")
            interview.showLockedAnswer("sorter");
        else if (at.state.startsWith("sketch"))
            interview.sketch.show(interview.sketch.flow);
        else if (at.state === "not-asked")
            interview.showNotAsked();
        else
            interview.showReturning();
        show(interviewScreen, interview, at.width, at.height);
        check();
        const body = one("body");
        body.contentY = Math.max(0, body.contentHeight - body.height);
        settle();
        check();
    }

    // What floats over the page has its own column, and hides what lies beneath.
    function test_sheet_data(): var { return rows(["list", "keys", "sketch", "rating", "note", "evidence", "sorter", "shares", "sizes"]); }
    function test_sheet(at: var): void {
        Theme.textScale = at.scale;
        Eye.speak(at.language);
        interview.facts.locked = false;
        interview.facts.problem = "";
        interview.showAmended();
        if (["sorter", "shares", "sizes"].includes(at.state))
            interview.showLockedAnswer(at.state);
        show(interviewScreen, interview, at.width, at.height);
        if (at.state === "list")
            view.sheets.openList();
        else if (at.state === "keys")
            view.sheets.showKeys();
        else if (at.state === "sketch")
            view.sheets.openSketch();
        else
            view.sheets.amend(["rating", "note", "evidence"].includes(at.state) ? at.state : "answer", "loyalty", "Loyalty", at.state === "rating" ? 4 : "claimed");
        settle();
        const sheet = floating();
        compare(Eye.crowded(sheet), []);
        for (const control of Eye.controls(sheet))
            verify(control.name.length > 0 && control.height >= 24 && control.width >= 24, control.name + " is " + control.width + " x " + control.height);
    }

    // The surface of the sheet that is open: its cross is the last thing to close.
    function floating(): Item {
        const crosses = Eye.named(everything, qsTranslate("Sheet", "Close"));
        let up = crosses[crosses.length - 1];
        while (up.parent && !up.toString().startsWith("QQuickPopupItem"))
            up = up.parent;
        verify(up.toString().startsWith("QQuickPopupItem"), "no sheet is open");
        return up;
    }

    function test_review_data(): var { return rows(["open", "locked", "amended"]); }
    function test_review(at: var): void {
        Theme.textScale = at.scale;
        Eye.speak(at.language);
        review.unlock();
        if (at.state !== "open")
            review.lock();
        if (at.state === "amended")
            review.amend();
        show(reviewScreen, review, at.width, at.height);
        check();
        const page = one("page");
        page.contentY = Math.max(0, page.contentHeight - page.height);
        settle();
        check();
    }

    function test_onPhonesTheThumbHasRoom(): void {
        interview.facts.locked = false;
        interview.showReturning();
        show(interviewScreen, interview, 360, 740);
        for (const name of ["previous", "list", "next", "close", "pause", "probes"])
            verify(one(name).height >= Size.target, name + " is " + one(name).height);
    }
}
