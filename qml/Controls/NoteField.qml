// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kvorum.Controls
import Kvorum.Theme

// A note that never loses a word. Bind `text` to the stored note and write back in `onEdited`, which
// comes with each change; set `context` to the identity of what is noted, and call `flush()` before
// it changes. There is no save button.
FocusScope {
    id: control

    property string text
    property string context
    property string label
    property string placeholder
    property string error
    property string reason
    property bool readOnly: false
    property int minimumLines: Size.noteLines
    property int maximumLines: 0
    readonly property string currentText: input.text

    signal edited(string text)

    // Ends an open composition of the input method, so that its word is part of the note.
    function flush(): void {
        if (input.inputMethodComposing)
            InputMethod.commit();
    }

    // The cursor goes behind what is there.
    function writeOn(): void {
        input.cursorPosition = input.length;
        input.forceActiveFocus(Qt.OtherFocusReason);
    }

    readonly property real least: minimumLines * Theme.noteLine + 2 * Size.fieldPad
    readonly property real most: maximumLines > 0 ? maximumLines * Theme.noteLine + 2 * Size.fieldPad : Infinity
    readonly property real extras: (caption.visible ? caption.height + Theme.space6 : 0) + (problem.visible ? problem.height + Theme.space6 : 0)

    implicitWidth: Theme.scaled(Size.tooltipWidth)
    implicitHeight: Math.min(most, Math.max(least, Math.ceil(input.contentHeight) + 2 * Size.fieldPad)) + extras

    Component.onDestruction: flush()

    NoteFormat {
        id: format

        document: input.textDocument
        lineHeight: Theme.noteLine
    }
    EditGuard {
        id: guard

        input: input
        incoming: control.text
        context: control.context
        onEdited: text => control.edited(text)
        onReplaced: format.forget()
    }
    Label {
        id: caption

        width: parent.width
        visible: text.length > 0
        variant: Label.Micro
        text: control.label
        color: Theme.text2
        decorative: true
    }
    Rectangle {
        id: frame

        y: caption.visible ? caption.height + Theme.space6 : 0
        width: parent.width
        height: parent.height - control.extras
        radius: Theme.radius
        color: control.enabled && !control.readOnly ? Theme.surface : Theme.sunken
        border.width: control.error.length > 0 || input.activeFocus ? Theme.edge : Theme.hairline
        border.color: control.error.length > 0 ? Theme.bad
            : input.activeFocus ? Theme.accent : hover.hovered ? Theme.text2 : Theme.outline

        HoverHandler { id: hover }
        Flickable {
            id: flick

            anchors.fill: parent
            anchors.margins: Theme.edge
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            interactive: contentHeight > height
            T.ScrollBar.vertical: ScrollBar { policy: flick.interactive ? T.ScrollBar.AsNeeded : T.ScrollBar.AlwaysOff }

            T.TextArea.flickable: T.TextArea {
                id: input

                focus: true
                activeFocusOnTab: true
                selectByMouse: true
                wrapMode: TextEdit.Wrap
                textFormat: TextEdit.PlainText
                leftPadding: Size.fieldPad
                rightPadding: Size.fieldPad
                topPadding: Theme.space10
                bottomPadding: Theme.space10
                readOnly: control.readOnly
                font: Theme.body
                color: control.enabled ? Theme.text : Theme.disabled
                selectionColor: Theme.accent
                selectedTextColor: Theme.accentOn
                cursorDelegate: Caret {
                    shown: input.activeFocus
                    stem: Theme.scaled(Theme.space20)
                }
                KeyNavigation.priority: KeyNavigation.BeforeItem
                Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
                onTextChanged: guard.typed()
                onInputMethodComposingChanged: guard.composed()

                Accessible.role: Accessible.EditableText
                Accessible.name: control.label.length > 0 ? control.label : control.placeholder
                // The template fills the description from the placeholder when it is complete, so ours comes after.
                Component.onCompleted: Accessible.description = Qt.binding(() => control.error.length > 0 ? control.error : control.enabled ? "" : control.reason)
                Accessible.multiLine: true
                Accessible.readOnly: control.readOnly
            }
        }
        Label {
            x: Size.fieldPad + Theme.edge
            y: Theme.space10 + Theme.edge
            width: parent.width - 2 * x
            visible: input.length === 0 && input.preeditText.length === 0
            variant: Label.Body
            text: control.placeholder
            color: Theme.text2
            decorative: true
        }
    }
    Label {
        id: problem

        anchors.bottom: parent.bottom
        width: parent.width
        visible: text.length > 0
        variant: Label.Micro
        text: control.error.length > 0 ? control.error : control.enabled ? "" : control.reason
        color: control.error.length > 0 ? Theme.bad : Theme.text2
    }
}
