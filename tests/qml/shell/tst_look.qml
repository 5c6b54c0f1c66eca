// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Kvorum.Theme
import Kvorum.Tests

// Every screen in every size: nothing is cut, nothing covers anything, all that acts is large enough and has a name.
Stage {
    id: suite

    name: "ShellLook"
    when: windowShown

    readonly property var screens: [
        ["start", 0, "day", ""], ["new", 0, "day", "New workspace"], ["join", 0, "day", "Join with a link"], ["unlock", 1, "day", ""],
        ["home", 2, "day", ""], ["home", 2, "begun", ""], ["home", 2, "problem", ""], ["home", 2, "fresh", ""], ["home", 2, "day", "New vacancy"],
        ["vacancies", 2, "day", ""], ["interviews", 2, "day", ""], ["settings", 2, "day", ""], ["conflicts", 2, "day", ""], ["conflicts", 2, "day", "Write it anew"], ["conflicts", 2, "fresh", ""],
        ["start", 0, "day", "Join with a link>I have a recovery sheet"], ["ended", 3, "problem", ""], ["settings", 2, "problem", ""],
        ["settings", 2, "begun", "Link another device"], ["settings", 2, "fresh", "No server yet"],
        ["settings", 2, "begun", "Make a recovery sheet>Show me the words"],
        ["settings", 2, "begun", "Make a recovery sheet>Show me the words>Written down"],
        ["vacancy", 2, "begun", "More for %1|Alva Lindqvist>Erase for good"],
        ["kit", 2, "day", ""], ["messages", 2, "day", ""], ["messages", 2, "problem", ""], ["kit", 2, "day", "8 · Inside or bought"], ["kit", 2, "day", "14 · Hålla sig uppdaterad"], ["reader", 2, "day", ""],
        ["vacancy", 2, "day", ""], ["vacancy", 2, "begun", ""], ["vacancy", 2, "fresh", ""], ["vacancy", 2, "day", "Invite"], ["vacancy", 2, "day", "Raters of %1|Alva Lindqvist"],
        ["vacancy", 2, "day", "Raters of %1|Alva Lindqvist>Marta Zielińska"], ["vacancy", 2, "day", "Raters of %1|Alva Lindqvist>Karin Åberg"],
        ["vacancy", 2, "day", "Raters of %1|Cleo Marchetti"],
        ["vacancy", 2, "day", "Change: %1|What stays inside"], ["vacancy", 2, "fresh", "Change: %1|What stays inside"], ["vacancy", 2, "problem", "Change: %1|What stays inside"], ["vacancy", 2, "day", "Change: %1|Split of own time"],
        ["settings", 2, "fresh", "PIN"], ["lock", 2, "day", ""], ["lock", 2, "day", "Forgot the PIN?"], ["lock", 2, "begun", "Forgot the PIN?"]
    ]

    function cleanup(): void {
        shut();
        Tongue.speak("en");
    }

    // The nearest surface that scrolls or floats: words on different ones may lie over each other.
    function surface(item: Item): Item {
        for (let up = item.parent; up; up = up.parent)
            if (up.contentY !== undefined || up.toString().startsWith("QQuickPopupItem") || up.toString().startsWith("Toast"))
                return up;
        return null;
    }

    function test_screen_data(): var {
        const rows = [];
        for (const screen of screens)
            for (const size of [[360, 740], [820, 1180], [1180, 820], [1440, 900]])
                for (const text of size[0] === 360 || size[0] === 1180 ? [1, 2] : [1])
                    for (const language of size[0] === 360 ? ["en", "sv", "pl"] : size[0] === 820 ? ["sv"] : ["en"])
                        rows.push({ "tag": [screen[0], screen[2], screen[3], size.join("x"), text * 100, language].join(" "), "screen": screen, "size": size,
                            "text": text, "language": language });
        return rows;
    }

    function test_screen(row: var): void {
        const [name, stageIndex, scene, button] = row.screen;
        Tongue.speak(row.language);
        failOnWarning(/Kvorum.(Shell|Account|Settings|Vacancy)/);
        open({ "stage": stageIndex, "scene": scene, "textScale": row.text }, row.size[0], row.size[1]);
        if (name === "lock")
            app.lock.lock();
        else if (name === "messages")
            window.frame.act("messages");
        else if (stageIndex === 2)
            window.open(name, name === "vacancy" || name === "kit" ? "v1" : name === "reader" ? "leadership" : "");
        settle();
        for (const name of button.split(">").filter(one => one.length > 0))
            pressAny(name);
        settle();
        checkWords();
        checkTargets();
    }

    function checkWords(): void {
        const seen = [];
        for (const text of words()) {
            const place = text.mapToItem(window.contentItem, 0, 0, text.width, text.height);
            verify(!text.truncated, "elided: " + text.text);
            compare(Tree.brokenWord(text), "", "broken in two");
            verify(text.contentWidth <= text.width + 1.5, "wider than its place: " + text.text);
            verify(place.x >= -1 && place.x + Math.min(text.width, text.contentWidth) <= window.width + 1, "outside the window: " + text.text);
            seen.push({ "text": text.text, "on": surface(text), "place": place, "wide": Math.min(text.width, text.contentWidth), "left": text.horizontalAlignment === Text.AlignLeft });
        }
        for (let i = 0; i < seen.length; ++i)
            for (let k = i + 1; k < seen.length; ++k) {
                const a = seen[i], b = seen[k];
                if (a.on !== b.on || !a.left || !b.left)
                    continue;
                const across = Math.min(a.place.x + a.wide, b.place.x + b.wide) - Math.max(a.place.x, b.place.x);
                const down = Math.min(a.place.y + a.place.height, b.place.y + b.place.height) - Math.max(a.place.y, b.place.y);
                verify(across <= 1 || down <= 1, "one over the other: " + a.text + " | " + b.text);
            }
    }

    function checkTargets(): void {
        for (const role of ["Button", "RadioButton", "CheckBox", "PageTab", "EditableText"])
            for (const item of Tree.itemsByRole(window.contentItem, role)) {
                const node = Tree.accessible(item);
                verify(node.name.length > 0 || item.echoMode === TextInput.Password, role + " without a name");
                const small = item.toString().startsWith("Chip") || item.toString().startsWith("SyncState");
                verify(item.height >= (small ? Size.targetLeast : Size.target), node.name + " is " + item.height + " high");
                verify(item.width >= Size.targetLeast, node.name + " is " + item.width + " wide");
            }
    }
}
