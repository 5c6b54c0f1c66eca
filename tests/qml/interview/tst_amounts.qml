// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.InterviewTests

// The two sizes of question 10 (M-120): what is typed, and what is written back.
Suite {
    id: suite

    name: "Amounts"

    InterviewMock { id: mock }
    Component {
        id: screen

        MockInterview {}
    }

    function begin(width: int, height: int): void {
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

    function textIn(item: Item): Item {
        if (item instanceof TextInput)
            return item;
        for (let i = 0; i < item.children.length; ++i) {
            const found = textIn(item.children[i]);
            if (found)
                return found;
        }
        return null;
    }

    function test_theFollowUpComesAfterTheFirstNumber_M120_data(): var { return rows(); }
    function test_theFollowUpComesAfterTheFirstNumber_M120(at: var): void {
        mock.showSizes();
        mock.facts.answer.end = 0;
        begin(at.width, at.height);
        compare(all("followUp").length, 0);
        compare(all("start").length, 0);
        reach(one("end")).forceActiveFocus();
        for (const key of ["8", "0", ",", "5", "x"])
            keyClick(key);
        compare(mock.acts, ["typed end_msek 8", "typed end_msek 80", "typed end_msek 80,", "typed end_msek 80,5"]);
        mock.facts.answer.end = 80.5;
        settle();
        one("followUp");
        reach(one("years")).forceActiveFocus();
        keyClick(Qt.Key_A, Qt.ControlModifier);
        keyClick("7");
        compare(mock.acts[4], "typed years 7");
        compare(one("end").text, (80.5).toLocaleString(Qt.locale(), "f", 1));
    }

    function test_anAmountThatIsTypedIsNotRewrittenUnderTheHand(): void {
        mock.showSizes();
        begin(820, 1180);
        one("end").forceActiveFocus();
        keyClick(Qt.Key_A, Qt.ControlModifier);
        keyClick("9");
        keyClick(".");
        mock.facts.answer.end = 9;
        settle();
        compare(one("end").text, "9.");
    }

    // A field that wrote "1,234" would be read as 1.234 at the next key.
    function test_amountsAreWrittenAsTheyAreTyped_M120_data(): var {
        return [{ "tag": "en", "end": "1234.5", "start": "1234567", "years": "0.25" },
            { "tag": "sv", "end": "1234,5", "start": "1234567", "years": "0,25" },
            { "tag": "pl", "end": "1234,5", "start": "1234567", "years": "0,25" }];
    }
    function test_amountsAreWrittenAsTheyAreTyped_M120(at: var): void {
        Eye.speak(at.tag);
        mock.showSizes();
        mock.facts.answer.end = 1234.5;
        mock.facts.answer.start = 1234567;
        mock.facts.answer.years = 0.25;
        begin(820, 1180);
        for (const name of ["end", "start", "years"]) {
            compare(one(name).text, at[name]);
            verify(textIn(one(name)).acceptableInput, "the field would not take it back: " + one(name).text);
        }
    }
}
