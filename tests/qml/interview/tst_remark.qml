// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.Theme
import Kvorum.InterviewTests

// What is remarked on words while they are typed, on a phone with its keyboard open.
Suite {
    id: suite

    name: "Remark"

    InterviewMock { id: mock }
    Component {
        id: screen

        MockInterview {}
    }

    function begin(width: int, height: int): void {
        mock.facts.locked = false;
        mock.facts.problem = "";
        mock.showReturning();
        show(screen, mock, width, height);
    }

    // What is remarked on a note stands whole above the keyboard, and the line that is typed with it.
    function test_aRemarkComesIntoViewWhileOneTypes_data(): var {
        const rows = [];
        for (const scale of [1, 2])
            for (const lines of [0, 12])
                for (const first of [false, true])
                    rows.push({ "tag": scale + "x, " + lines + " lines, " + (first ? "first" : "last"), "scale": scale, "lines": lines, "first": first });
        return rows;
    }
    function test_aRemarkComesIntoViewWhileOneTypes(at: var): void {
        Theme.textScale = at.scale;
        begin(360, 740);
        mock.parts.put(0, "note", "Margin\n".repeat(at.lines));
        view.keyboardTop = 430;
        one("noteButton").clicked();
        keyClick(at.first ? Qt.Key_Home : Qt.Key_End, Qt.ControlModifier);
        for (const letter of "Pregnant")
            keyClick(letter);
        const note = window().activeFocusItem as TextEdit;
        const line = () => note.mapToItem(one("body"), note.cursorRectangle);
        const top = () => one("forbidden").mapToItem(one("body"), 0, 0).y;
        const bottom = () => top() + one("forbidden").height;
        const room = one("body").height;
        const fits = at.scale === 1 && (!at.first || at.lines === 0);
        tryVerify(() => (at.scale > 1 || top() >= 0) && (!fits || bottom() <= room), 2000, "the remark lies at " + top() + " to " + bottom() + " of " + room);
        tryVerify(() => line().y >= 0 && line().y + line().height <= room, 2000, "the line lies at " + line().y);
        keyClick(".");
        settle();
        verify(!fits || bottom() <= room, "the next key takes it away again");
        one("body").contentY = 0;
        one("body").movementStarted();
        mock.parts.put(0, "evidence", "probed");
        settle();
        compare(one("body").contentY, 0, "scrolled by hand, and no one comes between");
    }

    // It names the note that has the keyboard, not another.
    function test_aRemarkOnAnotherPartMovesNothing(): void {
        begin(360, 740);
        mock.showProject();
        settle();
        const before = one("body").contentY;
        mock.parts.put(1, "note", "Pregnant");
        settle();
        compare(one("body").contentY, before);
    }

    function window(): var {
        return suite.Window.window;
    }
}
