// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.Theme

// A sentence whose first words lead in semibold: "First in 75 of 100 worlds. Cleo is first in most of the rest."
Text {
    id: sentence

    property string lead
    property string rest
    property color leadColor: color
    property int variant: Label.Small

    function escaped(words: string): string {
        return words.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/\n/g, "<br>");
    }

    textFormat: Text.RichText
    wrapMode: Text.Wrap
    color: Theme.text
    font: variant === Label.Micro ? Theme.microProse : variant === Label.Body ? Theme.body : Theme.small
    lineHeightMode: Text.FixedHeight
    lineHeight: variant === Label.Micro ? Theme.microLine : variant === Label.Body ? Theme.bodyLine - Theme.space2 : Theme.smallLine
    text: (lead.length > 0 ? "<span style=\"font-weight:600;color:" + leadColor + "\">" + escaped(lead) + "</span> " : "") + escaped(rest)

    Accessible.role: Accessible.StaticText
    Accessible.name: (lead + " " + rest).trim()
    Accessible.ignored: lead.length + rest.length === 0
}
