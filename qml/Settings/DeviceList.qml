// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.App
import Kvorum.Controls
import Kvorum.Theme

// One's own devices and the recovery sheet, with what can be done about them.
Card {
    id: list

    required property DevicesViewModel devices

    signal linked()
    signal sheetAsked()
    signal ended(string device)

    padding: 0
    spacing: 0

    Repeater {
        model: list.devices.devices

        ListRow {
            id: row

            required property string key
            required property string symbol
            required property string sinceText
            required property bool mayEnd
            required property bool isLink
            required property string title

            width: list.width
            interactive: false
            iconName: symbol
            text: title
            caption: sinceText

            IconButton {
                visible: row.mayEnd
                width: visible ? implicitWidth : 0
                iconName: "x"
                text: row.isLink ? qsTr("Withdraw the link") : qsTr("End the access of this device")
                onClicked: row.isLink ? list.devices.endDevice(row.key) : list.ended(row.key)
            }
        }
    }
    ListRow {
        width: parent.width
        iconName: "plus"
        text: qsTr("Link another device")
        caption: list.devices.state.place.length > 0 ? qsTr("A tablet for the interview, a computer for the result")
            : qsTr("Needs a server first")
        enabled: list.devices.state.place.length > 0
        divider: list.devices.state.maySheet
        onClicked: list.linked()
    }
    ListRow {
        width: parent.width
        iconName: list.devices.state.mustSheet ? "alert-triangle" : "shield"
        iconColor: list.devices.state.mustSheet ? Theme.warn : Theme.text2
        visible: list.devices.state.maySheet
        text: list.devices.state.sheetMade ? qsTr("Make a new recovery sheet") : qsTr("Make a recovery sheet")
        caption: list.devices.state.place.length === 0 ? qsTr("Needs a server first")
            : list.devices.state.mustSheet ? qsTr("Without one, what is here is lost with your last device")
            : qsTr("24 words on paper, for the day a device is lost")
        enabled: list.devices.state.place.length > 0
        divider: false
        onClicked: list.sheetAsked()
    }
}
