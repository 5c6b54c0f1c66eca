// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.Charts
import Kvorum.Theme
import Kvorum.Controls

// The size of a former company, and once it is known, how it was at the start and for how long (M-120).
AnswerInput {
    id: answer

    readonly property bool begun: facts.end > 0
    readonly property bool grown: facts.timesText.length > 0
    readonly property bool beside: width >= Theme.scaled(Size.menuWidthMax) * 1.6
    readonly property real column: beside ? Math.round((width - Theme.space24) / 2) : width

    implicitHeight: beside ? Math.max(fields.height, grown ? chart.height : 0) : fields.height + (grown ? chart.height + Theme.space16 : 0)

    Column {
        id: fields

        width: answer.column
        spacing: Theme.space12

        AmountField {
            objectName: "end"
            width: parent.width
            focus: true
            label: qsTr("Sales a year, now or at the end")
            suffix: qsTr("MSEK")
            value: answer.facts.end
            onEdited: text => answer.typed("end_msek", text)
        }
        Label {
            objectName: "followUp"
            width: parent.width
            visible: answer.begun
            variant: Label.Body
            strong: true
            text: answer.facts.prompt
        }
        Item {
            width: parent.width
            visible: answer.begun
            implicitHeight: stacked ? start.height + Theme.space12 + years.height : Math.max(start.height, years.height)

            readonly property bool stacked: Theme.largeText

            AmountField {
                id: start

                objectName: "start"
                width: parent.stacked ? parent.width : Math.floor((parent.width - Theme.space12) / 2)
                label: qsTr("Sales at the start")
                suffix: qsTr("MSEK")
                value: answer.facts.start
                onEdited: text => answer.typed("start_msek", text)
            }
            AmountField {
                id: years

                objectName: "years"
                x: parent.stacked ? 0 : start.width + Theme.space12
                y: parent.stacked ? start.height + Theme.space12 : 0
                width: parent.width - x
                label: qsTr("Years between")
                value: answer.facts.years
                onEdited: text => answer.typed("years", text)
            }
        }
    }
    Card {
        id: chart

        x: answer.beside ? answer.column + Theme.space24 : 0
        y: answer.beside ? 0 : fields.height + Theme.space16
        width: answer.width - x
        visible: answer.grown
        spacing: Theme.space12

        GrowthLine {
            width: parent.width
            start: answer.facts.start
            end: answer.facts.end
            own: answer.facts.own
        }
        Item {
            width: parent.width
            implicitHeight: Math.max(times.height, yearly.height)

            Column {
                id: times

                width: Math.floor(parent.width / 2)

                Label {
                    width: parent.width
                    variant: Label.Title
                    heading: false
                    text: answer.facts.timesText
                }
                Label {
                    width: parent.width
                    variant: Label.Micro
                    text: qsTr("the size at the start")
                    color: Theme.text2
                }
            }
            Column {
                id: yearly

                x: times.width
                width: parent.width - x

                Label {
                    width: parent.width
                    variant: Label.Title
                    heading: false
                    horizontalAlignment: Text.AlignRight
                    text: answer.facts.yearlyText
                }
                Label {
                    width: parent.width
                    variant: Label.Micro
                    horizontalAlignment: Text.AlignRight
                    text: qsTr("a year")
                    color: Theme.text2
                }
            }
        }
    }
}
