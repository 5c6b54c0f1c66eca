// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Controls
import Kvorum.Theme

// A share of the score in per cent: bar now, tick where it was, a dashed ghost for what was lost.
// `before` below 0 means nothing changed.
Item {
    id: bar

    property real share: 0
    property real before: -1
    property real full: ChartSize.weightFullShare
    property string label
    property bool captioned: true

    readonly property bool changed: before >= 0 && Math.abs(before - share) >= 0.05
    readonly property real unit: Math.max(ChartSize.weightFull / 2, width) / Math.max(full, share, before)

    function shown(value: real): string { return value.toLocaleString(Qt.locale(), "f", 1) }

    implicitWidth: ChartSize.weightFull
    implicitHeight: track.height + (captioned ? Theme.space4 + caption.height : 0)

    Accessible.role: Accessible.Graphic
    Accessible.name: (label.length > 0 ? label + ": " : "") + qsTr("%1 %").arg(shown(share)) + (changed ? ", " + qsTr("was %1").arg(shown(before)) : "")

    Item {
        id: track

        width: parent.width
        height: ChartSize.tickHeight

        Rectangle {
            id: now

            anchors.verticalCenter: parent.verticalCenter
            width: bar.share * bar.unit
            height: ChartSize.weightHeight
            radius: ChartSize.weightCorner
            color: Theme.heat4
            Behavior on width { NumberAnimation { duration: Theme.motionBar; easing.type: Theme.easing } }
        }
        DrawingItem {
            x: now.width + Theme.hairline
            anchors.verticalCenter: parent.verticalCenter
            visible: bar.changed && bar.before > bar.share && width > ChartSize.weightCorner
            width: Math.max(0, Math.round(bar.before * bar.unit) - x)
            height: ChartSize.weightHeight
            color: Theme.heat4
            strokeWidth: ChartSize.thin
            elements: width > 2 ? "<rect stroke='currentColor' stroke-linecap='butt' stroke-dasharray='3 2' x='0.75' y='0.75' width='" + (width - 1.5)
                + "' height='" + (height - 1.5) + "' rx='1.5'/>" : ""
        }
        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            x: Math.round(bar.before * bar.unit) - width / 2
            visible: bar.changed
            width: ChartSize.tickWidth
            height: ChartSize.tickHeight
            color: Theme.text
        }
    }
    LeadText {
        id: caption

        y: track.height + Theme.space4
        width: parent.width
        visible: bar.captioned
        variant: Label.Micro
        color: Theme.text2
        leadColor: Theme.text
        lead: qsTr("%1 %").arg(bar.shown(bar.share))
        rest: bar.changed ? qsTr("was %1").arg(bar.shown(bar.before)) : ""
        Accessible.ignored: true
    }
}
