// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Kvorum.App
import Kvorum.Tests

// What a person does on these screens reaches the program, and what is missing is said in words.
Stage {
    id: suite

    name: "ShellActs"
    when: windowShown

    function cleanup(): void { shut() }

    function test_demoIsOnePressAway(): void {
        open({ "stage": 0 }, 360, 740);
        press("Try the demo, No account, no network");
        compare(asked("tryDemo").length, 1);
    }

    function test_newWorkspaceAsksForWhatIsMissing(): void {
        open({ "stage": 0 }, 1180, 820);
        press("New workspace");
        press("Create the workspace");
        compare(asked("newWorkspace").length, 0);
        verify(says("Write a name first"));
        verify(says("Write a passphrase first"));
        fill("Name of the workspace", " Nordhem ");
        fill("Your name", "Eva Holm");
        fill("Passphrase", "four words of mine");
        fill("Passphrase once more", "four words of yours");
        press("Create the workspace");
        compare(asked("newWorkspace").length, 0);
        verify(says("The two differ"));
        fill("Passphrase once more", "four words of mine");
        press("Create the workspace");
        compare(asked("newWorkspace")[0].join("|"), "Nordhem|Eva Holm|||four words of mine");
    }

    function test_noPassphraseIsAskedWhereAFileGaveIt(): void {
        open({ "stage": 0, "asksPassphrase": false }, 360, 740);
        press("New workspace");
        verify(field("Passphrase") === null);
        fill("Name of the workspace", "Nordhem");
        fill("Your name", "Eva");
        press("Create the workspace");
        compare(asked("newWorkspace").length, 1);
    }

    function test_escLeavesAForm(): void {
        open({ "stage": 0 }, 360, 740);
        press("Join with a link");
        keyClick(Qt.Key_Escape);
        verify(named("New workspace", "Button").length === 1);
    }

    function test_aLinkGivenAtStartIsFilledIn(): void {
        open({ "stage": 0, "startLink": "kvorum://join/abc#def", "asksPassphrase": false }, 820, 1180);
        compare(named("Link", "EditableText")[0].text, "kvorum://join/abc#def");
        press("Join");
        compare(asked("join")[0][0], "kvorum://join/abc#def");
    }

    function test_busyAndError(): void {
        open({ "stage": 0 }, 360, 740);
        app.busyText = "Filling the demo: 7 of 17 sheets";
        settle();
        verify(says("Filling the demo: 7 of 17 sheets"));
        compare(named("New workspace", "Button").length, 0);
        app.busyText = "";
        app.error = "This folder cannot be written to.";
        settle();
        verify(says("This folder cannot be written to."));
        press("Close");
        compare(app.error, "");
    }

    function test_unlock(): void {
        open({ "stage": 1 }, 360, 740);
        tryVerify(() => window.activeFocusItem && window.activeFocusItem.echoMode === TextInput.Password);
        fill("Passphrase", "four words of mine");
        keyClick(Qt.Key_Return);
        compare(asked("unlock")[0][0], "four words of mine");
        app.error = "This is not the passphrase of this device.";
        settle();
        verify(says("This is not the passphrase of this device."));
        app.stage = AppViewModel.Ready;
        tryVerify(() => window.frame !== null);
    }

    function test_newVacancy(): void {
        open({ "stage": 2 }, 1180, 820);
        press("New vacancy");
        press("Create the vacancy");
        verify(says("Write a title first"));
        fill("Title", "refuse");
        fill("Turnover a year", "many");
        press("Create the vacancy");
        verify(says("Write a number, for example 85"));
        fill("Turnover a year", "85");
        press("Create the vacancy");
        verify(named("Your role does not allow this.", "AlertMessage").length === 1, "the refusal stands in the sheet");
        fill("Title", "Head of Digital");
        press("Create the vacancy");
        compare(asked("createVacancy")[1].join("|"), "Head of Digital||85");
        compare(window.frame.stack.screen, "vacancy");
        compare(window.frame.stack.pageId, "v9");
    }

    function test_assignRaters(): void {
        open({ "stage": 2 }, 1180, 820);
        window.open("vacancy", "v1");
        press("Raters of Alva Lindqvist");
        compare(Tree.accessible(named("Jonas Bergqvist", "CheckBox")[0]).checked, true);
        press("Marta Zielińska", "CheckBox");
        press(qsTr("Give %n sheet(s)", "", 1));
        compare(asked("assign")[0].join("|"), "c1|p3");
    }

    function test_assignASecondOpinion_M127(): void {
        open({ "stage": 2 }, 360, 740);
        window.open("vacancy", "v1");
        press("Raters of Alva Lindqvist");
        compare(named("Marta Zielińska as a second opinion", "CheckBox").length, 0, "not before she is chosen");
        press("Marta Zielińska", "CheckBox");
        press("Marta Zielińska as a second opinion", "CheckBox");
        press(qsTr("Give %n sheet(s)", "", 1));
        compare(asked("assignSecondOpinion")[0].join("|"), "c1|p3");
        compare(asked("assign").length, 0);
        press("Raters of Cleo Marchetti");
        verify(says("Interviewer · second opinion · has handed in"));
    }

    function test_whoHasNoRoleThatRatesGivesASecondOpinion_M127(): void {
        open({ "stage": 2 }, 360, 740);
        window.open("vacancy", "v1");
        press("Raters of Alva Lindqvist");
        verify(says("Manager · second opinion only"));
        verify(says("No role in this vacancy · second opinion only"));
        press("Karin Åberg", "CheckBox");
        compare(named("Karin Åberg as a second opinion", "CheckBox").length, 0, "there is nothing to choose");
        verify(says("Blind to all ratings; compared with the panel afterwards, never in its mean."));
        press(qsTr("Give %n sheet(s)", "", 1));
        compare(asked("assignSecondOpinion")[0].join("|"), "c1|p4");
        compare(asked("assign").length, 0);
    }

    function test_whoCouldReadASheetCannotBePicked_M127(): void {
        open({ "stage": 2 }, 1180, 820);
        window.open("vacancy", "v1");
        press("Raters of Cleo Marchetti");
        verify(says("Manager · could read a sheet already"));
        compare(Tree.accessible(named("Karin Åberg", "CheckBox")[0]).description, "Could read a sheet already");
        compare(named("Karin Åberg", "CheckBox")[0].enabled, false);
    }

    function test_aSecondOpinionThatIsNotChosenIsForgotten_M127(): void {
        open({ "stage": 2 }, 1180, 820);
        window.open("vacancy", "v1");
        press("Raters of Alva Lindqvist");
        press("Marta Zielińska", "CheckBox");
        press("Marta Zielińska as a second opinion", "CheckBox");
        press("Marta Zielińska", "CheckBox");
        press("Marta Zielińska", "CheckBox");
        press(qsTr("Give %n sheet(s)", "", 1));
        compare(asked("assign")[0].join("|"), "c1|p3");
    }

    function test_onePersonAloneIsToldToLetAnotherTakePart_M129(): void {
        open({ "stage": 2, "scene": "begun" }, 360, 740);
        window.open("vacancy", "v1");
        const told = () => Tree.itemsByRole(window.contentItem, "Note").filter(item => Tree.accessible(item).name.includes("Huffcutt"));
        settle();
        compare(told().length, 1);
        verify(Tree.accessible(told()[0]).name.includes("agreed by 0.44, those of one panel by 0.74"));
        app.scene = "day";
        settle();
        compare(told().length, 0);
    }

    function test_takeASheetBack(): void {
        open({ "stage": 2 }, 1180, 820);
        window.open("vacancy", "v1");
        press("Raters of Alva Lindqvist");
        verify(!says("What was rated on a sheet is deleted when it is taken back."));
        press("Jonas Bergqvist", "CheckBox");
        verify(says("What was rated on a sheet is deleted when it is taken back."));
        press(qsTr("Take back %n sheet(s)", "", 1));
        compare(asked("unassign")[0].join("|"), "c1|p2");
        compare(asked("assign").length, 0);
    }

    function test_handedInIsNotTakenBack(): void {
        open({ "stage": 2 }, 1180, 820);
        window.open("vacancy", "v1");
        press("Raters of Bo Ekström");
        verify(!named("Jonas Bergqvist", "CheckBox")[0].enabled);
    }

    function test_withdrawAnInvitation(): void {
        open({ "stage": 2 }, 1180, 820);
        window.open("vacancy", "v1");
        press("Withdraw the invitation of Tomasz Nowak");
        compare(asked("withdrawInvite").length, 0, "asks first");
        press("Withdraw");
        compare(asked("withdrawInvite")[0].join("|"), "p5");
    }

    function test_invite(): void {
        open({ "stage": 2 }, 1180, 820);
        window.open("vacancy", "v1");
        press("Invite");
        fill("Name", "Tomasz Nowak");
        press("Hiring manager", "RadioButton");
        press("Make the link");
        compare(asked("invite")[0].join("|"), "Tomasz Nowak|hiring_manager");
        verify(says("The link for Tomasz Nowak"));
        press("Copy the link");
        verify(asked("copy")[0][0].startsWith("kvorum://join/"));
        verify(named("Copied", "Button").length === 1);
        press("Done");
        tryVerify(() => !says("The link for Tomasz Nowak"));
    }

    function test_addCandidate(): void {
        open({ "stage": 2, "scene": "fresh" }, 360, 740);
        window.open("vacancy", "v1");
        press("Add a candidate");
        fill("Name", "Tuva Hagelin");
        press("Add the candidate");
        compare(asked("addCandidate")[0].join("|"), "Tuva Hagelin|0");
    }

    function test_eraseACandidateAsksFirst(): void {
        open({ "stage": 2 }, 360, 740);
        window.open("vacancy", "v1");
        pressAny("More for Alva Lindqvist");
        pressAny("Erase for good");
        compare(asked("eraseCandidate").length, 0, "asks first");
        verify(says("Erase Alva Lindqvist for good?"));
        press("Cancel");
        tryVerify(() => !says("Erase Alva Lindqvist for good?"));
        pressAny("More for Alva Lindqvist");
        pressAny("Erase for good");
        press("Erase for good");
        compare(asked("eraseCandidate")[0].join("|"), "c1");
        verify(says("Erased 19 November 2026 by Eva Holm"));
        verify(says("Gone from 3 of 4 devices; waiting for Karin Åberg"));
    }

    function test_endSomebodysAccessAsksFirst(): void {
        open({ "stage": 2 }, 1180, 820);
        window.open("vacancy", "v1");
        compare(named("End the access of Eva Holm", "Button").length, 0, "not one's own");
        press("End the access of Jonas Bergqvist");
        compare(asked("endPerson").length, 0);
        press("End the access");
        compare(asked("endPerson")[0].join("|"), "p2");
    }

    function test_exportSaysWhere(): void {
        open({ "stage": 2 }, 360, 740);
        window.open("vacancy", "v1");
        press("More for E-commerce Manager");
        press("Export", "MenuItem");
        verify(says("Exported to /home/eva/Kvorum/e-commerce-manager.json"));
        press("Close the message");
        verify(!says("Exported to /home/eva/Kvorum/e-commerce-manager.json"));
    }

    function test_theMainActOfAVacancyComesFirstInOneRow(): void {
        open({ "stage": 2 }, 360, 740);
        window.open("vacancy", "v1");
        settle();
        const at = ["Dashboard", "Kit", "More for E-commerce Manager"].map(name => named(name, "Button")[0].mapToItem(window.contentItem, 0, 0));
        compare(at[1].y, at[0].y);
        compare(at[2].y, at[0].y);
        verify(at[0].x < at[1].x && at[1].x < at[2].x);
    }

    function test_guestSeesNoActsOfARecruiter(): void {
        open({ "stage": 2, "scene": "guest" }, 1180, 820);
        compare(named("New vacancy", "Button").length, 0);
        window.open("vacancy", "v1");
        compare(named("Invite", "Button").length, 0);
        compare(named("Add a candidate", "Button").length, 0);
    }
}
