// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Kvorum.Theme
import Kvorum.Tests

// A second opinion beside the panel, area by area, at the widths, text sizes and in the languages we promise (M-127).
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

        function cleanup(): void {
            Theme.textScale = 1;
            Tongue.speak("en");
        }

        function words(source: string): string { return qsTranslate("SecondOpinionCard", source) }

        function test_nothingIsCut_M127_data(): var {
            const rows = [];
            for (const width of [328, 756, 1132])
                for (const text of [1, 1.3, 2])
                    for (const language of ["en", "sv", "pl"])
                        rows.push({ "tag": [width, text * 100 + " %", language].join(" "), "width": width, "text": text, "language": language });
            return rows;
        }

        function test_nothingIsCut_M127(row: var): void {
            const broad = ({ "en": "Marketing and online sales", "sv": "Marknadsföring och försäljning på nätet", "pl": "Marketing i sprzedaż internetowa" })[row.language];
            Theme.textScale = row.text;
            Tongue.speak(row.language);
            given.setProperty(1, "area", broad);
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
                compare(Tree.brokenWord(text), "", "broken in two");
                verify(!text.truncated && text.contentWidth <= text.width + 1.5, "cut: " + text.text);
                verify(place.x >= 0 && place.x + place.width <= row.width + 1, "outside the card: " + text.text);
                said.push(text.text);
            }
            verify(said.includes(words("%1, panel %2: %3").arg("2.0").arg("4.0").arg("−2.0")));
            verify(row.language === "en" || !said.includes("Second opinion"), "said in " + row.language);
            const names = Tree.itemsByRole(card, "ListItem").map(item => Tree.accessible(item).name);
            compare(names[1], words("%1: second opinion %2, panel %3, difference %4").arg(broad).arg("2.0").arg("4.0").arg("−2.0"));
        }
    }
}
