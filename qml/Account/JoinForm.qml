// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.App
import Kvorum.Controls
import Kvorum.Theme

// Into somebody's workspace, by the link they sent.
FocusScope {
    id: form

    required property AppViewModel app
    property bool tried: false
    readonly property bool linked: link.text.trim().length > 0
    readonly property bool secret: !app.asksPassphrase || passphrase.text.length > 0
    readonly property bool same: !app.asksPassphrase || repeat.text === passphrase.text

    signal back()

    function enter(): void {
        tried = true;
        const first = !linked ? link : !secret ? passphrase : !same ? repeat : null;
        if (first)
            first.forceActiveFocus();
        else
            app.join(link.text.trim(), passphrase.text);
    }

    implicitHeight: column.implicitHeight

    Column {
        id: column

        width: parent.width
        spacing: Theme.space16

        FormHead {
            width: parent.width
            title: qsTr("Join with a link")
            text: qsTr("Somebody in the workspace made it for you. It works once, for seven days.")
            onBack: form.back()
        }
        TextField {
            id: link

            width: parent.width
            focus: true
            label: qsTr("Link")
            placeholder: qsTr("Paste it here")
            text: form.app.startLink
            hint: qsTr("It begins with kvorum://")
            error: form.tried && !form.linked ? qsTr("Paste the link first") : ""
            inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
            onAccepted: form.app.asksPassphrase ? passphrase.forceActiveFocus() : form.enter()
        }
        PassphraseField {
            id: passphrase

            width: parent.width
            visible: form.app.asksPassphrase
            label: qsTr("A new passphrase for this device")
            hint: qsTr("It locks what is on this device. Four words that do not belong together are good. Nobody can find it again, so write it down.")
            error: form.tried && !form.secret ? qsTr("Write a passphrase first") : ""
            onAccepted: repeat.forceActiveFocus()
        }
        PassphraseField {
            id: repeat

            width: parent.width
            visible: form.app.asksPassphrase
            label: qsTr("Passphrase once more")
            error: (form.tried || text.length >= passphrase.text.length) && text.length > 0 && !form.same ? qsTr("The two differ")
                : form.tried && !form.same ? qsTr("Write it once more") : ""
            onAccepted: form.enter()
        }
        Button {
            width: parent.width
            variant: Button.Primary
            scaling: Button.Large
            text: qsTr("Join")
            onClicked: form.enter()
        }
    }
}
