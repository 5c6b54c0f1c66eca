// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.App
import Kvorum.Theme

// Navigation around the pages: a bar below, a rail, or a sidebar; none while an interview runs.
FocusScope {
    id: frame

    required property AppViewModel app
    required property string widthClass
    property string startScreen: "home"
    property string startId
    readonly property alias stack: pages
    readonly property bool compact: widthClass === "compact"
    readonly property bool awake: !app.lock.locked
    readonly property string section: pages.isSection(pages.screen) ? pages.screen
        : pages.vacancyId.length > 0 && widthClass !== "expanded" ? "vacancies" : ""
    readonly property var sections: [
        { "screen": "home", "icon": "home", "text": qsTr("Home"), "keys": "Ctrl+1" },
        { "screen": "vacancies", "icon": "briefcase", "text": qsTr("Vacancies"), "keys": "Ctrl+2" },
        { "screen": "interviews", "icon": "notes", "text": qsTr("Interviews"), "keys": "Ctrl+3" }
    ]

    function open(screen: string, id: string): void {
        pages.go(screen.length > 0 ? screen : "home", id);
    }

    // What was found: a page, a question of the open interview, or something to be done at once.
    function reach(screen: string, id: string, question: int): void {
        if (screen === "act")
            act(id);
        else
            open(screen, id);
        if (question >= 0)
            pages.current.openQuestion(question);
    }

    function act(name: string): void {
        if (name === "sync")
            app.syncNow();
        else if (name === "keys")
            keySheet.open();
        else if (name === "find")
            finder.open();
        else if (app.lock.possible)
            app.lock.lock();
        else // nobody is taken out of an interview for it
            toast.show(qsTr("Set a PIN in Settings first, to open the screen again."), "");
    }

    focus: true
    Component.onCompleted: open(startScreen, startId)
    Keys.onEscapePressed: event => event.accepted = pages.back()
    Keys.onBackPressed: event => event.accepted = pages.back()
    Keys.onPressed: event => {
        event.accepted = event.text === "?";
        if (event.accepted)
            keySheet.open();
    }

    Shortcut { sequence: "Ctrl+1"; enabled: frame.awake; onActivated: frame.open("home", "") }
    Shortcut { sequence: "Ctrl+2"; enabled: frame.awake; onActivated: frame.open("vacancies", "") }
    Shortcut { sequence: "Ctrl+3"; enabled: frame.awake; onActivated: frame.open("interviews", "") }
    Shortcut { sequence: "Ctrl+4"; enabled: frame.awake; onActivated: frame.open("settings", "") }
    Shortcut { sequence: "Alt+Left"; enabled: frame.awake; onActivated: pages.back() }
    Shortcut { sequence: "Ctrl+K"; enabled: frame.awake; onActivated: finder.open() }
    Shortcut { sequence: "Ctrl+L"; enabled: frame.awake; onActivated: frame.act("lock") }

    Sidebar {
        id: sidebar

        height: parent.height
        width: implicitWidth
        visible: frame.widthClass === "expanded" && !pages.fullScreen
        app: frame.app
        sections: frame.sections
        screen: pages.screen
        vacancyId: visible ? pages.vacancyId : ""
        onNavigate: (screen, id) => frame.open(screen, id)
        onFind: finder.open()
        onLock: frame.act("lock")
    }
    Rail {
        id: rail

        height: parent.height
        width: implicitWidth
        visible: frame.widthClass === "medium" && !pages.fullScreen
        sections: frame.sections
        screen: frame.section
        onNavigate: (screen, id) => frame.open(screen, id)
        onMore: moreSheet.open()
    }
    ProblemBanner {
        id: problem

        x: pages.x
        width: pages.width
        app: frame.app
        margin: frame.compact ? Size.marginCompact : frame.widthClass === "medium" ? Size.marginMedium : Size.marginExpanded
    }
    PageStack {
        id: pages

        x: sidebar.visible ? sidebar.width : rail.visible ? rail.width : 0
        y: problem.implicitHeight
        width: parent.width - x
        height: parent.height - y - (bar.visible ? bar.height : 0)
        focus: true
        app: frame.app
        widthClass: frame.widthClass
        onRefused: (words, code) => toast.show(words, code)
        onActed: act => frame.act(act)
        onChanged: toast.hide()
    }
    Toast {
        id: toast

        x: pages.x + Math.round((pages.width - width) / 2)
        y: pages.y + pages.height - height - Size.marginCompact
        width: Math.min(pages.width - 2 * Size.marginCompact, Theme.scaled(Size.sheetWidth))
    }

    BottomBar {
        id: bar

        y: parent.height - height
        width: parent.width
        height: implicitHeight
        visible: frame.compact && !pages.fullScreen
        sections: frame.sections
        screen: frame.section
        onNavigate: (screen, id) => frame.open(screen, id)
        onMore: moreSheet.open()
    }
    MoreSheet {
        id: moreSheet

        app: frame.app
        compact: frame.compact
        screen: pages.screen
        vacancyId: pages.vacancyId
        onNavigate: (screen, id) => frame.open(screen, id)
        onKeys: keySheet.open()
        onFind: finder.open()
        onLock: frame.act("lock")
    }
    FinderSheet {
        id: finder

        app: frame.app
        compact: frame.compact
        interviewId: pages.fullScreen ? pages.pageId : ""
        onChosen: (screen, id, question) => frame.reach(screen, id, question)
    }
    KeysSheet {
        id: keySheet

        compact: frame.compact
    }
}
