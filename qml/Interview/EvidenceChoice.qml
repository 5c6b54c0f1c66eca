// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Theme
import Kvorum.Controls

// How do you know? One tag or none, by its key; a locked sheet shows the tag alone.
Item {
    id: choice

    property string tag
    property bool compact: false
    property bool locked: false
    property list<string> amended
    readonly property string label: tags.label
    readonly property list<string> keys: ["claimed", "probed", "example", "referenced"]
    readonly property int current: keys.indexOf(tag)

    signal chosen(string tag)
    signal amendAsked()

    implicitWidth: tags.implicitWidth
    implicitHeight: locked ? said.height : tags.implicitHeight

    // An arrow in the row of tags is no wish for another question.
    Keys.onLeftPressed: event => event.accepted = true
    Keys.onRightPressed: event => event.accepted = true

    EvidenceTags {
        id: tags

        objectName: "evidence"
        width: parent.width
        visible: !choice.locked
        compact: choice.compact
        currentIndex: choice.current
        onChosen: index => choice.chosen(choice.keys[index < 0 ? choice.current : index])
    }
    Column {
        id: said

        width: parent.width

        Repeater {
            model: choice.locked ? 1 : 0

            Flow {
                width: said.width
                spacing: Theme.space8

                Label {
                    text: tags.label
                    color: Theme.text2
                    lineHeight: mark.height
                }
                Chip {
                    id: mark

                    iconName: "quote"
                    text: choice.current >= 0 ? tags.options[choice.current] : qsTr("No tag")
                }
            }
        }
        Repeater {
            model: choice.locked ? 1 : 0

            AmendedLines {
                width: said.width
                lines: choice.amended
                name: tags.label
                onAmendAsked: choice.amendAsked()
            }
        }
    }
}
