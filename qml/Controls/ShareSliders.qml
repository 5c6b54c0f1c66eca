// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Theme

// Shares that always sum to 100: set one, and the others follow. Bind `rows` (key, title, value), write
// back in `put`, and in `typed` while one is dragged.
FocusScope {
    id: shares

    required property QtObject rows
    readonly property bool known: summed === 100
    property int summed: 0

    signal put(string item, int value)
    signal typed(string item, int value)

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

            model: shares.rows
            onCountChanged: shares.add()

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
                unset: !shares.known
                value: share
                onShareChanged: shares.add()
                onChanged: value => {
                    if (dragging)
                        shares.typed(key, value);
                    else
                        shares.put(key, value);
                }
            }
        }
        ShareBar {
            width: parent.width
            rows: shares.rows
            known: shares.known
        }
        Remark {
            width: parent.width
            warns: false
            text: shares.known ? qsTr("Together 100 per cent. Change one, and the one set longest ago gives way.")
                : qsTr("Set one; the others share the rest.")
        }
    }
}
