// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.App
import Kvorum.Controls

// The pages walked through, the last one on top; those beneath keep their state. A section starts a new
// trail. While an interview runs, nothing else is loaded.
FocusScope {
    id: stack

    required property AppViewModel app
    required property string widthClass
    readonly property int depth: trail.count
    readonly property string screen: current ? current.screen : ""
    readonly property string pageId: current ? current.pageId : ""
    readonly property bool fullScreen: isFullScreen(screen)
    readonly property string vacancyId: vacancyOf(depth, screen, pageId)
    property PageSlot current: null

    signal refused(string words, string code)
    signal acted(string act)
    signal changed()

    function isSection(name: string): bool {
        return name === "home" || name === "vacancies" || name === "interviews" || name === "settings";
    }

    function isFullScreen(name: string): bool {
        return name === "interview" || name === "review";
    }

    function find(name: string, id: string): int {
        for (let i = trail.count - 1; i >= 0; --i) {
            if (trail.get(i).screen === name && trail.get(i).pageId === id)
                return i;
        }
        return -1;
    }

    // The vacancy that the trail stands in, as far as it is known.
    function vacancyOf(depth: int, name: string, id: string): string {
        for (let i = depth - 1; i >= 0; --i) {
            const step = trail.get(i);
            if (step && ["vacancy", "kit", "dashboard"].includes(step.screen))
                return step.pageId;
        }
        return "";
    }

    function cut(depth: int): void {
        if (trail.count > depth)
            trail.remove(depth, trail.count - depth);
    }

    function go(name: string, id: string): void {
        if (name === screen && id === pageId)
            return settle();
        const known = find(name, id);
        if (isSection(name) && known !== 0)
            trail.clear();
        else if (known >= 0 && name === "interview" && screen === "review")
            trail.move(known, trail.count - 1, 1); // looked up from the review, and left to it again
        else if (known >= 0)
            cut(known + 1);
        else if (!isFullScreen(name))
            while (trail.count > 0 && isFullScreen(trail.get(trail.count - 1).screen))
                cut(trail.count - 1);
        if (trail.count === 0 || known < 0 || known >= trail.count)
            trail.append({ "screen": name, "pageId": id });
        settle();
    }

    // False where there is nothing to go back to.
    function back(): bool {
        if (trail.count > 1)
            cut(trail.count - 1);
        else if (screen !== "home")
            return go("home", ""), true;
        else
            return false;
        settle();
        return true;
    }

    function settle(): void {
        current = trail.count > 0 ? slots.itemAt(trail.count - 1) as PageSlot : null;
        if (current)
            current.forceActiveFocus(Qt.OtherFocusReason);
        changed();
    }

    // Brings what got the keyboard into view on pages that scroll.
    function reveal(item: Item): void {
        for (let up = item ? item.parent : null; up; up = up.parent) {
            const page = up as ScrollPage;
            if (page && item.height < page.height)
                page.reveal(item);
        }
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Page")

    ListModel { id: trail }

    Repeater {
        id: slots

        model: trail

        PageSlot {
            required property int index

            anchors.fill: parent
            app: stack.app
            widthClass: stack.widthClass
            shown: stack.current === this
            kept: shown || !stack.fullScreen
            onNavigate: (screen, id) => stack.go(screen, id)
            onBack: stack.back()
            onRefused: (words, code) => stack.refused(words, code)
            onActed: act => stack.acted(act)
        }
    }
    Connections {
        target: stack.Window.window

        function onActiveFocusItemChanged(): void { stack.reveal(stack.Window.activeFocusItem) }
    }
}
