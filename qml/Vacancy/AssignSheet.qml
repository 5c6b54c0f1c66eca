// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.App
import Kvorum.Controls
import Kvorum.Theme

// Who rates a candidate. A sheet that was given is not taken back.
Sheet {
    id: sheet

    required property VacancyViewModel vacancy
    property string problem
    property string candidateId
    property string candidateName
    property var given: []
    property var chosen: []

    signal invite()

    function choose(id: string, name: string, raters: var): void {
        problem = "";
        candidateId = id;
        candidateName = name;
        given = raters.map(rater => rater.personId);
        chosen = [];
        open();
    }

    function toggle(person: string, on: bool): void {
        chosen = on ? chosen.concat([person]) : chosen.filter(one => one !== person);
    }

    function assign(): void {
        for (const person of chosen)
            vacancy.assign(candidateId, person);
        if (problem.length === 0)
            close();
    }

    title: qsTr("Who rates %1?").arg(candidateName)

    footer: [
        Button {
            variant: Button.Primary
            visible: people.most > 0
            enabled: sheet.chosen.length > 0
            reason: qsTr("Choose somebody first")
            text: sheet.chosen.length > 0 ? qsTr("Give %n sheet(s)", "", sheet.chosen.length) : qsTr("Give the sheets")
            onClicked: sheet.assign()
        },
        Button {
            text: people.most > 0 ? qsTr("Cancel") : qsTr("Close")
            onClicked: sheet.close()
        }
    ]

    Label {
        width: parent.width
        text: qsTr("Each gets an own sheet and sees the others’ only after handing in.")
        color: Theme.text2
    }
    Banner {
        width: parent.width
        visible: text.length > 0
        tone: Banner.Bad
        text: sheet.problem
    }
    Column {
        width: parent.width

        Repeater {
            id: people

            property int most: 0

            model: sheet.vacancy.people

            Checkbox {
                required property string key
                required property string name
                required property string roleText
                required property bool mayRate
                readonly property bool has: sheet.given.includes(key)

                width: parent ? parent.width : 0
                height: visible ? implicitHeight : 0
                visible: mayRate
                enabled: !has
                reason: qsTr("Has the sheet already")
                text: name
                caption: has ? qsTr("%1 · has the sheet").arg(roleText) : roleText
                checked: has || sheet.chosen.includes(key)
                onToggled: sheet.toggle(key, checked)
                Component.onCompleted: {
                    if (mayRate)
                        people.most += 1;
                }
            }
        }
    }
    EmptyState {
        width: parent.width
        visible: people.most === 0
        title: qsTr("Nobody can rate yet")
        text: qsTr("Invite interviewers first. They appear here when they have joined.")
        primaryText: qsTr("Invite")
        onPrimaryClicked: {
            sheet.close();
            sheet.invite();
        }
    }
}
