// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick

// The answer to "is it saved?". `saved` false while a write is on its way, `failed` when it did not work.
Chip {
    property bool saved: true
    property bool failed: false

    iconName: failed ? "alert-octagon" : "device-tablet"
    tone: failed ? Chip.Bad : Chip.Neutral
    text: failed ? qsTr("Not saved") : saved ? qsTr("Saved here") : qsTr("Saving")
    Accessible.role: failed ? Accessible.AlertMessage : Accessible.StaticText
}
