// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Kvorum.Tests

// The lock covers all that is on the screen, for eyes and for screen readers, and uncovers it as it was (M-143).
Stage {
    id: suite

    name: "ShellLock"
    when: windowShown

    function cleanup(): void { shut() }

    function begin(at: var): void {
        open({ "stage": 2, "scene": "day" }, at.width, at.height);
    }

    function rows(): var {
        return [{ "tag": "phone", "width": 360, "height": 740 }, { "tag": "tablet", "width": 820, "height": 1180 }, { "tag": "wide", "width": 1180, "height": 820 }];
    }

    // Every name that a screen reader could reach.
    function readable(): string {
        const all = [];
        for (const role of ["Button", "ListItem", "PageTab", "EditableText", "StaticText", "Heading", "CheckBox", "RadioButton", "Dialog", "Pane"])
            for (const item of Tree.itemsByRole(window.contentItem, role))
                all.push(Tree.accessible(item).name);
        return all.join("|");
    }

    function drawn(): string {
        return words().filter(text => text.visible).map(text => text.text).join("|");
    }

    function unlockWith(pin: string): void {
        const field = Tree.itemsByRole(window.contentItem, "EditableText")[0];
        verify(field.activeFocus, "the PIN can be typed at once");
        for (const digit of pin)
            keyClick(digit);
        keyClick(Qt.Key_Return);
        settle();
    }

    function test_nothingBehindIsReadable_data(): var { return rows(); }
    function test_nothingBehindIsReadable(at: var): void {
        begin(at);
        verify(readable().includes("Alva Lindqvist"));
        keyClick(Qt.Key_L, Qt.ControlModifier);
        settle();
        verify(app.lock.locked);
        for (const seen of [readable(), drawn()])
            for (const secret of ["Alva", "Lindqvist", "Nordhem", "E-commerce", "Eva"])
                verify(!seen.includes(secret), secret + " in " + seen);
        unlockWith("1234");
        verify(!app.lock.locked);
        verify(readable().includes("Alva Lindqvist"));
        compare(window.frame.stack.screen, "home");
    }

    function test_aWrongPinIsToldAndAWaitStopsTheButton(): void {
        begin(rows()[2]);
        app.lock.lock();
        settle();
        unlockWith("0000");
        verify(app.lock.locked);
        verify(says("This is not the PIN."));
        app.lock.waitSeconds = 5;
        app.lock.waitText = "Too many wrong tries. The next one is possible in 5 seconds.";
        settle();
        verify(says("Too many wrong tries. The next one is possible in 5 seconds."));
        verify(!named("Unlock", "Button")[0].enabled);
        keyClick("1");
        unlockWith("1234");
        verify(app.lock.locked, "Return waits too");
    }

    // A sheet with half a word in it floats over the page: hidden, then there again, and the next letter goes where the last did.
    function test_whatIsHalfTypedIsThereAfterwards(): void {
        begin(rows()[2]);
        press("New vacancy");
        tryVerify(() => field("Title"));
        field("Title").forceActiveFocus();
        for (const letter of "Hea")
            keyClick(letter);
        app.lock.lock();
        settle();
        verify(!readable().includes("New vacancy"), readable());
        verify(!drawn().includes("New vacancy"), drawn());
        for (const [key, modifier] of [[Qt.Key_2, Qt.ControlModifier], [Qt.Key_K, Qt.ControlModifier], [Qt.Key_Escape, Qt.NoModifier]])
            keyClick(key, modifier);
        unlockWith("1234");
        compare(window.frame.stack.screen, "home", "keys do nothing behind the lock");
        compare(field("Title").text, "Hea");
        keyClick("d");
        compare(field("Title").text, "Head");
    }

    // What is said of a forgotten PIN, by what this device knows; the words on paper set another.
    function test_aForgottenPinHasAWayBackByTouch_data(): var { return rows(); }
    function test_aForgottenPinHasAWayBackByTouch(at: var): void {
        begin(at);
        app.lock.hasSheet = true;
        app.lock.lock();
        settle();
        press("Forgot the PIN?");
        settle();
        verify(says("The 24 words of your recovery sheet open the screen and set another PIN. Nothing is lost."));
        const [words, pin] = Tree.itemsByRole(window.contentItem, "EditableText");
        verify(words.activeFocus, "the words can be typed at once");
        press("Set this PIN and unlock");
        verify(app.lock.locked && drawn().includes("There are 0 word"), readable());
        words.text = "babo ".repeat(24);
        press("Set this PIN and unlock");
        verify(app.lock.locked && pin.activeFocus, "a PIN is missing");
        for (const digit of "1357")
            keyClick(digit);
        press("Set this PIN and unlock");
        settle();
        verify(!app.lock.locked);
        verify(readable().includes("Alva Lindqvist"));
    }

    function test_aForgottenPinByKeysAlone(): void {
        begin(rows()[2]);
        app.lock.hasSheet = true;
        app.lock.lock();
        settle();
        for (let presses = 0; presses < 12 && Tree.accessible(window.activeFocusItem).name !== "Forgot the PIN?"; ++presses)
            keyClick(Qt.Key_Tab);
        keyClick(Qt.Key_Space);
        settle();
        window.activeFocusItem.text = "gusi ".repeat(24);
        keyClick(Qt.Key_Tab);
        for (const digit of "1357")
            keyClick(digit);
        keyClick(Qt.Key_Return);
        settle();
        verify(app.lock.locked && says("These are not the words."), readable());
    }

    function test_withoutASheetTheLockSaysWhatToDo(): void {
        begin(rows()[0]);
        app.lock.lock();
        settle();
        press("Forgot the PIN?");
        settle();
        verify(drawn().includes("remove the file below"));
        verify(drawn().includes("/home/eva/kvorum/lock"));
        compare(Tree.itemsByRole(window.contentItem, "EditableText").length, 0);
        press("Back to the PIN");
        settle();
        unlockWith("1234");
        verify(!app.lock.locked);
    }

    function test_aPassphraseIsSaidToOpenTheScreenToo(): void {
        begin(rows()[0]);
        app.lock.takesPassphrase = true;
        app.lock.lock();
        settle();
        compare(named("Forgot the PIN?", "Button").length, 0);
        verify(drawn().includes("Your passphrase opens the screen too"));
    }

    function test_aDeviceThatStartsLockedIsCoveredFromTheFirstPicture(): void {
        suite.app = maker.createObject(suite, { "stage": 2 });
        suite.app.lock.locked = true;
        const component = Qt.createComponent("qrc:/qt/qml/Kvorum/Shell/Main.qml");
        suite.window = component.createObject(null, { "app": suite.app, "width": 820, "height": 1180 });
        window.requestActivate();
        tryVerify(() => window.active);
        settle();
        verify(!drawn().includes("Alva"), drawn());
        unlockWith("1234");
        verify(drawn().includes("Alva"));
    }

    function test_aLockNeedsAPinFirst(): void {
        open({ "stage": 2, "scene": "fresh" }, 1180, 820);
        keyClick(Qt.Key_L, Qt.ControlModifier);
        verify(!app.lock.locked);
        compare(window.frame.stack.screen, "home", "nobody is taken out of an interview for it");
        settle();
        verify(readable().includes("Set a PIN in Settings first"));
        window.frame.open("settings", "");
        settle();
        press("5 min", "RadioButton");
        compare(app.lock.minutes, 0);
        tryVerify(() => field("New PIN"));
        fill("New PIN", "2468");
        press("Keep this PIN");
        compare(app.lock.minutes, 5);
        tryVerify(() => named("Lock", "PageTab").length === 1);
        press("Lock", "PageTab");
        verify(app.lock.locked);
    }
}
