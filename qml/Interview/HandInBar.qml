// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.Theme
import Kvorum.Controls

// The last step: the button, and what becomes of what is missing.
Column {
    id: bar

    required property ReviewFacts facts

    property bool brief: false

    signal handInAsked()
    signal matrixAsked()
    signal sheetAsked()

    spacing: Theme.space8

    Button {
        objectName: "handIn"
        width: parent.width
        visible: !bar.facts.locked
        variant: Button.Primary
        scaling: Button.Large
        iconLeft: "lock"
        text: qsTr("Lock and hand in")
        onClicked: bar.handInAsked()
    }
    Label {
        width: parent.width
        visible: text.length > 0 && !bar.facts.locked && !bar.brief
        variant: Label.Micro
        text: bar.facts.missingText
        color: Theme.text2
        horizontalAlignment: Text.AlignHCenter
    }
    Button {
        objectName: "matrix"
        width: parent.width
        visible: bar.facts.locked
        variant: Button.Primary
        scaling: Button.Large
        iconLeft: "table"
        text: qsTr("Open the matrix")
        onClicked: bar.matrixAsked()
    }
    Button {
        objectName: "sheet"
        width: parent.width
        visible: bar.facts.locked
        iconLeft: "pencil"
        text: qsTr("Look through or amend the sheet")
        onClicked: bar.sheetAsked()
    }
}
