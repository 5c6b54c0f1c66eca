// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kvorum.Theme

// One target of a RatingStrip: a level 1 to 5, or -1 for "not observed". There are many: what few show is
// made when it is shown.
// A T.RadioButton, since Qt 6.4 resets the accessible role of a control to the one of its C++ type.
T.RadioButton {
    id: cell

    enum Shape { Digit, Closed, Open, Row }

    required property int level
    property string word
    property string anchorText
    property int shape: RatingCell.Closed
    property bool small: false
    property bool chosen: false
    property bool ringed: false

    readonly property bool observed: level > 0
    readonly property color ink: !enabled ? (chosen ? Theme.text : Theme.disabled) : chosen ? Theme.accentOn : Theme.text
    readonly property color ink2: !enabled ? (chosen ? Theme.text2 : Theme.disabled) : chosen ? Theme.accentOn : Theme.text2
    readonly property bool isDigit: shape === RatingCell.Digit
    readonly property bool isClosed: shape === RatingCell.Closed
    readonly property bool isOpen: shape === RatingCell.Open
    readonly property bool isRow: shape === RatingCell.Row
    readonly property bool wordy: !isDigit
    readonly property bool column: isOpen || Theme.largeText && isClosed
    readonly property real pad: isDigit ? Theme.space4 : isClosed ? Theme.space8 : Size.stripPad
    readonly property real inner: width - 2 * pad

    text: word
    implicitWidth: Size.stripCell
    implicitHeight: Math.max(Theme.scaled(small ? Theme.space24 : Theme.space32) + Theme.space8, content.implicitHeight + 2 * pad,
        isOpen ? Size.stripOpen : small ? Size.stripDense : Size.strip)
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    autoExclusive: false
    checked: chosen

    Accessible.role: Accessible.RadioButton
    Accessible.name: observed ? (word.length > 0 ? qsTr("%1, %2").arg(level).arg(word) : String(level)) : word
    Accessible.description: anchorText
    Accessible.onPressAction: if (cell.enabled) cell.clicked()
    Accessible.onToggleAction: if (cell.enabled) cell.clicked()
    onClicked: follow()

    // A tap has turned `checked`; the stored level decides.
    function follow(): void { checked = Qt.binding(() => cell.chosen) }

    background: Rectangle {
        radius: Theme.radius
        color: !cell.enabled ? (cell.chosen ? Theme.line : Theme.sunken)
            : cell.chosen ? (cell.down ? Theme.accentPressed : cell.hovered ? Theme.accentHover : Theme.accent)
            : cell.down ? Theme.line : cell.hovered ? Theme.sunken : Theme.surface
        border.width: cell.chosen === cell.enabled ? 0 : Theme.hairline
        border.color: Theme.outline

        Repeater {
            model: cell.ringed ? 1 : 0

            FocusRing { shown: true }
        }
    }
    TextMetrics {
        id: measure

        font: Theme.microStrong
        text: cell.word
    }
    Item {
        id: content

        anchors.fill: parent

        implicitHeight: cell.isDigit ? (digit.visible ? digit.implicitHeight : eye.height)
            : cell.column ? stack.implicitHeight
            : cell.isRow ? Math.max(digit.implicitHeight, stack.implicitHeight)
            : Math.max(digit.visible ? digit.implicitHeight : 0, stack.implicitHeight)

        Label {
            id: digit

            x: cell.isDigit ? (parent.width - width) / 2 : cell.column || cell.isRow ? cell.pad
                : Math.max(cell.pad, (parent.width - width - Theme.space8 - stack.width) / 2)
            y: cell.isOpen ? cell.pad - Theme.space2 : cell.isRow ? cell.pad - Theme.space2
                : cell.column ? cell.pad : (parent.height - height) / 2
            visible: cell.observed
            variant: cell.small ? Label.Small : Label.Title
            strong: true
            heading: false
            text: cell.level
            color: cell.ink
            decorative: true
        }
        Icon {
            id: eye

            x: cell.isDigit || cell.column ? (parent.width - width) / 2
                : cell.isRow ? cell.pad
                : Math.max(Theme.space4, (parent.width - width - Theme.space4 - stack.width) / 2)
            y: cell.column ? Math.max(cell.pad, (parent.height - height - stack.wordHeight - Theme.space6) / 2) : (parent.height - height) / 2
            visible: !cell.observed
            name: "eye-off"
            color: cell.ink
        }
        Column {
            id: stack

            readonly property real wordHeight: name.visible ? name.height : 0
            readonly property real head: !cell.column ? 0 : cell.observed ? digit.implicitHeight + Theme.space4 : eye.height + Theme.space6
            readonly property real beside: cell.column ? 0 : cell.isRow ? Theme.iconLarge + Theme.space12
                : cell.observed ? digit.implicitWidth + Theme.space8 : eye.width + Theme.space4
            readonly property real room: cell.width - 2 * (cell.observed || cell.column ? cell.pad : Theme.space4) - beside

            x: cell.column ? (cell.observed ? cell.pad : (parent.width - width) / 2)
                : cell.isRow ? cell.pad + beside
                : cell.observed ? digit.x + beside : eye.x + beside
            y: cell.column && cell.observed ? cell.pad + head - topPadding
                : cell.column ? eye.y - topPadding + head : (parent.height - height) / 2
            width: cell.column || cell.isRow ? room : Math.min(room, Math.ceil(measure.advanceWidth) + 1)
            topPadding: cell.column ? head : 0
            spacing: Theme.space6
            visible: cell.wordy

            Label {
                id: name

                width: parent.width
                visible: text.length > 0
                variant: Label.Micro
                strong: true
                lineHeight: cell.isClosed ? Math.round(Theme.microLine * 0.875) : Theme.microLine
                text: cell.word
                color: cell.ink2
                horizontalAlignment: cell.observed || cell.isRow ? Text.AlignLeft : Text.AlignHCenter
                decorative: true
            }
            Repeater {
                model: cell.anchorText.length > 0 && (cell.isOpen || cell.isRow) ? 1 : 0

                Label {
                    width: stack.width
                    variant: Label.Micro
                    prose: true
                    text: cell.anchorText
                    color: cell.ink2
                    decorative: true
                }
            }
        }
        Repeater {
            model: cell.chosen && cell.wordy ? 1 : 0

            Icon {
                anchors.right: content.right
                anchors.top: content.top
                anchors.margins: cell.isClosed ? Theme.space6 : Size.stripPad
                name: "check"
                size: cell.isClosed ? Theme.iconMicro : Theme.icon
                strokeWidth: Theme.strokeBold
                color: cell.ink
            }
        }
    }
}
