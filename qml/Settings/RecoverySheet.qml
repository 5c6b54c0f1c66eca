// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kvorum.App
import Kvorum.Controls
import Kvorum.Theme

// The way back when every device is lost, on paper: what it is, the words to write down, two of them
// asked for. The words hold from the last step on; leaving before changes nothing.
Sheet {
    id: sheet

    enum Step { Telling, Writing, Asking, Kept }

    required property DevicesViewModel devices
    property int step: RecoverySheet.Telling
    property int first: 0
    property int second: 1
    property bool tried: false
    property string problem
    readonly property var words: devices.state.words
    readonly property string place: devices.state.place
    readonly property bool right: matches(one.text, first) && matches(two.text, second)

    function matches(text: string, index: int): bool {
        return index < words.length && text.trim().toLowerCase() === words[index];
    }

    // Two words from different halves, others each time.
    function begin(): void {
        devices.beginSheet();
        first = Math.floor(Math.random() * 12);
        second = 12 + Math.floor(Math.random() * 12);
        step = RecoverySheet.Writing;
        next.forceActiveFocus(Qt.TabFocusReason);
    }

    function ask(): void {
        tried = false;
        one.clear();
        two.clear();
        step = RecoverySheet.Asking;
        one.forceActiveFocus(Qt.TabFocusReason);
    }

    function keep(): void {
        tried = true;
        if (!matches(one.text, first))
            one.forceActiveFocus();
        else if (!matches(two.text, second))
            two.forceActiveFocus();
        else if (devices.keepSheet())
            step = RecoverySheet.Kept;
    }

    function advance(): void {
        problem = "";
        if (step === RecoverySheet.Telling)
            begin();
        else if (step === RecoverySheet.Writing)
            ask();
        else if (step === RecoverySheet.Asking)
            keep();
        else
            close();
    }

    title: step === RecoverySheet.Telling ? qsTr("Recovery sheet") : step === RecoverySheet.Writing ? qsTr("Write this down on paper")
        : step === RecoverySheet.Asking ? qsTr("Is it on paper?") : qsTr("The sheet holds")
    closePolicy: T.Popup.CloseOnEscape // a touch beside it would take away the words just written down
    preferredWidth: Math.round(Size.sheetWidth * 1.2)
    onAboutToShow: {
        step = RecoverySheet.Telling;
        problem = "";
    }
    onOpened: next.forceActiveFocus(Qt.PopupFocusReason)
    onClosed: devices.dropWords()

    footer: [
        Button {
            id: next

            width: Math.min(implicitWidth, sheet.availableWidth)
            variant: Button.Primary
            text: sheet.step === RecoverySheet.Telling ? qsTr("Show me the words")
                : sheet.step === RecoverySheet.Writing ? qsTr("Written down")
                : sheet.step === RecoverySheet.Asking ? qsTr("Check and keep") : qsTr("Done")
            onClicked: sheet.advance()
        },
        Button {
            width: Math.min(implicitWidth, sheet.availableWidth)
            visible: sheet.step < RecoverySheet.Kept
            text: sheet.step === RecoverySheet.Asking ? qsTr("Show again") : qsTr("Cancel")
            onClicked: sheet.step === RecoverySheet.Asking ? sheet.step = RecoverySheet.Writing : sheet.close()
        }
    ]

    Banner {
        width: parent.width
        visible: sheet.problem.length > 0
        tone: Banner.Bad
        text: sheet.problem
    }
    Label {
        width: parent.width
        visible: sheet.step === RecoverySheet.Telling
        prose: true
        text: qsTr("Everything here is locked with keys that only your devices hold. If they are all lost, nobody can open it again, not even who keeps the server. Twenty-four words on paper are the way back.")
    }
    Label {
        width: parent.width
        visible: sheet.step === RecoverySheet.Telling
        prose: true
        text: qsTr("Write or print them and keep the paper where you keep contracts. Who has it can read what you can read, so no photo and no cloud.")
        color: Theme.text2
    }
    Label {
        width: parent.width
        visible: sheet.step === RecoverySheet.Telling && sheet.devices.state.sheetMade
        prose: true
        text: qsTr("The sheet you have stops working when the new one is kept.")
        color: Theme.text2
    }
    WordGrid {
        width: parent.width
        visible: sheet.step === RecoverySheet.Writing
        words: sheet.words
    }
    Button {
        visible: sheet.step === RecoverySheet.Writing
        variant: Button.Link
        iconLeft: "printer"
        text: qsTr("Print instead")
        onClicked: sheet.devices.printSheet()
    }
    Label {
        width: parent.width
        visible: sheet.step === RecoverySheet.Writing
        prose: true
        text: qsTr("The paper also needs the address of the workspace. It stands on the printed page; everybody who works here finds it in Settings.")
        color: Theme.text2
    }
    Label {
        width: parent.width
        visible: sheet.step === RecoverySheet.Writing
        text: sheet.place
        wrapMode: Text.WrapAnywhere
    }
    Label {
        width: parent.width
        visible: sheet.step === RecoverySheet.Asking
        text: qsTr("Read two words from the paper.")
        color: Theme.text2
    }
    TextField {
        id: one

        width: parent.width
        visible: sheet.step === RecoverySheet.Asking
        label: qsTr("Word %1").arg(sheet.first + 1)
        inputMethodHints: Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
        error: sheet.tried && !sheet.matches(text, sheet.first) ? qsTr("On the sheet it is another word") : ""
        onAccepted: two.forceActiveFocus()
    }
    TextField {
        id: two

        width: parent.width
        visible: sheet.step === RecoverySheet.Asking
        label: qsTr("Word %1").arg(sheet.second + 1)
        inputMethodHints: Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
        error: sheet.tried && !sheet.matches(text, sheet.second) ? qsTr("On the sheet it is another word") : ""
        onAccepted: sheet.advance()
    }
    Label {
        width: parent.width
        visible: sheet.step === RecoverySheet.Kept
        prose: true
        text: qsTr("The words work from the next sync on. Put the paper away; this app does not know them any more.")
    }
}
