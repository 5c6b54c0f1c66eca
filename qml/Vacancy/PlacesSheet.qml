// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.App
import Kvorum.Controls
import Kvorum.Theme

// Which of the twelve resources the house has inside, buys or does without: what question 8 is compared with.
Sheet {
    id: sheet

    required property HousePlanViewModel plan
    property string problem

    title: qsTr("What stays inside")
    caption: plan.state.summary
    onAboutToShow: {
        problem = "";
        plan.reset();
    }

    footer: [
        Button {
            variant: Button.Primary
            enabled: sheet.plan.state.placesMoved
            reason: qsTr("Nothing is changed")
            text: qsTr("Save")
            onClicked: {
                sheet.problem = "";
                if (sheet.plan.savePlaces())
                    sheet.close();
            }
        },
        Button {
            text: qsTr("Cancel")
            onClicked: sheet.close()
        }
    ]

    Label {
        width: parent.width
        text: qsTr("Your own plan. The answer to question 8 is compared with it when all roles are placed; equality is not rated.")
        color: Theme.text2
    }
    Banner {
        width: parent.width
        visible: text.length > 0
        tone: Banner.Bad
        text: sheet.problem
    }
    Banner {
        width: parent.width
        visible: text.length > 0
        tone: Banner.Neutral
        text: sheet.plan.state.adviceText
        actionText: qsTr("Take the general advice")
        onAction: sheet.plan.takeAdvice()
    }
    Column {
        width: parent.width

        Repeater {
            model: sheet.plan.places

            Column {
                id: resource

                required property string key
                required property string title
                required property string group
                required property int place

                width: parent ? parent.width : 0
                topPadding: group.length > 0 ? Theme.space12 : 0

                SectionTitle {
                    width: parent.width
                    visible: text.length > 0
                    text: resource.group
                }
                PlaceChoice {
                    width: parent.width
                    title: resource.title
                    place: resource.place
                    onChosen: place => sheet.plan.place(resource.key, place)
                }
            }
        }
    }
}
