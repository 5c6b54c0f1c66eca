// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.App
import Kvorum.Controls
import Kvorum.Theme

// Covers the work until its person is back. Names nothing of what lies behind.
FocusScope {
    id: page

    required property AppViewModel app
    required property string widthClass
    readonly property bool waiting: app.lock.waitSeconds > 0
    readonly property string problem: waiting ? app.lock.waitText : app.lock.problem
    property bool forgotten: false

    function unlock(): void {
        if (secret.text.length === 0 || waiting)
            secret.forceActiveFocus();
        else if (!app.lock.unlock(secret.text))
            secret.text = "";
    }

    function forget(gone: bool): void {
        forgotten = gone;
        app.lock.clearProblem();
        (gone ? lost : secret).forceActiveFocus();
    }

    StartFrame {
        anchors.fill: parent
        app: page.app
        widthClass: page.widthClass
        seats: 5
        telling: false
        title: qsTr("Locked")
        text: qsTr("What you were doing is kept as it was, to the last letter.")

        Label {
            width: parent.width
            visible: page.widthClass === "compact"
            variant: Label.Title
            text: qsTr("Locked")
        }
        PassphraseField {
            id: secret

            objectName: "secret"
            width: parent.width
            visible: !page.forgotten
            focus: true
            label: page.app.lock.hasPin && page.app.lock.takesPassphrase ? qsTr("PIN or passphrase") : page.app.lock.hasPin ? qsTr("PIN") : qsTr("Passphrase")
            digits: page.app.lock.hasPin && !page.app.lock.takesPassphrase
            hint: page.app.lock.hasPin && page.app.lock.takesPassphrase ? qsTr("Forgot the PIN? Your passphrase opens the screen too. With it you choose another PIN in Settings.") : ""
            error: page.problem
            onAccepted: page.unlock()
        }
        Button {
            width: parent.width
            visible: !page.forgotten
            variant: Button.Primary
            scaling: Button.Large
            enabled: !page.waiting
            reason: page.app.lock.waitText
            iconLeft: "lock-open"
            text: qsTr("Unlock")
            onClicked: page.unlock()
        }
        Button {
            visible: !page.forgotten && page.app.lock.hasPin && (page.app.lock.hasSheet || !page.app.lock.takesPassphrase)
            variant: Button.Link
            text: qsTr("Forgot the PIN?")
            onClicked: page.forget(true)
        }
        ForgottenPin {
            id: lost

            width: parent.width
            visible: page.forgotten
            app: page.app
            problem: page.problem
            onBack: page.forget(false)
        }
    }
}
