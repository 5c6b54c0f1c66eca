// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Theme
import Kvorum.Controls

GalleryPage {
    id: page

    Flow {
        width: parent.width
        spacing: Theme.space8

        Button { width: Math.min(implicitWidth, page.width); text: "Record a decision"; variant: Button.Primary; iconLeft: "scale" }
        Button { width: Math.min(implicitWidth, page.width); text: "Pressed"; variant: Button.Primary; down: true }
        Button { width: Math.min(implicitWidth, page.width); text: "Next"; variant: Button.Primary; enabled: false; iconRight: "chevron-right"; reason: "Ten percent are left" }
        Button { width: Math.min(implicitWidth, page.width); text: "Export"; iconLeft: "download" }
        Button { width: Math.min(implicitWidth, page.width); text: "13 Systems for follow-up"; iconRight: "chevron-right" }
        Button { width: Math.min(implicitWidth, page.width); text: "Pressed"; down: true }
        Button { width: Math.min(implicitWidth, page.width); text: "Disabled"; enabled: false; reason: "Ask the owner" }
        Button { width: Math.min(implicitWidth, page.width); text: "Decide later"; variant: Button.Quiet }
        Button { width: Math.min(implicitWidth, page.width); text: "Send by QR"; variant: Button.Quiet; iconLeft: "qrcode" }
        Button { width: Math.min(implicitWidth, page.width); text: "See the advice"; variant: Button.Link }
        Button { width: Math.min(implicitWidth, page.width); text: "New vacancy"; variant: Button.Link; iconLeft: "plus" }
        Button { width: Math.min(implicitWidth, page.width); text: "Erase"; variant: Button.Danger; iconLeft: "trash" }
        Button { width: Math.min(implicitWidth, page.width); text: "Dense"; scaling: Button.Dense }
        Button { width: Math.min(implicitWidth, page.width); text: "Lock and hand in"; scaling: Button.Large; variant: Button.Primary; iconLeft: "lock" }
        Button {
            text: "With focus"
            Component.onCompleted: forceActiveFocus(Qt.TabFocusReason)
        }
    }
    Column {
        width: Math.min(parent.width, 320)
        spacing: Theme.space12

        Button { width: parent.width; variant: Button.Primary; scaling: Button.Large; text: "Try the demo"; caption: "No account, no network"; iconLeft: "player-play" }
        Button { width: parent.width; scaling: Button.Large; alignLeft: true; text: "New workspace"; iconLeft: "plus" }
        Button { width: parent.width; scaling: Button.Large; alignLeft: true; text: "Join with a link or QR"; iconLeft: "qrcode" }
    }
    Flow {
        width: parent.width
        spacing: Theme.space8

        IconButton { iconName: "x"; text: "Close" }
        IconButton { iconName: "player-pause"; text: "Pause"; outlined: true }
        IconButton { iconName: "chevron-left"; text: "Back"; outlined: true; enabled: false }
        IconButton { iconName: "check"; text: "Finish"; primary: true }
        IconButton { iconName: "dots"; text: "More"; down: true }
    }
    Flow {
        width: parent.width
        spacing: Theme.space12

        SavedChip {}
        SavedChip { failed: true }
        SyncChip { width: Math.min(implicitWidth, page.width); offline: true; waiting: 7 }
        SyncChip { width: Math.min(implicitWidth, page.width); waiting: 2; lastSent: "14:02" }
        SyncChip { width: Math.min(implicitWidth, page.width); waiting: 2; lastSent: "14:02"; brief: true }
        SyncChip { width: Math.min(implicitWidth, page.width); lastSent: "14:02" }
        Chip { width: Math.min(implicitWidth, page.width); text: "Running"; iconName: "player-play"; tone: Chip.Accent; small: true }
        Chip { width: Math.min(implicitWidth, page.width); text: "Draft"; iconName: "pencil"; small: true }
        Chip { width: Math.min(implicitWidth, page.width); text: "Decided"; iconName: "circle-check"; tone: Chip.Ok; small: true }
        Chip { width: Math.min(implicitWidth, page.width); text: "3 of 3 in"; iconName: "circle-check"; tone: Chip.Ok }
        Chip { width: Math.min(implicitWidth, page.width); text: "Needs an example"; iconName: "alert-triangle"; tone: Chip.Warn }
        Chip { width: Math.min(implicitWidth, page.width); text: "Gate not passed"; iconName: "alert-octagon"; tone: Chip.Bad }
        Chip { width: Math.min(implicitWidth, page.width); text: "All sent · 14:02"; iconName: "cloud-check"; tone: Chip.Plain }
    }
    Flow {
        width: parent.width
        spacing: Theme.space16

        Segmented { options: ["English", "Svenska", "Polski"]; currentIndex: 0; label: "Language"; width: Math.min(implicitWidth, page.width) }
        Segmented { options: ["Light", "Dark"]; icons: ["sun", "moon"]; iconsOnly: true; currentIndex: 0; label: "Theme" }
        Segmented { options: ["Inside", "Bought", "None"]; currentIndex: 1; dense: true; label: "Resource"; width: Math.min(implicitWidth, page.width) }
        Segmented { options: ["Inside", "Bought", "None"]; currentIndex: 1; dense: true; label: "Resource"; enabled: false; width: Math.min(implicitWidth, page.width) }
    }
    Flow {
        width: parent.width
        spacing: Theme.space24

        Checkbox { text: "Logistics"; checked: true; width: Math.min(implicitWidth, page.width) }
        Checkbox { text: "Marketing"; width: Math.min(implicitWidth, page.width) }
        Checkbox { text: "Disabled"; checked: true; enabled: false; width: Math.min(implicitWidth, page.width) }
        Checkbox { text: "With a caption"; caption: "that tells more"; width: Math.min(implicitWidth, page.width) }
        RadioChoice { text: "Keep the tablet’s 4"; checked: true; width: Math.min(implicitWidth, page.width) }
        RadioChoice { text: "Neither"; caption: "I will write a third"; width: Math.min(implicitWidth, page.width) }
    }
    Flow {
        width: parent.width
        spacing: Theme.space16

        Repeater {
            model: ["affiliate", "alert-triangle", "arrows-sort", "bulb", "cloud-off", "device-tablet", "hourglass", "list-check", "qrcode", "scale", "settings", "users"]

            Icon {
                required property string modelData

                name: modelData
            }
        }
        Icon { name: "alert-octagon"; size: Theme.iconMicro; color: Theme.bad }
        Icon { name: "scale"; size: Theme.iconHuge; color: Theme.accent }
    }
    Flow {
        width: parent.width
        spacing: Theme.space16

        Repeater {
            model: 6

            RaterMark {
                required property int index

                rater: index + 1
                initial: ["E", "J", "M", "K", "P", "S"][index]
            }
        }
        Repeater {
            model: 6

            RaterMark {
                required property int index

                rater: index + 1
                initial: ["E", "J", "M", "K", "P", "S"][index]
                size: 36
            }
        }
        Logo { wordmark: true }
        Logo { size: 184 }
    }
}
