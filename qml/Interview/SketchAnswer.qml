// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.Theme
import Kvorum.Controls

// A sketch, where one helps (M-117): how it looks, and the way to the paper.
AnswerInput {
    id: answer

    readonly property bool drawn: facts.strokes.length > 0

    implicitHeight: paper.visible ? Math.max(paper.y + paper.height, open.y + open.height) : open.height

    SketchPaper {
        id: paper

        objectName: "sketch"
        width: Math.min(implicitWidth, parent.width)
        visible: answer.drawn
        strokes: answer.facts.strokes
        name: qsTr("Sketch, %n stroke(s)", "", answer.facts.strokes.length)

        TapHandler {
            onTapped: answer.sketchAsked()
        }
    }
    Button {
        id: open

        readonly property bool beside: answer.drawn && answer.width - paper.width - Theme.space12 >= implicitWidth

        objectName: "openSketch"
        x: beside ? paper.width + Theme.space12 : 0
        y: beside || !answer.drawn ? 0 : paper.height + Theme.space8
        height: Math.max(Size.target, implicitHeight)
        focus: true
        iconLeft: "pencil"
        text: answer.drawn ? qsTr("Draw on") : qsTr("Add a sketch")
        onClicked: answer.sketchAsked()
    }
}
