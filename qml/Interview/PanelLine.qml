// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.Theme
import Kvorum.Controls

// A rater of the panel and whether the sheet is in.
Item {
    id: line

    required property string key
    required property string name
    required property string initial
    required property int mark
    required property bool handedIn
    required property string text
    readonly property bool stacked: Theme.largeText || who.implicitWidth + state.implicitWidth + badge.width + 2 * Theme.space12 > width

    implicitHeight: Math.max(Size.row, stacked ? who.height + state.height + Theme.space8 : 0)
    Accessible.role: Accessible.ListItem
    Accessible.name: name + ", " + text

    RaterMark {
        id: badge

        y: line.stacked ? Theme.space4 : Math.round((line.height - height) / 2)
        size: Math.round(Size.raterMark * Theme.iconScale)
        rater: line.mark
        initial: line.initial
        Accessible.ignored: true
    }
    Label {
        id: who

        x: badge.width + Theme.space12
        y: line.stacked ? Theme.space4 : Math.round((line.height - height) / 2)
        width: line.stacked ? line.width - x : implicitWidth
        text: line.name
        decorative: true
    }
    Row {
        id: state

        x: line.stacked ? who.x : line.width - width
        y: line.stacked ? who.y + who.height : Math.round((line.height - height) / 2)
        spacing: Theme.space6

        Icon {
            id: sign

            anchors.verticalCenter: parent.verticalCenter
            size: Theme.iconMicro
            name: line.handedIn ? "circle-check" : "circle-dashed"
            color: line.handedIn ? Theme.ok : Theme.text2
        }
        Label {
            width: line.stacked ? Math.min(implicitWidth, line.width - who.x - sign.width - state.spacing) : implicitWidth
            variant: Label.Micro
            text: line.text
            color: line.handedIn ? Theme.ok : Theme.text2
            decorative: true
        }
    }
}
