// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.App
import Kvorum.Controls

// The workspace let this device go: what it could not send is offered as a file, then all of it goes.
FocusScope {
    id: page

    required property AppViewModel app
    required property string widthClass
    property string path
    readonly property int unsent: devices.state.unsent

    function save(): void {
        path = devices.saveUnsent();
    }

    DevicesViewModel {
        id: devices

        app: page.app
    }
    StartFrame {
        anchors.fill: parent
        app: page.app
        widthClass: page.widthClass
        seats: 0
        title: qsTr("This device has left")
        text: qsTr("An owner ended its access, or you did on another device. What it held of the workspace is deleted.")

        Banner {
            width: parent.width
            visible: page.app.error.length > 0
            tone: Banner.Bad
            text: page.app.error
        }
        Banner {
            width: parent.width
            visible: page.unsent > 0
            tone: page.path.length > 0 ? Banner.Ok : Banner.Warn
            text: page.path.length > 0 ? qsTr("Saved to %1").arg(page.path) : qsTr("%n of your changes had not been sent. They are still here.", "", page.unsent)
        }
        Button {
            width: parent.width
            visible: page.unsent > 0
            variant: page.path.length > 0 ? Button.Secondary : Button.Primary
            scaling: Button.Large
            iconLeft: "download"
            text: qsTr("Save as a file")
            onClicked: page.save()
        }
        Button {
            width: parent.width
            focus: true
            variant: page.unsent === 0 || page.path.length > 0 ? Button.Primary : Button.Secondary
            scaling: Button.Large
            text: qsTr("Start again")
            onClicked: page.unsent > 0 && page.path.length === 0 ? sure.open() : page.app.startAgain()
        }
    }
    ConfirmDialog {
        id: sure

        compact: page.widthClass === "compact"
        danger: true
        title: qsTr("Delete what was not sent?")
        text: qsTr("%n of your changes are on this device only.", "", page.unsent)
        confirmText: qsTr("Delete and start again")
        onConfirmed: page.app.startAgain()
    }
}
