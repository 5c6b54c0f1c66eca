// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kvorum.Theme

// One of many choices side by side; the chosen one carries a check. Bind `chosen`; `clicked` is the wish.
T.RadioButton {
    id: tile

    property bool chosen: false
    property string detail
    // So wide that no word is broken, chosen or not.
    readonly property real least: leftPadding + rightPadding + Math.ceil(longest.advanceWidth) + Theme.hairline + tick.width + Theme.space4

    implicitWidth: Theme.scaled(Size.tile)
    implicitHeight: Math.max(Size.sorterRow, words.implicitHeight + 2 * Theme.space8)
    leftPadding: Theme.space12
    rightPadding: Theme.space8
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    autoExclusive: false
    checked: chosen
    indicator: null
    // The wish is told; the mark follows what is chosen.
    onClicked: checked = Qt.binding(() => tile.chosen)

    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.description: detail
    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.onPressAction: if (tile.enabled) tile.clicked()
    Accessible.onToggleAction: if (tile.enabled) tile.clicked()
    Keys.onReturnPressed: tile.clicked()
    Keys.onEnterPressed: tile.clicked()

    TextMetrics {
        id: longest

        font: Theme.face(14, Font.DemiBold, 0)
        text: tile.text.split(" ").reduce((most, word) => word.length > most.length ? word : most, "")
    }
    background: Rectangle {
        radius: Theme.radius
        color: tile.chosen ? Theme.accentSoft : tile.down ? Theme.line : tile.hovered ? Theme.sunken : Theme.surface
        border.width: tile.chosen ? Theme.edge : Theme.hairline
        border.color: tile.chosen ? Theme.accent : Theme.outline

        FocusRing { shown: tile.visualFocus }
    }
    Label {
        id: words

        x: tile.leftPadding
        width: tile.width - x - tile.rightPadding - (tick.visible ? tick.width + Theme.space4 : 0)
        anchors.verticalCenter: parent.verticalCenter
        font: Theme.face(14, tile.chosen ? Font.DemiBold : Font.Medium, 0)
        text: tile.text
        color: tile.chosen ? Theme.accentInk : Theme.text
        decorative: true
    }
    Icon {
        id: tick

        anchors.right: parent.right
        anchors.rightMargin: tile.rightPadding
        anchors.verticalCenter: parent.verticalCenter
        visible: tile.chosen
        name: "check"
        size: Theme.iconSmall
        strokeWidth: Theme.strokeBold
        color: Theme.accent
    }
}
