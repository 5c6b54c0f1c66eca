// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.App
import Kvorum.Controls
import Kvorum.Theme

// A workspace of one's own.
FocusScope {
    id: form

    required property AppViewModel app
    property bool tried: false
    readonly property bool named: workspace.text.trim().length > 0
    readonly property bool known: person.text.trim().length > 0
    readonly property bool secret: !app.asksPassphrase || passphrase.text.length > 0
    readonly property bool same: !app.asksPassphrase || repeat.text === passphrase.text

    signal back()

    function create(): void {
        tried = true;
        const first = !named ? workspace : !known ? person : !secret ? passphrase : !same ? repeat : null;
        if (first)
            first.forceActiveFocus();
        else
            app.newWorkspace(workspace.text.trim(), person.text.trim(), server.text.trim(), passphrase.text);
    }

    implicitHeight: column.implicitHeight

    Column {
        id: column

        width: parent.width
        spacing: Theme.space16

        FormHead {
            width: parent.width
            title: qsTr("New workspace")
            text: qsTr("It is on this device only, until you invite somebody.")
            onBack: form.back()
        }
        TextField {
            id: workspace

            width: parent.width
            focus: true
            label: qsTr("Name of the workspace")
            placeholder: qsTr("Your company or team")
            error: form.tried && !form.named ? qsTr("Write a name first") : ""
            onAccepted: person.forceActiveFocus()
        }
        TextField {
            id: person

            width: parent.width
            label: qsTr("Your name")
            hint: qsTr("The panel sees it beside your ratings")
            error: form.tried && !form.known ? qsTr("Write your name first") : ""
            onAccepted: form.app.asksPassphrase ? passphrase.forceActiveFocus() : server.forceActiveFocus()
        }
        PassphraseField {
            id: passphrase

            width: parent.width
            visible: form.app.asksPassphrase
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
            onAccepted: server.forceActiveFocus()
        }
        TextField {
            id: server

            width: parent.width
            label: qsTr("Server address, if you have one")
            placeholder: qsTr("https://…")
            hint: qsTr("Needed only to work with others. It never sees what you write.")
            inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoAutoUppercase
            onAccepted: form.create()
        }
        Button {
            width: parent.width
            variant: Button.Primary
            scaling: Button.Large
            text: qsTr("Create the workspace")
            onClicked: form.create()
        }
    }
}
