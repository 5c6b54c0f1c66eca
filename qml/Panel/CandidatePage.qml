// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.App
import Kvorum.Controls
import Kvorum.Theme

// One candidate: the matrix by skill, what stands beside the score, and the words behind the levels.
Item {
    id: page

    required property AppViewModel app
    required property string widthClass
    required property string candidateId
    readonly property bool compact: widthClass === "compact"
    readonly property bool side: widthClass === "expanded" && !Theme.largeText
    readonly property bool mine: candidate.state.mine === "start" || candidate.state.mine === "resume"

    signal navigate(string screen, string id)
    signal back()
    signal refused(string words, string code)

    function choose(leaf: string): void {
        candidate.selected = leaf;
        if (!side)
            words.open();
    }

    CandidateViewModel {
        id: candidate

        app: page.app
        candidateId: page.candidateId
        onRefused: (words, code) => page.refused(words, code)
    }
    ScrollPage {
        anchors.fill: parent
        margin: page.compact ? Size.marginCompact : page.widthClass === "medium" ? Size.marginMedium : Size.marginExpanded
        maxWidth: width
        spacing: Theme.space16

        CandidateHead {
            width: parent.width
            candidate: candidate
            compact: page.compact
            onBack: page.back()
            onSheetAsked: page.navigate("review", page.candidateId)
        }
        Card {
            width: parent.width
            visible: !candidate.state.visible && candidate.state.hiddenTitle.length > 0
            padding: Theme.space24

            EmptyState {
                width: parent.width
                title: candidate.state.hiddenTitle
                text: candidate.state.hiddenText
                primaryText: page.mine ? qsTr("Open my sheet") : ""
                onPrimaryClicked: page.navigate("interview", page.candidateId)
            }
        }
        Item {
            width: parent.width
            visible: candidate.state.visible
            implicitHeight: page.side ? Math.max(matrix.height, aside.height) : aside.y + aside.height

            MatrixCard {
                id: matrix

                width: page.side ? parent.width - Size.detailMax - Size.gutter : parent.width
                rows: candidate.matrix
                raters: candidate.state.raterMarks
                selected: candidate.selected
                onChosen: leaf => page.choose(leaf)
            }
            Column {
                id: aside

                x: page.side ? matrix.width + Size.gutter : 0
                y: page.side ? 0 : matrix.height + Theme.space16
                width: parent.width - x
                spacing: Theme.space12

                FactCards {
                    width: parent.width
                    candidate: candidate
                }
                NotesCard {
                    width: parent.width
                    visible: page.side
                    rows: candidate.notes
                    skill: candidate.state.skill
                    why: candidate.state.why
                }
            }
        }
        SecondOpinionCard {
            width: parent.width
            visible: candidate.state.visible && count > 0
            rows: candidate.secondOpinions
        }
        AnswersCard {
            width: parent.width
            visible: candidate.state.visible && count > 0
            rows: candidate.answers
        }
        VersionList {
            width: parent.width
            versions: candidate.versions
        }
    }
    Sheet {
        id: words

        compact: page.compact
        title: candidate.state.skill

        NotesCard {
            width: parent.width
            rows: candidate.notes
            skill: candidate.state.skill
            why: candidate.state.why
        }
    }
}
