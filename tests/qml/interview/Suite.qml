// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Kvorum.Theme
import Kvorum.InterviewTests

// Shows a screen at a size, and finds things in it.
TestCase {
    id: suite

    property Item stage: null
    property Item view: null

    when: windowShown
    visible: true

    function widthClass(width: int): string {
        return width < Size.mediumFrom ? "compact" : width < Size.expandedFrom ? "medium" : "expanded";
    }

    // The screen of a mock in a window of that size.
    function show(screen: Component, mock: QtObject, width: int, height: int): Item {
        // Tags complain while they are taken down, and Qt of a flick that a new page ends; all else must be silent.
        failOnWarning(/^(?!.*EvidenceTags|.*QUnifiedTimer)/);
        const window = suite.Window.window;
        window.width = width;
        window.height = height;
        suite.width = width;
        suite.height = height;
        view = createTemporaryObject(screen, suite, { "mock": mock, "width": width, "height": height, "widthClass": widthClass(width) });
        verify(view);
        settle();
        return view;
    }

    function settle(): void {
        waitForRendering(suite, 100);
    }

    // The only shown thing of that name.
    function one(name: string): Item {
        const found = all(name);
        compare(found.length, 1, "shown things named " + name);
        return found[0];
    }

    function all(name: string): var {
        const found = [];
        collect(everything, name, found);
        return found;
    }

    function collect(item: Item, name: string, found: var): void {
        if (!item.visible)
            return;
        if (item.objectName === name)
            found.push(item);
        for (let i = 0; i < item.children.length; ++i)
            collect(item.children[i], name, found);
    }

    // The shown control below `root` whose accessible name starts so.
    function control(root: Item, name: string): Item {
        const found = Eye.named(root, name);
        verify(found.length > 0, "no control named " + name);
        return found[0] as Item;
    }

    function pressed(root: Item, name: string): void {
        verify(Eye.press(control(root, name)), name);
        settle();
    }

    readonly property Item everything: suite.Window.contentItem

    function tap(name: string): void {
        mouseClick(one(name));
        settle();
    }

    function cleanup(): void {
        Eye.speak("en");
    }

    function init(): void {
        Theme.reduceMotion = true;
        Theme.textScale = 1;
        Theme.dark = false;
    }
}
