// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.Theme
import Kvorum.Controls

// The month of a source (M-119), with a remark when it is old.
AnswerInput {
    id: answer

    implicitHeight: column.height

    Column {
        id: column

        width: parent.width
        spacing: Theme.space8

        TextField {
            id: field

            objectName: "month"
            width: Math.min(parent.width, Theme.scaled(Size.tooltipWidth))
            focus: true
            label: qsTr("Date of the source")
            hint: qsTr("Year and month, as 2026-03")
            error: !activeFocus && text.length > 0 && text !== answer.facts.month ? qsTr("Write year and month, as 2026-03.") : ""
            inputMethodHints: Qt.ImhDate
            validator: RegularExpressionValidator { regularExpression: /[0-9]{0,4}(-[0-9]{0,2})?/ }
            onEdited: text => answer.typed("source", text)
        }
        Remark {
            width: parent.width
            text: answer.facts.remark
        }
    }
    // What is typed stays as it is typed until the field is left.
    Binding {
        target: field
        property: "text"
        value: answer.facts.month
        when: !field.activeFocus && answer.facts.month.length > 0
        restoreMode: Binding.RestoreNone
    }
}
