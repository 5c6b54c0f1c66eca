// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Theme
import Kvorum.Controls

// What came with an example, to tick (M-85).
AnswerInput {
    id: answer

    implicitHeight: column.height
    Accessible.role: Accessible.Grouping
    Accessible.name: caption.text

    Column {
        id: column

        width: parent.width

        Label {
            id: caption

            width: parent.width
            strong: true
            text: qsTr("Ways to learn, shown by example: %1").arg(answer.facts.summary)
            decorative: true
        }
        Repeater {
            model: answer.facts.rows

            Checkbox {
                id: box

                required property int index
                required property string key
                required property string title
                required property var model
                readonly property bool ticked: model.value === 1

                objectName: "tick"
                width: column.width
                height: Math.max(Size.sorterRow, implicitHeight)
                focus: index === 0
                variant: Label.Body
                text: title
                checked: ticked
                onToggled: {
                    answer.put(key, checked);
                    checked = Qt.binding(() => box.ticked);
                }
            }
        }
    }
}
