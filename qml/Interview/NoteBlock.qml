// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.Theme
import Kvorum.Controls

// The note of one question part and, where the part is rated, how one knows.
Column {
    id: block

    property string part
    property string name
    property string note
    property string evidence
    property list<string> amended
    property list<string> evidenceAmended
    property bool rated: true
    property bool compact: false
    property bool locked: false
    property bool tagsAside: false
    property int lines: Size.noteLines
    readonly property Item field: editor
    // A text field takes its text once it is complete, else it takes it twice.
    property bool ready: false

    signal noted(string text)
    signal tagged(string tag)
    signal amendAsked(string kind, string name)

    function focusNote(): void {
        editor.writeOn();
    }

    spacing: Theme.space8
    Component.onCompleted: ready = true

    NoteField {
        id: editor

        objectName: "note"
        width: parent.width
        minimumLines: block.lines
        readOnly: block.locked
        context: block.part
        text: block.ready ? block.note : ""
        placeholder: block.name.length > 0 ? qsTr("Note: %1").arg(block.name) : qsTr("Note")
        onEdited: text => block.noted(text)
    }
    AmendedLines {
        width: parent.width
        visible: block.locked
        lines: block.amended
        name: editor.placeholder
        onAmendAsked: block.amendAsked("note", block.name.length > 0 ? block.name : editor.placeholder)
    }
    EvidenceChoice {
        width: parent.width
        visible: block.rated && !block.tagsAside
        amended: block.evidenceAmended
        onAmendAsked: block.amendAsked("evidence", label)
        tag: block.evidence
        compact: block.compact
        locked: block.locked
        onChosen: tag => block.tagged(tag)
    }
}
