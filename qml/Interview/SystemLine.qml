// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.Theme
import Kvorum.Controls

// A system, how deep somebody works in it, and a way to take it off again.
Rectangle {
    id: line

    required property string key
    required property var model
    readonly property int depth: model.value
    readonly property bool beside: width >= depths.implicitWidth + away.width + Theme.scaled(Size.tile) + 2 * Theme.space8

    signal depthChosen(int depth)
    signal removed()

    implicitHeight: beside ? Math.max(Size.sorterRow, name.height + Theme.space16, depths.height + Theme.space8)
        : Math.max(away.height, name.height) + depths.height + Theme.space12
    radius: Theme.radius
    color: Theme.surface
    border.width: Theme.hairline
    border.color: Theme.line
    Accessible.role: Accessible.Grouping
    Accessible.name: key

    Label {
        id: name

        x: Theme.space12
        y: Math.round(((line.beside ? line.height : away.height) - height) / 2)
        width: (line.beside ? depths.x : away.x) - x - Theme.space8
        font: Theme.face(14, Font.DemiBold, 0)
        text: line.key
        decorative: true
    }
    Segmented {
        id: depths

        objectName: "depth"
        x: line.beside ? away.x - width - Theme.space4 : Theme.space8
        y: line.beside ? Math.round((line.height - height) / 2) : away.height + Theme.space4
        width: line.beside ? implicitWidth : Math.min(implicitWidth, line.width - 2 * Theme.space8)
        options: [qsTr("Reads"), qsTr("Works in it"), qsTr("Sets it up")]
        currentIndex: line.depth - 1
        label: qsTr("Depth in %1").arg(line.key)
        onChosen: index => line.depthChosen(index + 1)
    }
    IconButton {
        id: away

        objectName: "removeSystem"
        x: line.width - width
        y: line.beside ? Math.round((line.height - height) / 2) : 0
        iconName: "x"
        text: qsTr("Remove %1").arg(line.key)
        onClicked: line.removed()
    }
}
