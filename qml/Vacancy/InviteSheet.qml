// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.App
import Kvorum.Controls
import Kvorum.Theme

// A name and a role become a link for one person.
Sheet {
    id: sheet

    required property VacancyViewModel vacancy
    property string problem
    property bool tried: false
    property bool copied: false
    property string role: "interviewer"
    readonly property string link: vacancy.state.inviteLink
    readonly property bool made: link.length > 0
    readonly property var roles: [
        { "id": "interviewer", "name": qsTr("Interviewer"), "does": qsTr("Fills in own sheets; sees the others’ after handing in") },
        { "id": "hiring_manager", "name": qsTr("Hiring manager"), "does": qsTr("Sees each sheet once it is handed in, and may rate") },
        { "id": "manager", "name": qsTr("Manager"), "does": qsTr("Reads the result when all have handed in; does not rate") },
        { "id": "recruiter", "name": qsTr("Recruiter"), "does": qsTr("Makes vacancies, candidates and invitations") }
    ]

    function make(): void {
        tried = true;
        problem = "";
        if (person.text.trim().length === 0)
            person.forceActiveFocus();
        else
            vacancy.invite(person.text.trim(), role);
    }

    function copy(): void {
        vacancy.app.copy(link);
        copied = true;
    }

    title: made ? qsTr("The link for %1").arg(vacancy.state.inviteFor) : qsTr("Invite somebody")
    onAboutToShow: {
        tried = false;
        copied = false;
        problem = "";
        role = "interviewer";
        person.clear();
        vacancy.closeInvite();
    }
    onOpened: person.forceActiveFocus()
    onClosed: vacancy.closeInvite()
    onMadeChanged: {
        if (made && visible)
            copyButton.forceActiveFocus(Qt.TabFocusReason);
    }

    footer: [
        Button {
            variant: Button.Primary
            visible: !sheet.made
            text: qsTr("Make the link")
            onClicked: sheet.make()
        },
        Button {
            id: copyButton

            variant: Button.Primary
            visible: sheet.made
            iconLeft: sheet.copied ? "check" : "copy"
            text: sheet.copied ? qsTr("Copied") : qsTr("Copy the link")
            onClicked: sheet.copy()
        },
        Button {
            text: sheet.made ? qsTr("Done") : qsTr("Cancel")
            onClicked: sheet.close()
        }
    ]

    Banner {
        width: parent.width
        visible: text.length > 0
        tone: Banner.Bad
        text: sheet.problem
    }
    TextField {
        id: person

        width: parent.width
        visible: !sheet.made
        label: qsTr("Name")
        error: sheet.tried && text.trim().length === 0 ? qsTr("Write a name first") : ""
        onAccepted: sheet.make()
    }
    Column {
        width: parent.width
        visible: !sheet.made

        Label {
            width: parent.width
            bottomPadding: Theme.space4
            variant: Label.Micro
            text: qsTr("Role")
            color: Theme.text2
        }
        Repeater {
            model: sheet.roles

            RadioChoice {
                required property var modelData

                width: parent ? parent.width : 0
                text: modelData.name
                caption: modelData.does
                checked: sheet.role === modelData.id
                onClicked: sheet.role = modelData.id
            }
        }
    }
    LinkCard {
        width: parent.width
        visible: sheet.made
        label: qsTr("The link")
        link: sheet.link
    }
    Label {
        width: parent.width
        visible: sheet.made
        text: qsTr("It works once, for seven days. Send it where only %1 reads. When the device has joined, %1 appears among the people here.").arg(sheet.vacancy.state.inviteFor)
        color: Theme.text2
    }
}
