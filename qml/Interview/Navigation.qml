// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Kvorum.Theme
import Kvorum.Controls

// Previous and next by name, under the question. `lists` adds a button for the list of questions.
Rectangle {
    id: bar

    required property InterviewFacts facts
    property int margin: Size.marginExpanded
    property bool lists: false
    property bool lined: false
    readonly property bool last: facts.nextName.length === 0
    readonly property real room: (width - 2 * margin - 4 * Theme.space12 - (lists ? list.implicitWidth : 0)) / 2

    signal previousAsked()
    signal nextAsked()
    signal listAsked()
    signal reviewed()

    implicitHeight: Math.max(Size.bottomBar + Theme.space8, row.implicitHeight + 2 * Theme.space12)
    color: Theme.bg

    Rectangle {
        width: parent.width
        height: Theme.hairline
        color: Theme.line
        opacity: bar.lined ? 1 : 0
        Behavior on opacity { NumberAnimation { duration: Theme.motion; easing.type: Theme.easing } }
    }
    RowLayout {
        id: row

        x: bar.margin - Theme.space8
        width: parent.width - x - bar.margin
        height: parent.height
        spacing: Theme.space12

        Button {
            objectName: "previous"
            Layout.maximumWidth: bar.room
            visible: bar.facts.index > 0
            leftPadding: Theme.space8
            variant: Button.Quiet
            alignLeft: true
            iconLeft: "chevron-left"
            text: qsTr("%1 %2").arg(bar.facts.number - 1).arg(bar.facts.previousName)
            onClicked: bar.previousAsked()
        }
        Item { Layout.fillWidth: true }
        Button {
            id: list

            objectName: "list"
            visible: bar.lists
            variant: Button.Quiet
            iconLeft: "list-check"
            text: qsTr("Questions")
            onClicked: bar.listAsked()
        }
        Item { Layout.fillWidth: true }
        Button {
            objectName: "next"
            Layout.maximumWidth: bar.room
            variant: bar.last ? Button.Primary : Button.Secondary
            iconRight: "chevron-right"
            text: bar.last ? qsTr("Review") : qsTr("%1 %2").arg(bar.facts.number + 1).arg(bar.facts.nextName)
            onClicked: bar.last ? bar.reviewed() : bar.nextAsked()
        }
    }
}
