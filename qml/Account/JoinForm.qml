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

    signal back()
    signal recovered()

    function enter(): void {
        tried = true;
        const first = !linked ? link : app.asksPassphrase ? passphrase.missing : null;
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
            onAccepted: form.app.asksPassphrase ? passphrase.take() : form.enter()
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
            text: qsTr("Join")
            onClicked: form.enter()
        }
        Button {
            width: Math.min(implicitWidth, parent.width)
            variant: Button.Link
            text: qsTr("I have a recovery sheet")
            onClicked: form.recovered()
        }
    }
}
