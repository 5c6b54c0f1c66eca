// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.Controls
import Kvorum.Theme

// One resource, and where the house has it; and why, where the general advice has it elsewhere (M-18).
Item {
    id: row

    required property string title
    required property string group
    required property int place
    required property string advice
    required property string reason
    required property string problem
    readonly property real above: heading.visible ? heading.y + heading.height : 0
    readonly property bool stacked: Theme.largeText || width < choice.implicitWidth + Theme.scaled(Size.answerLabel)
    readonly property real line: (stacked ? name.height + Theme.space4 + choice.height : Math.max(name.height, choice.height)) + 2 * Theme.space6

    signal chosen(int place)
    signal explained(string reason)

    function askWhy(): void { field.forceActiveFocus(Qt.TabFocusReason) }

    implicitHeight: why.visible ? why.y + why.height + Theme.space12 : above + line

    SectionTitle {
        id: heading

        y: Theme.space12
        width: row.width
        visible: text.length > 0
        text: row.group
    }
    Label {
        id: name

        y: row.above + (row.stacked ? Theme.space6 : Math.round((row.line - height) / 2))
        width: row.stacked ? row.width : choice.x - Theme.space8
        font: Theme.face(14, Font.Medium, 0)
        text: row.title
        decorative: true
    }
    Segmented {
        id: choice

        objectName: "place"
        x: row.stacked ? 0 : row.width - width
        y: row.stacked ? name.y + name.height + Theme.space4 : row.above + Theme.space6
        width: Math.min(row.width, implicitWidth)
        label: row.title
        options: [qsTr("Inside"), qsTr("Bought"), qsTr("None")]
        currentIndex: row.place
        onChosen: index => row.chosen(index)
    }
    Column {
        id: why

        y: row.above + row.line
        width: row.width
        visible: row.advice.length > 0
        spacing: Theme.space8

        Label {
            width: parent.width
            text: row.advice
            color: Theme.text2
        }
        TextField {
            id: field

            objectName: "whyNotAdvised"
            width: parent.width
            wraps: true
            label: qsTr("Why it is otherwise here")
            accessibleName: qsTr("Why it is otherwise here: %1").arg(row.title)
            maximumLength: 200
            error: row.problem
            onEdited: text => row.explained(text)
        }
    }
    Binding {
        target: field
        property: "text"
        value: row.reason
        when: !field.activeFocus
        restoreMode: Binding.RestoreNone
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }
}
