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
    property bool heading: Theme.headings[variant]

    color: Theme.text
    font: (strong ? Theme.strongFonts : prose ? Theme.proseFonts : Theme.plainFonts)[variant]
    lineHeightMode: Text.FixedHeight
    lineHeight: Theme.lines[variant]
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    verticalAlignment: Text.AlignVCenter

    Accessible.role: heading ? Accessible.Heading : Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: decorative || text.length === 0
}
