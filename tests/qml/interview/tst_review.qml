// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.InterviewTests

// Looking through a sheet, and handing it in.
Suite {
    id: suite

    name: "Review"

    ReviewMock { id: mock }
    Component {
        id: screen

        MockReview {}
    }

    function rows(): var {
        return [{ "tag": "phone", "width": 360, "height": 740 }, { "tag": "tablet", "width": 820, "height": 1180 }, { "tag": "wide", "width": 1180, "height": 820 }];
    }

    function begin(at: var): void {
        mock.unlock();
        show(screen, mock, at.width, at.height);
        mock.acts = [];
    }

    function test_whatIsMissingIsRatedHere_data(): var { return rows(); }
    function test_whatIsMissingIsRatedHere(at: var): void {
        begin(at);
        compare(all("rate").length, 2);
        verify(Eye.press(control(all("rate")[0], "4")));
        compare(mock.acts, ["rate sem 4"]);
        settle();
        compare(all("rate").length, 1);
    }

    // The next row has moved under the finger: the second tap of a double tap is nobody's wish.
    function test_aDoubleTapRatesOnce(): void {
        begin({ "width": 1180, "height": 820 });
        const at = all("rate")[0].mapToItem(suite, 20, 20);
        mouseClick(suite, at.x, at.y);
        settle();
        mouseClick(suite, at.x, at.y);
        compare(mock.acts, ["rate sem 1"]);
    }

    function test_aMissingExampleLeadsToItsQuestion(): void {
        begin({ "width": 820, "height": 1180 });
        tap("writeExample");
        compare(mock.acts, ["open 3"]);
    }

    function test_handingInIsAskedOnce_data(): var { return rows(); }
    function test_handingInIsAskedOnce(at: var): void {
        begin(at);
        tap("handIn");
        compare(mock.acts, []);
        pressed(everything, "Cancel");
        compare(mock.acts, []);
        tryVerify(() => view.activeFocus);
        tap("handIn");
        const sure = Eye.named(everything, "Lock and hand in");
        compare(sure.length, 2);
        verify(Eye.press(sure[1]));
        settle();
        compare(mock.acts, ["hand in"]);
        compare(one("lockedText").text, "Handed in 14:02. Waiting for Marta.");
        tryVerify(() => !isPolishScheduled(one("matrix").parent), 5000, "the buttons stand in their places");
        tap("matrix");
        compare(mock.acts, ["hand in", "matrix"]);
    }

    // M-139: both versions are seen, and an edit that came too late is offered with a reason.
    function test_whatCameAfterwardsIsSeenBesideTheSheet_data(): var { return rows(); }
    function test_whatCameAfterwardsIsSeenBesideTheSheet(at: var): void {
        begin(at);
        mock.lock();
        compare(all("versions").length, 0);
        mock.amend();
        settle();
        control(one("versions"), "Rating of Search advertising: 4 of 5, before that 2 of 5, 14:20 · I mixed up two answers.");
        pressed(one("versions"), "Note on question 4: Cut returns by a third");
        const yes = () => Eye.named(everything, "Add the amendment")[0];
        verify(Eye.named(everything, "Add the amendment").every(button => !button.enabled), "a reason is needed"); // Qt 6.8 names none that cannot be pressed
        for (const letter of "Why")
            keyClick(letter);
        verify(Eye.press(yes()));
        compare(mock.acts, ["late note/q4.a@2: Why"]);
        tap("sheet");
        compare(mock.acts[1], "open 0");
    }

    // The reason of an edit that came too late is read by all who read the sheet.
    function test_aForbiddenTopicInAReasonIsRemarkedOn(): void {
        begin({ "width": 360, "height": 740 });
        mock.lock();
        mock.amend();
        settle();
        pressed(one("versions"), "Note on question 4: Cut returns by a third");
        compare(all("reasonRemark").length, 0);
        for (const letter of "Pregnant")
            keyClick(letter);
        verify(one("reasonRemark").text.startsWith("“Pregnant”"));
    }

    function test_escGoesBack(): void {
        begin({ "width": 360, "height": 740 });
        keyClick(Qt.Key_Escape);
        compare(mock.acts, ["back"]);
    }
}
