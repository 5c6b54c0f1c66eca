// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.App
import Kvorum.Controls
import Kvorum.Theme

// One vacancy: its candidates and their panels, its people, and what shapes the role.
Item {
    id: page

    required property AppViewModel app
    required property string widthClass
    required property string vacancyId
    readonly property bool compact: widthClass === "compact"
    readonly property bool wide: widthClass === "expanded" && !Theme.largeText
    readonly property bool mayManage: vacancy.state.mayManage

    signal navigate(string screen, string id)
    signal back()
    signal refused(string words, string code)

    // A refusal stands in the sheet that asked, else over the page.
    function tell(words: string, code: string): void {
        if (addSheet.visible)
            addSheet.problem = words;
        else if (assignSheet.visible)
            assignSheet.problem = words;
        else if (inviteSheet.visible)
            inviteSheet.problem = words;
        else if (placesSheet.visible)
            placesSheet.problem = words;
        else if (splitSheet.visible)
            splitSheet.problem = words;
        else
            page.refused(words, code);
    }

    function exportFile(): void {
        const path = vacancy.exportFile();
        if (path.length > 0)
            page.refused(qsTr("Exported to %1").arg(path), "");
    }

    VacancyViewModel {
        id: vacancy

        app: page.app
        vacancyId: page.vacancyId
        onRefused: (words, code) => page.tell(words, code)
    }
    HousePlanViewModel {
        id: plan

        app: page.app
        vacancyId: page.vacancyId
        onRefused: (words, code) => page.tell(words, code)
    }
    ScrollPage {
        anchors.fill: parent
        margin: page.compact ? Size.marginCompact : page.widthClass === "medium" ? Size.marginMedium : Size.marginExpanded
        maxWidth: page.wide ? width : Size.columnMax
        spacing: Theme.space24

        VacancyHead {
            width: parent.width
            vacancy: vacancy
            compact: page.compact
            onBack: page.back()
            onKit: page.navigate("kit", page.vacancyId)
            onDashboard: page.navigate("dashboard", page.vacancyId)
            onExported: page.exportFile()
        }
        Item {
            width: parent.width
            implicitHeight: page.wide ? Math.max(main.height, side.height) : side.y + side.height

            Column {
                id: main

                width: page.wide ? parent.width - Size.detailMax - Theme.space24 : parent.width
                spacing: Theme.space12

                SectionTitle {
                    width: parent.width
                    height: page.wide ? Math.max(implicitHeight, Size.target) : implicitHeight
                    text: qsTr("Candidates")

                    Button {
                        visible: page.mayManage && candidates.count > 0
                        variant: Button.Link
                        iconLeft: "plus"
                        text: qsTr("Add a candidate")
                        onClicked: addSheet.open()
                    }
                }
                Banner {
                    width: parent.width
                    visible: title.length > 0
                    tone: Banner.Neutral
                    iconName: "users"
                    title: vacancy.state.aloneTitle
                    text: vacancy.state.aloneText
                }
                CandidateList {
                    id: candidates

                    width: parent.width
                    visible: count > 0
                    rows: vacancy.candidates
                    mayManage: page.mayManage
                    onNavigate: (screen, id) => page.navigate(screen, id)
                    onAssign: (id, name, raters) => assignSheet.choose(id, name, raters)
                    onErase: (id, name) => erasure.ask(id, name)
                }
                Card {
                    width: parent.width
                    visible: candidates.count === 0
                    padding: Theme.space32 - Theme.space4

                    EmptyState {
                        width: parent.width
                        title: qsTr("No candidates yet")
                        text: page.mayManage ? qsTr("Add the first one, then choose who rates. Everybody asks the same questions.")
                            : qsTr("They appear here when the recruiter adds them.")
                        primary: false
                        primaryIcon: "plus"
                        primaryText: page.mayManage ? qsTr("Add a candidate") : ""
                        onPrimaryClicked: addSheet.open()
                    }
                }
                SectionTitle {
                    width: parent.width
                    visible: erased.count > 0
                    text: qsTr("Erased")
                }
                ErasedList {
                    id: erased

                    width: parent.width
                    visible: count > 0
                    rows: vacancy.erased
                }
            }
            Column {
                id: side

                x: page.wide ? main.width + Theme.space24 : 0
                y: page.wide ? 0 : main.height + Theme.space32
                width: parent.width - x
                spacing: Theme.space12

                SectionTitle {
                    width: parent.width
                    height: page.wide ? Math.max(implicitHeight, Size.target) : implicitHeight
                    text: qsTr("People")

                    Button {
                        visible: page.mayManage
                        variant: Button.Link
                        iconLeft: "plus"
                        text: qsTr("Invite")
                        onClicked: inviteSheet.open()
                    }
                }
                PeopleList {
                    width: parent.width
                    visible: count > 0
                    rows: vacancy.people
                    mayManage: page.mayManage
                    onWithdraw: (person, name) => withdrawal.ask(person, name)
                    onEnd: (person, name) => ending.ask(person, name)
                }
                SectionTitle {
                    width: parent.width
                    visible: facts.count > 0
                    text: qsTr("What shapes the role")
                }
                FactList {
                    id: facts

                    width: parent.width
                    visible: count > 0
                    rows: vacancy.facts
                    onChange: key => key === "plan" ? placesSheet.open() : splitSheet.open()
                }
            }
        }
    }
    AddCandidateSheet {
        id: addSheet

        vacancy: vacancy
        compact: page.compact
        onAdded: id => candidates.assignNext = id
    }
    AssignSheet {
        id: assignSheet

        vacancy: vacancy
        compact: page.compact
        onInvite: inviteSheet.open()
    }
    NameDialog {
        id: withdrawal

        compact: page.compact
        title: qsTr("Withdraw the invitation?")
        text: qsTr("The link for %1 stops working. You can invite again.").arg(name)
        confirmText: qsTr("Withdraw")
        onConfirmed: vacancy.withdrawInvite(key)
    }
    NameDialog {
        id: ending

        compact: page.compact
        title: qsTr("End the access of %1?").arg(name)
        text: qsTr("Each device of %1 is shut out and deletes what it holds of this workspace. Sheets that were handed in stay. It cannot be undone; a new invitation makes a new person.").arg(name)
        confirmText: qsTr("End the access")
        onConfirmed: vacancy.endPerson(key)
    }
    NameDialog {
        id: erasure

        compact: page.compact
        title: qsTr("Erase %1 for good?").arg(name)
        text: qsTr("Everything about %1 goes: sheets, notes and ratings, from the server at once and from each device when it next syncs. Files that somebody exported are not reached. It cannot be undone.").arg(name)
        confirmText: qsTr("Erase for good")
        onConfirmed: vacancy.eraseCandidate(key)
    }
    PlacesSheet {
        id: placesSheet

        plan: plan
        compact: page.compact
    }
    SplitSheet {
        id: splitSheet

        plan: plan
        compact: page.compact
    }
    InviteSheet {
        id: inviteSheet

        vacancy: vacancy
        compact: page.compact
    }
}
