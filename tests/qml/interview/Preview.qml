// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.Theme
import Kvorum.Interview
import Kvorum.InterviewTests

// Every state of the two screens, one at a time, to be looked at beside the design.
Item {
    id: preview

    readonly property list<string> shown: ["returning", "levels", "project", "project-end", "why", "trend", "crisis", "crisis-end", "locked", "problem",
        "list", "keys", "review", "review-end", "confirm", "handed-in"]
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
        if (state.startsWith("review") || state === "confirm" || state === "handed-in")
            showReview(state);
        else
            showInterview(state);
    }

    function showReview(state: string): void {
        review.unlock();
        if (state === "handed-in")
            review.lock();
        reviewView = open(reviewScreen, review) as MockReview;
        if (state === "confirm")
            reviewView.confirmHandIn();
    }

    function showInterview(state: string): void {
        interview.facts.locked = state === "locked";
        interview.facts.problem = state === "problem" ? "This tablet has no room left. What you typed is kept in memory; free some space (KV-31)" : "";
        interview.facts.saved = state !== "problem";
        if (state.startsWith("project"))
            interview.showProject();
        else if (state === "why")
            interview.showWhy();
        else if (state === "trend")
            interview.showTrend();
        else if (state.startsWith("crisis"))
            interview.showCrisis();
        else
            interview.showReturning();
        Session.setOpen("loyalty", state === "levels");
        interviewView = open(interviewScreen, interview) as MockInterview;
        if (state === "list")
            interviewView.openList();
        else if (state === "keys")
            interviewView.showKeys();
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
