// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Kvorum.Theme
import Kvorum.Controls
import Kvorum.Tests
import "gallery"

// Every page of the gallery at the widths and text sizes we promise: no text is cut, nothing pressable is
// too small, and everything pressable has a name.
Item {
    id: stage

    width: 1180
    height: 900

    Loader {
        id: page

        property bool compact: width < Size.mediumFrom

        onLoaded: (item as GalleryPage).compact = Qt.binding(() => page.compact)
    }
    TestCase {
        name: "Gallery"
        when: windowShown

        function cleanup(): void {
            page.source = "";
            Theme.textScale = 1;
        }

        function test_page_data(): var {
            const rows = [];
            for (const name of ["Rating", "Buttons", "Fields", "Rows", "Feedback", "Charts"])
                for (const width of [328, 1132])
                    for (const text of [1, 1.3, 2])
                        rows.push({ "tag": name + " " + width + " " + text * 100 + " %", "name": name, "width": width, "text": text });
            return rows;
        }

        function test_page(row: var): void {
            Theme.textScale = row.text;
            page.width = row.width;
            page.source = "gallery/Page" + row.name + ".qml";
            tryCompare(page, "status", Loader.Ready);
            waitForRendering(page.item, 200);
            for (const text of Tree.itemsByType(page.item, "QQuickText")) {
                if (text.text.length === 0 || text.width === 0)
                    continue;
                verify(!text.truncated, "elided: " + text.text);
                verify(text.contentWidth <= text.width + 1.5, "wider than its place: " + text.text + " " + text.contentWidth + " in " + text.width);
                const place = text.mapToItem(page.item, 0, 0, text.width, text.height);
                verify(place.x >= -1 && place.x + Math.min(text.width, text.contentWidth) <= row.width + 1, "outside the page: " + text.text);
            }
            for (const role of ["Button", "RadioButton", "CheckBox", "ListItem", "Slider"])
                for (const item of Tree.itemsByRole(page.item, role)) {
                    verify(Tree.accessible(item).name.length > 0, role + " without a name");
                    verify(item.width >= Size.targetLeast && item.height >= Size.targetLeast, role + " " + Tree.accessible(item).name + " is " + item.width + " x " + item.height);
                }
        }
    }
}
