// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.App
import Kvorum.Controls
import Kvorum.Theme

// A candidate by name, and where they come from.
Sheet {
    id: sheet

    required property VacancyViewModel vacancy
    property string problem
    property bool tried: false

    signal added(string id)

    function add(): void {
        tried = true;
        problem = "";
        const msek = vacancy.numberOf(turnover.text);
        if (person.text.trim().length === 0) {
            person.forceActiveFocus();
            return;
        }
        if (msek < 0) {
            turnover.forceActiveFocus();
            return;
        }
        const id = vacancy.addCandidate(person.text.trim(), msek);
        if (id.length > 0) {
            close();
            added(id);
        }
    }

    title: qsTr("Add a candidate")
    onAboutToShow: {
        tried = false;
        problem = "";
        person.clear();
        turnover.clear();
    }
    onOpened: person.forceActiveFocus()

    footer: [
        Button {
            variant: Button.Primary
            text: qsTr("Add the candidate")
            onClicked: sheet.add()
        },
        Button {
            text: qsTr("Cancel")
            onClicked: sheet.close()
        }
    ]

    Label {
        width: parent.width
        text: qsTr("Ask them first. They can have all of it erased later.")
        color: Theme.text2
    }
    Banner {
        width: parent.width
        visible: text.length > 0
        tone: Banner.Bad
        text: sheet.problem
    }
    TextField {
        id: person

        width: parent.width
        label: qsTr("Name")
        error: sheet.tried && text.trim().length === 0 ? qsTr("Write a name first") : ""
        onAccepted: turnover.forceActiveFocus()
    }
    TextField {
        id: turnover

        width: parent.width
        label: qsTr("Turnover of the company they come from")
        suffix: qsTr("MSEK")
        hint: qsTr("Shown beside yours, never added to the score. Leave it empty if you do not know.")
        error: sheet.tried && sheet.vacancy.numberOf(text) < 0 ? qsTr("Write a number, for example 85") : ""
        inputMethodHints: Qt.ImhFormattedNumbersOnly
        onAccepted: sheet.add()
    }
}
