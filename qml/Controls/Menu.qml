// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QtQuick.Window
import Kvorum.Theme

// A popup of MenuItems. Esc closes; focus returns to what opened it.
T.Menu {
    id: menu

    property string label

    implicitWidth: Math.max(Theme.scaled(Size.menuWidth), Math.min(Theme.scaled(Size.menuWidthMax), widest()) + leftPadding + rightPadding)
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    margins: Theme.space8
    topPadding: Theme.space4
    bottomPadding: Theme.space4
    overlap: 0
    cascade: false

    function widest(): real {
        let most = 0;
        for (let i = 0; i < count; ++i)
            most = Math.max(most, itemAt(i) ? itemAt(i).implicitWidth : 0);
        return most;
    }

    enter: Transition { NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.motion; easing.type: Theme.easing } }
    exit: Transition { NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.motion; easing.type: Theme.easing } }

    delegate: MenuItem {}
    contentItem: ListView {
        implicitHeight: contentHeight
        model: menu.contentModel
        interactive: contentHeight > height
        clip: interactive
        currentIndex: menu.currentIndex
        T.ScrollBar.vertical: ScrollBar {}
        Accessible.role: Accessible.PopupMenu
        Accessible.name: menu.label
    }
    background: Elevation {}
}
