// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Kvorum.Theme
import Kvorum.Controls
import Kvorum.Charts
import Kvorum.Tests

// Each control as a screen reader and a finger meet it: name, role, one press for one act, 44 px.
Item {
    id: stage

    width: 900
    height: 900

    property var log: []

    function tell(what: string): void { log = log.concat([what]) }

    Column {
        id: all

        width: 600
        spacing: 8

        Button { id: button; text: "Export"; onClicked: stage.tell("button") }
        Button { id: tall; text: "Try the demo"; caption: "No account"; onClicked: stage.tell("tall") }
        Button { id: link; text: "Undo"; variant: Button.Link; onClicked: stage.tell("link") }
        IconButton { id: iconButton; text: "Close"; iconName: "x"; onClicked: stage.tell("iconButton") }
        SyncChip { id: chip; waiting: 2; lastSent: "14:02"; onClicked: stage.tell("chip") }
        Checkbox { id: checkbox; text: "Logistics"; onToggled: stage.tell("checkbox") }
        RadioChoice { id: radio; text: "Keep 4"; onClicked: stage.tell("radio") }
        Probe { id: probe; text: "Which did you run?"; onAskedByUser: asked => stage.tell("probe " + asked) }
        QuestionRow { id: question; number: 12; text: "Returning customers"; boxes: [4, 0]; current: true; onClicked: stage.tell("question") }
        ListRow { id: row; text: "Two versions"; caption: "Cleo"; onClicked: stage.tell("row") }
        Card { id: card; interactive: true; choice: true; selected: true; label: "Tablet"; width: 200; height: 60; onClicked: stage.tell("card") }
        Filter { id: filter; label: "Status"; options: ["All", "Ranked"]; currentIndex: 1 }
        HeatCell { id: cell; mean: 2.3; below: true; gateFailed: true; interactive: true; label: "Leadership"; onClicked: stage.tell("cell") }
        Segmented { id: segmented; label: "Language"; options: ["en", "sv"]; currentIndex: 0; onChosen: index => stage.tell("segmented " + index) }
        EvidenceTags { id: tags; width: 600; currentIndex: 1; onChosen: index => stage.tell("tags " + index) }
        SorterRow { id: sorter; width: 300; text: "Analyst"; onMovedLeft: stage.tell("left"); onMovedRight: stage.tell("right") }
        Slider { id: slider; label: "Share"; from: 0; to: 10; stepSize: 1; value: 5; onMoved: stage.tell("slider " + value) }
        TextField { id: field; label: "Name"; error: "Write a name." }
        SearchField { id: search; placeholder: "Find a candidate" }
    }
    Item {
        id: place

        y: 800
        width: 100
        height: 44

        Tooltip { id: hint; text: "More about it" }
    }
    TestCase {
        name: "Access"
        when: windowShown

        function test_aLongTextIsSeenFromItsBeginningUntilItIsWrittenAt(): void {
            field.width = 100;
            field.forceActiveFocus(Qt.TabFocusReason);
            const input = stage.Window.activeFocusItem;
            button.forceActiveFocus(Qt.TabFocusReason);
            field.text = "Our shop runs on our own design system.";
            compare(input.cursorPosition, 0);
            field.forceActiveFocus(Qt.TabFocusReason);
            compare(input.cursorPosition, input.length);
            button.forceActiveFocus(Qt.TabFocusReason);
            compare(input.cursorPosition, 0);
            field.text = "";
        }

        function test_aQuietButtonShowsItsNameToThePointerAlone(): void {
            const hints = () => Array.from(iconButton.children).filter(child => child.wanted !== undefined)[0].wanted;
            for (const quiet of [false, true]) {
                iconButton.quiet = quiet;
                iconButton.forceActiveFocus(Qt.TabFocusReason);
                compare(hints(), !quiet);
                mouseMove(iconButton, 10, 10);
                verify(hints());
                mouseMove(stage, 899, 899);
            }
            iconButton.quiet = false;
        }

        function init(): void {
            stage.log = [];
            Theme.textScale = 1;
        }

        function test_aTooltipIsMadeWhenItIsFirstWanted(): void {
            compare(hint.item, null);
            hint.shown = true;
            tryVerify(() => hint.item !== null && hint.item.opened);
            compare(hint.item.parent, place);
            compare(hint.item.text, "More about it");
            verify(hint.item.y < 0);
            hint.shown = false;
            tryVerify(() => !hint.item.visible);
        }

        function test_pressActsOnce_data(): var {
            return [{ "tag": "button", "item": button, "role": "Button", "name": "Export" },
                { "tag": "tall", "item": tall, "role": "Button", "name": "Try the demo, No account" },
                { "tag": "link", "item": link, "role": "Button", "name": "Undo" },
                { "tag": "iconButton", "item": iconButton, "role": "Button", "name": "Close" },
                { "tag": "chip", "item": chip, "role": "Button", "name": "2 changes waiting · last 14:02" },
                { "tag": "checkbox", "item": checkbox, "role": "CheckBox", "name": "Logistics" },
                { "tag": "radio", "item": radio, "role": "RadioButton", "name": "Keep 4" },
                { "tag": "probe", "item": probe, "role": "CheckBox", "name": "Which did you run?", "told": "probe true" },
                { "tag": "question", "item": question, "role": "ListItem", "name": "Question 12, Returning customers" },
                { "tag": "row", "item": row, "role": "ListItem", "name": "Two versions, Cleo" },
                { "tag": "card", "item": card, "role": "RadioButton", "name": "Tablet" },
                { "tag": "cell", "item": cell, "role": "Button", "name": "Leadership, 2.3, below level asked, gate not passed" }];
        }

        function test_pressActsOnce(data: var): void {
            const node = Tree.accessible(data.item);
            compare(node.role, data.role);
            compare(node.name, data.name);
            verify(Tree.act(data.item, "Press"));
            compare(stage.log.length, 1, stage.log.join());
            compare(stage.log[0], data.told || data.tag);
        }

        function test_disabledPressDoesNothing_data(): var { return test_pressActsOnce_data() }

        function test_disabledPressDoesNothing(data: var): void {
            data.item.enabled = false;
            Tree.act(data.item, "Press");
            data.item.enabled = true;
            compare(stage.log.length, 0);
        }

        function test_keysAct_data(): var {
            return test_pressActsOnce_data().filter(row => ["radio"].indexOf(row.tag) < 0);
        }

        function test_keysAct(data: var): void {
            data.item.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            compare(stage.log.length, 1, "Space");
            keyClick(Qt.Key_Return);
            compare(stage.log.length, 2, "Return");
        }

        function test_probeShowsOnlyWhatIsStored(): void {
            mouseClick(probe);
            compare(stage.log[0], "probe true");
            compare(probe.checked, false);
        }

        function test_groupsTellTheirChoice(): void {
            const parts = Tree.itemsByRole(segmented, "RadioButton");
            compare(parts.length, 2);
            compare(Tree.accessible(parts[0]).checked, true);
            verify(Tree.act(parts[1], "Press"));
            compare(stage.log[0], "segmented 1");
            compare(Tree.accessible(parts[1]).checked, false, "the stored choice has not moved");
            compare(Tree.accessible(segmented).name, "Language");
            const words = Tree.itemsByRole(tags, "RadioButton");
            compare(words.length, 4);
            compare(Tree.accessible(words[1]).checked, true);
            mouseClick(words[1]);
            compare(stage.log[1], "tags -1");
            mouseClick(words[2]);
            compare(stage.log[2], "tags 2");
        }

        function test_segmentsByArrowKeys(): void {
            segmented.forceActiveFocus();
            keyClick(Qt.Key_Right);
            compare(stage.log[0], "segmented 1");
            keyClick(Qt.Key_Left);
            compare(stage.log.length, 1, "there is nothing left of the first");
        }

        function test_sorterNeedsNoDragging(): void {
            sorter.forceActiveFocus();
            keyClick(Qt.Key_Right);
            mouseClick(Tree.itemsByRole(sorter, "Button")[0]);
            compare(stage.log.join(), "right,left");
        }

        function test_sliderByReader(): void {
            verify(Tree.act(slider, "Increase"));
            compare(slider.value, 6);
            compare(stage.log.length, 1);
        }

        function test_fieldsTellNameAndError(): void {
            const node = Tree.accessible(Tree.itemsByRole(field, "EditableText")[0]);
            compare(node.name, "Name");
            compare(node.description, "Write a name.");
            compare(Tree.accessible(search).name, "Find a candidate");
        }

        function test_filterOpensAMenuAndEscCloses(): void {
            compare(Tree.accessible(filter).name, "Status, Ranked");
            filter.forceActiveFocus();
            keyClick(Qt.Key_Return);
            tryVerify(() => filter.open);
            keyClick(Qt.Key_Escape);
            tryVerify(() => !filter.open);
        }

        function test_pressablesAreLargeEnough_data(): var {
            return test_pressActsOnce_data().concat([{ "tag": "filter", "item": filter }, { "tag": "search", "item": search }, { "tag": "slider", "item": slider }]);
        }

        function test_pressablesAreLargeEnough(data: var): void {
            const least = data.tag === "filter" || data.tag === "chip" ? Size.targetLeast : Size.target;
            verify(data.item.height >= least, data.tag + " is " + data.item.height + " high");
            verify(data.item.width >= Size.targetLeast);
        }

        function test_focusIsVisible_data(): var {
            return [{ "tag": "button", "item": button }, { "tag": "iconButton", "item": iconButton }, { "tag": "checkbox", "item": checkbox },
                { "tag": "radio", "item": radio }, { "tag": "question", "item": question }, { "tag": "row", "item": row }, { "tag": "card", "item": card },
                { "tag": "filter", "item": filter }, { "tag": "cell", "item": cell }, { "tag": "segmented", "item": segmented },
                { "tag": "sorter", "item": sorter }, { "tag": "slider", "item": slider }, { "tag": "chip", "item": chip }];
        }

        function test_focusIsVisible(data: var): void {
            stage.forceActiveFocus();
            compare(Tree.itemsByType(data.item, "FocusRing").length, 0);
            data.item.forceActiveFocus(Qt.TabFocusReason);
            compare(Tree.itemsByType(data.item, "FocusRing").length, 1);
        }
    }
}
