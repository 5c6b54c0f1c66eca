// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Theme
import Kvorum.Controls

GalleryPage {
    id: page

    Component.onDestruction: {
        sheet.close();
        popover.close();
    }

    Timer {
        interval: 1
        running: true
        onTriggered: page.compact ? sheet.open() : popover.open()
    }
    Flow {
        width: page.width
        spacing: Theme.space8

        Button { text: "Sheet"; onClicked: sheet.open() }
        Button { text: "Confirm"; onClicked: confirm.open() }
        Button { id: anchor; text: "Why 70.5?"; onClicked: popover.open() }
        Button {
            id: dots

            text: "Menu"
            onClicked: menu.popup(dots, 0, dots.height + Theme.space4)

            Menu {
                id: menu

                label: "More"

                MenuItem { text: "Rename"; iconName: "pencil" }
                MenuItem { text: "Export"; iconName: "download"; enabled: false; reason: "Nothing to export yet" }
                MenuItem { text: "Erase"; iconName: "trash"; danger: true }
            }
        }
    }
    Item { width: 1; height: 520 }
    Sheet {
        id: sheet

        title: "What each level looks like"
        caption: "Loyalty"
        compact: page.compact
        footer: [
            Button { text: "Done"; variant: Button.Primary; onClicked: sheet.close() },
            Button { text: "Cancel"; onClicked: sheet.close() }
        ]

        Repeater {
            model: 5

            Label {
                required property int index

                width: parent.width
                variant: Label.Body
                text: (index + 1) + " · Three methods run by self, each with its effect."
            }
        }
    }
    ConfirmDialog {
        id: confirm

        compact: page.compact
        title: "Change the weight of logistics?"
        text: "The panel sees your name and the reason."
        confirmText: "Change"
        asksReason: true
    }
    Popover {
        id: popover

        title: "Why 70.5?"
        anchorItem: anchor
        compact: page.compact

        Label { width: parent.width; variant: Label.Body; text: "Weakest point: logistics 2.7, asked for 3. What would change it: if logistics counted most, Cleo would lead." }
        Label { width: parent.width; variant: Label.Micro; color: Theme.text2; text: "Fixed rules set by people. No learning, no guessing." }
    }
}
