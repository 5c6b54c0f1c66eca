// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.Controls
import Kvorum.Theme

// A passphrase, hidden until the eye is pressed.
FocusScope {
    id: control

    property alias text: field.text
    property alias label: field.label
    property alias hint: field.hint
    property alias error: field.error
    property bool open: false
    // A PIN: the on-screen keyboard shows digits.
    property bool digits: false

    signal accepted()

    implicitHeight: field.implicitHeight

    // Qt 6.4 tells a screen reader no name of a hidden text, so the name stands around it.
    Accessible.role: Accessible.Grouping
    Accessible.name: label
    Accessible.description: error.length > 0 ? error : hint

    TextField {
        id: field

        width: parent.width - eye.width - Theme.space8
        focus: true
        label: qsTr("Passphrase")
        echoMode: control.open ? TextInput.Normal : TextInput.Password
        inputMethodHints: (control.digits ? Qt.ImhDigitsOnly : Qt.ImhNone) | Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        onAccepted: control.accepted()
    }
    IconButton {
        id: eye

        x: parent.width - width
        y: field.label.length > 0 ? Theme.microLine + Theme.space6 : 0
        iconName: control.open ? "eye-off" : "eye"
        outlined: true
        text: control.open ? qsTr("Hide what is typed") : qsTr("Show what is typed")
        Accessible.checkable: true
        Accessible.checked: control.open
        onClicked: control.open = !control.open
    }
}
