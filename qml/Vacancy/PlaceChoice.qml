// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.Controls
import Kvorum.Theme

// One resource, and where the house has it.
Item {
    id: row

    required property string title
    property int place: -1
    readonly property bool stacked: Theme.largeText || width < choice.implicitWidth + Theme.scaled(Size.answerLabel)

    signal chosen(int place)

    implicitHeight: (stacked ? name.height + Theme.space4 + choice.height : Math.max(name.height, choice.height)) + 2 * Theme.space6

    Label {
        id: name

        y: row.stacked ? Theme.space6 : Math.round((row.height - height) / 2)
        width: row.stacked ? row.width : choice.x - Theme.space8
        font: Theme.face(14, Font.Medium, 0)
        text: row.title
        decorative: true
    }
    Segmented {
        id: choice

        objectName: "place"
        x: row.stacked ? 0 : row.width - width
        y: row.stacked ? name.y + name.height + Theme.space4 : Theme.space6
        width: Math.min(row.width, implicitWidth)
        label: row.title
        options: [qsTr("Inside"), qsTr("Bought"), qsTr("None")]
        currentIndex: row.place
        onChosen: index => row.chosen(index)
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }
}
