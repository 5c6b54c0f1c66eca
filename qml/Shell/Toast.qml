// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.Controls

// Words over the page's lower edge. Stays until it is closed or another place is opened: nobody has to hurry.
Item {
    id: toast

    property string words
    property string code
    readonly property bool shown: words.length > 0

    function show(words: string, code: string): void {
        toast.words = words;
        toast.code = code;
    }

    function hide(): void {
        words = "";
        code = "";
    }

    visible: shown
    implicitHeight: face.implicitHeight

    Accessible.role: Accessible.AlertMessage
    Accessible.name: code.length > 0 ? words + " " + qsTr("Code %1").arg(code) : words

    Seldom {
        id: face

        anchors.fill: parent
        file: "qrc:/qt/qml/Kvorum/Shell/ToastFace.qml"
        given: ({ "toast": toast })
        wanted: toast.shown
    }
}
