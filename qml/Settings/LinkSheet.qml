// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.App
import Kvorum.Controls
import Kvorum.Theme

// One more device of one's own: a link to open there.
Sheet {
    id: sheet

    required property DevicesViewModel devices
    property bool copied: false
    property string problem
    readonly property bool waiting: devices.state.link.length > 0 && !devices.state.joined

    title: qsTr("Link another device")
    onAboutToShow: {
        copied = false;
        problem = "";
        devices.linkDevice();
    }
    onClosed: devices.closeLink()

    footer: [
        Button {
            variant: Button.Primary
            visible: sheet.waiting
            iconLeft: sheet.copied ? "check" : "copy"
            text: sheet.copied ? qsTr("Copied") : qsTr("Copy the link")
            onClicked: {
                sheet.devices.app.copy(sheet.devices.state.link);
                sheet.copied = true;
            }
        },
        Button {
            text: qsTr("Done")
            onClicked: sheet.close()
        }
    ]

    Banner {
        width: parent.width
        visible: sheet.problem.length > 0
        tone: Banner.Bad
        text: sheet.problem
    }
    Banner {
        width: parent.width
        visible: sheet.devices.state.joined
        tone: Banner.Ok
        text: qsTr("The other device has joined. What is here is on its way there.")
    }
    Label {
        width: parent.width
        visible: sheet.waiting
        prose: true
        text: qsTr("Open Kvorum on the other device, choose to join, and scan or paste this. It works once, for seven days. Who opens it is you, so show it to nobody.")
        color: Theme.text2
    }
    LinkCard {
        width: parent.width
        visible: sheet.waiting
        label: qsTr("The link")
        link: sheet.devices.state.link
    }
}
