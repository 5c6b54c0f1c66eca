// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Kvorum.Controls

// What few ever see costs nobody's start: it is made when it is first wanted, once, and kept.
TestCase {
    id: suite

    name: "Seldom"
    visible: true
    when: windowShown

    Component {
        id: place

        Seldom {
            file: "qrc:/qt/qml/Kvorum/Controls/Label.qml"
            given: ({ "text": "Here" })
        }
    }

    function test_isMadeWhenItIsFirstWanted(): void {
        const seldom = createTemporaryObject(place, suite);
        compare(seldom.status, Loader.Null, "nobody has asked");
        verify(!seldom.visible);
        seldom.wanted = true;
        compare(seldom.status, Loader.Ready);
        compare(seldom.item.text, "Here", "with what it has to know");
        verify(seldom.visible);
    }

    function test_isMadeAtOnceWhereItIsWantedFromTheStart(): void {
        compare(createTemporaryObject(place, suite, { "wanted": true }).item.text, "Here");
    }

    function test_isKeptWhenItIsNoLongerWanted(): void {
        const seldom = createTemporaryObject(place, suite, { "wanted": true });
        const made = seldom.item;
        seldom.wanted = false;
        verify(!seldom.visible);
        seldom.wanted = true;
        verify(seldom.item === made);
    }
}
