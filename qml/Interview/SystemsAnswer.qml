// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Theme
import Kvorum.Controls

// Systems by name, each with how deep somebody works in it (M-123). Known names are offered; any other
// can be written.
AnswerInput {
    id: answer

    readonly property int mostOffers: 6
    readonly property string begun: field.text.trim().toLowerCase()
    readonly property var offers: matching()

    // Names that begin so first, then those that hold it.
    function matching(): var {
        if (begun.length === 0)
            return [];
        const starts = [];
        const holds = [];
        for (const name of facts.suggestions) {
            const small = name.toLowerCase();
            if (small.startsWith(begun))
                starts.push(name);
            else if (small.includes(begun))
                holds.push(name);
        }
        for (const name of holds)
            starts.push(name);
        starts.length = Math.min(starts.length, mostOffers);
        return starts;
    }

    function add(name: string): void {
        if (name.length === 0)
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
                onAccepted: answer.add(text.trim())
            }
            Button {
                id: more

                objectName: "addSystem"
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                height: Math.max(Size.target, implicitHeight)
                iconLeft: "plus"
                text: qsTr("Add")
                enabled: field.text.trim().length > 0
                reason: qsTr("Write a name first.")
                onClicked: answer.add(field.text.trim())
            }
        }
        Flow {
            width: parent.width
            visible: answer.offers.length > 0
            spacing: Theme.space8

            Repeater {
                model: answer.offers

                Button {
                    required property string modelData

                    objectName: "offer"
                    height: Math.max(Size.sorterRow, implicitHeight)
                    text: modelData
                    Accessible.name: qsTr("Add %1").arg(modelData)
                    onClicked: answer.add(modelData)
                }
            }
        }
    }
}
