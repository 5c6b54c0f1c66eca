// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kvorum.Theme

// Never alone: pair it with steps or a number (StepperSlider). `onMoved` tells of the user's moves.
T.Slider {
    id: control

    property string label

    implicitWidth: Theme.scaled(Size.menuWidth)
    implicitHeight: Size.target
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Slider
    Accessible.name: label
    Accessible.onIncreaseAction: control.nudge(1)
    Accessible.onDecreaseAction: control.nudge(-1)

    // As an arrow key does.
    function nudge(by: int): void {
        const before = value;
        by > 0 ? increase() : decrease();
        if (value !== before)
            moved();
    }

    background: Item {
        Rectangle {
            x: control.leftPadding
            anchors.verticalCenter: parent.verticalCenter
            width: control.availableWidth
            height: Size.sliderTrack
            radius: height / 2
            color: Theme.line
        }
        Rectangle {
            x: control.leftPadding
            anchors.verticalCenter: parent.verticalCenter
            width: control.visualPosition * (control.availableWidth - Size.sliderThumb) + Size.sliderThumb / 2
            height: Size.sliderTrack
            radius: height / 2
            color: control.enabled ? Theme.accent : Theme.disabled
        }
    }
    handle: Rectangle {
        x: control.leftPadding + control.visualPosition * (control.availableWidth - width)
        y: Math.round((control.height - height) / 2)
        implicitWidth: Size.sliderThumb
        implicitHeight: Size.sliderThumb
        radius: height / 2
        color: control.pressed ? Theme.accentSoft : control.hovered ? Theme.sunken : Theme.surface
        border.width: Theme.edge
        border.color: control.enabled ? Theme.accent : Theme.disabled

        FocusRing {
            shown: control.visualFocus
            innerRadius: parent.radius
        }
    }
}
