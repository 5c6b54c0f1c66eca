// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kvorum.Theme

// A question in the list: number, short name, one box per skill.
// boxes: 0 open, 1 to 5 a level, -1 not observed, 6 a fact that is answered.
T.ItemDelegate {
    id: control

    enum Box { Open = 0, Fact = 6 }

    property int number: 0
    property bool current: false
    property bool needsExample: false
    property list<int> boxes

    readonly property int box: Math.round(Size.questionBox * Theme.iconScale)
    readonly property int openCount: boxesOf(QuestionRow.Open)

    function boxesOf(value: int): int {
        let found = 0;
        for (let i = 0; i < boxes.length; ++i)
            found += boxes[i] === value ? 1 : 0;
        return found;
    }

    implicitWidth: Size.questionList - 2 * Theme.space8
    implicitHeight: Math.max(Size.row, name.implicitHeight + 2 * Theme.space8, states.stacked ? name.implicitHeight + box + 3 * Theme.space8 : 0)
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    highlighted: current

    Accessible.role: Accessible.ListItem
    Accessible.name: number > 0 ? qsTr("Question %1, %2").arg(number).arg(text) : text
    Accessible.description: (boxes.length === 0 ? "" : openCount === 0 ? qsTr("answered") : qsTr("%n open", "", openCount))
        + (needsExample ? ", " + qsTr("needs an example") : "")
    Accessible.selectable: true
    Accessible.selected: current
    Accessible.onPressAction: if (control.enabled) control.clicked()
    Keys.onReturnPressed: control.clicked()

    background: Rectangle {
        radius: Theme.radius
        color: control.current ? Theme.accentSoft : control.down ? Theme.line : control.hovered ? Theme.sunken : Theme.transparent

        FocusRing {
            shown: control.visualFocus
            anchors.margins: 0
            innerRadius: Theme.radius - Theme.focusWidth - Theme.focusGap
        }
    }
    TextMetrics {
        id: longest

        font: Theme.smallStrong
        text: control.text.split(" ").reduce((most, word) => word.length > most.length ? word : most, "")
    }
    Item {
        x: control.leftPadding
        y: control.topPadding
        width: control.availableWidth
        height: control.availableHeight
        Label {
            id: digits

            width: Theme.scaled(Theme.space20) + Theme.space8
            y: name.y
            height: name.lineHeight
            variant: Label.Micro
            text: control.number > 0 ? control.number : ""
            color: control.current ? Theme.accentInk : Theme.text2
            horizontalAlignment: Text.AlignRight
            decorative: true
        }
        Label {
            id: name

            x: digits.width + Theme.space8
            y: states.stacked ? Theme.space8 : Math.round((parent.height - height) / 2)
            width: parent.width - x - (states.stacked ? 0 : states.width + Theme.space8) - Theme.space10
            strong: control.current
            text: control.text
            color: control.current ? Theme.accentInk : Theme.text
            decorative: true
        }
        Row {
            id: states

            // Beside the name as long as its longest word has room there.
            readonly property bool stacked: Theme.largeText || control.boxes.length > 4 && longest.advanceWidth > room
            readonly property real room: parent.width - digits.width - width - 2 * Theme.space8 - 2 * Theme.space10

            anchors.right: parent.right
            anchors.rightMargin: Theme.space10
            y: stacked ? parent.height - height - Theme.space8 : Math.round((parent.height - height) / 2)
            spacing: control.boxes.length > 4 ? Theme.space2 : Theme.space4

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: control.needsExample
                name: "alert-triangle"
                size: Theme.iconMicro
                color: Theme.warn
            }
            Repeater {
                model: control.boxes.length

                Item {
                    id: slot

                    required property int index
                    readonly property int value: control.boxes[index]

                    width: control.box
                    height: control.box

                    Rectangle {
                        anchors.centerIn: parent
                        width: slot.value === QuestionRow.Open ? Size.openDot : parent.width
                        height: width
                        radius: slot.value === QuestionRow.Open ? width / 2 : Theme.radiusSmall
                        color: slot.value === QuestionRow.Open ? Theme.transparent : Theme.surface
                        border.width: slot.value === QuestionRow.Open ? Theme.edgeThin : Theme.hairline
                        border.color: slot.value === QuestionRow.Open ? Theme.outline : Theme.text
                    }
                    Label {
                        anchors.centerIn: parent
                        visible: slot.value >= 1 && slot.value <= 5
                        variant: Label.Micro
                        strong: true
                        text: slot.value
                        decorative: true
                    }
                    Icon {
                        anchors.centerIn: parent
                        visible: slot.value === QuestionRow.Fact || slot.value === -1
                        name: slot.value === QuestionRow.Fact ? "check" : "eye-off"
                        size: Math.round(Theme.iconMicro * 0.875)
                        strokeWidth: Theme.stroke
                    }
                }
            }
        }
    }
}
