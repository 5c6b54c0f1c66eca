// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kvorum.Theme

// Esc or the cross clears it.
T.TextField {
    id: control

    property string placeholder: qsTr("Search")
    // 36 high, as a Filter beside it; for pointers.
    property bool dense: false

    signal edited(string text)

    function wipe(): void {
        clear();
        edited("");
    }

    implicitWidth: Theme.scaled(Size.menuWidth)
    implicitHeight: Math.max(dense ? Size.filter : Size.target, contentHeight + 2 * Theme.space8, hollow.height + Theme.space16)
    leftPadding: Size.fieldPad + lens.width + Theme.space8
    rightPadding: length > 0 ? cross.width : Size.fieldPad
    verticalAlignment: TextInput.AlignVCenter
    activeFocusOnTab: true
    selectByMouse: true
    inputMethodHints: Qt.ImhNoPredictiveText
    font: Theme.small
    color: enabled ? Theme.text : Theme.disabled
    selectionColor: Theme.accent
    selectedTextColor: Theme.accentOn
    cursorDelegate: Caret { shown: control.cursorVisible }
    onTextEdited: edited(text)
    Keys.onEscapePressed: event => {
        event.accepted = length > 0;
        if (length > 0)
            wipe();
    }

    Accessible.role: Accessible.EditableText
    Accessible.name: placeholder
    Accessible.searchEdit: true

    background: Rectangle {
        radius: Theme.radius
        color: control.enabled ? Theme.surface : Theme.sunken
        border.width: control.activeFocus ? Theme.edge : Theme.hairline
        border.color: control.activeFocus ? Theme.accent : control.hovered ? Theme.text2 : Theme.outline
    }
    Icon {
        id: lens

        x: Size.fieldPad
        anchors.verticalCenter: parent.verticalCenter
        name: "search"
        size: Theme.iconSmall
        color: Theme.text2
    }
    Label {
        id: hollow

        x: control.leftPadding
        width: control.width - x - Size.fieldPad
        anchors.verticalCenter: parent.verticalCenter
        visible: control.length === 0 && control.preeditText.length === 0
        text: control.placeholder
        color: Theme.text2
        decorative: true
    }
    IconButton {
        id: cross

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        visible: control.length > 0
        iconName: "x"
        iconSize: Theme.iconMicro
        text: qsTr("Clear the search")
        focusPolicy: Qt.NoFocus
        onClicked: control.wipe()
    }
}
