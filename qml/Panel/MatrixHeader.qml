// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Charts
import Kvorum.Controls
import Kvorum.Theme

// The heads of the matrix: skill, asked, panel, the axis 1 to 5, and each rater's mark.
Item {
    id: header

    required property MatrixColumns columns
    required property var raters

    implicitHeight: Math.max(Size.row, Theme.microLine + Theme.space16)

    Label {
        x: header.columns.pad
        anchors.verticalCenter: parent.verticalCenter
        variant: Label.Micro
        text: qsTr("Skill")
        color: Theme.text2
    }
    Label {
        x: header.columns.askedX
        width: header.columns.askedWidth
        anchors.verticalCenter: parent.verticalCenter
        horizontalAlignment: Text.AlignHCenter
        variant: Label.Micro
        text: qsTr("Asked")
        color: Theme.text2
    }
    Label {
        x: header.columns.meanX
        width: header.columns.meanWidth
        anchors.verticalCenter: parent.verticalCenter
        horizontalAlignment: Text.AlignHCenter
        variant: Label.Micro
        text: qsTr("Panel")
        color: Theme.text2
    }
    Repeater {
        model: header.columns.lineShown ? 5 : 0

        Label {
            required property int index

            x: header.columns.lineX + Theme.space16 + index * ChartSize.dotPitch - width / 2
            anchors.verticalCenter: parent ? parent.verticalCenter : undefined
            variant: Label.Micro
            text: index + 1
            color: Theme.text2
            decorative: true
        }
    }
    Repeater {
        model: header.columns.ratersShown ? header.raters : null

        RaterMark {
            required property int index
            required property var modelData

            x: header.columns.raterX(index) + (header.columns.raterWidth - width) / 2
            anchors.verticalCenter: parent ? parent.verticalCenter : undefined
            rater: modelData.mark
            initial: modelData.initial
            name: modelData.name
            opacity: modelData.handedIn ? 1 : 0.5
        }
    }
}
