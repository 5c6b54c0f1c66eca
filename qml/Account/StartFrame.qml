// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.App
import Kvorum.Controls
import Kvorum.Theme

// What every screen before the work stands in: the seats, the claim, and the act. Beside each other when wide;
// a compact screen shows the claim only while it is `telling`.
Item {
    id: frame

    required property AppViewModel app
    required property string widthClass
    default property alias content: acts.data
    property string title
    property string text
    property int seats: 3
    property bool telling: true

    readonly property bool wide: widthClass === "expanded"
    readonly property bool compact: widthClass === "compact"
    readonly property int margin: compact ? Theme.space20 : wide ? Theme.space48 : Size.marginMedium
    readonly property int column: wide ? Math.min(width / 2 - 2 * margin, Theme.scaled(Size.detailMax + Size.strip))
        : Math.min(width - 2 * margin, Theme.scaled(Size.detailMax + Size.strip))
    readonly property real room: page.height - 2 * page.margin

    Rectangle {
        width: frame.wide ? Math.round(parent.width / 2) : 0
        height: parent.height
        color: Theme.surface

        Rectangle {
            anchors.right: parent.right
            width: Theme.hairline
            height: parent.height
            color: Theme.line
        }
    }
    ScrollPage {
        id: page

        anchors.fill: parent
        margin: frame.compact ? Theme.space16 : Theme.space24
        maxWidth: width
        spacing: 0

        Item {
            id: sheet

            readonly property real side: frame.margin - page.margin
            readonly property real middleY: look.height + Theme.space24
            readonly property bool told: frame.telling || !frame.compact
            readonly property real needed: frame.wide ? Math.max(claim.height, middleY + acts.height + Theme.space24)
                : middleY + (told ? claim.height + Theme.space32 : 0) + acts.height

            width: page.columnWidth
            implicitHeight: Math.max(frame.room, needed)

            LookBar {
                id: look

                x: frame.compact ? sheet.side : parent.width - width
                width: frame.compact ? parent.width - 2 * sheet.side : Math.min(implicitWidth, frame.wide ? parent.width / 2 - Theme.space24 : parent.width)
                app: frame.app
            }
            Column {
                id: claim

                readonly property real rest: sheet.implicitHeight - sheet.middleY - acts.height - height

                visible: sheet.told
                x: frame.wide ? frame.margin + Theme.space24 : acts.x
                y: frame.wide ? Math.round((sheet.implicitHeight - height) / 2)
                    : frame.compact ? sheet.middleY + Math.max(0, Math.round(rest * 0.45))
                    : sheet.middleY + Math.max(0, Math.round((rest - Theme.space48) * 0.45))
                width: frame.wide ? Math.round(frame.width / 2) - 2 * frame.margin - Theme.space24 : frame.column
                spacing: Theme.space24

                Seats {
                    width: implicitWidth * (frame.wide ? 1.5 : 1)
                    total: 5
                    filled: frame.seats
                }
                Column {
                    width: parent.width
                    spacing: Theme.space8

                    Label {
                        width: parent.width
                        variant: Label.Display
                        text: frame.title
                    }
                    Label {
                        width: Math.min(parent.width, Theme.scaled(Size.menuWidthMax))
                        visible: text.length > 0
                        variant: Label.Body
                        text: frame.text
                        color: Theme.text2
                    }
                }
            }
            Column {
                id: acts

                x: frame.wide ? Math.round(frame.width * 0.75 - width / 2) - page.margin
                    : frame.compact ? sheet.side : Math.round((parent.width - width) / 2)
                y: frame.wide ? Math.max(sheet.middleY, Math.round((sheet.implicitHeight - height) / 2))
                    : !sheet.told ? sheet.middleY
                    : frame.compact ? sheet.implicitHeight - height - Theme.space4
                    : claim.y + claim.height + Theme.space48
                width: frame.compact ? sheet.width - 2 * sheet.side : frame.column
                spacing: Theme.space12
            }
        }
    }
}
