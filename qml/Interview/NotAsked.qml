// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Theme
import Kvorum.Controls

// A part that was not asked, and why (M-125).
Column {
    id: block

    property string name
    property bool notAsked: false
    property string why
    property bool locked: false
    property list<string> amended
    property var remarkOn: (words) => ""

    signal marked(bool notAsked)
    signal explained(string why)
    signal amendAsked()
    // On what is being typed.
    signal remarked(Item remark)

    spacing: Theme.space4

    Checkbox {
        id: box

        objectName: "notAsked"
        width: Math.min(parent.width, implicitWidth)
        height: Math.max(Size.sorterRow, implicitHeight)
        visible: !block.locked
        text: qsTr("Not asked")
        Accessible.name: qsTr("Not asked: %1").arg(block.name)
        checked: block.notAsked
        onToggled: {
            block.marked(checked);
            checked = Qt.binding(() => block.notAsked);
        }
    }
    TextField {
        id: field

        objectName: "whyNotAsked"
        width: parent.width
        visible: block.notAsked && !block.locked
        wraps: true
        label: qsTr("Why it was not asked")
        accessibleName: qsTr("Why it was not asked: %1").arg(block.name)
        maximumLength: 200
        onEdited: text => block.explained(text)
    }
    TopicRemark {
        id: remark

        objectName: "forbiddenWhy"
        width: parent.width
        words: block.locked || !block.notAsked ? "" : block.why
        remarkOn: block.remarkOn
        onSaid: {
            if (field.activeFocus)
                block.remarked(remark);
        }
    }
    Label {
        width: parent.width
        visible: block.notAsked && block.locked
        text: block.why.length > 0 ? qsTr("Not asked: %1").arg(block.why) : qsTr("Not asked")
        color: Theme.text2
    }
    Repeater {
        model: block.locked ? 1 : 0

        AmendedLines {
            width: block.width
            lines: block.amended
            name: qsTr("Not asked: %1").arg(block.name)
            onAmendAsked: block.amendAsked()
        }
    }
    Binding {
        target: field
        property: "text"
        value: block.why
        when: !field.activeFocus
        restoreMode: Binding.RestoreNone
    }
}
