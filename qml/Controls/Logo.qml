// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Theme

// The seats mark, with the word beside it when `wordmark`.
Item {
    id: logo

    property bool wordmark: false
    property real size: Size.logoMark

    implicitWidth: mark.width + (wordmark ? Theme.space10 + Math.ceil(name.implicitWidth) : 0)
    implicitHeight: Math.max(mark.height, wordmark ? name.height : 0)

    Accessible.role: Accessible.Graphic
    Accessible.name: "Kvorum"

    Seats {
        id: mark

        anchors.verticalCenter: parent.verticalCenter
        width: logo.size
        height: implicitHeight
        total: 5
        filled: 3
    }
    Label {
        id: name

        x: mark.width + Theme.space10
        anchors.verticalCenter: parent.verticalCenter
        visible: logo.wordmark
        variant: Label.Body
        strong: true
        text: "Kvorum"
        wrapMode: Text.NoWrap
        decorative: true
    }
}
