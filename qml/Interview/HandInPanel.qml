// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Theme
import Kvorum.Controls

// How far the sheet is, what handing it in means, and who else has.
Column {
    id: panel

    required property ReviewFacts facts
    readonly property alias raters: rows.count

    spacing: Theme.space16

    Column {
        width: parent.width
        spacing: Theme.space8
        visible: !panel.facts.locked

        Label {
            width: parent.width
            variant: Label.Title
            text: panel.facts.progressText
        }
        ProgressBar {
            width: parent.width
            thickness: Size.timerBar
            value: panel.facts.all > 0 ? panel.facts.rated / panel.facts.all : 0
            color: Theme.text
            label: panel.facts.progressText
        }
    }
    FactLine {
        width: parent.width
        iconName: "lock"
        text: panel.facts.locked ? qsTr("The sheet is locked and stays as it is. What you amend stands beside it, with your reason.")
            : qsTr("Handing in locks the sheet. Afterwards you can amend it with a reason; both are seen.")
    }
    FactLine {
        width: parent.width
        iconName: "eye-off"
        text: panel.facts.locked ? "" : panel.facts.whoSeesText
    }
    FactLine {
        width: parent.width
        iconName: "cloud-off"
        text: panel.facts.offlineText
    }
    Rectangle {
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }
    Column {
        width: parent.width

        Label {
            width: parent.width
            variant: Label.Micro
            heading: true
            text: qsTr("The panel")
            color: Theme.text2
        }
        Repeater {
            id: rows

            model: panel.facts.panel
            delegate: PanelLine { width: panel.width }
        }
    }
}
