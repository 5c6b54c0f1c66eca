// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.App
import Kvorum.Controls
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

    // What was said and may be read again, the newest first.
    property var messages: []
    readonly property string trouble: app.state.problem

    function keep(words: string, code: string): void {
        const time = new Date().toLocaleTimeString(Qt.locale(app.language), Locale.ShortFormat);
        messages = [{ "words": words, "code": code, "time": time }].concat(messages).slice(0, 20);
    }

    function tell(words: string, code: string): void {
        toast.show(words, code);
        keep(words, code);
    }

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
            keySheet.open({});
        else if (name === "messages")
            messageSheet.open({ "messages": messages });
        else if (name === "find")
            find();
        else if (app.lock.possible)
            app.lock.lock();
        else // nobody is taken out of an interview for it
            tell(qsTr("Set a PIN in Settings first, to open the screen again."), "");
    }

    function find(): void {
        finder.open({ "app": app, "interviewId": pages.fullScreen ? pages.pageId : "" });
    }

    function more(): void {
        moreSheet.open({ "app": app, "screen": pages.screen, "vacancyId": pages.vacancyId, "messages": messages.length });
    }

    focus: true
    onTroubleChanged: if (trouble.length > 0) keep(trouble, app.state.problemCode)
    Component.onCompleted: open(startScreen, startId)
    Keys.onEscapePressed: event => event.accepted = pages.back()
    Keys.onBackPressed: event => event.accepted = pages.back()
    Keys.onPressed: event => {
        event.accepted = event.text === "?";
        if (event.accepted)
            keySheet.open({});
    }

    Shortcut { sequence: "Ctrl+1"; enabled: frame.awake; onActivated: frame.open("home", "") }
    Shortcut { sequence: "Ctrl+2"; enabled: frame.awake; onActivated: frame.open("vacancies", "") }
    Shortcut { sequence: "Ctrl+3"; enabled: frame.awake; onActivated: frame.open("interviews", "") }
    Shortcut { sequence: "Ctrl+4"; enabled: frame.awake; onActivated: frame.open("settings", "") }
    Shortcut { sequence: "Alt+Left"; enabled: frame.awake; onActivated: pages.back() }
    Shortcut { sequence: "Ctrl+K"; enabled: frame.awake; onActivated: frame.find() }
    Shortcut { sequence: "Ctrl+L"; enabled: frame.awake; onActivated: frame.act("lock") }

    // Made when the window first has room for it.
    Item {
        id: sidebar

        property bool met: false
        property Item made: null

        height: parent.height
        width: made ? made.implicitWidth : 0
        visible: frame.widthClass === "expanded" && !pages.fullScreen
        onVisibleChanged: met = met || visible
        Component.onCompleted: met = visible

        Repeater {
            model: sidebar.met ? 1 : 0
            onItemAdded: (index, item) => sidebar.made = item

            Sidebar {
                width: implicitWidth
                height: sidebar.height
                app: frame.app
                sections: frame.sections
                screen: pages.screen
                vacancyId: visible ? pages.vacancyId : ""
                messages: frame.messages.length
                onNavigate: (screen, id) => frame.open(screen, id)
                onFind: frame.find()
                onLock: frame.act("lock")
                onMessagesAsked: frame.act("messages")
            }
        }
    }
    // Made when the window first has room for it.
    Item {
        id: rail

        property bool met: false
        property Item made: null

        height: parent.height
        width: made ? made.implicitWidth : 0
        visible: frame.widthClass === "medium" && !pages.fullScreen
        onVisibleChanged: met = met || visible
        Component.onCompleted: met = visible

        Repeater {
            model: rail.met ? 1 : 0
            onItemAdded: (index, item) => rail.made = item

            Rail {
                width: implicitWidth
                height: rail.height
                sections: frame.sections
                screen: frame.section
                onNavigate: (screen, id) => frame.open(screen, id)
                onMore: frame.more()
            }
        }
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
        onRefused: (words, code) => frame.tell(words, code)
        onActed: act => frame.act(act)
        onChanged: toast.hide()
    }
    Toast {
        id: toast

        x: pages.x + Math.round((pages.width - width) / 2)
        y: pages.y + pages.height - height - Size.marginCompact
        width: Math.min(pages.width - 2 * Size.marginCompact, Theme.scaled(Size.sheetWidth))
    }

    // Made when the window first has room for it.
    Item {
        id: bar

        property bool met: false
        property Item made: null

        y: parent.height - height
        width: parent.width
        height: made ? made.implicitHeight : 0
        visible: frame.compact && !pages.fullScreen
        onVisibleChanged: met = met || visible
        Component.onCompleted: met = visible

        Repeater {
            model: bar.met ? 1 : 0
            onItemAdded: (index, item) => bar.made = item

            BottomBar {
                width: bar.width
                height: implicitHeight
                sections: frame.sections
                screen: frame.section
                onNavigate: (screen, id) => frame.open(screen, id)
                onMore: frame.more()
            }
        }
    }
    SheetSlot {
        id: moreSheet

        file: Qt.resolvedUrl("MoreSheet.qml")
        compact: frame.compact
    }
    Connections {
        target: moreSheet.item as MoreSheet

        function onNavigate(screen: string, id: string): void { frame.open(screen, id) }
        function onKeys(): void { keySheet.open({}) }
        function onFind(): void { frame.find() }
        function onLock(): void { frame.act("lock") }
        function onMessagesAsked(): void { frame.act("messages") }
    }
    SheetSlot {
        id: finder

        file: Qt.resolvedUrl("FinderSheet.qml")
        compact: frame.compact
    }
    Connections {
        target: finder.item as FinderSheet

        function onChosen(screen: string, id: string, question: int): void { frame.reach(screen, id, question) }
    }
    SheetSlot {
        id: messageSheet

        file: Qt.resolvedUrl("MessagesSheet.qml")
        compact: frame.compact
    }
    SheetSlot {
        id: keySheet

        file: Qt.resolvedUrl("KeysSheet.qml")
        compact: frame.compact
    }
}
