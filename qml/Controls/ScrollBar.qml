// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kvorum.Theme

T.ScrollBar {
    id: bar

    implicitWidth: Size.scrollBar + 2 * Theme.space2
    implicitHeight: Size.scrollBar + 2 * Theme.space2
    padding: Theme.space2
    minimumSize: orientation === Qt.Vertical && height > 0 ? Math.min(1, Size.target / height) : 0
    visible: policy !== T.ScrollBar.AlwaysOff && size < 1
    Accessible.ignored: true

    contentItem: Rectangle {
        implicitWidth: Size.scrollBar
        implicitHeight: Size.scrollBar
        radius: Math.min(width, height) / 2
        color: bar.pressed ? Theme.text2 : bar.hovered ? Theme.outline : Theme.line
        opacity: bar.active || bar.policy === T.ScrollBar.AlwaysOn ? 1 : 0.75
    }
}
