// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kvorum.Theme

// A menu of choices behind a button. Index `restIndex` means "no filter"; any other is shown as active.
T.AbstractButton {
    id: control

    property list<string> options
    property int currentIndex: 0
    property int restIndex: 0
    property string label
    property string iconRight: "chevron-down"
    property int least: Size.filter
    readonly property bool active: currentIndex !== restIndex
    readonly property alias open: menu.opened

    signal chosen(int index)

    text: currentIndex >= 0 && currentIndex < options.length ? options[currentIndex] : label
    implicitWidth: Math.ceil(words.implicitWidth) + Theme.iconSmall + Theme.space8 + leftPadding + rightPadding
    implicitHeight: Math.max(least, words.implicitHeight + Theme.space8)
    leftPadding: Theme.space12
    rightPadding: Theme.space10
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Button
    Accessible.name: label.length > 0 && label !== text ? label + ", " + text : text
    Accessible.onPressAction: if (control.enabled) control.clicked()
    Keys.onReturnPressed: control.clicked()
    Keys.onDownPressed: control.clicked()
    onClicked: menu.opened ? menu.close() : menu.popup(control, 0, control.height + Theme.space4)

    background: Item {
        Rectangle {
            anchors.fill: parent
            radius: Theme.radius
            color: !control.enabled ? Theme.sunken : control.active ? Theme.accentSoft
                : control.down ? Theme.line : control.hovered ? Theme.sunken : Theme.surface
            border.width: control.active || !control.enabled ? 0 : Theme.hairline
            border.color: Theme.outline
        }
        FocusRing { shown: control.visualFocus }
        // The target is 44 high, whatever the eye sees.
        TapHandler {
            margin: Math.max(0, (Size.target - control.height) / 2)
            enabled: control.enabled
            gesturePolicy: TapHandler.ReleaseWithinBounds
            onTapped: eventPoint => {
                if (eventPoint.position.y < 0 || eventPoint.position.y > control.height)
                    control.clicked();
            }
        }
    }
    Item {
        x: control.leftPadding
        y: control.topPadding
        width: control.availableWidth
        height: control.availableHeight
        Label {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - chevron.width - Theme.space8
            strong: true
            text: control.text
            color: !control.enabled ? Theme.disabled : control.active ? Theme.accentInk : Theme.text
            decorative: true
        }
        Icon {
            id: chevron

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            name: control.iconRight
            size: Theme.iconSmall
            color: words.color
        }
    }

    Menu {
        id: menu

        label: control.label

        Instantiator {
            model: control.options.length
            onObjectAdded: (index, object) => menu.insertItem(index, object as MenuItem)
            onObjectRemoved: (index, object) => menu.removeItem(object as MenuItem)

            MenuItem {
                required property int index

                text: control.options[index]
                choice: true
                ticked: index === control.currentIndex
                onTriggered: control.chosen(index)
            }
        }
    }
}
