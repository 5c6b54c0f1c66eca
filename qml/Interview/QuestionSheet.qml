// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.Theme
import Kvorum.Controls

// The list of questions over the page, where there is no room for it beside.
Sheet {
    id: sheet

    required property InterviewFacts facts

    signal chosen(int index)
    signal reviewed()
    signal findAsked()
    signal lockAsked()

    title: qsTr("Questions")
    caption: qsTr("%1 of %n done", "", facts.count).arg(facts.questionsDone)
    preferredWidth: Size.sheetWidth
    onOpened: list.toCurrent()

    // What has no room in a bar that is read in passing.
    footer: [
        Button {
            objectName: "sheetReview"
            iconLeft: "list-check"
            text: qsTr("Review")
            onClicked: {
                sheet.close();
                sheet.reviewed();
            }
        },
        IconButton {
            objectName: "sheetLock"
            outlined: true
            iconName: "lock"
            text: qsTr("Lock the screen")
            onClicked: {
                sheet.close();
                sheet.lockAsked();
            }
        },
        IconButton {
            objectName: "sheetFind"
            outlined: true
            iconName: "search"
            text: qsTr("Find")
            onClicked: {
                sheet.close();
                sheet.findAsked();
            }
        }
    ]

    QuestionList {
        id: list

        x: -Theme.space8
        width: parent.width + 2 * Theme.space8
        height: wanted
        questions: sheet.facts.questions
        warning: sheet.facts.warning
        onChosen: index => sheet.chosen(index)
    }
}
