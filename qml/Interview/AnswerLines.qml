// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Theme
import Kvorum.Controls

// An answer in words: what it is about, and what was said. Maps {label, value}.
Column {
    id: list

    property var lines: []
    readonly property bool beside: width >= Theme.scaled(Size.menuWidthMax)

    spacing: Theme.space6

    Repeater {
        model: list.lines

        Item {
            id: line

            required property var modelData
            readonly property string caption: modelData.label
            readonly property string said: modelData.value

            width: list.width
            implicitHeight: Math.max(name.height, childrenRect.height)
            Accessible.role: Accessible.StaticText
            Accessible.name: caption + ": " + said

            Label {
                id: name

                width: list.beside ? Theme.scaled(Size.answerLabel) : parent.width
                text: line.caption
                color: Theme.text2
                decorative: true
            }
            Label {
                id: words

                x: list.beside ? name.width + Theme.space12 : 0
                y: list.beside ? 0 : name.height
                width: parent.width - x
                text: line.said
                decorative: true
            }
            Repeater {
                model: line.modelData.strokes === undefined ? 0 : 1

                SketchPaper {
                    objectName: "sketchSeen"
                    x: words.x
                    y: words.y + words.height + Theme.space8
                    width: Math.min(implicitWidth, line.width - x)
                    strokes: line.modelData.strokes
                    name: line.caption + ": " + line.said
                }
            }
        }
    }
}
