// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kvorum.Theme

T.MenuItem {
    id: control

    property string iconName
    property string reason
    property bool danger: false
    property bool choice: false
    property bool ticked: false

    implicitWidth: Math.ceil(label.implicitWidth) + lead.space + tick.space + leftPadding + rightPadding
    implicitHeight: Math.max(Size.target, label.implicitHeight + 2 * Theme.space8)
    leftPadding: Theme.space12
    rightPadding: Theme.space12
    hoverEnabled: true

    Accessible.role: Accessible.MenuItem
    Accessible.name: text
    Accessible.description: enabled ? "" : reason
    Accessible.checkable: choice
    Accessible.checked: ticked
    Accessible.onPressAction: if (control.enabled) control.triggered()

    readonly property color ink: !enabled ? Theme.disabled : danger ? Theme.bad : Theme.text

    indicator: null
    arrow: null
    background: Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.space4
        anchors.topMargin: 0
        anchors.bottomMargin: 0
        radius: Theme.radiusInner
        color: control.down ? Theme.line : control.highlighted ? Theme.sunken : Theme.transparent
    }
    Item {
        x: control.leftPadding
        y: control.topPadding
        width: control.availableWidth
        height: control.availableHeight
        Icon {
            id: lead

            readonly property real space: visible ? width + Theme.space12 : 0

            anchors.verticalCenter: parent.verticalCenter
            visible: control.iconName.length > 0
            name: control.iconName
            color: control.ink
        }
        Label {
            id: label

            x: lead.space
            width: parent.width - x - tick.space
            anchors.verticalCenter: parent.verticalCenter
            text: control.text
            strong: control.ticked
            color: control.ink
            decorative: true
        }
        Icon {
            id: tick

            readonly property real space: control.choice ? width + Theme.space12 : 0

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: control.ticked
            name: "check"
            size: Theme.iconSmall
            strokeWidth: Theme.strokeBold
            color: Theme.accent
        }
    }
}
