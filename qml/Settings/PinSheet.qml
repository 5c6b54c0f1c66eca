// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.App
import Kvorum.Controls

// Sets the PIN, or changes it for one who knows it.
Sheet {
    id: sheet

    required property AppViewModel app
    property int minutes: 0

    // `after`: minutes to lock after, once there is a PIN; 0 leaves that as it is.
    function askFor(after: int): void {
        minutes = after;
        app.lock.clearProblem();
        open();
    }

    function keep(): void {
        if (!app.lock.setPin(present.text, fresh.text))
            return;
        if (minutes > 0)
            app.lock.minutes = minutes;
        close();
    }

    title: app.lock.hasPin ? qsTr("Change the PIN") : qsTr("Set a PIN")
    caption: app.lock.takesPassphrase ? qsTr("If you forget it, your passphrase unlocks the screen.")
        : app.lock.hasSheet ? qsTr("If you forget it, the 24 words of your recovery sheet set another one.")
        : qsTr("Make a recovery sheet first, further down in Settings: its words set another PIN if you forget this one. Without it, only removing a file on this computer helps.")
    onAboutToShow: {
        present.clear();
        fresh.clear();
    }
    onOpened: (present.visible ? present : fresh).forceActiveFocus()

    footer: [
        Button {
            variant: Button.Primary
            enabled: fresh.text.length >= 4
            reason: qsTr("Choose at least four digits")
            text: qsTr("Keep this PIN")
            onClicked: sheet.keep()
        },
        Button {
            text: qsTr("Cancel")
            onClicked: sheet.close()
        }
    ]

    Banner {
        width: parent.width
        visible: text.length > 0
        tone: Banner.Bad
        text: sheet.app.lock.waitText.length > 0 ? sheet.app.lock.waitText : sheet.app.lock.problem
    }
    TextField {
        id: present

        width: parent.width
        visible: sheet.app.lock.hasPin
        label: sheet.app.lock.takesPassphrase ? qsTr("Present PIN or passphrase") : qsTr("Present PIN")
        accessibleName: label
        echoMode: TextInput.Password
        inputMethodHints: (sheet.app.lock.takesPassphrase ? Qt.ImhNone : Qt.ImhDigitsOnly) | Qt.ImhSensitiveData
        onAccepted: fresh.forceActiveFocus()
    }
    TextField {
        id: fresh

        width: parent.width
        label: qsTr("New PIN")
        accessibleName: label
        hint: qsTr("At least four digits. It is shown while you type.")
        inputMethodHints: Qt.ImhDigitsOnly | Qt.ImhSensitiveData
        onAccepted: sheet.keep()
    }
}
