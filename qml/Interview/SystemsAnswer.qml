// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Theme
import Kvorum.Controls

// Systems by name, each with how deep somebody works in it (M-123). Known names are offered; any other
// can be written.
AnswerInput {
    id: answer

    readonly property int fewest: 2
    readonly property string sought: small(field.text)

    // Whether what is typed, two letters at least, stands in a name.
    function fits(name: string): bool {
        const known = small(name);
        return sought.length >= fewest && known.indexOf(sought) >= 0;
    }

    // The linter of Qt 6.4 crashes, now and then, on a method of a typed parameter.
    function small(text: var): string {
        const bare = text.trim();
        return bare.toLowerCase();
    }

    function add(name: string): void {
        if (small(name).length === 0)
            return;
        answer.put(name, 0);
        field.clear();
        field.forceActiveFocus();
    }

    implicitHeight: column.height

    Column {
        id: column

        width: parent.width
        spacing: Theme.space8

        Repeater {
            model: answer.facts.rows

            SystemLine {
                width: column.width
                onDepthChosen: depth => answer.put(key, depth)
                onRemoved: answer.put(key, -1)
            }
        }
        Item {
            width: parent.width
            implicitHeight: field.height

            TextField {
                id: field

                objectName: "system"
                width: parent.width - more.width - Theme.space8
                focus: true
                label: qsTr("A system that was named")
                maximumLength: 60
                onAccepted: answer.add(text)
            }
            Button {
                id: more

                objectName: "addSystem"
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                height: Math.max(Size.target, implicitHeight)
                iconLeft: "plus"
                text: qsTr("Add")
                enabled: answer.sought.length > 0
                reason: qsTr("Write a name first.")
                onClicked: answer.add(field.text)
            }
        }
        Flow {
            width: parent.width
            visible: answer.sought.length >= answer.fewest
            spacing: Theme.space8

            Repeater {
                model: answer.facts.suggestions

                Button {
                    required property string modelData

                    objectName: "offer"
                    visible: answer.fits(modelData)
                    height: Math.max(Size.sorterRow, implicitHeight)
                    text: modelData
                    Accessible.name: qsTr("Add %1").arg(modelData)
                    onClicked: answer.add(modelData)
                }
            }
        }
    }
}
