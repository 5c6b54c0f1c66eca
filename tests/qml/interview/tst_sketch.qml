// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.InterviewTests

// A sketch, from an empty paper to the sheet that is in (M-117).
Suite {
    id: suite

    name: "Sketch"

    InterviewMock { id: mock }
    Component {
        id: screen

        MockInterview {}
    }

    function begin(width: int, height: int): void {
        mock.facts.locked = false;
        mock.facts.problem = "";
        show(screen, mock, width, height);
        mock.acts = [];
    }

    function rows(): var {
        return [{ "tag": "phone", "width": 360, "height": 740 }, { "tag": "tablet", "width": 820, "height": 1180 },
            { "tag": "wide", "width": 1180, "height": 820 }, { "tag": "desk", "width": 1440, "height": 900 }];
    }

    // Into view, as a finger would draw it there.
    function reach(item: Item): Item {
        one("body").reveal(item);
        settle();
        return item;
    }

    // The paper, open and empty.
    function paper(at: var): Item {
        mock.sketch.show([]);
        begin(at.width, at.height);
        mouseClick(reach(one("openSketch")));
        settle();
        return one("board");
    }

    function drawFrom(board: Item, x: real, y: real): void {
        mousePress(board, x, y);
        for (let i = 1; i <= 4; ++i)
            mouseMove(board, x + i * 20, y + i * 10, -1, Qt.LeftButton);
    }

    function test_aSketchIsDrawnStrokeByStroke_M117_data(): var { return rows(); }
    function test_aSketchIsDrawnStrokeByStroke_M117(at: var): void {
        const board = paper(at);
        compare(board.parent.width * 3, board.parent.height * 4);
        verify(board.width >= 300 && board.mapToItem(null, 0, board.height).y <= at.height, "the paper is " + board.width + " by " + board.height);
        drawFrom(board, 40, 40);
        mouseRelease(board, 120, 80);
        const told = mock.acts[mock.acts.length - 1].split(" ");
        compare(told[0], "typed");
        compare(told.length, 7, "five points under one key");
        const scale = 1000 / board.width;
        compare(told[2], Math.round(40 * scale) + "," + Math.round(40 * scale));
        compare(mock.facts.answer.strokes.length, 1);
        compare(one("board").parent.sketch.pending, "");
        mouseClick(board, 200, 30); // a dot
        compare(mock.facts.answer.strokes.length, 2);
        mouseClick(one("sketchUndo"));
        compare(mock.acts.pop(), "undo");
        keyClick(Qt.Key_Z, Qt.ControlModifier);
        compare(mock.acts.pop(), "undo");
        mouseClick(one("sketchDone"));
        settle();
        compare(all("board").length, 0);
        compare(one("sketch").strokes.length, 2);
        verify(reach(one("openSketch")).text === "Draw on");
        verify(one("sketch").name.indexOf("2") >= 0, one("sketch").name);
    }

    function test_aDotIsSeen_M117(): void {
        mock.sketch.show(["500,375"]);
        begin(820, 1180);
        const paper = one("sketch");
        const seen = grabImage(everything);
        const middle = paper.mapToItem(everything, paper.width / 2, paper.height / 2);
        let darkest = 255;
        for (let x = -3; x <= 3; ++x)
            for (let y = -3; y <= 3; ++y)
                darkest = Math.min(darkest, seen.red(Math.round(middle.x) + x, Math.round(middle.y) + y));
        verify(darkest < 200, "a tap leaves nothing to see: " + darkest);
    }

    // A kill costs what was drawn in the last moments, never the stroke.
    function test_aLongStrokeIsKeptWhileTheHandDraws_M135(): void {
        const board = paper({ "width": 820, "height": 1180 });
        drawFrom(board, 40, 40);
        compare(mock.acts, []);
        tryVerify(() => mock.acts.length > 0);
        const key = mock.acts[0].split(" ")[1];
        mouseMove(board, 300, 300, -1, Qt.LeftButton);
        mouseRelease(board, 300, 300);
        compare(mock.acts[mock.acts.length - 1].split(" ")[1], key);
        compare(mock.facts.answer.strokes.length, 1);
    }

    function test_whatIsTouchedIsErased_M117(): void {
        mock.sketch.show(["100,100 900,100", "100,400 900,400"]);
        begin(1180, 820);
        mouseClick(reach(one("openSketch")));
        settle();
        verify(Eye.press(Eye.named(everything, "Eraser")[0]));
        const board = one("board");
        mouseClick(board, board.width / 2, board.height * 400 / 750 + 30);
        compare(mock.acts, []);
        mouseClick(board, board.width / 2, board.height * 400 / 750 + 3);
        compare(mock.acts, ["put 1 null"]);
        compare(mock.facts.answer.strokes.length, 1);
        verify(mock.facts.answer.strokes[0].startsWith("100,100 "));
    }

    // More points than a stroke may have: the pen goes on in a new one.
    function test_aPenThatNeverLiftsGoesOn_M117(): void {
        const board = paper({ "width": 1180, "height": 820 });
        mousePress(board, 10, 10);
        for (let i = 0; i < 1100; ++i)
            mouseMove(board, 10 + (i % 2) * 30, 10 + i / 3, -1, Qt.LeftButton);
        mouseRelease(board, 40, 300);
        compare(mock.facts.answer.strokes.length, 2);
        for (const stroke of mock.facts.answer.strokes)
            verify(stroke.split(" ").length <= 1000);
    }

    function test_aSketchThatIsInIsLookedAt_M139(): void {
        mock.sketch.show(mock.sketch.flow);
        begin(820, 1180);
        mock.facts.locked = true;
        settle();
        compare(all("openSketch").length, 0);
        compare(one("sketchSeen").strokes.length, mock.sketch.flow.length);
        compare(one("sketchSeen").name, "Sketch: 16 strokes");
        compare(Eye.crowded(everything), []);
    }
}
