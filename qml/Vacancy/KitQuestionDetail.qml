// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Controls
import Kvorum.Theme

// All that belongs to one question: its words, what may follow, what is rated, and a word for the rater.
Item {
    id: detail

    property string text
    property string followUp
    property string help
    property var probes: []
    property var parts: []
    property var choices: []
    property bool divider: true
    readonly property var skills: parts.filter(part => part.skills.length > 0)

    implicitHeight: column.height + Theme.space20

    Column {
        id: column

        x: Theme.space16
        width: parent.width - 2 * Theme.space16
        spacing: Theme.space12

        Label {
            width: parent.width
            variant: Label.Body
            strong: true
            prose: true
            text: detail.text
        }
        KitList {
            width: parent.width
            title: qsTr("To choose from")
            lines: detail.choices
        }
        KitList {
            width: parent.width
            title: qsTr("After the first answer")
            lines: detail.followUp.length > 0 ? [detail.followUp] : []
        }
        KitList {
            width: parent.width
            title: qsTr("Ask further")
            lines: detail.probes
        }
        KitList {
            width: parent.width
            title: qsTr("What is rated")
            lines: detail.skills.map(part => part.name.length > 0 ? part.name + ": " + part.skills : part.skills)
        }
        KitList {
            width: parent.width
            title: qsTr("For you alone")
            lines: detail.help.length > 0 ? [detail.help] : []
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairline
        visible: detail.divider
        color: Theme.line
    }
}
