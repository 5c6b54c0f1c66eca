// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Theme
import Kvorum.Controls

// What was added after handing in, a line each, and the way to add more.
Column {
    id: block

    property list<string> lines
    property string name
    property bool amendable: true

    signal amendAsked()

    spacing: Theme.space4

    Repeater {
        model: block.lines

        FactLine {
            required property string modelData

            width: block.width
            iconName: "history"
            text: modelData
        }
    }
    Button {
        objectName: "amend"
        visible: block.amendable
        width: Math.min(implicitWidth, block.width)
        variant: Button.Link
        alignLeft: true
        iconLeft: "pencil"
        text: qsTr("Amend: %1").arg(block.name)
        onClicked: block.amendAsked()
    }
}
