// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.Theme
import Kvorum.Interview
import Kvorum.InterviewTests

// Every state of the two screens, one at a time, to be looked at beside the design.
Item {
    id: preview

    readonly property list<string> shown: ["returning", "levels", "project", "project-end", "why", "trend", "crisis", "crisis-end", "locked", "problem",
        "choice", "choice-end", "sorter", "sorter-end", "sizes", "shares", "shares-unset", "systems", "checklist", "source", "sketch", "sketch-empty", "sketch-locked", "drawing", "drawing-empty", "not-asked", "forbidden", "answer-locked", "amended", "amended-end", "amend", "amend-sorter", "amend-shares", "amend-sizes",
        "list", "keys", "review", "review-end", "confirm", "handed-in", "handed-in-amended"]
    property MockInterview interviewView: null
    property MockReview reviewView: null

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

    function widthClass(): string {
        return width < Size.mediumFrom ? "compact" : width < Size.expandedFrom ? "medium" : "expanded";
    }

    function look(scale: real, dark: bool): void {
        if (interviewView)
            interviewView.destroy();
        if (reviewView)
            reviewView.destroy();
        Theme.reduceMotion = true;
        Theme.textScale = scale;
        Theme.dark = dark;
    }

    function open(screen: Component, mock: QtObject): QtObject {
        return screen.createObject(preview, { "mock": mock, "width": width, "height": height, "widthClass": widthClass() });
    }

    function show(state: string): void {
        if (state.startsWith("review") || state === "confirm" || state.startsWith("handed-in"))
            showReview(state);
        else
            showInterview(state);
    }

    function showReview(state: string): void {
        review.unlock();
        if (state.startsWith("handed-in"))
            review.lock();
        if (state.endsWith("amended"))
            review.amend();
        reviewView = open(reviewScreen, review) as MockReview;
        if (state === "confirm")
            reviewView.confirmHandIn();
    }

    function showInterview(state: string): void {
        interview.facts.locked = state.endsWith("locked");
        interview.facts.undoText = state === "crisis" ? "" : "Rating of Loyalty";
        interview.facts.problem = state === "problem" ? "This tablet has no room left. What you typed is kept in memory; free some space (KV-31)" : "";
        interview.facts.saved = state !== "problem";
        if (state.startsWith("project"))
            interview.showProject();
        else if (state === "why")
            interview.showWhy();
        else if (state.startsWith("choice"))
            interview.showChoice();
        else if (state.startsWith("sorter"))
            interview.showSorter();
        else if (state === "sizes")
            interview.showSizes();
        else if (state === "shares")
            interview.showShares([50, 20, 30]);
        else if (state === "shares-unset")
            interview.showShares([0, 0, 0]);
        else if (state === "systems")
            interview.showSystems();
        else if (state === "checklist")
            interview.showChecklist();
        else if (state === "source")
            interview.showSource();
        else if (state.startsWith("sketch") || state.startsWith("drawing"))
            interview.sketch.show(state.endsWith("empty") ? [] : interview.sketch.flow);
        else if (state === "not-asked")
            interview.showNotAsked();
        else if (state === "forbidden")
            interview.showForbidden();
        else if (state === "answer-locked")
            interview.showLockedAnswer("sorter");
        else if (state.startsWith("amend-"))
            interview.showLockedAnswer(state.split("-")[1]);
        else if (state.startsWith("amend"))
            interview.showAmended();
        else if (state === "trend")
            interview.showTrend();
        else if (state.startsWith("crisis"))
            interview.showCrisis();
        else
            interview.showReturning();
        Session.setOpen("loyalty", state === "levels");
        interviewView = open(interviewScreen, interview) as MockInterview;
        if (state === "amend")
            interviewView.sheets.amend("rating", "loyalty", "Loyalty", 4);
        else if (state.startsWith("amend-"))
            interviewView.sheets.amend("answer", "", "Answer", null);
        else if (state.startsWith("drawing"))
            interviewView.sheets.openSketch();
        else if (state === "list")
            interviewView.sheets.openList();
        else if (state === "keys")
            interviewView.sheets.showKeys();
    }

    // Scrolls what is shown to its end; to be called when it has its height.
    function toEnd(): void {
        scroll(preview);
    }

    function scroll(item: Item): void {
        const flick = item as Flickable;
        if (flick && (flick.objectName === "body" || flick.objectName === "page"))
            flick.contentY = Math.max(0, flick.contentHeight - flick.height);
        for (let i = 0; i < item.children.length; ++i)
            scroll(item.children[i]);
    }
}
