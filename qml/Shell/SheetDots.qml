// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Controls
import Kvorum.Theme

// How many sheets are in: a dot each for a few, a bar for many, always with the words.
Item {
    id: dots

    property int done: 0
    property int all: 0
    property string text
    property bool toRight: false
    readonly property bool few: all > 0 && all <= 6

    implicitWidth: Math.max(Math.ceil(words.implicitWidth), few ? marks.implicitWidth : Size.numberField)
    implicitHeight: (all > 0 ? Theme.space12 + Theme.space4 : 0) + words.height

    Row {
        id: marks

        x: dots.toRight ? dots.width - width : 0
        visible: dots.few
        spacing: Theme.space4

        Repeater {
            model: dots.few ? dots.all : 0

            Rectangle {
                required property int index
                readonly property bool full: index < dots.done

                width: Theme.space12
                height: width
                radius: width / 2
                color: full ? Theme.text : Theme.transparent
                border.width: full ? 0 : Theme.edge - 0.5
                border.color: Theme.outline
            }
        }
    }
    ProgressBar {
        x: dots.toRight ? dots.width - width : 0
        y: Math.round((Theme.space12 - height) / 2)
        width: Math.min(dots.width, Theme.scaled(Size.numberField) + Theme.space24)
        visible: dots.all > 6
        value: dots.all > 0 ? dots.done / dots.all : 0
        color: Theme.text
        Accessible.ignored: true
    }
    Label {
        id: words

        y: dots.all > 0 ? Theme.space12 + Theme.space4 : 0
        width: parent.width
        variant: Label.Micro
        text: dots.text
        color: Theme.text2
        horizontalAlignment: dots.toRight ? Text.AlignRight : Text.AlignLeft
        decorative: true
    }
}
