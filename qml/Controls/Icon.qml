// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Controls
import Kvorum.Theme

// A Tabler outline icon by name. Silent for screen readers unless it has a label.
Item {
    id: icon

    property string name
    property int size: Theme.icon
    property color color: Theme.text
    property string label
    property real strokeWidth: size < Theme.icon ? Theme.stroke : Theme.strokeThin

    implicitWidth: size
    implicitHeight: size

    Accessible.role: Accessible.Graphic
    Accessible.name: label
    Accessible.ignored: label.length === 0

    IconItem {
        anchors.centerIn: parent
        width: icon.size
        height: icon.size
        name: icon.name
        color: icon.color
        strokeWidth: icon.strokeWidth
    }
}
