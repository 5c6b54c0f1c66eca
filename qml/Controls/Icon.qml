// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Controls
import Kvorum.Theme

// A Tabler outline icon by name. Silent for screen readers unless it has a label.
IconItem {
    id: icon

    property string label

    size: Theme.icon
    color: Theme.text
    strokeWidth: size < Theme.icon ? Theme.stroke : Theme.strokeThin
    implicitWidth: size
    implicitHeight: size

    Accessible.role: Accessible.Graphic
    Accessible.name: label
    Accessible.ignored: label.length === 0
}
