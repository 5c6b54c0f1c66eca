// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Theme
import Kvorum.Controls

// What the keys do.
Sheet {
    id: sheet

    readonly property list<string> keys: [qsTr("1 to 5"), qsTr("0"), qsTr("N"), qsTr("← →, Page up, Page down"), qsTr("Ctrl + Z"), qsTr("Tab"), qsTr("Esc"), qsTr("Ctrl + K"), qsTr("Ctrl + L"), qsTr("?")]
    readonly property list<string> acts: [qsTr("rate the first open skill"), qsTr("not observed"), qsTr("write the note"), qsTr("previous and next question"),
        qsTr("take back"), qsTr("next field"), qsTr("leave the note, then close"), qsTr("find anything"), qsTr("lock the screen"), qsTr("this list")]

    title: qsTr("Keys")

    Repeater {
        model: sheet.keys.length

        Item {
            id: line

            required property int index

            width: parent ? parent.width : 0
            height: act.y + act.height
            Accessible.role: Accessible.StaticText
            Accessible.name: key.text + ": " + act.text

            Label {
                id: key

                width: Theme.largeText ? parent.width : parent.width * 0.45
                strong: true
                text: sheet.keys[line.index]
                decorative: true
            }
            Label {
                id: act

                x: Theme.largeText ? 0 : key.width + Theme.space12
                y: Theme.largeText ? key.height : 0
                width: parent.width - x
                text: sheet.acts[line.index]
                color: Theme.text2
                decorative: true
            }
        }
    }
}
