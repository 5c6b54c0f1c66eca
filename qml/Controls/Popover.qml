// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QtQuick.Window
import Kvorum.Controls
import Kvorum.Theme

// A surface that hangs from `anchorItem` and points at it; a bottom sheet when `compact`.
// Esc and a press outside close it; focus goes to the cross, and back afterwards.
T.Popup {
    id: popover

    default property alias body: column.data
    property string title
    property Item anchorItem: null
    property bool compact: false
    property int preferredWidth: Size.sheetWidth
    property Item returnTo: null
    readonly property Item host: T.Overlay.overlay
    property point spot: Qt.point(0, 0)
    readonly property bool above: !compact && host !== null && spot.y + (anchorItem ? anchorItem.height : 0) + implicitHeight + Theme.space16 > host.height
        && spot.y - implicitHeight - Theme.space16 > 0
    readonly property real middle: spot.x + (anchorItem ? anchorItem.width / 2 : 0)

    parent: T.Overlay.overlay
    modal: compact
    dim: compact
    focus: true
    width: host ? (compact ? host.width : Math.min(Theme.scaled(preferredWidth), host.width - 2 * Size.marginCompact)) : preferredWidth
    height: host ? Math.min(implicitHeight, host.height - 2 * Theme.space16) : implicitHeight
    implicitHeight: head.height + column.implicitHeight + topPadding + bottomPadding
    x: compact || !host ? 0 : Math.round(Math.max(Size.marginCompact, Math.min(host.width - width - Size.marginCompact, middle - width / 2)))
    y: !host ? 0 : compact ? host.height - height
        : Math.round(Math.max(Theme.space8, Math.min(host.height - height - Theme.space8,
            above ? spot.y - height - Theme.space12 : spot.y + (anchorItem ? anchorItem.height : 0) + Theme.space12)))
    padding: Size.sheetPad
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside

    onAboutToShow: {
        returnTo = host && host.Window.window ? host.Window.window.activeFocusItem : null;
        if (anchorItem && host)
            spot = anchorItem.mapToItem(host, 0, 0);
    }
    onOpened: cross.forceActiveFocus(compact ? Qt.PopupFocusReason : Qt.TabFocusReason)
    onClosed: {
        if (returnTo)
            returnTo.forceActiveFocus(Qt.PopupFocusReason);
    }

    enter: Transition { NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.motion; easing.type: Theme.easing } }
    exit: Transition { NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.motion; easing.type: Theme.easing } }

    T.Overlay.modal: Rectangle { color: Theme.scrim }
    background: Item {
        Elevation {
            anchors.fill: parent
            anchors.bottomMargin: popover.compact ? -Theme.radius : 0
        }
        DrawingItem {
            readonly property real half: Size.popoverTail

            x: Math.max(Theme.space16, Math.min(parent.width - Theme.space16 - width, popover.middle - popover.x - half))
            y: popover.above ? parent.height - Theme.hairline : -half
            width: 2 * half
            height: half + Theme.hairline
            visible: !popover.compact && popover.anchorItem !== null
            color: Theme.outline
            strokeWidth: Theme.hairline
            elements: popover.above
                ? "<path fill='" + Theme.surface + "' stroke='none' d='M0 0L" + half + " " + half + "L" + 2 * half + " 0z'/><path stroke='currentColor' d='M0 0.5L" + half + " " + half + "L" + 2 * half + " 0.5'/>"
                : "<path fill='" + Theme.surface + "' stroke='none' d='M0 " + (half + 1) + "L" + half + " 1L" + 2 * half + " " + (half + 1) + "z'/><path stroke='currentColor' d='M0 " + (half + 0.5) + "L" + half + " 0.5L" + 2 * half + " " + (half + 0.5) + "'/>"
        }
    }
    FocusScope {
        anchors.fill: parent
        focus: true
        Accessible.role: Accessible.Dialog
        Accessible.name: popover.title

        Item {
            id: head

            width: parent.width
            height: Math.max(heading.height, cross.height) + Theme.space8

            Label {
                id: heading

                y: Math.max(0, Math.round((Size.target - Theme.titleLine) / 2))
                width: parent.width - cross.width - Theme.space8
                variant: Label.Title
                text: popover.title
            }
            IconButton {
                id: cross

                anchors.right: parent.right
                anchors.rightMargin: -Theme.space8
                iconName: "x"
                quiet: true // it has the keyboard as the popover opens
                text: qsTr("Close")
                onClicked: popover.close()
            }
        }
        Flickable {
            id: flick

            y: head.height
            width: parent.width
            height: parent.height - y
            contentHeight: column.implicitHeight
            clip: contentHeight > height
            interactive: contentHeight > height
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: ScrollBar {}

            Column {
                id: column

                width: flick.width
                spacing: Theme.space12
            }
        }
    }
}
