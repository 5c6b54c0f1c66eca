// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.App
import Kvorum.Controls
import Kvorum.Theme

// Who, where in the order, and the three figures that travel together.
Item {
    id: head

    required property CandidateViewModel candidate
    property bool compact: false
    readonly property bool below: compact || Theme.largeText
    readonly property var figures: candidate.state.visible ? [
        { "name": qsTr("Score, 95 % interval"), "value": candidate.state.score, "more": candidate.state.interval },
        { "name": qsTr("Equal weights"), "value": candidate.state.equalWeights, "more": "" },
        { "name": qsTr("Observed"), "value": candidate.state.coverage, "more": "" }
    ] : []

    signal back()
    signal sheetAsked()

    implicitHeight: below ? words.height + (row.visible ? row.height + Theme.space16 : 0) : Math.max(words.height, row.height)

    IconButton {
        id: arrow

        outlined: true
        iconName: "chevron-left"
        text: qsTr("Back")
        onClicked: head.back()
    }
    Column {
        id: words

        x: arrow.width + Theme.space16
        width: parent.width - x - (head.below ? 0 : row.width + Theme.space16)
        spacing: Theme.space2

        Label {
            width: parent.width
            variant: head.compact ? Label.Title : Label.Display
            text: head.candidate.state.name
            Accessible.role: Accessible.Heading
        }
        Label {
            width: parent.width
            text: head.candidate.state.subtitle
            color: Theme.text2
        }
        Label {
            width: parent.width
            visible: text.length > 0
            variant: Label.Micro
            text: head.candidate.state.statusText
            color: head.candidate.state.status === "gate_failed" ? Theme.bad : head.candidate.state.provisional ? Theme.warn : Theme.ok
        }
        // To what was amended, and what came too late.
        Button {
            objectName: "mySheet"
            visible: head.candidate.state.mine === "handedIn"
            variant: Button.Link
            iconLeft: "file-text"
            text: qsTr("My sheet")
            onClicked: head.sheetAsked()
        }
    }
    Flow {
        id: row

        x: head.below ? 0 : parent.width - width
        y: head.below ? words.height + Theme.space16 : 0
        width: head.below ? parent.width : undefined // its own: all in one line
        visible: head.figures.length > 0
        spacing: Theme.space24

        Repeater {
            model: head.figures

            Column {
                id: figure

                required property var modelData

                Accessible.role: Accessible.StaticText
                Accessible.name: modelData.name + ": " + modelData.value + (modelData.more.length > 0 ? ", " + modelData.more : "")

                Label {
                    variant: Label.Micro
                    text: figure.modelData.name
                    color: Theme.text2
                    decorative: true
                }
                Row {
                    spacing: Theme.space8

                    Label {
                        variant: Label.Title
                        text: figure.modelData.value
                        decorative: true
                    }
                    Label {
                        y: Theme.titleLine - height
                        text: figure.modelData.more
                        color: Theme.text2
                        decorative: true
                    }
                }
            }
        }
    }
}
