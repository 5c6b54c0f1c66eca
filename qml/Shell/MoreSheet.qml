// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.App
import Kvorum.Controls
import Kvorum.Theme

// What a narrow navigation has no room for.
Sheet {
    id: sheet

    required property AppViewModel app
    required property string screen
    required property string vacancyId
    property int messages: 0

    signal navigate(string screen, string id)
    signal keys()
    signal find()
    signal lock()
    signal messagesAsked()

    function leave(screen: string, id: string): void {
        close();
        navigate(screen, id);
    }

    title: app.state.workspaceName.length > 0 ? app.state.workspaceName : qsTr("More")
    caption: app.state.personName

    Repeater {
        model: sheet.vacancyId.length > 0 && sheet.visible ? [sheet.vacancyId] : []

        VacancyItems {
            required property string modelData

            width: parent ? parent.width : 0
            app: sheet.app
            vacancyId: modelData
            screen: sheet.screen
            onNavigate: (screen, id) => sheet.leave(screen, id)
        }
    }
    Rectangle {
        width: parent.width
        height: Theme.hairline
        visible: sheet.vacancyId.length > 0
        color: Theme.line
    }
    Column {
        width: parent.width
        spacing: Theme.space4

        NavButton {
            width: parent.width
            iconName: "search"
            text: qsTr("Find")
            keys: "Ctrl+K"
            onClicked: {
                sheet.close();
                sheet.find();
            }
        }
        NavButton {
            width: parent.width
            visible: sheet.app.lock.possible
            iconName: "lock"
            text: qsTr("Lock")
            keys: "Ctrl+L"
            onClicked: {
                sheet.close();
                sheet.lock();
            }
        }
        NavButton {
            width: parent.width
            iconName: "settings"
            text: qsTr("Settings")
            current: sheet.screen === "settings"
            onClicked: sheet.leave("settings", "")
        }
        NavButton {
            width: parent.width
            visible: text.length > 0
            iconName: sheet.app.state.syncIcon
            text: sheet.app.state.syncText
            keys: qsTr("Send and fetch now")
            onClicked: sheet.app.syncNow()
        }
        NavButton {
            width: parent.width
            visible: sheet.messages > 0
            iconName: "message-2"
            text: qsTr("Earlier messages")
            onClicked: {
                sheet.close();
                sheet.messagesAsked();
            }
        }
        NavButton {
            width: parent.width
            iconName: "help-circle"
            text: qsTr("Keys")
            onClicked: {
                sheet.close();
                sheet.keys();
            }
        }
    }
}
