// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kvorum.Theme

// A row of a list: icon, title and caption, things at the right, words of action, chevron, hairline.
// Children stand at the right. Not pressable unless `interactive`.
T.ItemDelegate {
    id: control

    default property alias trailing: tail.data
    property alias leading: head.data
    property string caption
    property string iconName
    property color iconColor: Theme.text2
    property string actionText
    property string reason
    property bool interactive: true
    property bool chevron: interactive
    property bool divider: true
    property bool selected: false
    property int variant: Label.Small
    property bool strong: false

    implicitWidth: Theme.scaled(Size.tooltipWidth)
    implicitHeight: Math.max(caption.length > 0 ? Size.rowTwo : Size.row, words.implicitHeight + 2 * Theme.space12,
        (below ? words.implicitHeight + Theme.space8 : 0) + Math.max(tail.implicitHeight, below && act.visible ? act.height : 0) + 2 * Theme.space10)
    leftPadding: Theme.space16
    rightPadding: Theme.space16
    hoverEnabled: interactive
    focusPolicy: interactive ? Qt.StrongFocus : Qt.NoFocus

    readonly property real sideWidth: (tail.width > 0 ? tail.width + Theme.space12 : 0)
        + (act.visible && !below ? act.width + Theme.space12 : 0) + (arrow.visible ? arrow.width + Theme.space8 : 0)
    readonly property bool below: Theme.largeText && tail.width + act.implicitWidth > width / 4

    Accessible.role: Accessible.ListItem
    Accessible.name: caption.length > 0 ? text + ", " + caption : text
    Accessible.description: !enabled ? reason : actionText
    Accessible.selected: selected
    Accessible.onPressAction: if (control.interactive && control.enabled) control.clicked()
    Keys.onReturnPressed: if (control.interactive) control.clicked()

    background: Rectangle {
        color: control.selected ? Theme.accentSoft
            : control.interactive && control.down ? Theme.line
            : control.interactive && control.hovered ? Theme.sunken : Theme.transparent
        radius: Theme.radius

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.hairline
            color: Theme.line
            visible: control.divider
        }
        FocusRing {
            anchors.margins: 0
            innerRadius: Theme.radius - Theme.focusWidth - Theme.focusGap
            shown: control.visualFocus
        }
    }
    Item {
        x: control.leftPadding
        y: control.topPadding
        width: control.availableWidth
        height: control.availableHeight
        Row {
            id: head

            anchors.verticalCenter: words.verticalCenter
            spacing: Theme.space16

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: control.iconName.length > 0
                name: control.iconName
                color: control.enabled ? control.iconColor : Theme.disabled
            }
        }
        Column {
            id: words

            x: head.implicitWidth > 0 ? head.implicitWidth + Theme.space16 : 0
            y: control.below ? Theme.space10 : Math.round((parent.height - height) / 2)
            width: parent.width - x - (control.below ? (arrow.visible ? arrow.width + Theme.space8 : 0) : control.sideWidth)

            Label {
                width: parent.width
                variant: control.variant
                strong: control.strong
                text: control.text
                color: !control.enabled ? Theme.disabled : control.selected ? Theme.accentInk : Theme.text
                decorative: true
            }
            Label {
                width: parent.width
                visible: text.length > 0
                variant: control.variant === Label.Body ? Label.Small : Label.Micro
                prose: true
                text: control.caption
                color: control.enabled ? Theme.text2 : Theme.disabled
                decorative: true
            }
        }
        Row {
            id: tail

            x: control.below ? words.x : parent.width - control.sideWidth + Theme.space12
            y: control.below ? words.y + words.height + Theme.space8 : Math.round((parent.height - height) / 2)
            spacing: Theme.space8
        }
        Label {
            id: act

            x: control.below ? words.x + (tail.width > 0 ? tail.width + Theme.space12 : 0)
                : parent.width - width - (arrow.visible ? arrow.width + Theme.space8 : 0)
            y: control.below ? words.y + words.height + Theme.space8 : Math.round((parent.height - height) / 2)
            visible: text.length > 0
            strong: true
            text: control.actionText
            color: control.enabled ? Theme.accent : Theme.disabled
            wrapMode: Text.NoWrap
            decorative: true
        }
        Icon {
            id: arrow

            anchors.verticalCenter: parent.verticalCenter
            anchors.right: parent.right
            visible: control.chevron
            name: "chevron-right"
            size: Theme.iconSmall
            color: !control.enabled ? Theme.disabled : control.actionText.length > 0 ? Theme.accent : Theme.text
        }
    }
}
