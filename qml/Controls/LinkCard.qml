// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.Controls
import Kvorum.Theme

// A link to be handed on: as a code for the camera of another device, and as text.
Card {
    id: card

    property string link

    tone: Card.Sunken
    padding: Theme.space12
    spacing: Theme.space12

    QrItem {
        readonly property int least: Theme.space2 * 2

        anchors.horizontalCenter: parent.horizontalCenter
        visible: modules > 0
        width: modules * Math.max(Theme.space2, Math.min(least, Math.floor(card.width / 2 / Math.max(1, modules))))
        height: width
        text: card.link
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("QR code of the link")
    }
    Label {
        width: parent.width
        text: card.link
        wrapMode: Text.WrapAnywhere
    }
}
