// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kvorum.Theme

// A labelled line of text; one that wraps is as tall as its words. Errors stand beneath with an icon and a sentence.
FocusScope {
    id: control

    property alias text: input.text
    property alias placeholder: input.placeholderText
    property alias validator: input.validator
    property alias inputMethodHints: input.inputMethodHints
    property alias echoMode: input.echoMode
    property alias readOnly: input.readOnly
    property alias maximumLength: input.maximumLength
    property alias horizontalAlignment: input.horizontalAlignment
    property string label
    property string accessibleName: label
    property string suffix
    property string hint
    property string error
    property string reason
    property string iconName
    property bool large: false
    property bool wraps: false

    signal edited(string text)
    signal accepted()

    function selectAll(): void { input.selectAll() }
    function clear(): void { input.clear() }

    readonly property string note: error.length > 0 ? error : !enabled && reason.length > 0 ? reason : hint

    implicitWidth: Theme.scaled(Size.menuWidth)
    implicitHeight: column.implicitHeight

    Column {
        id: column

        width: parent.width
        spacing: Theme.space6

        Label {
            width: parent.width
            visible: text.length > 0
            variant: Label.Micro
            text: control.label
            color: Theme.text2
            decorative: true
        }
        T.TextField {
            id: input

            width: parent.width
            focus: true
            activeFocusOnTab: true
            selectByMouse: true
            implicitHeight: Math.max(control.large ? Size.fieldLarge : Size.field, contentHeight + 2 * Theme.space8, control.placeholder.length > 0 ? hollow.height + Theme.space16 : 0)
            leftPadding: Size.fieldPad + (lead.visible ? lead.width + Theme.space8 : 0)
            rightPadding: Size.fieldPad + (tail.visible ? tail.width + Theme.space8 : 0)
            verticalAlignment: TextInput.AlignVCenter
            wrapMode: control.wraps ? TextInput.Wrap : TextInput.NoWrap
            font: control.large ? Theme.title : Theme.body
            color: enabled ? Theme.text : Theme.disabled
            placeholderTextColor: Theme.text2
            selectionColor: Theme.accent
            selectedTextColor: Theme.accentOn
            cursorDelegate: Caret { shown: input.cursorVisible }
            onTextEdited: control.edited(text)
            onAccepted: control.accepted()
            // Words longer than the field are seen from their beginning until they are written at.
            onTextChanged: if (!activeFocus) cursorPosition = 0
            onActiveFocusChanged: if (focusReason !== Qt.ActiveWindowFocusReason) cursorPosition = activeFocus ? length : 0

            Accessible.role: Accessible.EditableText
            Accessible.name: control.accessibleName.length > 0 ? control.accessibleName : placeholderText
            // The template fills the description from the placeholder when it is complete, so ours comes after.
            Component.onCompleted: Accessible.description = Qt.binding(() => (control.suffix + " " + control.note).trim())
            Accessible.passwordEdit: echoMode !== TextInput.Normal
            Accessible.readOnly: readOnly

            background: Rectangle {
                radius: Theme.radius
                color: input.enabled ? Theme.surface : Theme.sunken
                border.width: control.error.length > 0 || input.activeFocus ? Theme.edge : Theme.hairline
                border.color: control.error.length > 0 ? Theme.bad
                    : input.activeFocus ? Theme.accent : input.hovered ? Theme.text2
                    : input.enabled ? Theme.outline : Theme.line
            }
            Icon {
                id: lead

                x: Size.fieldPad
                anchors.verticalCenter: parent.verticalCenter
                visible: control.iconName.length > 0
                name: control.iconName
                size: Theme.iconSmall
                color: Theme.text2
            }
            Label {
                id: hollow

                x: input.leftPadding
                width: input.width - input.leftPadding - input.rightPadding
                anchors.verticalCenter: parent.verticalCenter
                visible: input.length === 0 && input.preeditText.length === 0
                variant: Label.Body
                text: input.placeholderText
                color: input.placeholderTextColor
                horizontalAlignment: input.horizontalAlignment
                decorative: true
            }
            Label {
                id: tail

                anchors.right: parent.right
                anchors.rightMargin: Size.fieldPad
                anchors.verticalCenter: parent.verticalCenter
                visible: text.length > 0
                text: control.suffix
                color: Theme.text2
                wrapMode: Text.NoWrap
                decorative: true
            }
        }
        Row {
            width: parent.width
            spacing: Theme.space6
            visible: control.note.length > 0

            Icon {
                id: warning

                visible: control.error.length > 0
                name: "alert-octagon"
                size: Theme.iconMicro
                color: Theme.bad
            }
            Label {
                width: parent.width - (warning.visible ? warning.width + parent.spacing : 0)
                variant: Label.Micro
                text: control.note
                color: control.error.length > 0 ? Theme.bad : Theme.text2
                Accessible.role: control.error.length > 0 ? Accessible.AlertMessage : Accessible.StaticText
            }
        }
    }
}
