// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Kvorum.Theme
import Kvorum.Controls
import Kvorum.Tests

// The note field never loses a word: echoes, foreign edits, other questions, many lines.
Item {
    id: stage

    width: 500
    height: 600

    property string stored
    property string question: "q1"
    property bool echoes: true

    NoteField {
        id: note

        width: 400
        label: "Note"
        text: stage.stored
        context: stage.question
        onEdited: text => {
            if (stage.echoes)
                stage.stored = text;
        }
    }
    SignalSpy { id: edited; target: note; signalName: "edited" }

    TestCase {
        id: suite

        name: "NoteField"
        when: windowShown

        function editor(): var { return Tree.itemsByRole(note, "EditableText")[0] }

        function type(words: string): void {
            for (const letter of words)
                keyClick(letter);
        }

        function init(): void {
            stage.echoes = true;
            stage.question = "none";
            stage.stored = "";
            stage.question = "q1";
            editor().forceActiveFocus();
            edited.clear();
        }

        function test_eachChangeIsTold(): void {
            type("abc");
            compare(edited.count, 3);
            compare(edited.signalArguments[2][0], "abc");
            compare(stage.stored, "abc");
        }

        function test_lateEchoCostsNothing(): void {
            stage.echoes = false;
            type("abcd");
            stage.stored = "ab";
            compare(note.currentText, "abcd");
            compare(editor().cursorPosition, 4);
            stage.stored = "abcd";
            compare(note.currentText, "abcd");
            compare(edited.count, 4, "an echo is not an edit");
        }

        function test_foreignTextIsMergedAroundTheCursor(): void {
            type("one three");
            stage.stored = "zero one three";
            compare(note.currentText, "zero one three");
            compare(editor().cursorPosition, 14);
            verify(editor().activeFocus);
            editor().cursorPosition = 4;
            stage.stored = "zero one two three";
            compare(note.currentText, "zero one two three");
            compare(editor().cursorPosition, 4);
            compare(edited.count, 9, "a merge is not an edit by the user");
        }

        function test_otherQuestionShowsItsOwnNote(): void {
            stage.echoes = false;
            type("a");
            stage.stored = "other";
            stage.question = "q2";
            compare(note.currentText, "other");
            type("x");
            stage.stored = "";
            stage.question = "q3";
            compare(note.currentText, "", "an empty note is shown empty even when an empty text was typed before");
        }

        function test_otherQuestionMayHaveTheTextTypedBefore(): void {
            stage.echoes = false;
            type("ab");
            stage.stored = "a";
            compare(note.currentText, "ab", "a late echo");
            stage.question = "q4";
            compare(note.currentText, "a", "the other question's own note");
            type("bc");
            stage.question = "q5";
            stage.stored = "ab";
            compare(note.currentText, "ab", "also when the question changes before its note");
        }

        function test_undoTakesBackTheUsersWordOnly(): void {
            stage.question = "q9";
            type("a");
            keyClick("z", Qt.ControlModifier);
            compare(note.currentText, "");
            keyClick("z", Qt.ControlModifier);
            compare(note.currentText, "");
        }

        function test_growsFromFourLines(): void {
            const four = note.implicitHeight;
            verify(four >= 4 * Theme.noteLine);
            stage.stored = "1\n2\n3\n4\n5\n6";
            tryVerify(() => note.implicitHeight >= four + 2 * Theme.noteLine - 1);
            note.maximumLines = 5;
            verify(note.implicitHeight < four + 2 * Theme.noteLine);
            note.maximumLines = 0;
        }

        function test_linesHaveTheirHeight(): void {
            stage.stored = "1\n2\n3\n4";
            compare(Math.round(editor().contentHeight), 4 * Theme.noteLine);
            Theme.textScale = 2;
            compare(Math.round(editor().contentHeight), 4 * Theme.noteLine);
            Theme.textScale = 1;
        }

        function test_tabLeavesTheField(): void {
            keyClick(Qt.Key_Tab);
            verify(!editor().activeFocus);
            compare(note.currentText, "");
        }

        function test_readerMeetsANamedField(): void {
            compare(Tree.accessible(editor()).name, "Note");
            compare(Tree.accessible(editor()).role, "EditableText");
        }
    }
    TextField {
        y: 400
        width: 200
    }
}
