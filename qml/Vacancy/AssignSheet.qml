// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.App
import Kvorum.Controls
import Kvorum.Theme

// Who rates a candidate: gives sheets, and takes back those that are not handed in.
Sheet {
    id: sheet

    required property VacancyViewModel vacancy
    property string problem
    property string candidateId
    property string candidateName
    property var given: []
    property var handedIn: []
    property var seconds: []
    property var chosen: []
    property var takenBack: []
    readonly property string blind: qsTr("Blind to all ratings; compared with the panel afterwards, never in its mean.")

    signal invite()

    function choose(id: string, name: string, raters: var): void {
        problem = "";
        candidateId = id;
        candidateName = name;
        given = raters.map(rater => rater.personId);
        handedIn = raters.filter(rater => rater.status === "handedIn").map(rater => rater.personId);
        seconds = raters.filter(rater => rater.second).map(rater => rater.personId);
        chosen = [];
        takenBack = [];
        open();
    }

    function toggle(person: string, on: bool): void {
        if (given.includes(person))
            takenBack = on ? takenBack.filter(one => one !== person) : takenBack.concat([person]);
        else
            chosen = on ? chosen.concat([person]) : chosen.filter(one => one !== person);
        if (!on)
            toggleSecond(person, false);
    }

    function toggleSecond(person: string, on: bool): void {
        if (!given.includes(person))
            seconds = on ? seconds.concat([person]) : seconds.filter(one => one !== person);
    }

    function captionOf(person: string, role: string, may: string): string {
        if (may !== "rater")
            return may === "second" ? qsTr("%1 · second opinion only").arg(role) : qsTr("%1 · could read a sheet already").arg(role);
        const said = seconds.includes(person) && given.includes(person) ? qsTr("%1 · second opinion").arg(role) : role;
        return handedIn.includes(person) ? qsTr("%1 · has handed in").arg(said)
            : given.includes(person) ? qsTr("%1 · has the sheet").arg(said) : said;
    }

    function verb(): string {
        if (takenBack.length === 0)
            return chosen.length > 0 ? qsTr("Give %n sheet(s)", "", chosen.length) : qsTr("Give the sheets");
        return chosen.length > 0 ? qsTr("Save") : qsTr("Take back %n sheet(s)", "", takenBack.length);
    }

    function save(): void {
        for (const person of chosen) {
            if (seconds.includes(person))
                vacancy.assignSecondOpinion(candidateId, person);
            else
                vacancy.assign(candidateId, person);
        }
        for (const person of takenBack)
            vacancy.unassign(candidateId, person);
        if (problem.length === 0)
            close();
    }

    title: qsTr("Who rates %1?").arg(candidateName)

    footer: [
        Button {
            variant: sheet.takenBack.length > 0 ? Button.Danger : Button.Primary
            visible: people.count > 0
            enabled: sheet.chosen.length + sheet.takenBack.length > 0
            reason: qsTr("Choose somebody first")
            text: sheet.verb()
            onClicked: sheet.save()
        },
        Button {
            text: people.count > 0 ? qsTr("Cancel") : qsTr("Close")
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
    Banner {
        width: parent.width
        visible: sheet.takenBack.length > 0
        tone: Banner.Warn
        text: qsTr("What was rated on a sheet is deleted when it is taken back.")
    }
    Column {
        width: parent.width

        Repeater {
            id: people

            model: sheet.vacancy.members

            Column {
                id: person

                required property string key
                required property string name
                required property string roleText
                readonly property bool has: sheet.given.includes(key)
                readonly property string may: has || sheet.candidateId.length === 0 ? "rater" : sheet.vacancy.mayBecome(sheet.candidateId, key)

                width: parent ? parent.width : 0

                Checkbox {
                    id: rates

                    width: parent.width
                    enabled: !sheet.handedIn.includes(person.key) && person.may.length > 0
                    reason: person.has ? qsTr("Has handed in") : qsTr("Could read a sheet already")
                    text: person.name
                    caption: sheet.captionOf(person.key, person.roleText, person.may)
                    checked: person.has ? !sheet.takenBack.includes(person.key) : sheet.chosen.includes(person.key)
                    onToggled: {
                        sheet.toggle(person.key, checked);
                        if (checked && person.may === "second")
                            sheet.toggleSecond(person.key, true);
                    }
                }
                Checkbox {
                    x: rates.box + Theme.space12
                    width: parent.width - x
                    visible: !person.has && rates.checked && person.may === "rater"
                    text: qsTr("As a second opinion")
                    caption: sheet.blind
                    checked: sheet.seconds.includes(person.key)
                    Accessible.name: qsTr("%1 as a second opinion").arg(person.name)
                    onToggled: sheet.toggleSecond(person.key, checked)
                }
                Label {
                    x: rates.box + Theme.space12
                    width: parent.width - x
                    bottomPadding: Theme.space8
                    visible: !person.has && rates.checked && person.may === "second"
                    text: sheet.blind
                    color: Theme.text2
                }
            }
        }
    }
    EmptyState {
        width: parent.width
        visible: people.count === 0
        title: qsTr("Nobody can rate yet")
        text: qsTr("Invite interviewers first. They appear here when they have joined.")
        primaryText: qsTr("Invite")
        onPrimaryClicked: {
            sheet.close();
            sheet.invite();
        }
    }
}
