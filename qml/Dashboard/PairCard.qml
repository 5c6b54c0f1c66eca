// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.Controls
import Kvorum.Theme

// How sure it is that the first is ahead of the second.
Card {
    id: card

    required property var pair
    readonly property bool known: pair.length === 3
    readonly property int percent: known ? pair[2] : 0

    visible: known
    spacing: Theme.space8
    label: known ? qsTr("%1 ahead of %2: %3 %").arg(pair[0]).arg(pair[1]).arg(percent) : ""

    Label {
        width: parent.width
        strong: true
        text: card.known ? qsTr("%1 ahead of %2").arg(card.pair[0]).arg(card.pair[1]) : ""
        decorative: true
    }
    Item {
        width: parent.width
        implicitHeight: figure.height

        ProgressBar {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - figure.width - Theme.space12
            value: card.percent / 100
            thickness: Theme.space12
            color: Theme.heat(5)
        }
        Label {
            id: figure

            anchors.right: parent.right
            variant: Label.Body
            strong: true
            text: qsTr("%1 %").arg(card.percent)
            decorative: true
        }
    }
    Label {
        width: parent.width
        variant: Label.Micro
        text: qsTr("Counting only doubt in the ratings")
        color: Theme.text2
        decorative: true
    }
}
