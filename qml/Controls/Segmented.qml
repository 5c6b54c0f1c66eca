// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kvorum.Theme

// One of a few. Options wrap below each other when the width does not hold them.
Item {
    id: control

    property list<string> options
    property list<string> icons
    property bool iconsOnly: false
    property int currentIndex: -1
    property bool dense: false
    property bool fill: false
    property string label
    property string reason

    signal chosen(int index)

    readonly property int segment: dense ? Size.segmentDense - 2 * Size.segmentGap : Size.target
    readonly property real natural: naturalWidth()
    readonly property bool stacked: width > 0 && width + 1 < natural && !iconsOnly

    function naturalWidth(): real {
        let sum = 2 * Size.segmentGap;
        for (let i = 0; i < segments.count; ++i)
            sum += segments.itemAt(i) ? segments.itemAt(i).implicitWidth : 0;
        return sum;
    }

    function step(by: int): void {
        const next = Math.max(0, Math.min(options.length - 1, currentIndex + by));
        if (next !== currentIndex)
            chosen(next);
    }

    implicitWidth: Math.ceil(natural)
    implicitHeight: flow.implicitHeight + 2 * Size.segmentGap
    activeFocusOnTab: true

    Accessible.role: Accessible.Grouping
    Accessible.name: label
    Accessible.description: enabled ? "" : reason
    Keys.onLeftPressed: step(-1)
    Keys.onRightPressed: step(1)
    Keys.onUpPressed: step(-1)
    Keys.onDownPressed: step(1)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.sunken

        FocusRing { shown: control.activeFocus }
    }
    Flow {
        id: flow

        anchors.fill: parent
        anchors.margins: Size.segmentGap

        Repeater {
            id: segments

            model: control.options.length

            T.RadioButton {
                id: item

                required property int index
                readonly property string iconName: index < control.icons.length ? control.icons[index] : ""
                readonly property bool current: index === control.currentIndex

                text: control.options[index]
                implicitWidth: control.iconsOnly ? Math.max(control.segment, Theme.icon + Theme.space16)
                    : Math.ceil(words.implicitWidth) + (picture.visible ? picture.width + Theme.space6 : 0) + 2 * Theme.space12
                implicitHeight: Math.max(control.segment, words.visible ? words.height + Theme.space8 : 0)
                width: control.stacked ? flow.width : control.fill ? Math.floor(flow.width / control.options.length) : implicitWidth
                enabled: control.enabled
                hoverEnabled: true
                focusPolicy: Qt.NoFocus

                Accessible.role: Accessible.RadioButton
                Accessible.name: text
                autoExclusive: false
                checked: current
                Accessible.onPressAction: if (item.enabled) item.clicked()
                Accessible.onToggleAction: if (item.enabled) item.clicked()
                onClicked: {
                    if (!current)
                        control.chosen(index);
                    checked = Qt.binding(() => item.current);
                }

                background: Rectangle {
                    radius: Theme.radiusInner
                    color: item.current ? Theme.surface : item.down ? Theme.line : Theme.transparent
                    border.width: item.current || (item.hovered && item.enabled) ? Theme.hairline : 0
                    border.color: item.current ? Theme.outline : Theme.line
                }
                Item {
                    anchors.fill: parent

                    Row {
                        anchors.centerIn: parent
                        spacing: Theme.space6

                        Icon {
                            id: picture

                            anchors.verticalCenter: parent.verticalCenter
                            visible: item.iconName.length > 0
                            name: item.iconName
                            size: Theme.iconSmall
                            color: words.color
                        }
                        Label {
                            id: words

                            anchors.verticalCenter: parent.verticalCenter
                            visible: !control.iconsOnly
                            width: Math.min(implicitWidth, item.width - (picture.visible ? picture.width + Theme.space6 : 0) - Theme.space12)
                            variant: Label.Micro
                            strong: true
                            text: item.text
                            color: !item.enabled ? Theme.disabled : item.current ? Theme.text : Theme.text2
                            horizontalAlignment: Text.AlignHCenter
                            decorative: true
                        }
                    }
                }
                Tooltip {
                    text: control.iconsOnly ? item.text : ""
                    shown: item.hovered
                }
            }
        }
    }
}
