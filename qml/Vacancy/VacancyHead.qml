// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.App
import Kvorum.Controls
import Kvorum.Theme

// Title, company and state of a vacancy, and what to do with it as a whole.
Item {
    id: head

    required property VacancyViewModel vacancy
    property bool compact: false
    // A title in two lines beside its acts looks broken off.
    readonly property bool beside: arrow.width + Theme.space16 + name.advanceWidth + Theme.space24 + acts.natural <= width
    readonly property bool below: compact || Theme.largeText || acts.natural > width / 2 || !beside

    signal back()
    signal kit()
    signal dashboard()
    signal exported()

    implicitHeight: below ? words.y + words.height + Theme.space16 + acts.height : Math.max(words.y + words.height, acts.height)

    IconButton {
        id: arrow

        outlined: true
        iconName: "chevron-left"
        text: qsTr("Back")
        onClicked: head.back()
    }
    // Measured apart from its layout: a wrapped text that sizes itself by its own width goes in circles.
    TextMetrics {
        id: facts

        font: Theme.small
        text: Array.of(head.vacancy.state.company, head.vacancy.state.summary).filter(part => part.length > 0).join(" · ")
    }
    TextMetrics {
        id: name

        font: Theme.display
        text: head.vacancy.state.title
    }
    Column {
        id: words

        x: arrow.width + Theme.space16
        y: head.compact ? Math.round((arrow.height - Theme.titleLine) / 2) : 0
        width: parent.width - x - (head.below ? 0 : acts.width + Theme.space24)
        spacing: Theme.space4

        Label {
            width: parent.width
            variant: head.compact ? Label.Title : Label.Display
            text: head.vacancy.state.title
        }
        Flow {
            width: parent.width
            spacing: Theme.space8

            Label {
                width: Math.min(Math.ceil(facts.advanceWidth) + Theme.space2, parent.width)
                text: facts.text
                color: Theme.text2
            }
            Chip {
                id: state

                small: true
                visible: text.length > 0
                text: head.vacancy.state.statusText
                iconName: head.vacancy.state.status === "running" ? "player-play" : head.vacancy.state.status === "decided" ? "circle-check" : "pencil"
                tone: head.vacancy.state.status === "running" ? Chip.Accent : head.vacancy.state.status === "decided" ? Chip.Ok : Chip.Neutral
            }
        }
    }
    // The main act first, all in one row: where there is little room, in words alone, and the rarest behind the dots.
    Flow {
        id: acts

        readonly property real natural: look.implicitWidth + prepare.implicitWidth + keep.implicitWidth + 2 * spacing

        x: head.below ? 0 : parent.width - width
        y: head.below ? words.y + words.height + Theme.space16 : 0
        width: head.below ? parent.width : natural
        spacing: Theme.space8

        Button {
            id: look

            variant: Button.Primary
            iconLeft: head.compact ? "" : "table"
            text: qsTr("Dashboard")
            onClicked: head.dashboard()
        }
        Button {
            id: prepare

            iconLeft: head.compact ? "" : "message-2"
            text: qsTr("Kit")
            tooltip: qsTr("The questions, and what each level looks like")
            onClicked: head.kit()
        }
        Button {
            id: keep

            visible: !head.compact
            iconLeft: "download"
            text: qsTr("Export")
            tooltip: qsTr("Writes the vacancy file with all figures")
            onClicked: head.exported()
        }
        IconButton {
            id: more

            visible: head.compact
            outlined: true
            iconName: "dots"
            text: qsTr("More for %1").arg(head.vacancy.state.title)
            onClicked: menu.popup(more, more.width - menu.width, more.height)
        }
    }
    Menu {
        id: menu

        label: more.text

        MenuItem {
            iconName: "download"
            text: qsTr("Export")
            onTriggered: head.exported()
        }
    }
}
