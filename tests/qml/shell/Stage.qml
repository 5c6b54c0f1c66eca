// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Kvorum.App
import Kvorum.Theme
import Kvorum.Tests

// Opens the real window over a stand-in program, finds what a person would press, and presses it.
TestCase {
    id: stage

    property AppViewModel app: null
    property Window window: null
    readonly property Component maker: Component { AppViewModel {} }

    function open(given: var, width: int, height: int): void {
        stage.app = maker.createObject(stage, given);
        const component = Qt.createComponent("qrc:/qt/qml/Kvorum/Shell/Main.qml");
        compare(component.status, Component.Ready, component.errorString());
        stage.window = component.createObject(null, { "app": stage.app, "width": width, "height": height });
        window.requestActivate();
        tryVerify(() => window.active);
        settle();
    }

    // What was just changed stands on the screen, where there is one.
    function settle(): void {
        waitForRendering(window ? window.contentItem : stage, 100);
    }

    function shut(): void {
        if (window)
            window.destroy();
        if (app)
            app.destroy();
        stage.window = null;
        stage.app = null;
        Theme.textScale = 1;
        Theme.dark = false;
        settle();
    }

    // All visible items of the window that a reader calls `name`.
    function named(name: string, role: string): var {
        return Tree.itemsByRole(window.contentItem, role).filter(item => Tree.accessible(item).name === name);
    }

    // What is not given to a typed parameter is the word "undefined" on Qt 6.8.
    function press(name: string, role: var): void {
        const found = named(name, role || "Button");
        verify(found.length > 0, "there is no " + name);
        verify(Tree.act(found[0], "Press"), name + " cannot be pressed");
        settle();
    }

    // A button, a row or a line of a menu, whichever it is; a row's name goes on with its caption.
    function pressAny(name: string): void {
        const called = Tongue.said(name);
        for (const role of ["Button", "MenuItem", "CheckBox", "ListItem"]) {
            const found = Tree.itemsByRole(window.contentItem, role).filter(item => {
                const all = Tree.accessible(item).name;
                return called.some(one => all === one || role === "ListItem" && all.startsWith(one + ", "));
            });
            if (found.length > 0) {
                verify(Tree.act(found[0], "Press"), name + " cannot be pressed");
                settle();
                return;
            }
        }
        fail("there is no " + name);
    }

    function words(): var {
        return Tree.itemsByType(window.contentItem, "QQuickText").filter(text => text.text.length > 0 && text.width > 0 && text.opacity > 0);
    }

    function says(text: string): bool {
        return words().some(one => one.text === text);
    }

    // A hidden text has its name around it.
    function field(name: string): Item {
        const around = named(name, "Grouping").map(group => Tree.itemsByRole(group, "EditableText")[0]);
        return named(name, "EditableText").concat(around)[0] || null;
    }

    function fill(name: string, text: string): void {
        const found = [field(name)].filter(one => one);
        verify(found.length > 0, "there is no field " + name);
        found[0].forceActiveFocus();
        found[0].text = text;
    }

    function asked(name: string): var {
        return app.calls.filter(call => call[0] === name).map(call => call[1]);
    }
}
