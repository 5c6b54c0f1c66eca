// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.App
import Kvorum.Controls
import Kvorum.Theme

// Who stands where, how sure that is, and which gate stopped whom.
Item {
    id: page

    required property AppViewModel app
    required property string widthClass
    required property string vacancyId
    readonly property bool compact: widthClass === "compact"
    readonly property bool cards: compact || Theme.largeText
    readonly property bool side: width >= Size.expandedFrom + Theme.space48 && !Theme.largeText && dashboard.state.pair.length > 0
    readonly property bool any: dashboard.state.emptyTitle.length === 0

    signal navigate(string screen, string id)
    signal back()
    signal refused(string words, string code)

    DashboardViewModel {
        id: dashboard

        app: page.app
        vacancyId: page.vacancyId
        onRefused: (words, code) => page.refused(words, code)
    }
    ScrollPage {
        anchors.fill: parent
        margin: page.compact ? Size.marginCompact : page.widthClass === "medium" ? Size.marginMedium : Size.marginExpanded
        maxWidth: width
        spacing: Theme.space16

        DashboardHead {
            width: parent.width
            title: dashboard.state.title
            subtitle: dashboard.state.subtitle
            compact: page.compact
            filters: page.any
            namesHidden: dashboard.namesHidden
            onSearched: text => dashboard.search = text
            onHideNames: hidden => dashboard.namesHidden = hidden
            onBack: page.back()
        }
        Card {
            width: parent.width
            visible: !page.any && dashboard.state.emptyTitle.length > 0
            padding: Theme.space24

            EmptyState {
                width: parent.width
                title: dashboard.state.emptyTitle
                text: dashboard.state.emptyText
            }
        }
        Item {
            width: parent.width
            implicitHeight: page.side ? Math.max(main.height, aside.height) : aside.y + (aside.visible ? aside.height : 0)

            Column {
                id: main

                width: page.side ? parent.width - Size.detailMin - Size.gutter : parent.width
                spacing: Theme.space12

                HeatTable {
                    width: parent.width
                    visible: page.any && !page.cards
                    areas: dashboard.areas
                    rows: page.cards ? null : dashboard.rows
                    gateLine: dashboard.state.gateLine
                    axisFrom: dashboard.state.axisFrom
                    axisTo: dashboard.state.axisTo
                    onChosen: id => page.navigate("candidate", id)
                    onWhy: (name, weight, sentences) => reason.tell(name, weight, sentences)
                }
                Repeater {
                    model: page.cards ? dashboard.rows : null

                    HeatCard {
                        required property string key
                        required property var model

                        width: main.width
                        areas: dashboard.areas
                        levelsShown: model.visible
                        onChosen: page.navigate("candidate", key)
                    }
                }
            }
            Column {
                id: aside

                x: page.side ? main.width + Size.gutter : 0
                y: page.side ? 0 : main.height + Theme.space16
                width: parent.width - x
                visible: dashboard.state.pair.length > 0

                PairCard {
                    width: parent.width
                    pair: dashboard.state.pair
                }
            }
        }
    }
    Sheet {
        id: reason

        property string sentences

        function tell(name: string, weight: string, why: string): void {
            title = qsTr("%1 weighs %2").arg(name).arg(weight);
            sentences = why;
            open();
        }

        compact: page.compact

        Label {
            width: parent.width
            variant: Label.Body
            text: reason.sentences
        }
    }
}
