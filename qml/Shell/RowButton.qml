// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Kvorum.Controls
import Kvorum.Theme

// A whole row as one target; children make up its face. `name` is what a screen reader says.
T.AbstractButton {
    id: control

    default property alias face: column.data
    required property string name
    property string hint
    property bool divider: true
    property bool interactive: true

    implicitWidth: Theme.scaled(Size.tooltipWidth)
    implicitHeight: Math.max(Size.target, column.implicitHeight + topPadding + bottomPadding)
    leftPadding: Theme.space16
    rightPadding: Theme.space16
    topPadding: Theme.space12
    bottomPadding: Theme.space12
    hoverEnabled: interactive
    focusPolicy: interactive ? Qt.StrongFocus : Qt.NoFocus

    Accessible.role: interactive ? Accessible.Button : Accessible.ListItem
    Accessible.name: name
    Accessible.description: hint
    Accessible.onPressAction: if (control.interactive && control.enabled) control.clicked()
    Keys.onReturnPressed: if (control.interactive) control.clicked()

    background: Rectangle {
        radius: Theme.radius
        color: !control.interactive ? Theme.transparent
            : control.down ? Theme.line : control.hovered ? Theme.sunken : Theme.transparent

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.hairline
            color: Theme.line
            visible: control.divider
        }
        FocusRing {
            anchors.margins: 0
            innerRadius: Theme.radius - Theme.focusWidth - Theme.focusGap
            shown: control.visualFocus
        }
    }
    Column {
        id: column

        x: control.leftPadding
        y: Math.round((control.height - height) / 2)
        width: control.availableWidth
    }
}
