// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Kvorum.Theme
import Kvorum.Tests

// The promises of the palette, computed from the tokens themselves.
TestCase {
    id: suite

    name: "Theme"

    function cleanup(): void {
        Theme.dark = false;
        Theme.textScale = 1;
        Theme.reduceMotion = false;
    }

    function test_textContrast_data(): var {
        const pairs = [["text", "bg"], ["text", "surface"], ["text", "sunken"], ["text", "line"], ["text2", "bg"], ["text2", "surface"], ["text2", "sunken"],
            ["accent", "bg"], ["accent", "surface"], ["accent", "sunken"], ["accentOn", "accent"], ["accentOn", "accentHover"], ["accentOn", "accentPressed"],
            ["accentInk", "accentSoft"], ["text", "accentSoft"], ["ok", "bg"], ["ok", "surface"], ["okInk", "okSoft"], ["text", "okSoft"],
            ["warn", "bg"], ["warn", "surface"], ["warnInk", "warnSoft"], ["text", "warnSoft"], ["bad", "bg"], ["bad", "surface"], ["bad", "sunken"],
            ["badInk", "badSoft"], ["text", "badSoft"], ["badOn", "bad"], ["tipOn", "tip"], ["surface", "text"],
            ["heat1Ink", "heat1"], ["heat2Ink", "heat2"], ["heat3Ink", "heat3"], ["heat4Ink", "heat4"], ["heat5Ink", "heat5"]];
        const rows = [];
        for (const dark of [false, true])
            for (const [ink, fill] of pairs)
                rows.push({ "tag": (dark ? "dark " : "light ") + ink + " on " + fill, "dark": dark, "ink": ink, "fill": fill });
        return rows;
    }

    function test_textContrast(row: var): void {
        Theme.dark = row.dark;
        const ratio = Tree.contrast(Theme[row.ink], Theme[row.fill]);
        verify(ratio >= 4.5, row.tag + " is " + ratio.toFixed(2));
    }

    function test_shapeContrast_data(): var {
        const rows = [];
        for (const dark of [false, true])
            for (const [ink, fill] of [["outline", "bg"], ["outline", "surface"], ["focus", "bg"], ["focus", "surface"], ["focus", "sunken"], ["accent", "line"],
                ["rater1", "surface"], ["rater2", "surface"], ["rater3", "surface"], ["rater4", "surface"], ["rater5", "surface"], ["rater6", "surface"],
                ["raterOn", "rater1"], ["raterOn", "rater2"], ["raterOn", "rater3"], ["raterOn", "rater4"], ["raterOn", "rater5"]])
                rows.push({ "tag": (dark ? "dark " : "light ") + ink + " on " + fill, "dark": dark, "ink": ink, "fill": fill });
        return rows;
    }

    function test_shapeContrast(row: var): void {
        Theme.dark = row.dark;
        const ratio = Tree.contrast(Theme[row.ink], Theme[row.fill]);
        verify(ratio >= 3, row.tag + " is " + ratio.toFixed(2));
    }

    function test_heatStepRoundsHalfUp_data(): var {
        return [{ "tag": "1.49", "mean": 1.49, "step": 1 }, { "tag": "1.5", "mean": 1.5, "step": 2 }, { "tag": "2.5", "mean": 2.5, "step": 3 },
            { "tag": "4.49", "mean": 4.49, "step": 4 }, { "tag": "4.5", "mean": 4.5, "step": 5 }, { "tag": "5", "mean": 5, "step": 5 }];
    }

    function test_heatStepRoundsHalfUp(row: var): void { compare(Theme.heatStep(row.mean), row.step) }

    function test_heatAndRaterByIndex(): void {
        compare(Theme.heat(4), Theme.heat4);
        compare(Theme.heatInk(1), Theme.heat1Ink);
        compare(Theme.rater(6), Theme.rater6);
        compare(Theme.heat(9), Theme.heat5);
    }

    function test_textScaleGrowsTypeAndLines(): void {
        compare(Theme.body.pixelSize, 17);
        compare(Theme.bodyLine, 26);
        verify(!Theme.largeText);
        Theme.textScale = 2;
        compare(Theme.body.pixelSize, 34);
        compare(Theme.displayLine, 76);
        compare(Theme.icon, 30);
        verify(Theme.largeText);
    }

    function test_reduceMotionIsZero(): void {
        verify(Theme.motion > 0);
        Theme.reduceMotion = true;
        compare(Theme.motion, 0);
        compare(Theme.motionBar, 0);
    }

    TextMetrics { id: ones; font: Theme.bodyStrong; text: "1111" }
    TextMetrics { id: eights; font: Theme.bodyStrong; text: "8888" }

    function test_fontIsShippedAndTabular_data(): var {
        return [{ "tag": "micro", "font": Theme.micro }, { "tag": "small", "font": Theme.small }, { "tag": "bodyStrong", "font": Theme.bodyStrong },
            { "tag": "display", "font": Theme.display }];
    }

    function test_fontIsShippedAndTabular(row: var): void {
        verify(Qt.fontFamilies().includes(Theme.family));
        ones.font = row.font;
        eights.font = row.font;
        fuzzyCompare(ones.advanceWidth, eights.advanceWidth, 0.2);
    }
}
