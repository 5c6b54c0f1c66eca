// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.InterviewTests

// A later word on a sheet that is in (M-139): what was handed in stays on the screen; whatever is said anew
// needs a reason, and nothing is written before it has one.
Suite {
    id: suite

    name: "Amend"

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

    // With a special answer on the sheet that is in.
    function beginLocked(kind: string, width: int, height: int): void {
        begin(width, height);
        mock.showLockedAnswer(kind);
        settle();
        pressed(view, "Amend: Answer");
        compare(mock.acts, ["draft"]);
    }

    function write(name: string, words: string): void {
        one(name).forceActiveFocus();
        for (const letter of words)
            keyClick(letter);
    }

    function rows(): var {
        return [{ "tag": "phone", "width": 360, "height": 740 }, { "tag": "tablet", "width": 820, "height": 1180 }, { "tag": "wide", "width": 1180, "height": 820 }];
    }

    // M-139: what was handed in stays on the screen; a level and a note need a reason to be amended.
    function test_aLockedSheetIsAmendedWithAReason_data(): var { return rows(); }
    function test_aLockedSheetIsAmendedWithAReason(at: var): void {
        begin(at.width, at.height);
        mock.showAmended();
        settle();
        pressed(view, "Amend: Loyalty");
        compare(one("addAmendment").enabled, false);
        verify(Eye.press(control(one("levelAnew"), "2")));
        compare(one("addAmendment").enabled, false);
        one("amendReason").forceActiveFocus();
        for (const letter of "Why")
            keyClick(letter);
        tap("addAmendment");
        compare(mock.acts, ["amend rating loyalty 2: Why"]);
        pressed(view, "Amend: Note");
        compare(all("levelAnew").length, 0);
        keyClick(Qt.Key_Tab);
        compare(one("addAmendment").enabled, false);
        one("amendReason").forceActiveFocus();
        keyClick("w");
        compare(one("addAmendment").enabled, false);
        one("noteAnew").forceActiveFocus();
        keyClick(Qt.Key_End, Qt.ControlModifier);
        keyClick("s");
        tap("addAmendment");
        verify(mock.acts[1].startsWith("amend note q12.a Welcome flow"));
        verify(mock.acts[1].endsWith("alreadys: w"));
    }

    function test_anAnswerIsPutDownAnewInTheSheet_data(): var { return rows(); }
    function test_anAnswerIsPutDownAnewInTheSheet(at: var): void {
        beginLocked("sorter", at.width, at.height);
        compare(all("sorted").length, 12);
        pressed(all("sorted")[5], "Keep inside: UX/UI designer");
        compare(mock.acts, ["draft", "draft role5 -1"], "the log is not touched");
        compare(one("addAmendment").enabled, false);
        write("amendReason", "Why");
        tap("addAmendment");
        compare(mock.acts[2], "amend answer  " + "" + ": Why");
        tryCompare(all("sorted"), "length", 0);
    }

    function test_aReasonAloneAmendsNothing(): void {
        beginLocked("shares", 820, 1180);
        write("amendReason", "Why");
        compare(one("addAmendment").enabled, false);
        keyClick(Qt.Key_Return);
        compare(mock.acts, ["draft"]);
        pressed(all("share")[0], "More");
        compare(mock.acts[1], "draft marketing 55");
        compare(one("addAmendment").enabled, true);
    }

    function test_anAmountIsTypedAnew_M120(): void {
        beginLocked("sizes", 360, 740);
        one("end").forceActiveFocus();
        keyClick(Qt.Key_A, Qt.ControlModifier);
        keyClick("9");
        compare(mock.acts[1], "draft end_msek 9");
        compare(one("end").text, "9");
    }

    function test_aTagIsAmended_data(): var { return rows(); }
    function test_aTagIsAmended(at: var): void {
        begin(at.width, at.height);
        mock.showAmended();
        settle();
        pressed(view, "Amend: How do you know?");
        pressed(one("tagAnew"), "Claimed");
        write("amendReason", "Why");
        compare(one("addAmendment").enabled, true);
        tap("addAmendment");
        compare(mock.acts, ["amend evidence q12.a claimed: Why"]);
    }

    // A part of three: not asked after all, and asked after all.
    function test_aPartNotAskedIsAmended_M125(): void {
        begin(360, 740);
        mock.showNotAsked();
        mock.facts.locked = true;
        settle();
        pressed(view, "Amend: Note: This job");
        Eye.press(control(everything, "Cancel"));
        tryCompare(all("amendReason"), "length", 0);
        verify(Eye.press(control(everything, "Amend: Not asked: This company")));
        settle();
        write("amendReason", "Why");
        compare(one("addAmendment").enabled, false, "nothing is changed yet");
        verify(Eye.press(one("notAskedAnew")));
        settle();
        tap("addAmendment");
        compare(mock.acts, ["amend notAsked b null: Why"]);
        tryCompare(all("amendReason"), "length", 0);
        verify(Eye.press(control(everything, "Amend: Not asked: This job")));
        settle();
        verify(Eye.press(one("notAskedAnew")));
        settle();
        write("whyNotAskedAnew", "late");
        write("amendReason", "w");
        tap("addAmendment");
        compare(mock.acts[1], "amend notAsked a late: w");
    }

    // Whoever writes of a forbidden topic is told while the words can be taken back, in the note and in the reason.
    function test_aForbiddenTopicIsRemarkedOnHereToo_data(): var { return [{ "tag": "note", "field": "noteAnew" }, { "tag": "reason", "field": "amendReason" }]; }
    function test_aForbiddenTopicIsRemarkedOnHereToo(at: var): void {
        begin(360, 740);
        mock.showAmended();
        settle();
        pressed(view, "Amend: Note");
        compare(all("amendRemark").length, 0);
        write(at.field, "Pregnant");
        compare(all("amendRemark").length, 1);
        verify(one("amendRemark").text.startsWith("“Pregnant”"));
    }

    function test_aSheetStandsAboveTheKeyboard(): void {
        begin(360, 740);
        mock.showAmended();
        settle();
        pressed(view, "Amend: Loyalty");
        one("amendReason").forceActiveFocus();
        view.sheets.amending.keyboardTop = 400;
        settle();
        const place = one("amendReason").mapToItem(everything, 0, 0, one("amendReason").width, one("amendReason").height);
        verify(place.y >= 0 && place.y + place.height <= 400, "the field lies at " + place.y + " to " + (place.y + place.height));
    }
}
