// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Theme
import Kvorum.Controls

// Shares that always sum to 100 (M-121): set one, and the others follow.
AnswerInput {
    id: answer

    readonly property bool known: total() === 100
    property int summed: 0

    function total(): int {
        return summed;
    }

    function add(): void {
        let sum = 0;
        for (let i = 0; i < sliders.count; ++i)
            sum += sliders.itemAt(i) ? sliders.itemAt(i).share : 0;
        summed = sum;
    }

    implicitHeight: column.height

    Column {
        id: column

        width: parent.width
        spacing: Theme.space16

        Repeater {
            id: sliders

            model: answer.facts.rows
            onCountChanged: answer.add()

            StepperSlider {
                id: slider

                required property int index
                required property string key
                required property string title
                required property var model
                readonly property int share: model.value

                objectName: "share"
                width: column.width
                focus: index === 0
                label: title
                from: 0
                to: 100
                stride: 5
                unset: !answer.known
                value: share
                onShareChanged: answer.add()
                onChanged: value => {
                    if (dragging)
                        answer.typed(key, value);
                    else
                        answer.put(key, value);
                }
            }
        }
        ShareBar {
            width: parent.width
            rows: answer.facts.rows
            known: answer.known
        }
        Remark {
            width: parent.width
            warns: false
            text: answer.known ? qsTr("Together 100 per cent. Change one, and the one set longest ago gives way.")
                : qsTr("Set one; the others share the rest.")
        }
    }
}
