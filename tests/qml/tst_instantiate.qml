// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Kvorum.Theme
import Kvorum.Controls
import Kvorum.Charts
import Kvorum.Tests

// Every QML file of every linked module must load, in both themes.
TestCase {
    id: suite

    name: "Instantiate"
    when: windowShown
    width: 400
    height: 400
    visible: true

    // Types whose required properties only their owner can give.
    readonly property var parts: ({ "EditGuard.qml": true, "ShareBar.qml": true, "ShareSliders.qml": true, "SheetSlot.qml": true, "TooltipBubble.qml": true, "RatingCell.qml": { "level": 1 } })

    function test_everyFile_data(): var {
        const rows = [];
        for (const module of ["Theme", "Controls", "Charts"])
            for (const file of Tree.moduleFiles(module))
                rows.push({ "tag": module + "/" + file, "url": "qrc:/qt/qml/Kvorum/" + module + "/" + file, "file": file });
        return rows;
    }

    function test_everyFile(row: var): void {
        const component = Qt.createComponent(row.url);
        compare(component.status, Component.Ready, component.errorString());
        if (suite.parts[row.file] === true || component.url.toString().includes("/Theme/"))
            return;
        failOnWarning(/./);
        const object = component.createObject(suite, suite.parts[row.file] || {});
        verify(object);
        Theme.dark = true;
        Theme.dark = false;
        object.destroy();
    }
}
