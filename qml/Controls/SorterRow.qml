// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Theme

// A thing to place in one of two lists: one arrow when placed, two when not. Left and Right keys too.
FocusScope {
    id: row

    property string text
    property bool canLeft: true
    property bool canRight: true
    property bool dragged: false

    signal movedLeft()
    signal movedRight()

    implicitWidth: Theme.scaled(Size.tooltipWidth)
    implicitHeight: Math.max(Size.sorterRow, words.implicitHeight + 2 * Theme.space12)
    activeFocusOnTab: true

    Accessible.role: Accessible.ListItem
    Accessible.name: text
    Accessible.focusable: true
    Accessible.onDecreaseAction: if (row.canLeft) row.movedLeft()
    Accessible.onIncreaseAction: if (row.canRight) row.movedRight()
    Keys.onLeftPressed: if (canLeft) movedLeft()
    Keys.onRightPressed: if (canRight) movedRight()

    Elevation {
        anchors.fill: parent
        visible: row.dragged
    }
    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.surface
        border.width: Theme.hairline
        border.color: row.dragged ? Theme.outline : Theme.line

        FocusRing { shown: row.activeFocus }
    }
    IconButton {
        id: left

        anchors.verticalCenter: parent.verticalCenter
        visible: row.canLeft
        width: Size.sorterRow
        height: Size.sorterRow
        focusPolicy: Qt.NoFocus
        iconName: "arrow-left"
        text: qsTr("Move %1 left").arg(row.text)
        onClicked: row.movedLeft()
    }
    Label {
        id: words

        // Between two buttons there is no room to give away.
        readonly property int gap: left.visible && right.visible ? 0 : Theme.space8

        x: left.visible ? left.width + gap : Theme.space20
        width: parent.width - x - (right.visible ? right.width + gap : Theme.space20)
        anchors.verticalCenter: parent.verticalCenter
        text: row.text
        font: Theme.face(14, Font.Medium, 0)
        horizontalAlignment: row.canLeft && row.canRight ? Text.AlignHCenter : Text.AlignLeft
        decorative: true
    }
    IconButton {
        id: right

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        visible: row.canRight
        width: Size.sorterRow
        height: Size.sorterRow
        focusPolicy: Qt.NoFocus
        iconName: "arrow-right"
        text: qsTr("Move %1 right").arg(row.text)
        onClicked: row.movedRight()
    }
}
