// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kvorum.Theme

// A 24 box in a 44 target, with words that wrap. `onToggled` tells of the user's taps.
T.CheckBox {
    id: control

    property string caption
    property string reason
    property int variant: Label.Small
    readonly property int box: Math.round(Size.checkbox * Theme.iconScale)
    property color ink: Theme.text

    implicitWidth: box + spacing + Math.ceil(Math.max(natural.advanceWidth, naturalMore.advanceWidth) + Theme.hairline)
    implicitHeight: Math.max(Size.target, words.implicitHeight + 2 * Theme.space8)
    spacing: text.length > 0 ? Theme.space12 : 0
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.description: !enabled && reason.length > 0 ? reason : caption
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.onPressAction: control.press()
    Accessible.onToggleAction: control.press()
    Keys.onReturnPressed: control.press()

    // As a tap does: changes the state and tells it.
    function press(): void {
        if (!enabled)
            return;
        toggle();
        toggled();
    }

    TextMetrics {
        id: natural

        font: label.font
        text: control.text
    }
    TextMetrics {
        id: naturalMore

        font: more.font
        text: control.caption
    }
    indicator: Rectangle {
        implicitWidth: control.box
        implicitHeight: implicitWidth
        y: Math.round(Math.max(Theme.space10, Theme.space8 + (words.firstLine - height) / 2))
        radius: Theme.radiusInner
        color: !control.enabled ? Theme.sunken
            : control.checked ? Theme.text : control.down ? Theme.line : control.hovered ? Theme.sunken : Theme.surface
        border.width: control.checked && control.enabled ? 0 : control.enabled ? Theme.edgeThin : Theme.hairline
        border.color: control.enabled ? Theme.outline : Theme.disabled

        Icon {
            anchors.centerIn: parent
            visible: control.checked
            name: "check"
            size: Theme.iconSmall
            strokeWidth: Theme.strokeBold
            color: control.enabled ? Theme.surface : Theme.disabled
        }
        FocusRing {
            shown: control.visualFocus
            innerRadius: Theme.radiusInner
        }
    }
    Item {
        x: control.leftPadding
        y: control.topPadding
        width: control.availableWidth
        height: control.availableHeight
        Column {
            id: words

            readonly property int firstLine: label.lineHeight

            anchors.verticalCenter: parent.verticalCenter
            x: control.indicator.width + control.spacing
            width: parent.width - x

            Label {
                id: label

                width: parent.width
                visible: text.length > 0
                variant: control.variant
                text: control.text
                color: control.enabled ? control.ink : Theme.disabled
                decorative: true
            }
            Label {
                id: more

                width: parent.width
                visible: text.length > 0
                variant: Label.Micro
                prose: true
                text: control.caption
                color: control.enabled ? Theme.text2 : Theme.disabled
                decorative: true
            }
        }
    }
    HoverHandler { id: hover }
    Tooltip {
        text: control.enabled ? "" : control.reason
        shown: hover.hovered
    }
}
