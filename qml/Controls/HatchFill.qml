// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Controls
import Kvorum.Theme

// The diagonal hatch that means "not observed" or "missing".
Item {
    id: hatch

    property color color: Theme.line
    property color base: Theme.surface
    property color borderColor: Theme.line
    property real radius: Theme.radiusSmall
    property int pitch: Size.hatchPitch

    function lines(): string {
        let path = "";
        for (let x = pitch; x < drawing.width + drawing.height; x += pitch)
            path += "M" + (x - drawing.height) + " " + drawing.height + "L" + x + " 0";
        return path;
    }

    Rectangle {
        anchors.fill: parent
        radius: hatch.radius
        color: hatch.base
    }
    DrawingItem {
        id: drawing

        anchors.fill: parent
        anchors.margins: Theme.hairline
        color: hatch.color
        strokeWidth: Theme.hairline
        elements: "<path stroke='currentColor' d='" + hatch.lines() + "'/>"
    }
    Rectangle {
        anchors.fill: parent
        radius: hatch.radius
        color: Theme.transparent
        border.width: Theme.hairline
        border.color: hatch.borderColor
    }
}
