// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kvorum.Theme

// 44 x 44, an icon with a name: `text` is both the accessible name and the tooltip.
T.Button {
    id: control

    property string iconName
    property bool outlined: false
    property bool primary: false
    property color ink: primary ? Theme.accentOn : Theme.text
    property string reason
    property int iconSize: Theme.icon
    property bool quiet: false // its name is shown to the pointer alone

    implicitWidth: Math.max(Size.target, iconSize + Theme.space24)
    implicitHeight: implicitWidth
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: enabled ? "" : reason
    Accessible.onPressAction: if (control.enabled) control.clicked()
    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()

    contentItem: Icon {
        name: control.iconName
        size: control.iconSize
        color: control.enabled ? control.ink : Theme.disabled
    }
    background: Rectangle {
        radius: Theme.radius
        color: !control.enabled ? (control.outlined || control.primary ? Theme.sunken : Theme.transparent)
            : control.primary ? (control.down ? Theme.accentPressed : control.hovered ? Theme.accentHover : Theme.accent)
            : control.down ? Theme.line : control.hovered ? Theme.sunken
            : control.outlined ? Theme.surface : Theme.transparent
        border.width: control.outlined && control.enabled ? Theme.hairline : 0
        border.color: Theme.outline
        Behavior on color { ColorAnimation { duration: Theme.motion; easing.type: Theme.easing } }

        FocusRing { shown: control.visualFocus }
    }

    HoverHandler { id: hover }
    Tooltip {
        text: control.enabled || control.reason.length === 0 ? control.text : control.reason
        shown: hover.hovered || control.visualFocus && !control.quiet
    }
}
