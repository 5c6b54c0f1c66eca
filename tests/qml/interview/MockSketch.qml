// SPDX-License-Identifier: Apache-2.0
import QtQuick

// The question that may be answered with a sketch.
QtObject {
    required property var interview
    readonly property var facts: interview.facts

    readonly property list<string> flow: ["90,120 90,250 270,250 270,120 90,120", "410,120 410,250 590,250 590,120 410,120", "730,120 730,250 910,250 910,120 730,120",
        "280,185 395,185", "375,170 398,185 375,200", "600,185 715,185", "695,170 718,185 695,200",
        "820,262 824,330 800,400 740,450 640,470 520,468 500,462", "520,446 496,462 522,482", "120,165 150,160 180,170 240,164", "120,200 160,204 210,196",
        "440,160 470,172 500,158 560,168", "760,160 800,170 840,158 880,168", "760,205 800,200 850,208", "180,420 190,520 300,540 420,530 430,430 330,400 230,404 180,422", "230,470 270,462 320,474 380,466"]

    // As a hand draws it: a point each few units.
    function drawnThrough(corners: string): string {
        const points = corners.split(" ").map(pair => pair.split(",").map(Number));
        const all = [points[0]];
        for (let i = 1; i < points.length; ++i) {
            const steps = Math.max(1, Math.round(Math.hypot(points[i][0] - points[i - 1][0], points[i][1] - points[i - 1][1]) / 12));
            for (let step = 1; step <= steps; ++step)
                all.push([0, 1].map(axis => Math.round(points[i - 1][axis] + (points[i][axis] - points[i - 1][axis]) * step / steps)));
        }
        return all.map(point => point.join(",")).join(" ");
    }

    function show(strokes: var): void {
        interview.answering(6, "sketch", "Describe the ideal purchase flow, from the first visit to the second order.", []);
        facts.help = "A sketch is welcome, here or on paper. Put the main steps in the note.";
        facts.answer.strokes = strokes.map(drawnThrough);
        facts.answer.strokeKeys = strokes.map((stroke, i) => String(i));
        facts.answer.lines = strokes.length > 0 ? [{ "label": "Sketch", "value": strokes.length + " strokes", "strokes": facts.answer.strokes }] : [];
        facts.answer.undoable = strokes.length > 0;
    }

    // As the app does: a stroke grows under its key, null erases it.
    function put(key: string, points: var): void {
        const at = facts.answer.strokeKeys.indexOf(key);
        const keys = Array.from(facts.answer.strokeKeys);
        const strokes = Array.from(facts.answer.strokes);
        keys.splice(at < 0 ? keys.length : at, at < 0 ? 0 : 1);
        strokes.splice(at < 0 ? strokes.length : at, at < 0 ? 0 : 1);
        if (points !== null) {
            keys.push(key);
            strokes.push(points);
        }
        facts.answer.strokeKeys = keys;
        facts.answer.strokes = strokes;
        facts.answer.undoable = true;
    }
}
