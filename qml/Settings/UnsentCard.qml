// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.App
import Kvorum.Controls
import Kvorum.Theme

// Own work that could not be sent before its place was lost: a file, then gone.
Card {
    id: card

    required property DevicesViewModel devices
    property string path

    tone: Card.Warn
    spacing: Theme.space12

    Label {
        width: parent.width
        prose: true
        text: qsTr("%n of your changes could not be sent, because you no longer take part there.", "", card.devices.state.unsent)
        color: Theme.warnInk
    }
    Label {
        width: parent.width
        visible: card.path.length > 0
        text: qsTr("Saved to %1").arg(card.path)
        wrapMode: Text.WrapAnywhere
        color: Theme.warnInk
    }
    Flow {
        width: parent.width
        spacing: Theme.space8

        Button {
            iconLeft: "download"
            text: qsTr("Save as a file")
            onClicked: card.path = card.devices.saveUnsent()
        }
        Button {
            enabled: card.path.length > 0
            reason: qsTr("Save them first")
            text: qsTr("Delete them here")
            onClicked: {
                card.path = "";
                card.devices.forgetUnsent();
            }
        }
    }
}
