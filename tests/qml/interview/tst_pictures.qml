// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Kvorum.Theme
import Kvorum.InterviewTests

// Writes every state as a picture, to be looked at beside the design. Not a test: it runs when
// KVORUM_PICTURES names a folder.
Suite {
    id: suite

    name: "Pictures"

    InterviewMock { id: interview }
    ReviewMock { id: review }

    readonly property var sizes: [[360, 740], [820, 1180], [1180, 820]]

    function picture(name: string, width: int, height: int): void {
        settle();
        verify(Eye.picture(suite, name + "-" + width + "x" + height + (Theme.dark ? "-dark" : "") + (Theme.textScale > 1 ? "-text" + Theme.textScale * 100 : "")));
    }

    function test_pictures_data(): var {
        const rows = [];
        for (const size of sizes)
            for (const scale of [1, 2])
                for (const dark of [false, true])
                    rows.push({ "tag": size.join("x") + " " + scale + " " + dark, "width": size[0], "height": size[1], "scale": scale, "dark": dark });
        return rows;
    }

    function test_pictures(at: var): void {
        if (!Eye.wanted())
            skip("no folder for pictures");
        Theme.textScale = at.scale;
        Theme.dark = at.dark;
        interview.showReturning();
        interview.facts.locked = false;
        interview.facts.problem = "";
        show(interview.screen, at.width, at.height);
        picture("returning", at.width, at.height);
        if (at.dark)
            return;
        const body = findChild(view, "body");
        interview.showProject();
        picture("project", at.width, at.height);
        body.contentY = Math.max(0, body.contentHeight - body.height);
        picture("project-end", at.width, at.height);
        interview.showWhy();
        picture("why", at.width, at.height);
        interview.showCrisis();
        picture("crisis", at.width, at.height);
        body.contentY = Math.max(0, body.contentHeight - body.height);
        picture("crisis-end", at.width, at.height);
        interview.showReturning();
        interview.facts.locked = true;
        picture("locked", at.width, at.height);
        interview.facts.locked = false;
        if (at.width < 1000 || at.scale > 1) {
            view.openList();
            picture("list", at.width, at.height);
        }
        view.destroy();
    }

    function test_review_data(): var { return test_pictures_data(); }

    function test_review(at: var): void {
        if (!Eye.wanted())
            skip("no folder for pictures");
        Theme.textScale = at.scale;
        Theme.dark = at.dark;
        show(review.screen, at.width, at.height);
        picture("review", at.width, at.height);
        const page = findChild(view, "page");
        page.contentY = Math.max(0, page.contentHeight - page.height);
        picture("review-end", at.width, at.height);
    }
}
