// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Kvorum.Theme
import Kvorum.Tests

// A second opinion beside the panel, area by area, at the widths and text sizes we promise (M-127).
Item {
    id: stage

    width: 1180
    height: 900

    ListModel {
        id: given

        ListElement { rater: "Aleksandra Konstantynowicz-Wiśniewska"; initial: "A"; area: "Leadership"; own: "3.4"; panel: "3.9"; difference: "−0.5"; large: false }
        ListElement { rater: ""; initial: "A"; area: "Marketing and online sales"; own: "2.0"; panel: "4.0"; difference: "−2.0"; large: true }
        ListElement { rater: ""; initial: "A"; area: "Technology"; own: "–"; panel: "3.1"; difference: "–"; large: false }
    }
    TestCase {
        name: "SecondOpinion"
        when: windowShown

        function cleanup(): void { Theme.textScale = 1 }

        function test_nothingIsCut_M127_data(): var {
            const rows = [];
            for (const width of [328, 756, 1132])
                for (const text of [1, 1.3, 2])
                    rows.push({ "tag": width + " " + text * 100 + " %", "width": width, "text": text });
            return rows;
        }

        function test_nothingIsCut_M127(row: var): void {
            Theme.textScale = row.text;
            failOnWarning(/SecondOpinionCard/);
            const component = Qt.createComponent("../../qml/Panel/SecondOpinionCard.qml");
            compare(component.status, Component.Ready, component.errorString());
            const card = createTemporaryObject(component, stage, { "rows": given, "width": row.width });
            waitForRendering(card, 100);
            compare(card.count, 3);
            const said = [];
            for (const text of Tree.itemsByType(card, "QQuickText")) {
                if (text.text.length === 0 || text.width === 0)
                    continue;
                const place = text.mapToItem(card, 0, 0, text.width, text.height);
                verify(!text.truncated && text.contentWidth <= text.width + 1.5, "cut: " + text.text);
                verify(place.x >= 0 && place.x + place.width <= row.width + 1, "outside the card: " + text.text);
                said.push(text.text);
            }
            verify(said.includes("2.0, panel 4.0: −2.0"));
            const names = Tree.itemsByRole(card, "ListItem").map(item => Tree.accessible(item).name);
            compare(names[1], "Marketing and online sales: second opinion 2.0, panel 4.0, difference −2.0");
        }
    }
}
