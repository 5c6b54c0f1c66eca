// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kvorum.Theme

// One of a list. Exclusive among siblings (or in a ButtonGroup); `onClicked` tells of the user's tap.
T.RadioButton {
    id: control

    property string caption
    property string reason
    property int variant: Label.Small
    readonly property int box: Math.round(Size.checkbox * Theme.iconScale)

    implicitWidth: box + spacing + Math.ceil(Math.max(natural.advanceWidth, naturalMore.advanceWidth) + Theme.hairline)
    implicitHeight: Math.max(Size.target, words.implicitHeight + 2 * Theme.space8)
    spacing: text.length > 0 ? Theme.space12 : 0
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.description: !enabled && reason.length > 0 ? reason : caption
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.onPressAction: control.press()
    Accessible.onToggleAction: control.press()
    Keys.onReturnPressed: control.press()

    // As a tap does: takes the choice and tells it.
    function press(): void {
        if (!enabled)
            return;
        checked = true;
        clicked();
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
        radius: height / 2
        color: !control.enabled ? Theme.sunken
            : control.checked ? Theme.text : control.down ? Theme.line : control.hovered ? Theme.sunken : Theme.surface
        border.width: control.checked && control.enabled ? 0 : control.enabled ? Theme.edgeThin : Theme.hairline
        border.color: control.enabled ? Theme.outline : Theme.disabled

        Rectangle {
            anchors.centerIn: parent
            visible: control.checked
            width: Math.round(Size.radioDot * Theme.iconScale)
            height: width
            radius: height / 2
            color: control.enabled ? Theme.surface : Theme.disabled
        }
        FocusRing {
            shown: control.visualFocus
            innerRadius: parent.radius
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
                color: control.enabled ? Theme.text : Theme.disabled
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
}
