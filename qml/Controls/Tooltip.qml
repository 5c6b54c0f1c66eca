// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Put inside a control: Tooltip { text: ...; shown: control.hovered }. Few of them are ever seen: the bubble is
// made when the first time comes.
Loader {
    id: tip

    property string text
    property bool shown: false
    readonly property bool wanted: shown && text.length > 0

    onWantedChanged: {
        if (wanted && status === Loader.Null)
            setSource("TooltipBubble.qml", { "hint": tip });
    }
}
