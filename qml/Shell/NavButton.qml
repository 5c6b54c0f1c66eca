// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Kvorum.Controls
import Kvorum.Theme

// A place to go: icon beside the word (`flat`), or above it. `filled` shows the present place by a soft field.
T.AbstractButton {
    id: control

    property string iconName
    property bool current: false
    property bool flat: true
    property bool filled: true
    property string keys

    readonly property color ink: current ? (filled ? Theme.accentInk : Theme.accent) : Theme.text2
    readonly property real gap: flat ? Theme.space12 : Theme.space4

    implicitWidth: leftPadding + rightPadding + (flat ? icon.width + gap + Math.ceil(words.implicitWidth) : Math.max(icon.width, Math.ceil(words.implicitWidth)))
    implicitHeight: Math.max(Size.target, (flat ? words.height : icon.height + gap + words.height) + 2 * Theme.space8)
    leftPadding: flat ? Theme.space10 : Theme.space4
    rightPadding: leftPadding
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.PageTab
    Accessible.name: text
    Accessible.description: keys
    Accessible.selectable: true
    Accessible.selected: current
    Accessible.onPressAction: if (control.enabled) control.clicked()
    Keys.onReturnPressed: control.clicked()

    background: Rectangle {
        radius: Theme.radius
        color: control.current && control.filled ? Theme.accentSoft
            : control.down ? Theme.line : control.hovered ? Theme.sunken : Theme.transparent

        FocusRing {
            shown: control.visualFocus
            anchors.margins: 0
        }
    }
    Item {
        x: control.leftPadding
        width: control.availableWidth
        height: control.height

        Icon {
            id: icon

            x: control.flat ? 0 : Math.round((parent.width - width) / 2)
            y: control.flat ? Math.round((parent.height - height) / 2) : Math.round((parent.height - height - control.gap - words.height) / 2)
            name: control.iconName
            size: control.flat ? Theme.icon : Theme.iconLarge
            color: control.ink
        }
        Label {
            id: words

            x: control.flat ? icon.width + control.gap : 0
            y: control.flat ? Math.round((parent.height - height) / 2) : icon.y + icon.height + control.gap
            width: parent.width - x
            variant: control.flat ? Label.Small : Label.Micro
            strong: control.current
            text: control.text
            color: control.ink
            horizontalAlignment: control.flat ? Text.AlignLeft : Text.AlignHCenter
            wrapMode: control.flat ? Text.Wrap : Text.NoWrap
            decorative: true
        }
    }
}
