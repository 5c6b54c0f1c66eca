// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Kvorum.Theme
import Kvorum.Controls
import Kvorum.Tests

// The rating strip: one tap, keys, clearing, what a screen reader meets.
Item {
    id: stage

    width: 900
    height: 700

    property int stored: 0
    property list<string> words: ["Names discounts only.", "Knows of newsletters.", "Briefs an agency.", "Three methods run by self.", "Builds from cohort value."]

    RatingStrip {
        id: strip

        width: 880
        label: "Loyalty"
        level: stage.stored
        levelAnchors: stage.words
        onRated: level => stage.stored = level
    }
    SignalSpy { id: rated; target: strip; signalName: "rated" }
    SignalSpy { id: help; target: strip; signalName: "helpRequested" }

    TestCase {
        name: "RatingStrip"
        when: windowShown

        function init(): void {
            stage.stored = 0;
            strip.compact = false;
            strip.expanded = false;
            strip.dense = false;
            strip.enabled = true;
            strip.offersNotObserved = true;
            strip.width = 880;
            Theme.textScale = 1;
            strip.focus = false;
            rated.clear();
            help.clear();
        }

        function cells(): var { return Tree.itemsByRole(strip, "RadioButton") }

        function test_oneTapRates_data(): var {
            return [{ "tag": "closed" }, { "tag": "open", "expanded": true }, { "tag": "compact", "compact": true }, { "tag": "dense", "dense": true },
                { "tag": "open on compact", "compact": true, "expanded": true }, { "tag": "200 %", "text": 2 }, { "tag": "compact 200 %", "text": 2, "compact": true }];
        }

        function test_oneTapRates(row: var): void {
            strip.compact = row.compact === true;
            strip.expanded = row.expanded === true;
            strip.dense = row.dense === true;
            strip.width = strip.compact ? 328 : 880;
            Theme.textScale = row.text || 1;
            waitForRendering(strip);
            const found = cells();
            compare(found.length, 6);
            for (let i = 0; i < 6; ++i) {
                const expected = i === 5 ? -1 : i + 1;
                mouseClick(found[i]);
                compare(stage.stored, expected);
                mouseClick(found[i]);
                compare(stage.stored, 0, "the same level again clears");
            }
            compare(rated.count, 12);
        }

        function test_targetsAreLargeAndApart_data(): var { return test_oneTapRates_data() }

        function test_targetsAreLargeAndApart(row: var): void {
            strip.compact = row.compact === true;
            strip.expanded = row.expanded === true;
            strip.dense = row.dense === true;
            strip.width = strip.compact ? 328 : 880;
            Theme.textScale = row.text || 1;
            waitForRendering(strip);
            const found = cells();
            for (let i = 0; i < found.length; ++i) {
                verify(found[i].width >= 44 && found[i].height >= 44, i + " is " + found[i].width + " x " + found[i].height);
                for (let j = 0; j < i; ++j) {
                    const a = found[i].mapToItem(strip, 0, 0, found[i].width, found[i].height);
                    const b = found[j].mapToItem(strip, 0, 0, found[j].width, found[j].height);
                    verify(a.x >= b.x + b.width || b.x >= a.x + a.width || a.y >= b.y + b.height || b.y >= a.y + a.height, i + " overlaps " + j);
                }
            }
        }

        function test_keysRate(): void {
            strip.forceActiveFocus();
            for (let level = 1; level <= 5; ++level) {
                keyClick(Qt.Key_0 + level);
                compare(stage.stored, level);
            }
            keyClick(Qt.Key_0);
            compare(stage.stored, -1);
            keyClick(Qt.Key_0);
            compare(stage.stored, 0);
            keyClick(Qt.Key_3);
            keyClick(Qt.Key_Backspace);
            compare(stage.stored, 0);
        }

        function test_keysWithModifiersAreNotRatings(): void {
            strip.forceActiveFocus();
            keyClick(Qt.Key_4, Qt.ControlModifier);
            compare(stage.stored, 0);
        }

        function test_arrowsMoveAndSpaceRates(): void {
            strip.forceActiveFocus();
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Right);
            compare(rated.count, 0, "moving is not rating");
            keyClick(Qt.Key_Space);
            compare(stage.stored, 3);
            keyClick(Qt.Key_Left);
            keyClick(Qt.Key_Return);
            compare(stage.stored, 2);
        }

        function test_withoutNotObservedZeroDoesNothing(): void {
            strip.offersNotObserved = false;
            strip.forceActiveFocus();
            keyClick(Qt.Key_0);
            compare(rated.count, 0);
            compare(cells().length, 5);
        }

        function test_neverChangesTheStoredLevelItself(): void {
            const found = Tree.itemsByRole(fixed, "RadioButton");
            mouseClick(found[3]);
            compare(fixed.level, 2);
            compare(Tree.accessible(found[3]).checked, false, "a level that was not stored is not told as chosen");
            compare(Tree.accessible(found[1]).checked, true);
        }

        function test_readerMeetsARadioGroup(): void {
            stage.stored = 4;
            const group = Tree.accessible(strip);
            compare(group.role, "Grouping");
            compare(group.name, "Loyalty");
            const names = ["1, None", "2, Basic", "3, Can order", "4, Good", "5, Expert", "Not observed"];
            const found = cells();
            for (let i = 0; i < 6; ++i) {
                const node = Tree.accessible(found[i]);
                compare(node.name, names[i]);
                compare(node.description, i < 5 ? stage.words[i] : "");
                compare(node.checkable, true);
                compare(node.checked, i === 3);
            }
        }

        function test_readerPressRatesOnce(): void {
            const found = cells();
            verify(Tree.act(found[4], "Press"));
            compare(stage.stored, 5);
            compare(rated.count, 1);
            verify(Tree.act(found[4], "Press"));
            compare(stage.stored, 0);
        }

        function test_disabledDoesNothing(): void {
            stage.stored = 2;
            strip.enabled = false;
            strip.rate(4);
            mouseClick(cells()[3]);
            Tree.act(cells()[3], "Press");
            compare(stage.stored, 2);
            compare(Tree.accessible(cells()[1]).checked, true);
        }

        function test_compactTellsTheChosenAnchor(): void {
            strip.compact = true;
            strip.width = 328;
            stage.stored = 3;
            waitForRendering(strip);
            const texts = Tree.itemsByRole(strip, "StaticText").map(item => Tree.accessible(item).name);
            verify(texts.indexOf("3 · Can order. Briefs an agency.") >= 0, texts.join(" | "));
            const button = Tree.itemsByRole(strip, "Button")[0];
            verify(Tree.act(button, "Press"));
            compare(help.count, 1);
        }
    }

    RatingStrip {
        id: fixed

        y: 600
        width: 880
        level: 2
    }
}
