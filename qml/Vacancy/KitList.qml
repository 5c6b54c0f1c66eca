// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Controls
import Kvorum.Theme

// Sentences under a small heading; several stand behind dots. Nothing where there are none.
Column {
    id: list

    property string title
    property var lines: []
    readonly property bool dotted: lines.length > 1

    visible: lines.length > 0
    spacing: Theme.space4

    Label {
        width: parent.width
        variant: Label.Micro
        heading: true
        text: list.title
        color: Theme.text2
    }
    Repeater {
        model: list.lines

        Item {
            id: line

            required property string modelData

            width: list.width
            implicitHeight: words.height

            Rectangle {
                visible: list.dotted
                y: Math.round((words.lineHeight - height) / 2)
                width: Theme.space4
                height: width
                radius: width / 2
                color: Theme.text2
            }
            Label {
                id: words

                x: list.dotted ? Theme.space12 : 0
                width: parent.width - x
                prose: true
                text: line.modelData
            }
        }
    }
}
