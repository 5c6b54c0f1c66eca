// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kvorum.Theme

// What a Tooltip shows: above its control, and below at the window's top.
T.ToolTip {
    id: tip

    required property Tooltip hint

    parent: hint.parent
    text: hint.text
    x: parent ? Math.round((parent.width - implicitWidth) / 2) : 0
    y: -implicitHeight - Theme.space8
    implicitWidth: Math.min(Theme.scaled(Size.tooltipWidth), Math.ceil(implicitContentWidth) + leftPadding + rightPadding)
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    margins: Theme.space4
    leftPadding: Theme.space12
    rightPadding: Theme.space12
    topPadding: Theme.space8
    bottomPadding: Theme.space8
    delay: Theme.tooltipDelay
    visible: hint.shown && text.length > 0
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent | T.Popup.CloseOnReleaseOutsideParent

    enter: Transition { NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.motion; easing.type: Theme.easing } }
    exit: Transition { NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.motion; easing.type: Theme.easing } }

    contentItem: Label {
        variant: Label.Micro
        text: tip.text
        color: Theme.tipOn
        decorative: true
    }
    background: Rectangle {
        radius: Theme.radiusInner
        color: Theme.tip
    }
}
