// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Kvorum.Theme
import Kvorum.Controls

// The bar at a phone's thumb: back, the list of questions, the note, next.
Rectangle {
    id: bar

    required property InterviewFacts facts
    readonly property bool last: facts.nextName.length === 0

    signal previousAsked()
    signal nextAsked()
    signal listAsked()
    signal noteAsked()
    signal reviewed()

    implicitHeight: Math.max(Size.bottomBar, row.implicitHeight + 2 * Theme.space10)
    color: Theme.surface

    Rectangle {
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }
    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.space12
        anchors.rightMargin: Theme.space12
        anchors.topMargin: Theme.hairline
        spacing: Theme.space8

        IconButton {
            objectName: "previous"
            Layout.preferredHeight: next.height
            outlined: true
            enabled: bar.facts.index > 0
            reason: qsTr("This is the first question.")
            iconName: "chevron-left"
            text: enabled ? qsTr("Back to %1").arg(bar.facts.previousName) : qsTr("Back")
            onClicked: bar.previousAsked()
        }
        IconButton {
            objectName: "list"
            Layout.preferredHeight: next.height
            outlined: true
            iconName: "list-check"
            text: qsTr("Questions")
            onClicked: bar.listAsked()
        }
        IconButton {
            objectName: "noteButton"
            Layout.preferredHeight: next.height
            visible: !bar.facts.locked
            outlined: true
            iconName: "pencil"
            text: qsTr("Write the note")
            onClicked: bar.noteAsked()
        }
        Button {
            id: next

            objectName: "next"
            Layout.fillWidth: true
            variant: Button.Primary
            iconRight: Theme.largeText && bar.last ? "" : "chevron-right" // no word is broken for it
            text: bar.last ? qsTr("Review") : qsTr("Next")
            Accessible.name: bar.last ? text : qsTr("Next, %1").arg(bar.facts.nextName)
            onClicked: bar.last ? bar.reviewed() : bar.nextAsked()
        }
    }
}
