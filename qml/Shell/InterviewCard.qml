// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.Controls
import Kvorum.Theme

// One interview to hold: time, person, and the act. The first one is `leading`: larger, with the page's primary
// button. One that was begun is amber. Narrow, the smaller ones are one target each.
Card {
    id: card

    required property string name
    required property string detail
    required property string time
    required property string inText
    required property string status
    required property string statusText
    property bool leading: false
    property bool narrow: false

    signal act()

    readonly property bool begun: status === "resume"
    readonly property string verb: begun ? qsTr("Resume") : qsTr("Start")
    readonly property bool stacked: leading && (narrow || Theme.largeText)
    readonly property bool pressed: narrow && !leading
    readonly property bool brief: time.length < 6
    readonly property string when: Array.of(time, inText).filter(part => part.length > 0).join(" · ")
    readonly property color ink2: begun ? Theme.warnInk : Theme.text2
    readonly property string fact: begun ? statusText : detail

    padding: Theme.space16
    tone: begun ? Card.Warn : Card.Surface
    interactive: pressed
    label: Array.of(name, when, fact, pressed ? verb : "").filter(part => part.length > 0).join(", ")
    onClicked: act()

    Item {
        width: parent.width
        implicitHeight: card.stacked ? words.height + Theme.space12 + button.height : Math.max(words.height, lead.height, card.pressed ? 0 : button.height, card.leading ? Size.buttonTall : Size.target - Theme.space8)

        // A label's own width changes while it is laid out.
        TextMetrics {
            id: clockMetrics

            font: clock.font
            text: card.time
        }
        Item {
            id: lead

            readonly property bool shown: !card.stacked && (card.begun || (card.time.length > 0 && !Theme.largeText))

            anchors.verticalCenter: card.stacked ? undefined : parent.verticalCenter
            visible: shown
            width: !shown ? 0 : card.begun ? mark.width : card.narrow && card.brief ? Math.ceil(clockMetrics.advanceWidth) + 1 : Theme.scaled(Size.numberField)
            height: card.begun ? mark.height : clock.height + (soon.shown ? soon.height : 0)

            Icon {
                id: mark

                visible: card.begun
                name: "history"
                size: Theme.iconLarge
                color: Theme.warnInk
            }
            Label {
                id: clock

                width: parent.width
                visible: !card.begun
                variant: card.leading && card.brief ? Label.Title : Label.Body
                strong: true
                heading: false
                text: card.time
                wrapMode: card.brief ? Text.NoWrap : Text.Wrap
                decorative: card.pressed
            }
            Label {
                id: soon

                readonly property bool shown: !card.begun && text.length > 0

                y: clock.height
                width: parent.width
                visible: shown
                variant: Label.Micro
                text: card.inText
                color: Theme.text2
                decorative: card.pressed
            }
        }
        Rectangle {
            x: words.x - Theme.space16
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.hairline
            height: parent.height
            visible: lead.shown && !card.begun && !card.narrow
            color: Theme.line
        }
        Column {
            id: words

            y: card.stacked ? 0 : Math.round((parent.height - height) / 2)
            x: !lead.shown ? 0 : lead.width + (card.begun || card.narrow ? Theme.space16 : Theme.space32)
            width: parent.width - x - (card.stacked ? 0 : !card.pressed ? button.width + Theme.space16 : arrow.width + Theme.space8)

            Label {
                width: parent.width
                visible: (card.stacked || (Theme.largeText && !card.begun)) && text.length > 0
                bottomPadding: card.stacked ? Theme.space8 : 0
                text: card.begun ? card.statusText : card.when
                color: card.ink2
                decorative: card.pressed
            }
            Label {
                width: parent.width
                variant: card.leading ? Label.Title : Label.Body
                strong: true
                heading: card.leading
                text: card.name
                decorative: card.pressed
            }
            Label {
                width: parent.width
                visible: text.length > 0
                text: card.stacked || !card.begun ? card.detail : card.statusText
                color: card.ink2
                decorative: card.pressed
            }
        }
        Button {
            id: button

            x: parent.width - width
            y: card.stacked ? words.height + Theme.space12 : Math.round((parent.height - height) / 2)
            width: card.stacked ? parent.width : implicitWidth
            visible: !card.pressed
            variant: card.leading ? Button.Primary : Button.Secondary
            scaling: card.leading ? Button.Large : Button.Normal
            iconLeft: card.leading ? "player-play" : ""
            text: card.stacked && !card.begun ? qsTr("Start the interview") : card.stacked ? qsTr("Resume the interview") : card.verb
            tooltip: ""
            Accessible.name: card.verb + ", " + card.name
            onClicked: card.act()
        }
        Icon {
            id: arrow

            x: parent.width - width
            anchors.verticalCenter: parent.verticalCenter
            visible: card.pressed
            name: "chevron-right"
            size: Theme.icon
        }
    }
}
