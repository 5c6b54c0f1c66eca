// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.App
import Kvorum.Charts
import Kvorum.Controls
import Kvorum.Theme

// What stands beside the score: the areas against the role, company size, gaps filled.
Column {
    id: facts

    required property CandidateViewModel candidate
    readonly property var radar: candidate.state.radar

    spacing: Theme.space12

    Card {
        width: parent.width
        visible: facts.radar.length > 0
        spacing: Theme.space8

        Label {
            width: parent.width
            strong: true
            text: qsTr("Against the role")
            Accessible.role: Accessible.Heading
        }
        Radar {
            width: parent.width
            labels: facts.radar.map(area => area.name)
            means: facts.radar.map(area => area.value)
            asked: facts.radar.map(area => area.asked)
            label: qsTr("Areas against the role")
        }
    }
    Card {
        width: parent.width
        visible: facts.candidate.state.sizeRatio > 0
        spacing: Theme.space8

        Item {
            width: parent.width
            implicitHeight: Math.max(size.height, fit.height)

            Label {
                id: size

                width: parent.width - fit.width - Theme.space8
                strong: true
                text: qsTr("Company size")
            }
            Label {
                id: fit

                anchors.right: parent.right
                strong: true
                text: facts.candidate.state.sizeFit
            }
        }
        Label {
            width: parent.width
            variant: Label.Micro
            text: facts.candidate.state.sizeFitText
            color: Theme.text2
        }
        SizeFit {
            width: parent.width
            ratio: facts.candidate.state.sizeRatio
            label: facts.candidate.state.sizeFit
        }
    }
    Card {
        width: parent.width
        visible: facts.candidate.state.complement.length > 0
        spacing: Theme.space4

        Item {
            width: parent.width
            implicitHeight: gaps.height

            Label {
                id: gaps

                width: parent.width - share.width
                strong: true
                text: qsTr("Fills your gaps")
            }
            Label {
                id: share

                anchors.right: parent.right
                strong: true
                text: facts.candidate.state.complement
            }
        }
        Label {
            width: parent.width
            variant: Label.Micro
            text: qsTr("Of what the role asks beyond those who already work here. Shown, never added to the score.")
            color: Theme.text2
        }
    }
}
