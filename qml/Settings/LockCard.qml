// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.App
import Kvorum.Controls
import Kvorum.Theme

// When the screen locks, what unlocks it, and what that protects from and what not.
Column {
    id: part

    required property AppViewModel app
    property bool compact: false
    readonly property var choices: [0, 1, 5, 15]

    // A lock needs something to unlock it with.
    function choose(minutes: int): void {
        if (minutes > 0 && !app.lock.possible)
            pin.askFor(minutes);
        else
            app.lock.minutes = minutes;
    }

    spacing: Theme.space12

    SectionTitle {
        width: parent.width
        text: qsTr("Screen lock")
        caption: qsTr("Hides the screen from people who come by; nothing half written is lost, and sending goes on. It is not the encryption: what is on this device is sealed by your passphrase or the keychain of this computer, and whoever is signed in to it could take the lock away.")
    }
    Card {
        width: parent.width
        padding: 0
        spacing: 0

        SettingRow {
            text: qsTr("Lock when nothing is touched")

            Segmented {
                width: Math.min(implicitWidth, parent.width)
                label: qsTr("Lock when nothing is touched")
                options: [qsTr("Never"), qsTr("1 min"), qsTr("5 min"), qsTr("15 min")]
                currentIndex: part.choices.indexOf(part.app.lock.minutes)
                onChosen: index => part.choose(part.choices[index])
            }
        }
        ListRow {
            width: parent.width
            iconName: "shield"
            text: qsTr("PIN")
            caption: part.app.lock.hasPin ? qsTr("Set. After three wrong tries each further one has to wait, at last a quarter of an hour.")
                : part.app.lock.takesPassphrase ? qsTr("None yet. Your passphrase unlocks the screen.") : qsTr("None yet")
            actionText: part.app.lock.hasPin ? qsTr("Change") : qsTr("Set a PIN")
            chevron: false
            onClicked: pin.askFor(0)
        }
        ListRow {
            width: parent.width
            visible: part.app.lock.possible
            iconName: "lock"
            text: qsTr("Lock the screen")
            actionText: qsTr("Lock now")
            chevron: false
            divider: false
            onClicked: part.app.lock.lock()
        }
    }
    PinSheet {
        id: pin

        app: part.app
        compact: part.compact
    }
}
