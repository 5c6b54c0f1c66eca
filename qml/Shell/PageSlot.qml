// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.App
import Kvorum.Controls
import Kvorum.Theme

// One page of the trail, loaded by its address. Says so calmly where a page cannot be loaded.
FocusScope {
    id: slot

    required property AppViewModel app
    required property string widthClass
    required property string screen
    required property string pageId
    property bool shown: false
    property bool kept: true
    readonly property Item page: loader.item as Item
    readonly property var interview: loader.item

    signal navigate(string screen, string id)
    signal back()
    signal refused(string words, string code)
    signal acted(string act)

    readonly property var addresses: ({
            "home": ["Shell/HomePage.qml", ""],
            "vacancies": ["Shell/VacanciesPage.qml", ""],
            "interviews": ["Shell/InterviewsPage.qml", ""],
            "settings": ["Settings/SettingsPage.qml", ""],
            "conflicts": ["Shell/ConflictsPage.qml", ""],
            "vacancy": ["Vacancy/VacancyPage.qml", "vacancyId"],
            "kit": ["Vacancy/KitPage.qml", "vacancyId"],
            "reader": ["Vacancy/ReaderPage.qml", "areaId"],
            "dashboard": ["Dashboard/DashboardPage.qml", "vacancyId"],
            "interview": ["Interview/InterviewPage.qml", "candidateId"],
            "review": ["Interview/ReviewPage.qml", "candidateId"],
            "candidate": ["Panel/CandidatePage.qml", "candidateId"]
        })

    // In an interview.
    function openQuestion(index: int): void {
        if (screen === "interview" && interview)
            interview.openQuestion(index);
    }

    function settle(): void {
        if (!kept)
            loader.source = "";
        else if (visible && loader.status === Loader.Null)
            load();
    }

    function load(): void {
        const address = addresses[screen];
        if (!address)
            return;
        const given = { "app": app, "widthClass": widthClass };
        if (address[1].length > 0)
            given[address[1]] = pageId;
        loader.setSource("qrc:/qt/qml/Kvorum/" + address[0], given);
    }

    // Where the page as a whole has the keyboard, the next stop is its first, not the window's.
    Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)

    visible: shown
    enabled: shown
    opacity: shown ? 1 : 0
    Behavior on opacity { NumberAnimation { duration: Theme.motion; easing.type: Theme.easing } }
    // Filled only when shown: sizes that depend on what is visible come out right at once.
    onVisibleChanged: settle()
    onKeptChanged: settle()

    Loader {
        id: loader

        anchors.fill: parent
        focus: true
        onLoaded: (item as Item).focus = true
    }
    Binding {
        target: loader.item
        property: "widthClass"
        value: slot.widthClass
        when: loader.status === Loader.Ready
        restoreMode: Binding.RestoreNone
    }
    Connections {
        target: loader.item
        ignoreUnknownSignals: true

        function onNavigate(screen: string, id: string): void { slot.navigate(screen, id) }
        function onBack(): void { slot.back() }
        function onRefused(words: string, code: string): void { slot.refused(words, code) }
        function onActed(act: string): void { slot.acted(act) }
    }
    Seldom {
        anchors.centerIn: parent
        width: Math.min(implicitWidth, parent.width - 2 * Size.marginCompact)
        file: "qrc:/qt/qml/Kvorum/Shell/PageFailed.qml"
        given: ({ "slot": slot })
        wanted: loader.status === Loader.Error || !slot.addresses[slot.screen]
    }
}
