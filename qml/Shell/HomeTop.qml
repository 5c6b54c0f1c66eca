// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.App
import Kvorum.Controls
import Kvorum.Theme

// Above a narrow Home: the mark, and where the changes are.
Item {
    id: top

    required property AppViewModel app

    implicitHeight: Math.max(logo.height, sync.height)

    Logo {
        id: logo

        anchors.verticalCenter: parent.verticalCenter
        size: Theme.space32
    }
    SyncState {
        id: sync

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, parent.width - logo.width - Theme.space12)
        app: top.app
        brief: true
    }
}
