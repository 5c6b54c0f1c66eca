// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QtQuick.Window
import Kvorum.Theme

// A modal surface: a dialog in the middle, a bottom sheet when `compact`. Keeps focus inside; Esc,
// the cross and a tap outside close it, then focus goes back to where it was. Children stand in a
// column that scrolls; `footer` holds the buttons.
T.Popup {
    id: sheet

    default property alias body: column.data
    property alias footer: foot.data
    property string title
    property string caption
    property bool compact: false
    property bool closable: true
    property int preferredWidth: Size.sheetWidth
    property Item returnTo: null
    property Item returnScope: null // where that is gone by then
    readonly property Item host: T.Overlay.overlay
    // Came up below what is being typed, and is shown with it.
    property Item news: null
    // All but what scrolls.
    readonly property real frameHeight: head.height + (foot.visible ? foot.implicitHeight + Theme.space20 : 0) + topPadding + bottomPadding
    readonly property real keptClear: compact ? Theme.space24 : 2 * Size.marginCompact
    // The upper edge of the on-screen keyboard: a sheet stands above it.
    property real keyboardTop: host ? keyboardEdge(InputMethod.visible, InputMethod.keyboardRectangle) : 0

    function keyboardEdge(shown: bool, keyboard: rect): real {
        return shown && keyboard.height > 0 ? Math.min(host.height, host.mapFromItem(null, 0, keyboard.y).y) : host.height;
    }

    function scopeOf(item: Item): Item {
        let up = item ? item.parent : null;
        while (up && !(up instanceof FocusScope))
            up = up.parent;
        return up;
    }

    // What has the keyboard stays in view in a sheet that scrolls.
    function revealFocus(): void {
        const item = host ? host.Window.activeFocusItem : null;
        let up = item;
        while (up && up !== column)
            up = up.parent;
        if (!up || !flick.interactive)
            return;
        const top = item.mapToItem(column, 0, 0).y - Theme.space24;
        const told = news && news.visible ? news.mapToItem(column, 0, news.height).y : 0;
        const bottom = Math.min(top + flick.height, Math.max(top + item.height + 2 * Theme.space24, told));
        if (top < flick.contentY)
            flick.contentY = Math.max(0, top);
        else if (bottom > flick.contentY + flick.height)
            flick.contentY = Math.min(flick.contentHeight, bottom) - flick.height;
    }

    parent: T.Overlay.overlay
    modal: true
    dim: true
    focus: true
    width: host ? (compact ? host.width : Math.min(Theme.scaled(preferredWidth), host.width - 2 * Size.marginCompact)) : preferredWidth
    height: host ? Math.min(implicitHeight, keyboardTop - keptClear) : implicitHeight
    implicitHeight: frameHeight + column.implicitHeight
    x: host ? Math.round((host.width - width) / 2) : 0
    y: host ? (compact ? keyboardTop - height : Math.round((keyboardTop - height) / 2)) : 0
    padding: Size.sheetPad
    closePolicy: closable ? T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside : T.Popup.NoAutoClose

    onAboutToShow: {
        returnTo = parent && parent.Window.window ? parent.Window.window.activeFocusItem : null;
        returnScope = scopeOf(returnTo);
    }
    onOpened: cross.visible ? cross.forceActiveFocus(compact ? Qt.PopupFocusReason : Qt.TabFocusReason) : forceActiveFocus(Qt.PopupFocusReason)
    onClosed: {
        const to = returnTo ? returnTo : returnScope;
        if (to)
            to.forceActiveFocus(Qt.PopupFocusReason);
    }

    enter: Transition { NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.motion; easing.type: Theme.easing } }
    exit: Transition { NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.motion; easing.type: Theme.easing } }

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
        Behavior on opacity { NumberAnimation { duration: Theme.motion } }
    }
    background: Item {
        Elevation {
            anchors.fill: parent
            anchors.bottomMargin: sheet.compact ? -Theme.radius : 0
            borderColor: sheet.compact ? Theme.line : Theme.outline
        }
    }
    FocusScope {
        anchors.fill: parent
        focus: true
        Accessible.role: Accessible.Dialog
        Accessible.name: sheet.title
        Accessible.description: sheet.caption

        Item {
            id: head

            width: parent.width
            height: visible ? Math.max(titles.y + titles.height, cross.visible ? cross.height : 0) + Theme.space12 : 0
            visible: sheet.title.length > 0 || cross.visible

            Column {
                id: titles

                width: parent.width - (cross.visible ? cross.width + Theme.space8 : 0)
                y: Math.max(0, Math.round((Size.target - Theme.titleLine) / 2))
                spacing: Theme.space4

                Label {
                    width: parent.width
                    variant: Label.Title
                    text: sheet.title
                }
                Label {
                    width: parent.width
                    visible: text.length > 0
                    text: sheet.caption
                    color: Theme.text2
                }
            }
            IconButton {
                id: cross

                anchors.right: parent.right
                anchors.rightMargin: -Theme.space8
                visible: sheet.closable
                iconName: "x"
                quiet: true // it has the keyboard as the sheet opens
                text: qsTr("Close")
                onClicked: sheet.close()
            }
        }
        Flickable {
            id: flick

            // The scroll bar stands in the margin, not over what acts.
            y: head.height
            width: parent.width + Theme.space12
            height: parent.height - y - (foot.visible ? foot.height + Theme.space20 : 0)
            contentHeight: column.implicitHeight
            clip: contentHeight > height
            interactive: contentHeight > height
            boundsBehavior: Flickable.StopAtBounds
            onHeightChanged: sheet.revealFocus()
            onContentHeightChanged: {
                if (sheet.news)
                    sheet.revealFocus();
            }
            T.ScrollBar.vertical: ScrollBar {}

            Connections {
                target: flick.Window.window
                function onActiveFocusItemChanged(): void { sheet.revealFocus() }
            }

            Column {
                id: column

                width: flick.width - Theme.space12
                spacing: Theme.space12
            }
        }
        Flow {
            id: foot

            anchors.bottom: parent.bottom
            width: parent.width
            visible: children.length > 0
            layoutDirection: Qt.RightToLeft
            spacing: Theme.space8
        }
    }
}
