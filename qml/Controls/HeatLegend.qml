// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Theme

// What the heat steps and the marks in a cell mean. Wraps.
Flow {
    id: legend

    property bool showsMarks: true

    spacing: Theme.space16
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Legend")

    Row {
        spacing: Theme.space4

        Repeater {
            model: 5

            Rectangle {
                id: step

                required property int index

                width: Math.max(Theme.space24, digit.implicitWidth + Theme.space8)
                height: Math.max(Theme.space20, digit.height)
                radius: Theme.radiusSmall
                color: Theme.heat(index + 1)
                border.width: index === 0 ? Theme.hairline : 0
                border.color: Theme.line

                Label {
                    id: digit

                    anchors.centerIn: parent
                    variant: Label.Micro
                    strong: true
                    text: step.index + 1
                    color: Theme.heatInk(step.index + 1)
                }
            }
        }
    }
    Row {
        visible: legend.showsMarks
        spacing: Theme.space8

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: ChartSize.belowWidth
            height: ChartSize.belowHeight
            radius: height / 2
            color: Theme.text
        }
        Label {
            variant: Label.Micro
            text: qsTr("below level asked")
            color: Theme.text2
        }
    }
    Row {
        visible: legend.showsMarks
        spacing: Theme.space8

        HatchFill {
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.space24
            height: Theme.space20

            Rectangle {
                anchors.centerIn: parent
                width: Theme.space12
                height: Theme.space12
                color: Theme.surface

                Label {
                    anchors.centerIn: parent
                    variant: Label.Micro
                    text: "–"
                    decorative: true
                }
            }
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            variant: Label.Micro
            text: qsTr("not observed")
            color: Theme.text2
        }
    }
}
