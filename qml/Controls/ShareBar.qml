// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Theme

// The shares in one bar, each with its figure; hatched while nothing is known.
Item {
    id: bar

    required property QtObject rows
    property bool known: false

    implicitHeight: Theme.scaled(Theme.space20)
    Accessible.ignored: true

    HatchFill {
        anchors.fill: parent
        visible: !bar.known
        color: Theme.outline
    }
    Row {
        anchors.fill: parent
        visible: bar.known
        spacing: Theme.edge

        Repeater {
            id: parts

            model: bar.rows

            Rectangle {
                id: part

                required property int index
                required property var model
                readonly property int share: model.value

                width: Math.max(0, (bar.width - (parts.count - 1) * Theme.edge) * share / 100)
                height: bar.height
                radius: Theme.radiusSmall
                color: index === 0 ? Theme.heat5 : index === 1 ? Theme.heat4 : Theme.heat3
                Behavior on width { NumberAnimation { duration: Theme.motion; easing.type: Theme.easing } }

                Label {
                    anchors.centerIn: parent
                    visible: implicitWidth + Theme.space4 < part.width
                    variant: Label.Micro
                    strong: true
                    text: part.share
                    color: part.index === 0 ? Theme.heat5Ink : part.index === 1 ? Theme.heat4Ink : Theme.heat3Ink
                    decorative: true
                }
            }
        }
    }
}
