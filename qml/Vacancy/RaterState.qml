// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.Controls
import Kvorum.Theme

// A rater's mark with the state of the sheet: a check when handed in, a dashed ring while open.
Item {
    id: state

    required property string sentence
    required property string initial
    required property int rater
    required property bool handedIn

    implicitWidth: mark.width + Theme.space2 + sign.width
    implicitHeight: Math.max(mark.height, sign.height)

    Accessible.role: Accessible.Graphic
    Accessible.name: sentence

    RaterMark {
        id: mark

        anchors.verticalCenter: parent.verticalCenter
        size: Math.round(Size.raterMark * Theme.iconScale)
        rater: Math.max(1, state.rater)
        initial: state.initial
        Accessible.ignored: true
    }
    Icon {
        id: sign

        x: mark.width + Theme.space2
        anchors.verticalCenter: parent.verticalCenter
        name: state.handedIn ? "circle-check" : "circle-dashed"
        size: Theme.iconMicro
        color: state.handedIn ? Theme.ok : Theme.text2
    }
    HoverHandler { id: hover }
    Tooltip {
        text: state.sentence
        shown: hover.hovered
    }
}
