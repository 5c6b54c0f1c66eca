// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kvorum.Theme

// How do you know? One tag or none; the chosen tag again clears (-1). On compact a menu.
Item {
    id: control

    property list<string> options: [qsTr("Claimed"), qsTr("Probed"), qsTr("Shown by example"), qsTr("Referenced")]
    property int currentIndex: -1
    property string label: qsTr("How do you know?")
    property bool compact: false
    property string reason

    signal chosen(int index)

    function choose(index: int): void { chosen(index === currentIndex ? -1 : index) }

    implicitWidth: compact ? Math.ceil(title.implicitWidth) + Theme.space12 + opener.implicitWidth : Theme.scaled(Size.columnMax) / 2
    implicitHeight: compact ? (title.beside ? opener.height : title.height + Theme.space6 + opener.height)
        : title.height + Theme.space6 + tags.implicitHeight

    Accessible.role: Accessible.Grouping
    Accessible.name: label
    Accessible.description: enabled ? "" : reason

    Label {
        id: title

        readonly property bool beside: control.compact && implicitWidth + Theme.space12 + opener.implicitWidth <= control.width

        y: beside ? (opener.height - height) / 2 : 0
        width: beside ? implicitWidth : control.width
        variant: control.compact ? Label.Small : Label.Micro
        text: control.label
        color: Theme.text2
        decorative: true
    }
    Button {
        id: opener

        anchors.right: parent.right
        y: title.beside ? 0 : title.height + Theme.space6
        visible: control.compact
        iconLeft: "quote"
        iconRight: "chevron-down"
        text: control.currentIndex >= 0 ? control.options[control.currentIndex] : qsTr("Choose")
        width: Math.min(implicitWidth, control.width)
        Accessible.name: control.label + " " + text
        onClicked: menu.popup(opener, 0, opener.height + Theme.space4)

        Menu {
            id: menu

            label: control.label

            Instantiator {
                model: control.compact ? control.options.length : 0
                onObjectAdded: (index, object) => menu.insertItem(index, object as MenuItem)
                onObjectRemoved: (index, object) => menu.removeItem(object as MenuItem)

                MenuItem {
                    required property int index

                    text: control.options[index]
                    choice: true
                    ticked: index === control.currentIndex
                    onTriggered: control.choose(index)
                }
            }
        }
    }
    Flow {
        id: tags

        y: title.height + Theme.space6
        width: parent.width
        visible: !control.compact
        spacing: Theme.space8

        Repeater {
            model: control.compact ? 0 : control.options.length

            T.RadioButton {
                id: tag

                required property int index
                readonly property bool current: index === control.currentIndex
                readonly property color ink: !enabled ? Theme.disabled : current ? Theme.accentInk : Theme.text

                text: control.options[index]
                enabled: control.enabled
                implicitWidth: Math.ceil(measure.advanceWidth) + 1 + (tick.visible ? tick.width + Theme.space8 : 0) + 2 * Theme.space12
                implicitHeight: Math.max(Size.target, words.height + 2 * Theme.space8)
                width: tags ? Math.min(implicitWidth, tags.width) : implicitWidth
                hoverEnabled: true
                focusPolicy: Qt.TabFocus

                Accessible.role: Accessible.RadioButton
                Accessible.name: text
                autoExclusive: false
                checked: current
                Accessible.onPressAction: if (tag.enabled) tag.clicked()
                Accessible.onToggleAction: if (tag.enabled) tag.clicked()
                Keys.onReturnPressed: tag.clicked()
                onClicked: {
                    control.choose(index);
                    checked = Qt.binding(() => tag.current);
                }

                // A label's own width changes while it is laid out.
                TextMetrics {
                    id: measure

                    font: words.font
                    text: tag.text
                }
                background: Rectangle {
                    radius: Theme.radius
                    color: !tag.enabled ? Theme.sunken : tag.current ? Theme.accentSoft
                        : tag.down ? Theme.line : tag.hovered ? Theme.sunken : Theme.surface
                    border.width: tag.current || !tag.enabled ? 0 : Theme.hairline
                    border.color: Theme.outline

                    FocusRing { shown: tag.visualFocus }
                }
                Item {
                    anchors.fill: parent

                    Icon {
                        id: tick

                        x: Theme.space12
                        anchors.verticalCenter: parent.verticalCenter
                        visible: tag.current
                        name: "check"
                        size: Theme.iconSmall
                        color: tag.ink
                    }
                    Label {
                        id: words

                        x: Theme.space12 + (tick.visible ? tick.width + Theme.space8 : 0)
                        width: tag.width - x - Theme.space12
                        anchors.verticalCenter: parent.verticalCenter
                        strong: true
                        text: tag.text
                        color: tag.ink
                        decorative: true
                    }
                }
            }
        }
    }
}
