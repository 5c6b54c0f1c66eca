// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Kvorum.Theme
import Kvorum.Controls

// The bar above the review.
Rectangle {
    id: bar

    required property ReviewFacts facts
    property bool compact: false

    signal backAsked()

    implicitHeight: Math.max(compact ? Size.topBarCompact : Size.topBar, row.implicitHeight + 2 * Theme.space6)
    color: Theme.surface

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.space8
        anchors.rightMargin: Theme.space16
        spacing: Theme.space12

        IconButton {
            objectName: "back"
            iconName: "chevron-left"
            text: qsTr("Back")
            onClicked: bar.backAsked()
        }
        Column {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter

            Label {
                width: parent.width
                variant: bar.compact || Theme.largeText ? Label.Small : Label.Body
                strong: true
                heading: true
                text: bar.facts.locked ? qsTr("Handed in") : qsTr("Before you hand in")
            }
            Label {
                width: parent.width
                visible: !Theme.largeText
                variant: Label.Micro
                text: bar.compact && bar.facts.syncShort.length > 0 ? bar.facts.subtitle + " · " + bar.facts.syncShort : bar.facts.subtitle
                color: Theme.text2
            }
        }
        Chip {
            visible: !bar.compact && !Theme.largeText
            iconName: bar.facts.locked ? "lock" : "device-tablet"
            text: bar.facts.locked ? qsTr("Locked") : qsTr("Saved here")
        }
        Chip {
            visible: !bar.compact
            Layout.maximumWidth: bar.width / 3
            iconName: bar.facts.syncIcon
            text: bar.facts.syncShort
            tooltip: bar.facts.syncText
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }
}
