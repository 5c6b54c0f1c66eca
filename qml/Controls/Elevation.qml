// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Theme

// Depth 1: an outlined surface over four stacked rectangles. No blur, so it costs nothing.
Item {
    id: elevation

    property real radius: Theme.radius
    property color color: Theme.surface
    property color borderColor: Theme.outline

    Repeater {
        model: Theme.shadowGrow.length

        Rectangle {
            id: layer

            required property int index
            readonly property real grow: Theme.shadowGrow[index]

            x: -grow
            y: Theme.shadowShift[index] - grow
            width: elevation.width + 2 * grow
            height: elevation.height + 2 * grow
            radius: elevation.radius + grow
            color: Theme.shadow
            opacity: Theme.shadowAlpha[index]
        }
    }

    Rectangle {
        anchors.fill: parent
        radius: elevation.radius
        color: elevation.color
        border.width: Theme.hairline
        border.color: elevation.borderColor
    }
}
