// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.Controls
import Kvorum.Theme

// A sketch to look at: strokes on a paper of 4 to 3.
Rectangle {
    id: paper

    property var strokes: []
    property alias sketch: drawing
    property string name

    implicitWidth: Size.sketch
    implicitHeight: Math.round(width * 3 / 4)
    radius: Theme.radius
    color: Theme.surface
    border.width: Theme.hairline
    border.color: Theme.outline
    Accessible.role: Accessible.Graphic
    Accessible.name: name

    SketchItem {
        id: drawing

        anchors.fill: parent
        strokes: paper.strokes
        color: Theme.text
        strokeWidth: Math.max(Size.sketchPenLeast, width / Size.sketchPen)
    }
}
