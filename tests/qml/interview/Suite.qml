// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Kvorum.Theme

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
    function show(screen: Component, width: int, height: int): Item {
        // Tags complain while they are taken down; everything else must be silent.
        failOnWarning(/^(?!.*EvidenceTags)/);
        const window = suite.Window.window;
        window.width = width;
        window.height = height;
        suite.width = width;
        suite.height = height;
        view = createTemporaryObject(screen, suite, { "width": width, "height": height, "widthClass": widthClass(width) });
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
        collect(suite.Window.window.contentItem, name, found);
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

    function tap(name: string): void {
        mouseClick(one(name));
        settle();
    }

    function init(): void {
        Theme.reduceMotion = true;
        Theme.textScale = 1;
        Theme.dark = false;
    }
}
