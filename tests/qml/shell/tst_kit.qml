// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Kvorum.Tests

// The kit, read before an interview: questions unfold, areas are read and ticked (M-131).
Stage {
    id: suite

    name: "ShellKit"
    when: windowShown

    readonly property var stack: window.frame.stack

    function init(): void { open({ "stage": 2 }, 820, 1180) }
    function cleanup(): void { shut() }

    function test_theKitIsOneStepFromItsVacancy(): void {
        window.open("vacancy", "v1");
        settle();
        press("Kit");
        compare(stack.screen, "kit");
        compare(stack.pageId, "v1");
        verify(says("E-commerce Manager · 16 questions, 64 min"));
        press("Back");
        compare(stack.screen, "vacancy");
    }

    function test_theSidebarKnowsTheKit(): void {
        window.width = 1180;
        window.open("kit", "v1");
        settle();
        compare(named("Kit", "PageTab").length, 1);
        press("Overview", "PageTab");
        compare(stack.screen, "vacancy");
    }

    function test_oneQuestionIsUnfoldedByKeyOrTap(): void {
        window.open("kit", "v1");
        settle();
        const line = Tree.itemsByRole(window.contentItem, "ListItem").filter(item => Tree.accessible(item).name.startsWith("8 · "))[0];
        compare(Tree.accessible(line).description, "hidden");
        line.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        settle();
        compare(Tree.accessible(line).description, "shown");
        verify(says("Rate the reasons, not the match.") || says("The sorting is compared with your own plan afterwards. Rate the reasons, not the match."));
        verify(says("Ask further"));
        pressAny("14 · Hålla sig uppdaterad");
        compare(Tree.accessible(line).description, "hidden");
        verify(says("Search: SEO, SEM"));
        verify(says("To choose from"));
        pressAny("14 · Hålla sig uppdaterad");
        verify(!says("Search: SEO, SEM"));
    }

    function test_homeSaysWhatIsNotReadAndAreasAreReadInTurn(): void {
        stack.go("home", "");
        settle();
        pressAny("3 areas to read about");
        compare(stack.screen, "reader");
        compare(stack.pageId, "leadership");
        press("I have read it");
        compare(asked("setRead"), [["leadership", true]]);
        press("Read. Take back");
        compare(asked("setRead")[1], ["leadership", false]);
        press("I have read it");
        const page = stack.current.page;
        press("Next: Logistik i kundens ögon");
        verify(says("Logistik i kundens ögon"));
        compare(Tree.itemsByType(page, "ScrollPage")[0].contentY, 0, "the next begins at its top");
        press("I have read it");
        press("Next: Marketing and online sales");
        press("I have read it");
        press("Done");
        compare(stack.screen, "home");
    }

    function test_whatIsReadIsTickedInTheKit(): void {
        app.readAreas = ["logistics"];
        window.open("kit", "v1");
        settle();
        const lines = Tree.itemsByRole(window.contentItem, "ListItem").map(item => Tree.accessible(item).name);
        verify(lines.includes("Logistik i kundens ögon, 3 skills · 3 min to read · read"), lines.join(" | "));
        verify(lines.includes("Leadership, 7 skills · 3 min to read"));
    }
}
