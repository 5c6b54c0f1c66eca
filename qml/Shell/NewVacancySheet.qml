// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.App
import Kvorum.Controls
import Kvorum.Theme

// A vacancy from the shipped template: three facts, the rest can follow.
Sheet {
    id: sheet

    required property HomeViewModel home
    property string problem
    property bool tried: false
    readonly property string wanted: qsTr("Write a title first")

    signal made(string id)

    function create(): void {
        tried = true;
        problem = "";
        if (title_.text.trim().length === 0) {
            title_.forceActiveFocus();
            return;
        }
        const msek = home.numberOf(turnover.text);
        if (msek < 0) {
            turnover.forceActiveFocus();
            return;
        }
        const id = home.createVacancy(title_.text.trim(), company.text.trim(), msek);
        if (id.length === 0)
            return;
        close();
        made(id);
    }

    title: qsTr("New vacancy")
    onAboutToShow: {
        tried = false;
        problem = "";
        title_.clear();
        company.clear();
        turnover.clear();
    }
    onOpened: title_.forceActiveFocus()

    footer: [
        Button {
            variant: Button.Primary
            text: qsTr("Create the vacancy")
            onClicked: sheet.create()
        },
        Button {
            text: qsTr("Cancel")
            onClicked: sheet.close()
        }
    ]

    Label {
        width: parent.width
        text: qsTr("From the template E-commerce Manager: 5 areas, 16 questions. You can change it later.")
        color: Theme.text2
    }
    Banner {
        width: parent.width
        visible: text.length > 0
        tone: Banner.Bad
        text: sheet.problem
    }
    TextField {
        id: title_

        width: parent.width
        label: qsTr("Title")
        placeholder: qsTr("E-commerce Manager")
        error: sheet.tried && text.trim().length === 0 ? sheet.wanted : ""
        onAccepted: company.forceActiveFocus()
    }
    TextField {
        id: company

        width: parent.width
        label: qsTr("Company")
        onAccepted: turnover.forceActiveFocus()
    }
    TextField {
        id: turnover

        width: parent.width
        label: qsTr("Turnover a year")
        suffix: qsTr("MSEK")
        hint: qsTr("Decides how strategic or hands-on the role is. Leave it empty if you do not know.")
        error: sheet.tried && sheet.home.numberOf(text) < 0 ? qsTr("Write a number, for example 85") : ""
        inputMethodHints: Qt.ImhFormattedNumbersOnly
        onAccepted: sheet.create()
    }
}
