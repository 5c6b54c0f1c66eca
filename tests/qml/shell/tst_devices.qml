// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Kvorum.App
import Kvorum.Tests

// One's own devices, the way back by paper, and what a device that was let go still offers.
Stage {
    id: suite

    name: "ShellDevices"
    when: windowShown

    function cleanup(): void { shut() }

    function test_recoverySheetHoldsOnlyOnceItIsOnPaper(): void {
        open({ "stage": 2, "scene": "begun" }, 360, 740);
        window.open("settings", "");
        pressAny("Make a recovery sheet");
        press("Show me the words");
        const shown = Tree.itemsByRole(window.contentItem, "StaticText").map(item => Tree.accessible(item).name).filter(name => name.startsWith("Word "));
        compare(shown.length, 24);
        press("Written down");
        const asks = Tree.itemsByRole(window.contentItem, "EditableText").map(item => Tree.accessible(item).name).filter(name => name.startsWith("Word "));
        compare(asks.length, 2);
        press("Check and keep");
        compare(asked("keepSheet").length, 0, "words that were not read from paper keep nothing");
        verify(says("On the sheet it is another word"));
        for (const name of asks)
            fill(name, " " + shown.find(word => word.startsWith(name + ": ")).split(": ")[1].toUpperCase());
        press("Check and keep");
        compare(asked("keepSheet")[0].join("|"), "24");
        verify(says("The sheet holds"));
        press("Done");
        tryVerify(() => !says("The sheet holds"));
        verify(named("Make a new recovery sheet, 24 words on paper, for the day a device is lost", "ListItem").length === 1);
    }

    function test_theWordsCanBePrinted(): void {
        open({ "stage": 2, "scene": "begun" }, 360, 740);
        window.open("settings", "");
        pressAny("Make a recovery sheet");
        press("Show me the words");
        press("Print instead");
        compare(asked("printSheet").length, 1);
    }

    function test_aLinkWithoutASecretAsksForTheWords(): void {
        open({ "stage": 0, "startLink": "kvorum://relay.nordhem.example/abc" }, 360, 740);
        compare(named("Address on the sheet", "EditableText")[0].text, "kvorum://relay.nordhem.example/abc");
    }

    function test_whatWasWrittenTwiceIsSettled(): void {
        open({ "stage": 2 }, 360, 740);
        window.open("conflicts", "");
        verify(says("Eva Holm · 14:02 · shown now"));
        pressAny("Repeat purchase rose by 8 points.");
        compare(asked("keep")[0].join("|"), "k1|1");
        pressAny("Write it anew");
        fill("What holds", "18 to 26, with a control group");
        press("Keep my text");
        compare(asked("write")[0].join("|"), "k1|18 to 26, with a control group");
        compare(named("Write it anew", "ListItem").length, 0, "a number is chosen, not written");
    }

    // The third text is read by all who read the sheet: a forbidden topic is remarked on while it is typed, in view.
    function test_aForbiddenTopicWrittenAnewIsRemarkedOn(): void {
        open({ "stage": 2 }, 360, 740);
        window.open("conflicts", "");
        pressAny("Write it anew");
        const remark = () => words().filter(one => one.text.startsWith("“Pregnant”"));
        compare(remark().length, 0);
        const note = named("What holds", "EditableText")[0] as TextEdit;
        note.forceActiveFocus();
        for (const letter of "Pregnant")
            keyClick(letter);
        compare(remark().length, 1);
        tryVerify(() => {
            const top = remark()[0].mapToItem(window.contentItem, 0, 0).y;
            return top > 0 && top + remark()[0].height < 740 - 56;
        }, 2000);
    }

    function test_leavingTheRecoverySheetChangesNothing(): void {
        open({ "stage": 2, "scene": "begun" }, 1180, 820);
        window.open("settings", "");
        pressAny("Make a recovery sheet");
        press("Show me the words");
        keyClick(Qt.Key_Escape);
        tryVerify(() => !says("Write this down on paper"));
        compare(asked("keepSheet").length, 0);
    }

    function test_linkAnotherDevice(): void {
        open({ "stage": 2, "scene": "begun" }, 820, 1180);
        window.open("settings", "");
        pressAny("Link another device");
        compare(asked("linkDevice").length, 1);
        verify(named("QR code of the link", "Graphic").length === 1);
        press("Copy the link");
        verify(asked("copy")[0][0].startsWith("kvorum://relay.nordhem.example/"));
        press("Done");
        verify(named("This device, since 2 October 2026 09:03", "ListItem").length === 1);
        press("End the access of this device");
        press("End its access");
        compare(asked("endDevice")[0].join("|"), "d2");
        press("Withdraw the link");
        compare(asked("endDevice")[1].join("|"), "i1");
    }

    function test_aTouchBesideItDoesNotTakeTheWordsAway(): void {
        open({ "stage": 2, "scene": "begun" }, 1180, 820);
        window.open("settings", "");
        pressAny("Make a recovery sheet");
        press("Show me the words");
        mouseClick(window.contentItem, 5, 5);
        verify(says("Write this down on paper"));
    }

    function test_aServerIsAddedLater(): void {
        open({ "stage": 2, "scene": "fresh" }, 360, 740);
        window.open("settings", "");
        pressAny("No server yet");
        press("Use this server");
        verify(says("Write the address first"));
        fill("Address", "relay");
        press("Use this server");
        verify(says("This is no address of a server."));
        fill("Address", "https://relay.nordhem.example");
        fill("Code", "7QM2");
        press("Use this server");
        compare(asked("useServer")[1].join("|"), "https://relay.nordhem.example|7QM2");
        tryVerify(() => !says("Use this server"));
    }

    function test_backByRecoverySheet(): void {
        open({ "stage": 0, "asksPassphrase": false }, 360, 740);
        press("Join with a link");
        press("I have a recovery sheet");
        fill("Address on the sheet", "kvorum://relay.nordhem.example/abc");
        fill("The 24 words, in order", "baba dodo");
        press("Bring it back");
        compare(asked("recover").length, 0);
        const words = new Array(24).fill("baba").join("\n");
        fill("The 24 words, in order", words);
        press("Bring it back");
        compare(asked("recover")[0][1], words);
        keyClick(Qt.Key_Escape);
    }

    function test_aDeviceThatWasLetGoOffersWhatIsUnsent(): void {
        open({ "stage": 3, "scene": "problem" }, 1180, 820);
        press("Start again");
        compare(asked("startAgain").length, 0, "three changes are here only");
        press("Cancel");
        press("Save as a file");
        verify(says("Saved to /home/eva/Kvorum/exports/not-sent.json"));
        press("Start again");
        compare(asked("startAgain").length, 1);
    }

    function test_unsentWorkIsSavedBeforeItIsDeleted(): void {
        open({ "stage": 2, "scene": "problem" }, 1180, 820);
        window.open("settings", "");
        verify(!named("Delete them here", "Button")[0].enabled);
        press("Save as a file");
        press("Delete them here");
        compare(asked("forgetUnsent").length, 1);
    }
}
