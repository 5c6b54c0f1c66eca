// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Charts
import Kvorum.Controls
import Kvorum.Theme

// The heads of the columns: each area with its weight, why it weighs so on demand.
Item {
    id: header

    required property var areas
    required property HeatColumns columns
    property int axisFrom: 0
    property int axisTo: 100

    signal why(string name, string weight, string sentences)

    implicitHeight: Theme.space12 + Theme.iconSmall + 2 * Theme.microLine + Theme.space12

    Label {
        x: header.columns.nameX
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space12
        variant: Label.Micro
        text: qsTr("Candidate")
        color: Theme.text2
    }
    Repeater {
        model: header.areas

        Item {
            id: area

            required property int index
            required property string name
            required property string shortName
            required property string weightText
            required property bool isGate
            required property string why

            function ask(): void {
                header.why(name, weightText, why);
            }

            x: header.columns.cellX(index)
            width: header.columns.cellWidth
            height: header.height
            activeFocusOnTab: true

            Accessible.role: Accessible.Button
            Accessible.name: qsTr("%1, weight %2. Why?").arg(name).arg(weightText) + (isGate ? " " + qsTr("A gate.") : "")
            Accessible.onPressAction: area.ask()
            Keys.onSpacePressed: ask()
            Keys.onReturnPressed: ask()

            FocusRing {
                shown: area.activeFocus
            }
            Column {
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Theme.space12
                width: parent.width

                Icon {
                    anchors.horizontalCenter: parent.horizontalCenter
                    visible: area.isGate
                    name: "shield"
                    size: Theme.iconSmall
                    color: Theme.text2
                }
                Label {
                    x: -ChartSize.cellGap
                    width: parent.width + 2 * ChartSize.cellGap
                    horizontalAlignment: Text.AlignHCenter
                    variant: Label.Micro
                    text: area.shortName
                    elide: Text.ElideRight
                    maximumLineCount: 1
                    decorative: true
                }
                Label {
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    variant: Label.Micro
                    text: area.weightText
                    color: Theme.text2
                    decorative: true
                }
            }
            TapHandler {
                onTapped: area.ask()
            }
            HoverHandler {
                cursorShape: Qt.PointingHandCursor
            }
        }
    }
    Label {
        x: header.columns.scoreX
        width: header.columns.scoreWidth
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space12
        horizontalAlignment: Text.AlignRight
        variant: Label.Micro
        text: qsTr("Score")
        color: Theme.text2
    }
    IntervalAxis {
        x: header.columns.plotX
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space12
        visible: header.columns.plotShown
        from: header.axisFrom
        to: header.axisTo
    }
    Label {
        x: header.columns.coverageX
        width: header.columns.coverageWidth
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space12
        visible: header.columns.plotShown
        horizontalAlignment: Text.AlignRight
        variant: Label.Micro
        text: header.columns.observed.text
        color: Theme.text2
    }
}
