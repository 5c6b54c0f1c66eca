// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kvorum.Theme

// One primary per view. `caption` makes a tall two-line button; `reason` says why it is disabled.
T.Button {
    id: control

    enum Variant { Primary, Secondary, Quiet, Link, Danger }
    enum Scale { Normal, Large, Dense }

    property int variant: Button.Secondary
    property int scaling: Button.Normal
    property string iconLeft
    property string iconRight
    property string caption
    property bool alignLeft: caption.length > 0
    property string reason
    property string tooltip

    readonly property bool primary: variant === Button.Primary
    readonly property bool danger: variant === Button.Danger
    readonly property bool secondary: variant === Button.Secondary
    readonly property bool large: scaling === Button.Large
    readonly property bool dense: scaling === Button.Dense
    readonly property bool filled: primary || danger
    readonly property bool bare: variant === Button.Link
    readonly property int type: large ? Label.Body : Label.Small
    readonly property color ink: !enabled ? Theme.disabled
        : primary ? Theme.accentOn
        : danger ? Theme.badOn
        : bare ? (down ? Theme.accentPressed : hovered ? Theme.accentHover : Theme.accent) : Theme.text
    readonly property color fill: !enabled ? (variant === Button.Quiet || bare ? Theme.transparent : Theme.sunken)
        : primary ? (down ? Theme.accentPressed : hovered ? Theme.accentHover : Theme.accent)
        : danger ? (down || hovered ? Theme.badInk : Theme.bad)
        : bare ? Theme.transparent
        : down ? Theme.line : hovered ? Theme.sunken
        : secondary ? Theme.surface : Theme.transparent
    readonly property int least: large ? Size.buttonLarge : dense ? Size.buttonDense : Size.target

    implicitWidth: Math.max(least, row.implicitWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(caption.length > 0 ? Size.buttonTall : least, row.implicitHeight + topPadding + bottomPadding)
    leftPadding: bare ? 0 : dense ? Theme.space12 : Size.buttonPad
    rightPadding: leftPadding
    topPadding: dense ? Theme.space4 : Theme.space8
    bottomPadding: topPadding
    spacing: caption.length > 0 || (alignLeft && large) ? Theme.space16 : Theme.space8
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Button
    Accessible.name: caption.length > 0 ? text + ", " + caption : text
    Accessible.description: !enabled && reason.length > 0 ? reason : tooltip
    Accessible.onPressAction: if (control.enabled) control.clicked()
    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()

    Item {
        x: control.leftPadding
        y: control.topPadding
        width: control.availableWidth
        height: control.availableHeight

        Item {
            id: row

            readonly property real leftSpace: left.visible ? left.width + control.spacing : 0
            readonly property real rightSpace: right.visible ? right.width + control.spacing : 0
            readonly property real room: parent.width - leftSpace - rightSpace

            // Measured apart from the labels: their own implicit width may change while they are laid out.
            readonly property real natural: Math.ceil(Math.max(textSize.advanceWidth, captionSize.advanceWidth)) + Theme.hairline

            implicitWidth: leftSpace + natural + rightSpace
            implicitHeight: Math.max(words.implicitHeight, left.visible ? left.height : 0)
            x: control.alignLeft ? 0 : Math.max(0, Math.round((parent.width - implicitWidth) / 2))
            width: Math.min(parent.width, implicitWidth)
            height: parent.height

            TextMetrics {
                id: textSize

                font: label.font
                text: control.text
            }
            TextMetrics {
                id: captionSize

                font: note.font
                text: control.caption
            }
            Icon {
                id: left

                anchors.verticalCenter: parent.verticalCenter
                visible: control.iconLeft.length > 0
                name: control.iconLeft
                color: control.ink
                size: control.dense ? Theme.iconSmall : Theme.icon
            }
            Column {
                id: words

                anchors.verticalCenter: parent.verticalCenter
                x: row.leftSpace
                width: Math.min(row.room, row.natural)

                Label {
                    id: label

                    width: parent.width
                    variant: control.type
                    strong: true
                    text: control.text
                    color: control.ink
                    horizontalAlignment: control.alignLeft ? Text.AlignLeft : Text.AlignHCenter
                    decorative: true
                    visible: text.length > 0
                }
                Label {
                    id: note

                    width: parent.width
                    variant: Label.Micro
                    prose: !control.filled
                    text: control.caption
                    color: control.filled || !control.enabled ? control.ink : Theme.text2
                    decorative: true
                    visible: text.length > 0
                }
            }
            Icon {
                id: right

                anchors.verticalCenter: parent.verticalCenter
                x: row.leftSpace + words.width + control.spacing
                visible: control.iconRight.length > 0
                name: control.iconRight
                color: control.ink
                size: Theme.iconSmall
            }
        }
    }
    background: Rectangle {
        implicitHeight: control.least
        radius: Theme.radius
        color: control.fill
        border.width: control.secondary && control.enabled ? Theme.hairline : 0
        border.color: Theme.outline
        Behavior on color { ColorAnimation { duration: Theme.motion; easing.type: Theme.easing } }

        FocusRing { shown: control.visualFocus }
    }

    // A disabled control gets no hover of its own, so the reason is caught here.
    HoverHandler { id: hover }
    Tooltip {
        text: !control.enabled ? control.reason : control.tooltip
        shown: hover.hovered || (control.visualFocus && text.length > 0)
    }
}
