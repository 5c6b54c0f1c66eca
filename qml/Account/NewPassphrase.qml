// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.Theme

// The passphrase of a new device, written twice.
Column {
    id: pair

    property bool tried: false
    property alias label: passphrase.label
    readonly property string text: passphrase.text
    readonly property bool same: repeat.text === passphrase.text
    // What is still to be filled in; none when both are.
    readonly property Item missing: passphrase.text.length === 0 ? passphrase : !same ? repeat : null

    signal accepted()

    function take(): void { passphrase.forceActiveFocus() }

    spacing: Theme.space16

    PassphraseField {
        id: passphrase

        width: parent.width
        hint: qsTr("It locks what is on this device. Four words that do not belong together are good. Nobody can find it again, so write it down.")
        error: pair.tried && text.length === 0 ? qsTr("Write a passphrase first") : ""
        onAccepted: repeat.forceActiveFocus()
    }
    PassphraseField {
        id: repeat

        width: parent.width
        label: qsTr("Passphrase once more")
        error: (pair.tried || text.length >= passphrase.text.length) && text.length > 0 && !pair.same ? qsTr("The two differ")
            : pair.tried && !pair.same ? qsTr("Write it once more") : ""
        onAccepted: pair.accepted()
    }
}
