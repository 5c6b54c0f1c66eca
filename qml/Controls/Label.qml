// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Theme

// Text on the type scale. Wraps; never clipped unless `elide` is set (then give a tooltip).
Text {
    id: label

    enum Variant { Micro, Small, Body, Title, Display }

    property int variant: Label.Small
    property bool strong: false
    // Running text in micro: lighter than a caption or an axis.
    property bool prose: false
    property bool decorative: false
    property bool heading: variant >= Label.Title

    color: Theme.text
    font: variant === Label.Micro ? (strong ? Theme.microStrong : prose ? Theme.microProse : Theme.micro)
        : variant === Label.Small ? (strong ? Theme.smallStrong : Theme.small)
        : variant === Label.Body ? (strong ? Theme.bodyStrong : Theme.body)
        : variant === Label.Title ? Theme.title : Theme.display
    lineHeightMode: Text.FixedHeight
    lineHeight: variant === Label.Micro ? Theme.microLine
        : variant === Label.Small ? Theme.smallLine
        : variant === Label.Body ? Theme.bodyLine
        : variant === Label.Title ? Theme.titleLine : Theme.displayLine
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    verticalAlignment: Text.AlignVCenter

    Accessible.role: heading ? Accessible.Heading : Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: decorative || text.length === 0
}
