// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Theme

// The ring around a control with keyboard focus: 2 wide, 2 away. Fill the control with it.
Rectangle {
    id: ring

    property bool shown: false
    property real innerRadius: Theme.radius

    anchors.fill: parent
    anchors.margins: -(Theme.focusWidth + Theme.focusGap)
    radius: innerRadius + Theme.focusWidth + Theme.focusGap
    color: Theme.transparent
    border.width: Theme.focusWidth
    border.color: Theme.focus
    visible: shown
    z: 1
}
