// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.App
import Kvorum.Controls
import Kvorum.Theme

// Where the workspace meets its other devices. The server cannot read a word of what it passes on.
Sheet {
    id: sheet

    required property AppViewModel app
    property bool tried: false

    function use(): void {
        tried = true;
        if (server.text.trim().length === 0)
            server.forceActiveFocus();
        else if (app.useServer(server.text.trim(), code.text.trim()))
            close();
        else
            server.forceActiveFocus();
    }

    title: qsTr("Server")
    onAboutToShow: {
        tried = false;
        app.clearError();
        server.text = app.state.server;
        code.clear();
    }
    onOpened: server.forceActiveFocus(Qt.PopupFocusReason)
    onClosed: app.clearError()

    footer: [
        Button {
            variant: Button.Primary
            text: qsTr("Use this server")
            onClicked: sheet.use()
        },
        Button {
            text: qsTr("Cancel")
            onClicked: sheet.close()
        }
    ]

    Label {
        width: parent.width
        prose: true
        text: qsTr("It passes on what your devices and your panel write. All of it is locked before it leaves; the server cannot read it.")
        color: Theme.text2
    }
    Banner {
        width: parent.width
        visible: sheet.app.error.length > 0
        tone: Banner.Bad
        text: sheet.app.error
    }
    TextField {
        id: server

        width: parent.width
        label: qsTr("Address")
        placeholder: qsTr("https://…")
        inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
        error: sheet.tried && text.trim().length === 0 ? qsTr("Write the address first") : ""
        onAccepted: code.forceActiveFocus()
    }
    TextField {
        id: code

        width: parent.width
        label: qsTr("Code")
        hint: qsTr("Whoever keeps the server gives one for a new workspace. Leave it empty where none is asked for.")
        inputMethodHints: Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
        onAccepted: sheet.use()
    }
}
