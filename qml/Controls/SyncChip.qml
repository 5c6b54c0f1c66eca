// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick

// Where the changes are. Offline is normal, so it is never amber. `waiting` counts changes not yet sent.
Chip {
    id: chip

    property bool offline: false
    property int waiting: 0
    property string lastSent
    property bool brief: false

    readonly property string when: lastSent.length === 0 ? ""
        : brief ? " · " + lastSent : " · " + qsTr("last %1").arg(lastSent)

    iconName: offline ? "cloud-off" : waiting > 0 ? "cloud-up" : "cloud-check"
    text: offline ? (waiting === 0 ? qsTr("Offline") : qsTr("Offline · %n to send", "", waiting))
        : waiting > 0 ? (brief ? qsTr("%n waiting", "", waiting) : qsTr("%n changes waiting", "", waiting)) + when
        : lastSent.length > 0 ? qsTr("All sent · %1").arg(lastSent) : qsTr("All sent")
    interactive: true
}
