// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.App
import Kvorum.Controls
import Kvorum.Theme

// How the time in the role should be split: what question 11 is compared with.
Sheet {
    id: sheet

    required property HousePlanViewModel plan
    property string problem

    title: qsTr("Split of own time")
    onAboutToShow: {
        problem = "";
        plan.reset();
    }

    footer: [
        Button {
            variant: Button.Primary
            enabled: sheet.plan.state.splitMoved
            reason: qsTr("Nothing is changed")
            text: qsTr("Save")
            onClicked: {
                sheet.problem = "";
                if (sheet.plan.saveSplit())
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
        text: qsTr("Your target for the role. The answer to question 11 is compared with it; the distance is not rated.")
        color: Theme.text2
    }
    Banner {
        width: parent.width
        visible: text.length > 0
        tone: Banner.Bad
        text: sheet.problem
    }
    ShareSliders {
        width: parent.width
        rows: sheet.plan.shares
        onPut: (item, value) => sheet.plan.share(item, value)
        onTyped: (item, value) => sheet.plan.share(item, value)
    }
}
