// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.App
import Kvorum.Controls
import Kvorum.Theme

// Back into one's own workspace, by the words on paper.
FocusScope {
    id: form

    required property AppViewModel app
    property bool tried: false
    readonly property bool placed: place.text.trim().length > 0
    readonly property int count: words.currentText.trim().split(/\s+/).filter(word => word.length > 0).length

    signal back()

    function enter(): void {
        tried = true;
        words.flush();
        const first = !placed ? place : count !== 24 ? words : app.asksPassphrase ? passphrase.missing : null;
        if (first)
            first.forceActiveFocus();
        else
            app.recover(place.text.trim(), words.currentText.trim(), passphrase.text);
    }

    implicitHeight: column.implicitHeight

    Column {
        id: column

        width: parent.width
        spacing: Theme.space16

        FormHead {
            width: parent.width
            title: qsTr("Recovery sheet")
            text: qsTr("The words on your paper bring everything back that reached the server.")
            onBack: form.back()
        }
        TextField {
            id: place

            width: parent.width
            focus: true
            label: qsTr("Address on the sheet")
            placeholder: qsTr("kvorum://…")
            text: form.app.startLink.includes("#") ? "" : form.app.startLink
            error: form.tried && !form.placed ? qsTr("Write the address first") : ""
            inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
            onAccepted: words.forceActiveFocus()
        }
        NoteField {
            id: words

            width: parent.width
            minimumLines: 4
            label: qsTr("The 24 words, in order")
            error: form.tried && form.count !== 24 ? qsTr("There are %n word(s); a sheet has 24", "", form.count) : ""
        }
        NewPassphrase {
            id: passphrase

            width: parent.width
            visible: form.app.asksPassphrase
            label: qsTr("A new passphrase for this device")
            tried: form.tried
            onAccepted: form.enter()
        }
        Button {
            width: parent.width
            variant: Button.Primary
            scaling: Button.Large
            text: qsTr("Bring it back")
            onClicked: form.enter()
        }
    }
}
