// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Kvorum.Controls

// A line of text that wraps.
Item {
    id: root

    readonly property string whole: "Our shop runs on our own design system, and two of us built it and look after it every week."

    width: 360
    height: 740

    TextField {
        id: words

        width: 320
        wraps: true
        label: "Reason"
    }
    SignalSpy {
        id: accepted

        target: words
        signalName: "accepted"
    }
    TestCase {
        name: "TextField"
        when: windowShown

        function inputOf(field: Item): Item {
            return Array.from(field.children[0].children).find(child => child instanceof TextInput);
        }

        function test_aReasonIsSeenWhole(): void {
            const before = words.height;
            words.text = root.whole;
            tryVerify(() => words.height > before + 20);
            const input = inputOf(words);
            verify(input.contentWidth <= input.width && input.contentHeight <= input.height);
        }

        function test_returnAcceptsAndBreaksNoLine(): void {
            words.text = "Because";
            words.forceActiveFocus();
            keyClick(Qt.Key_Return);
            compare(accepted.count, 1);
            compare(words.text, "Because");
        }
    }
}
