// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Theme

// A sentence that explains: `title` in bold leads, `text` goes on, `caption` in small, one action at the right.
Item {
    id: banner

    enum Tone { Cause, Warn, Ok, Bad, Neutral }

    property int tone: Banner.Cause
    property string title
    property string text
    property string caption
    property string iconName: tone === Banner.Cause ? "affiliate" : tone === Banner.Warn ? "alert-triangle"
        : tone === Banner.Ok ? "circle-check" : tone === Banner.Bad ? "alert-octagon" : "info-circle"
    property string actionText
    property int variant: Label.Small

    signal action()

    readonly property color fill: tone === Banner.Cause ? Theme.accentSoft : tone === Banner.Warn ? Theme.warnSoft
        : tone === Banner.Ok ? Theme.okSoft : tone === Banner.Bad ? Theme.badSoft : Theme.sunken
    readonly property color tint: tone === Banner.Cause ? Theme.accentInk : tone === Banner.Warn ? Theme.warnInk
        : tone === Banner.Ok ? Theme.okInk : tone === Banner.Bad ? Theme.badInk : Theme.text2
    readonly property bool stacked: Theme.largeText || width < Theme.scaled(Size.tooltipWidth) + button.implicitWidth

    implicitWidth: Theme.scaled(Size.sheetWidth)
    implicitHeight: Math.max(Size.rowTwo, words.implicitHeight + 2 * Theme.space16 + (stacked && button.visible ? button.height + Theme.space4 : 0))

    Accessible.role: tone === Banner.Warn || tone === Banner.Bad ? Accessible.AlertMessage : Accessible.Note
    Accessible.name: (title + " " + text + " " + caption).trim()

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: banner.fill
    }
    Icon {
        id: icon

        x: Theme.space16
        y: words.y + Math.round((lead.lineHeight - height) / 2)
        visible: banner.iconName.length > 0
        name: banner.iconName
        color: banner.tint
    }
    Column {
        id: words

        x: icon.visible ? icon.x + icon.width + Theme.space12 : Theme.space16
        y: banner.stacked ? Theme.space16 : Math.round((banner.height - height) / 2)
        width: banner.width - x - Theme.space16 - (button.visible && !banner.stacked ? button.width + Theme.space12 : 0)
        spacing: Theme.space4

        LeadText {
            id: lead

            width: parent.width
            variant: banner.variant
            lead: banner.title
            rest: banner.text
            visible: banner.title.length + banner.text.length > 0
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            visible: text.length > 0
            variant: Label.Micro
            prose: true
            text: banner.caption
            color: banner.tint
            decorative: true
        }
    }
    Button {
        id: button

        x: banner.stacked ? words.x : banner.width - width - Theme.space16
        y: banner.stacked ? words.y + words.height + Theme.space4 : Math.round(words.y + (lead.lineHeight - height) / 2)
        width: banner.stacked ? Math.min(implicitWidth, banner.width - x - Theme.space16) : implicitWidth
        visible: banner.actionText.length > 0
        variant: Button.Link
        text: banner.actionText
        onClicked: banner.action()
    }
}
