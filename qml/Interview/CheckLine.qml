// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.Theme
import Kvorum.Controls

// One thing to look at: a rating that is missing, with the levels at hand; or a high level without an
// example, or an answer not put down, with the way to the question.
FocusScope {
    id: line

    required property string key
    required property string kind
    required property string title
    required property string detail
    required property int questionIndex
    property bool divided: true
    property bool stacked: false
    property bool settled: true
    readonly property bool unrated: kind === "unrated"
    readonly property real sideWidth: unrated ? strip.width : write.width
    readonly property real sideHeight: unrated ? strip.height : write.height

    signal rated(int level)
    signal opened()

    implicitHeight: stacked ? words.height + sideHeight + Theme.space12 + 2 * Theme.space12
        : Math.max(Size.rowTwo, words.height + 2 * Theme.space12, sideHeight + 2 * Theme.space10)
    Accessible.role: Accessible.ListItem
    Accessible.name: title + ", " + detail

    Icon {
        id: sign

        x: Theme.space16
        y: line.stacked ? words.y + Math.round((Theme.smallLine - height) / 2) : Math.round((line.height - height) / 2)
        size: Theme.iconLarge
        name: line.kind === "example" ? "alert-triangle" : "circle-dashed"
        color: line.kind === "example" ? Theme.warn : Theme.text2
    }
    Column {
        id: words

        x: sign.x + sign.width + Theme.space12
        y: line.stacked ? Theme.space12 : Math.round((line.height - height) / 2)
        width: line.width - x - Theme.space16 - (line.stacked ? 0 : line.sideWidth + Theme.space8)

        Label {
            width: parent.width
            strong: true
            text: line.title
            decorative: true
        }
        Label {
            width: parent.width
            variant: Label.Micro
            text: line.detail
            color: Theme.text2
            decorative: true
        }
    }
    RatingStrip {
        id: strip

        objectName: "rate"
        visible: line.unrated
        focus: line.unrated
        x: line.stacked ? Theme.space16 : line.width - width - Theme.space8
        y: line.stacked ? words.y + words.height + Theme.space12 : Math.round((line.height - height) / 2)
        width: line.stacked ? line.width - 2 * Theme.space16 : implicitWidth
        height: implicitHeight
        dense: true
        label: line.title
        onRated: level => {
            if (line.settled)
                line.rated(level);
        }
    }
    Button {
        id: write

        objectName: "writeExample"
        visible: !line.unrated
        focus: !line.unrated
        x: line.stacked ? words.x : line.width - width - Theme.space8
        y: line.stacked ? words.y + words.height + Theme.space12 : Math.round((line.height - height) / 2)
        text: line.kind === "example" ? qsTr("Write example") : qsTr("Open question")
        Accessible.description: line.title
        onClicked: line.opened()
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairline
        visible: line.divided
        color: Theme.line
    }
}
