// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.Theme
import Kvorum.Controls

// The follow-up questions on a phone: one line with a count until they are wanted.
Column {
    id: fold

    required property QtObject probes
    property int askedCount: 0
    property bool locked: false
    property bool open: false
    readonly property alias count: list.count
    readonly property string counted: qsTr("%1 of %n asked", "", list.count).arg(askedCount)

    signal asked(string probe, bool asked)

    Rectangle {
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }
    ListRow {
        objectName: "probes"
        width: parent.width
        leftPadding: 0
        rightPadding: 0
        divider: false
        chevron: false
        iconName: "message-2"
        iconColor: Theme.text
        strong: true
        text: qsTr("Follow up")
        Accessible.name: text + ", " + fold.counted
        Accessible.description: fold.open ? qsTr("shown") : qsTr("hidden")
        onClicked: fold.open = !fold.open

        Label {
            anchors.verticalCenter: parent.verticalCenter
            text: fold.counted
            color: Theme.text2
            decorative: true
        }
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: fold.open ? "chevron-up" : "chevron-down"
        }
    }
    ProbeList {
        id: list

        width: parent.width
        bottomPadding: Theme.space8
        visible: fold.open
        probes: fold.probes
        locked: fold.locked
        onAsked: (probe, value) => fold.asked(probe, value)
    }
    Rectangle {
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }
}
