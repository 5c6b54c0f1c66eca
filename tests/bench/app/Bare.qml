// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Controls

// A window of Qt Quick Controls with nothing of ours: what it costs is the limit. `page` fills it with as
// many words as a question has.
ApplicationWindow {
    id: window

    readonly property bool filled: loader.status === Loader.Ready

    function open(): void {
        loader.active = true;
    }

    function close(): void {
        loader.active = false;
    }

    width: 1180
    height: 820
    visible: true

    Column {
        anchors.fill: parent

        Button { text: "A button" }
        ScrollView {
            width: parent.width
            height: 200

            TextArea {
                objectName: "note"
                wrapMode: TextEdit.Wrap
            }
        }
        Loader {
            id: loader

            active: false
            sourceComponent: Column {
                Repeater {
                    model: 60

                    Label {
                        required property int index

                        text: "Some words of a question, number " + index
                    }
                }
            }
        }
    }
}
