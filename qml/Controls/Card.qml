// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Theme

// A surface with a hairline. Children stand in a column. `interactive` makes it one large target,
// `choice` adds a radio mark's state for screen readers, `marked` an accent bar at the left.
Item {
    id: card

    enum Tone { Surface, Sunken, Accent, Ok, Warn, Bad }

    default property alias content: column.data
    property alias spacing: column.spacing
    property int tone: Card.Surface
    property int padding: Size.cardPad
    property bool interactive: false
    property bool choice: false
    property bool selected: false
    property bool marked: false
    property string label

    signal clicked()

    readonly property bool plain: tone === Card.Surface
    readonly property color fill: plain ? Theme.surface : [Theme.surface, Theme.sunken, Theme.accentSoft, Theme.okSoft, Theme.warnSoft, Theme.badSoft][tone]

    function press(): void {
        if (interactive && enabled)
            clicked();
    }

    implicitWidth: column.implicitWidth + 2 * padding
    implicitHeight: column.implicitHeight + 2 * padding
    activeFocusOnTab: interactive

    Accessible.role: choice ? Accessible.RadioButton : interactive ? Accessible.Button : Accessible.Grouping
    Accessible.name: label
    Accessible.focusable: interactive
    Accessible.checkable: choice
    Accessible.checked: choice && selected
    Accessible.ignored: label.length === 0 && !interactive
    Accessible.onPressAction: card.press()
    Keys.onSpacePressed: press()
    Keys.onReturnPressed: press()

    Rectangle {
        id: face

        anchors.fill: parent
        anchors.margins: card.selected ? -Theme.focusWidth / 2 : 0
        radius: Theme.radius + (card.selected ? Theme.focusWidth / 2 : 0)
        color: card.interactive && area.pressed ? Theme.line
            : card.interactive && area.containsMouse && card.plain && !card.selected ? Theme.sunken : card.fill
        border.width: card.selected ? Theme.edge : card.plain ? Theme.hairline : 0
        border.color: card.selected ? Theme.accent : Theme.line

        FocusRing {
            shown: card.activeFocus
            innerRadius: parent.radius
        }
    }
    Item {
        width: Theme.radius
        height: parent.height
        visible: card.marked
        clip: true

        Rectangle {
            width: Theme.radius * 4
            height: parent.height
            radius: Theme.radius
            color: Theme.transparent
            border.width: Size.tickWidth
            border.color: Theme.accent
        }
    }
    MouseArea {
        id: area

        anchors.fill: parent
        enabled: card.interactive
        hoverEnabled: card.interactive
        onClicked: card.press()
    }
    Column {
        id: column

        x: card.padding
        y: card.padding
        width: card.width - 2 * card.padding
        spacing: Theme.space8
    }
}
