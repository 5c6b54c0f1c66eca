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
    readonly property bool served: server.text.trim().length > 0

    signal back()

    function create(): void {
        tried = true;
        const first = !named ? workspace : !known ? person : app.asksPassphrase ? passphrase.missing : null;
        if (first)
            first.forceActiveFocus();
        else
            app.newWorkspace(workspace.text.trim(), person.text.trim(), server.text.trim(), code.text.trim(), passphrase.text);
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
            onAccepted: form.app.asksPassphrase ? passphrase.take() : server.forceActiveFocus()
        }
        NewPassphrase {
            id: passphrase

            width: parent.width
            visible: form.app.asksPassphrase
            tried: form.tried
            onAccepted: server.forceActiveFocus()
        }
        TextField {
            id: server

            width: parent.width
            label: qsTr("Server address, if you have one")
            placeholder: qsTr("https://…")
            hint: qsTr("Needed only to work with others. It never sees what you write.")
            inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoAutoUppercase
            onAccepted: code.forceActiveFocus()
        }
        TextField {
            id: code

            width: parent.width
            visible: form.served
            label: qsTr("Code of the server")
            hint: qsTr("Whoever keeps the server gives one for a new workspace. Leave it empty where none is asked for.")
            inputMethodHints: Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
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
