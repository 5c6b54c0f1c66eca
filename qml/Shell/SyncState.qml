// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.App
import Kvorum.Controls

// Where the changes are; a press sends and fetches now.
Chip {
    required property AppViewModel app
    property bool brief: false

    iconName: app.state.syncIcon
    text: brief && app.state.syncShort.length > 0 ? app.state.syncShort : app.state.syncText
    tooltip: qsTr("Send and fetch now")
    visible: text.length > 0
    interactive: true
    onClicked: app.syncNow()
}
