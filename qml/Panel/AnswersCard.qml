// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Controls
import Kvorum.Theme

// What each rater put down beside the levels, question by question: choices, sizes, shares, systems, motives.
Card {
    id: card

    required property var rows
    readonly property alias count: answers.count

    spacing: Theme.space12
    label: qsTr("What was answered")

    Label {
        width: parent.width
        strong: true
        text: qsTr("What was answered")
        Accessible.role: Accessible.Heading
    }
    Repeater {
        id: answers

        model: card.rows

        Column {
            id: answer

            required property string question
            required property string rater
            required property string initial
            required property int mark
            required property var model
            required property string remark
            required property int index

            width: card.width - 2 * card.padding
            spacing: Theme.space8

            Rectangle {
                width: parent.width
                height: Theme.hairline
                visible: answer.question.length > 0 && answer.index > 0
                color: Theme.line
            }
            Label {
                width: parent.width
                visible: text.length > 0
                strong: true
                text: answer.question
            }
            Item {
                width: parent.width
                implicitHeight: Math.max(sign.height, said.height)

                RaterMark {
                    id: sign

                    rater: answer.mark
                    initial: answer.initial
                    name: answer.rater
                }
                Column {
                    id: said

                    x: sign.width + Theme.space12
                    width: parent.width - x
                    spacing: Theme.space4

                    Repeater {
                        model: answer.model.lines

                        Column {
                            id: line

                            required property var modelData

                            width: said.width
                            spacing: Theme.space8

                            Label {
                                width: parent.width
                                text: qsTr("%1: %2").arg(line.modelData.label).arg(line.modelData.value)
                            }
                            Repeater {
                                model: line.modelData.strokes === undefined ? 0 : 1

                                SketchPaper {
                                    width: Math.min(implicitWidth, line.width)
                                    strokes: line.modelData.strokes
                                    name: line.modelData.label + ": " + line.modelData.value
                                }
                            }
                        }
                    }
                    Label {
                        width: parent.width
                        visible: text.length > 0
                        variant: Label.Micro
                        text: answer.remark
                        color: Theme.text2
                    }
                }
            }
        }
    }
}
