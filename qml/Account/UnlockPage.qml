// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.App
import Kvorum.Controls

// A workspace is here; its passphrase opens it.
FocusScope {
    id: page

    required property AppViewModel app
    required property string widthClass
    readonly property bool busy: app.busyText.length > 0

    function unlock(): void {
        if (!app.asksPassphrase || passphrase.text.length > 0)
            app.unlock(passphrase.text);
        else
            passphrase.forceActiveFocus();
    }

    Connections {
        target: page.app

        function onErrorChanged(): void {
            if (page.app.error.length > 0 && page.app.asksPassphrase)
                passphrase.forceActiveFocus();
        }
    }
    StartFrame {
        anchors.fill: parent
        app: page.app
        widthClass: page.widthClass
        seats: 5
        title: page.app.state.workspaceName.length > 0 ? page.app.state.workspaceName : qsTr("Welcome back")
        text: page.app.asksPassphrase ? qsTr("What is on this device is locked. Your passphrase opens it; no network is needed.") : qsTr("What is on this device is kept here. It could not be opened just now.")

        Banner {
            width: parent.width
            visible: !page.app.asksPassphrase && page.app.error.length > 0 && !page.busy
            tone: Banner.Bad
            text: page.app.error
        }

        BusyPane {
            width: parent.width
            visible: page.busy
            text: page.app.busyText
        }
        PassphraseField {
            id: passphrase

            width: parent.width
            visible: !page.busy && page.app.asksPassphrase
            focus: page.app.asksPassphrase
            error: page.app.error
            onAccepted: page.unlock()
        }
        Button {
            width: parent.width
            visible: !page.busy
            variant: Button.Primary
            scaling: Button.Large
            focus: !page.app.asksPassphrase
            iconLeft: page.app.asksPassphrase ? "lock-open" : "refresh"
            text: page.app.asksPassphrase ? qsTr("Unlock") : qsTr("Try again")
            onClicked: page.unlock()
        }
    }
}
