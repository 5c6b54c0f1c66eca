// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Theme

// A skill's name, the link to its anchors, and its RatingStrip. Opens and closes by itself.
FocusScope {
    id: skill

    property string title
    property string caption
    property alias level: strip.level
    property alias levelNames: strip.levelNames
    property alias levelAnchors: strip.levelAnchors
    property alias expanded: strip.expanded
    property alias compact: strip.compact
    property alias offersNotObserved: strip.offersNotObserved
    property alias reason: strip.reason

    signal rated(int level)

    implicitWidth: strip.implicitWidth
    implicitHeight: strip.y + strip.implicitHeight

    function rate(level: int): void { strip.rate(level) }

    TextMetrics {
        id: natural

        font: head.font
        text: skill.title
    }
    Label {
        id: head

        readonly property bool stacks: natural.advanceWidth + Theme.space12 + side.width > skill.width && !skill.compact

        width: parent.width - (stacks ? 0 : side.width + Theme.space12)
        variant: skill.compact && !Theme.largeText ? Label.Small : Label.Body
        strong: true
        heading: true
        text: skill.title
    }
    Row {
        id: side

        anchors.right: parent.right
        y: head.stacks ? head.height : Math.round((Math.min(head.height, head.lineHeight) - height) / 2)
        spacing: Theme.space8

        Repeater {
            model: skill.caption.length > 0 ? 1 : 0

            Label {
                anchors.verticalCenter: side.verticalCenter
                variant: Label.Micro
                text: skill.caption
                color: Theme.text2
            }
        }
        Repeater {
            model: !skill.compact && skill.levelAnchors.length > 0 ? 1 : 0

            Button {
                anchors.verticalCenter: side.verticalCenter
                variant: Button.Link
                scaling: Button.Dense
                iconLeft: skill.expanded ? "chevron-down" : "chevron-right"
                text: qsTr("What each level looks like")
                Accessible.description: skill.expanded ? qsTr("shown") : qsTr("hidden")
                onClicked: skill.expanded = !skill.expanded
            }
        }
    }
    RatingStrip {
        id: strip

        y: Math.max(head.height, side.y + side.height) + (skill.compact ? Theme.space8 : Theme.space4)
        width: parent.width
        focus: true
        label: skill.title
        onRated: level => skill.rated(level)
        onHelpRequested: skill.expanded = !skill.expanded
    }
}
