// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

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
    property var remarkOn: (words) => ""
    readonly property Item field: editor
    // A text field takes its text once it is complete, else it takes it twice.
    property bool ready: false

    signal noted(string text)
    signal tagged(string tag)
    signal amendAsked(string kind, string name)
    // On what is being typed.
    signal remarked(Item remark)

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
    TopicRemark {
        id: remark

        objectName: "forbidden"
        width: parent.width
        words: block.locked ? "" : block.note
        remarkOn: block.remarkOn
        onSaid: {
            if (editor.activeFocus)
                block.remarked(remark);
        }
    }
    Repeater {
        model: block.locked ? 1 : 0

        AmendedLines {
            width: block.width
            lines: block.amended
            name: editor.placeholder
            onAmendAsked: block.amendAsked("note", block.name.length > 0 ? block.name : editor.placeholder)
        }
    }
    Repeater {
        model: block.rated && !block.tagsAside ? 1 : 0

        EvidenceChoice {
            width: block.width
            amended: block.evidenceAmended
            onAmendAsked: block.amendAsked("evidence", label)
            tag: block.evidence
            compact: block.compact
            locked: block.locked
            onChosen: tag => block.tagged(tag)
        }
    }
}
