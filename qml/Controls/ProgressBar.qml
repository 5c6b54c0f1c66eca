// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Theme

// Progress with a share from 0 to 1; the count in words belongs beside it.
Item {
    id: bar

    property real value: 0
    property real thickness: Size.progress
    property color color: Theme.accent
    property string label

    implicitWidth: Theme.scaled(Size.menuWidth)
    implicitHeight: thickness

    Accessible.role: Accessible.ProgressBar
    Accessible.name: label
    Accessible.description: qsTr("%1 %").arg(Math.round(Math.max(0, Math.min(1, value)) * 100))

    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: Theme.line
    }
    Rectangle {
        width: parent.width * Math.max(0, Math.min(1, bar.value))
        height: parent.height
        radius: height / 2
        color: bar.color
        Behavior on width { NumberAnimation { duration: Theme.motion; easing.type: Theme.easing } }
    }
}
