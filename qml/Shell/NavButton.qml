// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.Controls
import Kvorum.Theme

// A place to go: icon beside the word (`flat`), or above it. `filled` shows the present place by a soft field.
// No template beneath: those would tell a screen reader of a button, and this is one of several tabs.
Item {
    id: control

    property string text
    property string iconName
    property bool current: false
    property bool flat: true
    property bool filled: true
    property bool small: !flat
    property string keys

    signal clicked()

    readonly property color ink: current ? (filled ? Theme.accentInk : Theme.accent) : Theme.text2
    readonly property real gap: !flat ? Theme.space4 : small ? Theme.space6 : Theme.space12
    readonly property real pad: !flat ? Theme.space2 : small ? Theme.space8 : Theme.space10

    implicitWidth: 2 * pad + (flat ? icon.width + gap + Math.ceil(words.implicitWidth) : Math.max(icon.width, Math.ceil(words.implicitWidth)))
    implicitHeight: Math.max(Size.target, (flat ? words.height : icon.height + gap + words.height) + 2 * Theme.space8)
    activeFocusOnTab: true

    Accessible.role: Accessible.PageTab
    Accessible.name: text
    Accessible.description: keys
    Accessible.focusable: true
    Accessible.selectable: true
    Accessible.selected: current
    Accessible.onPressAction: control.clicked()
    Keys.onSpacePressed: control.clicked()
    Keys.onReturnPressed: control.clicked()

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: control.current && control.filled ? Theme.accentSoft
            : area.pressed ? Theme.line : area.containsMouse ? Theme.sunken : Theme.transparent

        FocusRing {
            shown: control.activeFocus
            anchors.margins: 0
        }
    }
    MouseArea {
        id: area

        anchors.fill: parent
        hoverEnabled: true
        onClicked: control.clicked()
    }
    Icon {
        id: icon

        x: control.flat ? control.pad : Math.round((parent.width - width) / 2)
        y: control.flat ? Math.round((parent.height - height) / 2) : Math.round((parent.height - height - control.gap - words.height) / 2)
        name: control.iconName
        size: control.flat ? Theme.icon : Theme.iconLarge
        color: control.ink
    }
    Label {
        id: words

        x: control.flat ? icon.x + icon.width + control.gap : control.pad
        y: control.flat ? Math.round((parent.height - height) / 2) : icon.y + icon.height + control.gap
        width: parent.width - x - control.pad
        variant: control.small ? Label.Micro : Label.Small
        strong: control.current
        text: control.text
        color: control.ink
        horizontalAlignment: control.flat ? Text.AlignLeft : Text.AlignHCenter
        wrapMode: control.flat ? Text.Wrap : Text.NoWrap
        decorative: true
    }
}
