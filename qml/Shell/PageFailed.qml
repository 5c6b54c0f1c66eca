// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.Controls
import Kvorum.Theme

// In the place of a page that could not be loaded.
EmptyState {
    required property PageSlot slot

    iconName: "alert-octagon"
    iconColor: Theme.bad
    title: qsTr("This screen did not open")
    text: qsTr("Your work is kept. Go back and try again.")
    primaryText: qsTr("Back")
    onPrimaryClicked: slot.back()
}
