// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.App
import Kvorum.Controls
import Kvorum.Theme

// The way past a forgotten PIN: the words on paper set another. Nothing on this screen does without
// them, or anybody who comes by could.
FocusScope {
    id: form

    required property AppViewModel app
    property string problem
    property bool tried: false
    readonly property bool byWords: app.lock.hasSheet
    readonly property bool waiting: app.lock.waitSeconds > 0
    readonly property int count: words.currentText.trim().split(/\s+/).filter(word => word.length > 0).length

    signal back()

    function enter(): void {
        tried = true;
        words.flush();
        if (count !== 24)
            words.forceActiveFocus();
        else if (fresh.text.length < 4 || waiting)
            fresh.forceActiveFocus();
        else
            app.lock.reset(words.currentText.trim(), fresh.text);
    }

    implicitHeight: column.implicitHeight

    Column {
        id: column

        width: parent.width
        spacing: Theme.space16

        Banner {
            width: parent.width
            visible: form.byWords && form.problem.length > 0
            tone: Banner.Bad
            text: form.problem
        }
        Label {
            width: parent.width
            prose: true
            text: form.byWords ? qsTr("The 24 words of your recovery sheet open the screen and set another PIN. Nothing is lost.")
                : qsTr("You have no recovery sheet, so nothing on this screen replaces the PIN. Close Kvorum, sign in to this computer as yourself, and remove the file below. Open Kvorum again: nothing else is lost. Then set another PIN and make a recovery sheet in Settings.")
        }
        Label {
            objectName: "lockFile"
            width: parent.width
            visible: !form.byWords
            strong: true
            text: form.app.lock.file
            wrapMode: Text.WrapAnywhere
        }
        NoteField {
            id: words

            objectName: "sheetWords"
            width: parent.width
            visible: form.byWords
            focus: form.byWords
            minimumLines: 4
            label: qsTr("The 24 words, in order")
            error: form.tried && form.count !== 24 ? qsTr("There are %n word(s); a sheet has 24", "", form.count) : ""
        }
        TextField {
            id: fresh

            width: parent.width
            visible: form.byWords
            label: qsTr("New PIN")
            accessibleName: label
            hint: qsTr("At least four digits. It is shown while you type.")
            error: form.tried && text.length < 4 ? qsTr("Choose at least four digits") : ""
            inputMethodHints: Qt.ImhDigitsOnly | Qt.ImhSensitiveData
            onAccepted: form.enter()
        }
        Button {
            width: parent.width
            visible: form.byWords
            variant: Button.Primary
            scaling: Button.Large
            enabled: !form.waiting
            reason: form.app.lock.waitText
            iconLeft: "lock-open"
            text: qsTr("Set this PIN and unlock")
            onClicked: form.enter()
        }
        Button {
            objectName: "backToPin"
            focus: !form.byWords
            variant: Button.Link
            text: qsTr("Back to the PIN")
            onClicked: form.back()
        }
    }
}
