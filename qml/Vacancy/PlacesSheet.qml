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

    // The first line that was not kept for want of a reason.
    function askWhy(): void {
        for (let i = 0; i < resources.count; ++i) {
            const line = resources.itemAt(i) as PlaceChoice;
            if (line && line.problem.length > 0) {
                line.askWhy();
                return;
            }
        }
    }

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
                else
                    sheet.askWhy();
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
            id: resources

            model: sheet.plan.places

            PlaceChoice {
                required property string key

                width: parent ? parent.width : 0
                onChosen: place => sheet.plan.place(key, place)
                onExplained: reason => sheet.plan.explain(key, reason)
            }
        }
    }
}
