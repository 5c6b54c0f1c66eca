// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.App
import Kvorum.Controls
import Kvorum.Theme

// All vacancies that I may read.
Item {
    id: page

    required property AppViewModel app
    required property string widthClass
    readonly property bool compact: widthClass === "compact"

    signal navigate(string screen, string id)
    signal back()
    signal refused(string words, string code)

    function ask(): void {
        sheet.open({ "home": home });
    }

    HomeViewModel {
        id: home

        app: page.app
        onRefused: (words, code) => {
            const asked = sheet.item as NewVacancySheet;
            if (asked && asked.visible)
                asked.problem = words;
            else
                page.refused(words, code);
        }
    }
    ScrollPage {
        anchors.fill: parent
        margin: page.compact ? Size.marginCompact : page.widthClass === "medium" ? Size.marginMedium : Size.marginExpanded
        spacing: Theme.space24

        SectionTitle {
            width: parent.width
            variant: page.compact ? Label.Title : Label.Display
            text: qsTr("Vacancies")

            Button {
                visible: home.state.mayCreate && list.count > 0
                variant: Button.Primary
                iconLeft: "plus"
                text: qsTr("New vacancy")
                onClicked: page.ask()
            }
        }
        VacancyList {
            id: list

            width: parent.width
            visible: count > 0
            rows: home.vacancies
            onNavigate: (screen, id) => page.navigate(screen, id)
        }
        Card {
            width: parent.width
            visible: list.count === 0
            padding: Theme.space32 - Theme.space4

            EmptyState {
                width: parent.width
                title: qsTr("No vacancies yet")
                text: home.state.emptyText
                primary: true
                primaryIcon: "plus"
                primaryText: home.state.mayCreate ? qsTr("New vacancy") : ""
                onPrimaryClicked: page.ask()
            }
        }
    }
    SheetSlot {
        id: sheet

        file: Qt.resolvedUrl("NewVacancySheet.qml")
        compact: page.compact
    }
    Connections {
        target: sheet.item as NewVacancySheet

        function onMade(id: string): void { page.navigate("vacancy", id) }
    }
}
