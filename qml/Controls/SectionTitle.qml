// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Theme

// A heading over a group, with a caption and things at the right (children). `variant` is a Label variant.
Item {
    id: section

    default property alias trailing: side.data
    property string text
    property string caption
    property int variant: Label.Body

    readonly property bool stacked: Theme.largeText && side.implicitWidth > 0

    implicitWidth: Math.ceil(title.implicitWidth) + (side.implicitWidth > 0 ? side.implicitWidth + Theme.space12 : 0)
    implicitHeight: stacked ? words.height + Theme.space4 + side.height : Math.max(words.height, side.height)

    Column {
        id: words

        width: parent.width - (section.stacked || side.implicitWidth === 0 ? 0 : side.width + Theme.space12)
        y: section.stacked ? 0 : Math.round((section.height - height) / 2)

        Label {
            id: title

            width: parent.width
            variant: section.variant
            strong: section.variant !== Label.Micro
            heading: true
            text: section.text
            color: section.variant === Label.Micro ? Theme.text2 : Theme.text
        }
        Label {
            width: parent.width
            visible: text.length > 0
            variant: section.variant >= Label.Title ? Label.Body : section.variant === Label.Body ? Label.Small : Label.Micro
            prose: true
            text: section.caption
            color: Theme.text2
        }
    }
    Row {
        id: side

        x: section.stacked ? 0 : section.width - width
        y: section.stacked ? words.height + Theme.space4 : Math.round((section.height - height) / 2)
        spacing: Theme.space8
    }
}
