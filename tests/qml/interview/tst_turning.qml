// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.InterviewTests

// From one question to another: what stands on the screen is kept and shows the other, and nothing of the one
// goes into the other.
Suite {
    id: suite

    name: "Turning"

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
        mock.acts = [];
    }

    function rows(): var {
        return [{ "tag": "phone", "width": 360, "height": 740 }, { "tag": "wide", "width": 1180, "height": 820 }];
    }

    function test_fieldsAndStripsAreKept_data(): var { return rows(); }
    function test_fieldsAndStripsAreKept(at: var): void {
        begin(at.width, at.height);
        const note = all("note")[0], strip = all("skill")[0];
        mock.showProject();
        settle();
        verify(all("note")[0] === note && all("skill")[0] === strip, "made anew");
        compare(note.currentText, mock.parts.at(0, "note"));
        compare(strip.title, mock.parts.at(0, "leaves").at(0, "name"));
    }

    function test_aWordInTheMakingGoesIntoNoOtherNote(): void {
        begin(360, 740);
        one("noteButton").clicked();
        const text = suite.Window.window.activeFocusItem;
        Eye.compose(text, "hal", "");
        mock.showProject();
        settle();
        Eye.compose(text, "", "hallo");
        settle();
        compare(mock.acts, []);
        compare(all("note")[0].currentText, mock.parts.at(0, "note"));
        text.forceActiveFocus();
        keyClick("x");
        compare(mock.acts.length, 1, "the next key is this note's");
    }
}
