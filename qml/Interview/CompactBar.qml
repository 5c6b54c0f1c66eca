// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.Theme
import Kvorum.Controls

// The bar above an interview on a phone: who, and where the words are kept.
Rectangle {
    id: bar

    required property InterviewFacts facts
    readonly property string kept: facts.syncShort.length > 0 ? facts.savedText + " · " + facts.syncShort : facts.savedText

    signal closed()
    signal undone()

    implicitHeight: Math.max(Size.topBarCompact, Math.max(close.height, Theme.largeText ? large.height : words.height) + 2 * Theme.space6)
    color: Theme.surface

    IconButton {
        id: close

        objectName: "close"
        x: Theme.space4
        anchors.verticalCenter: parent.verticalCenter
        iconName: "x"
        text: qsTr("Close the interview")
        onClicked: bar.closed()
    }
    Column {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        x: close.x + close.width + Theme.space4
        width: undo.x - x - Theme.space4
        visible: !Theme.largeText

        Label {
            width: parent.width
            strong: true
            heading: true
            text: bar.facts.candidateName
        }
        Row {
            width: parent.width
            spacing: Theme.space4

            Icon {
                id: cloud

                y: Math.round((line.lineHeight - height) / 2)
                size: Math.round(Theme.iconMicro * 0.875)
                name: bar.facts.saved ? bar.facts.syncIcon : "pencil"
                color: Theme.text2
            }
            Label {
                id: line

                objectName: "kept"
                width: parent.width - cloud.width - parent.spacing
                variant: Label.Micro
                text: bar.kept
                color: Theme.text2
            }
        }
    }
    Item {
        id: large

        anchors.verticalCenter: parent.verticalCenter
        x: close.x + close.width + Theme.space4
        width: undo.x - x - Theme.space4
        height: Math.max(place.height, sync.height)
        visible: Theme.largeText

        Label {
            id: place

            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, parent.width - sync.width - Theme.space8)
            strong: true
            heading: true
            text: qsTr("%1 of %2").arg(bar.facts.number).arg(bar.facts.count)
        }
        Row {
            id: sync

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space6
            Accessible.role: Accessible.StaticText
            Accessible.name: bar.kept

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: bar.facts.saved ? bar.facts.syncIcon : "pencil"
                color: Theme.text2
            }
            // Where taking back has its place, the sign says it alone.
            Label {
                width: Math.min(implicitWidth, large.width / 2)
                visible: !undo.visible
                variant: Label.Micro
                text: bar.facts.saved ? bar.facts.syncShort : bar.facts.savedText
                color: Theme.text2
                decorative: true
            }
        }
    }
    IconButton {
        id: undo

        objectName: "undo"
        x: parent.width - (visible ? width + Theme.space4 : Size.marginCompact)
        anchors.verticalCenter: parent.verticalCenter
        visible: !bar.facts.locked
        enabled: bar.facts.undoText.length > 0
        reason: qsTr("Nothing to take back yet.")
        iconName: "arrow-back-up"
        text: enabled ? qsTr("Take back: %1").arg(bar.facts.undoText) : qsTr("Take back")
        onClicked: bar.undone()
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }
}
