// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.Theme
import Kvorum.Controls

// Shares that always sum to 100 (M-121), and how far they are from what the house wants.
AnswerInput {
    id: answer

    implicitHeight: column.height

    Column {
        id: column

        width: parent.width
        spacing: Theme.space16

        ShareSliders {
            width: parent.width
            focus: true
            rows: answer.facts.rows
            onPut: (item, value) => answer.put(item, value)
            onTyped: (item, value) => answer.typed(item, value)
        }
        Remark {
            objectName: "compared"
            width: parent.width
            warns: false
            text: answer.facts.remark
        }
    }
}
