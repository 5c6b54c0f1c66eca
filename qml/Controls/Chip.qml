// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Theme

// A state in icon and words. Pressable only when `interactive`.
Item {
    id: chip

    enum Tone { Neutral, Accent, Ok, Warn, Bad, Plain }

    property string text
    property string iconName
    property int tone: Chip.Neutral
    property bool small: false
    property bool interactive: false
    property string tooltip
    readonly property bool plain: tone === Chip.Plain
    readonly property color ink: [Theme.text2, Theme.accentInk, Theme.okInk, Theme.warnInk, Theme.badInk, Theme.text2][tone]
    readonly property color fill: [Theme.sunken, Theme.accentSoft, Theme.okSoft, Theme.warnSoft, Theme.badSoft, Theme.transparent][tone]
    readonly property int pad: plain ? 0 : small ? Theme.space8 : Theme.space10

    signal clicked()

    function press(): void {
        if (interactive && enabled)
            clicked();
    }

    implicitWidth: Math.ceil(icon.space + measure.advanceWidth) + 1 + 2 * pad
    implicitHeight: Math.max(small ? Size.chipSmall : Size.chip, label.height + (small ? Theme.space2 : Theme.space8))
    activeFocusOnTab: interactive

    Accessible.role: interactive ? Accessible.Button : Accessible.StaticText
    Accessible.name: text.length > 0 ? text : tooltip
    Accessible.description: tooltip
    Accessible.focusable: interactive
    Accessible.onPressAction: chip.press()
    Keys.onSpacePressed: chip.press()
    Keys.onReturnPressed: chip.press()

    Rectangle {
        anchors.fill: parent
        radius: Math.min(height, Theme.scaled(Size.chip)) / 2
        color: chip.fill
        border.width: chip.interactive && area.containsMouse ? Theme.hairline : 0
        border.color: Theme.outline

        FocusRing {
            shown: chip.activeFocus
            innerRadius: parent.radius
        }
    }
    Icon {
        id: icon

        readonly property real space: visible ? width + (chip.text.length > 0 ? Theme.space6 : 0) : 0

        x: chip.pad
        anchors.verticalCenter: parent.verticalCenter
        visible: chip.iconName.length > 0
        name: chip.iconName
        size: Theme.iconMicro
        color: chip.ink
    }
    // A label's own width changes while it is laid out.
    TextMetrics {
        id: measure

        font: label.font
        text: chip.text
    }
    Label {
        id: label

        x: chip.pad + icon.space
        width: Math.min(Math.ceil(measure.advanceWidth) + 1, chip.width - x - chip.pad)
        anchors.verticalCenter: parent.verticalCenter
        variant: Label.Micro
        strong: true
        text: chip.text
        color: chip.ink
        decorative: true
    }
    MouseArea {
        id: area

        readonly property real reach: -Math.max(0, (Size.target - chip.height) / 2)

        anchors.fill: parent
        anchors.topMargin: reach
        anchors.bottomMargin: reach
        enabled: chip.interactive
        hoverEnabled: chip.interactive
        cursorShape: chip.interactive ? Qt.PointingHandCursor : Qt.ArrowCursor
        onClicked: chip.press()
    }
    HoverHandler { id: hover }
    Tooltip {
        text: chip.tooltip
        shown: hover.hovered
    }
}
