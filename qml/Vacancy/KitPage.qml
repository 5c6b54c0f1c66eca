// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.App
import Kvorum.Controls
import Kvorum.Theme

// What everybody asks, to be prepared from: the areas to know before the first interview, and each
// question with all that belongs to it.
Item {
    id: page

    required property AppViewModel app
    required property string widthClass
    required property string vacancyId
    readonly property bool compact: widthClass === "compact"
    readonly property bool wide: widthClass === "expanded" && !Theme.largeText
    // The question that is unfolded.
    property string openQuestion

    signal navigate(string screen, string id)
    signal back()
    signal refused(string words, string code)

    KitViewModel {
        id: kit

        app: page.app
        vacancyId: page.vacancyId
        onRefused: (words, code) => page.refused(words, code)
    }
    ScrollPage {
        anchors.fill: parent
        margin: page.compact ? Size.marginCompact : page.widthClass === "medium" ? Size.marginMedium : Size.marginExpanded
        maxWidth: page.wide ? width : Size.columnMax
        spacing: Theme.space24

        PageHead {
            width: parent.width
            compact: page.compact
            title: qsTr("Kit")
            text: kit.state.title + " · " + kit.state.summary
            onBack: page.back()
        }
        Item {
            width: parent.width
            implicitHeight: page.wide ? Math.max(main.height, side.height) : main.y + main.height

            Column {
                id: side

                x: page.wide ? main.width + Theme.space24 : 0
                width: parent.width - x
                spacing: Theme.space12

                SectionTitle {
                    width: parent.width
                    text: qsTr("Before your first interview")
                    caption: qsTr("A few minutes about each area, so that everybody listens for the same. %1.").arg(kit.state.reading)
                }
                AreaList {
                    width: parent.width
                    rows: kit.areas
                    onOpened: id => page.navigate("reader", id)
                }
            }
            Column {
                id: main

                y: page.wide ? 0 : side.height + Theme.space32
                width: page.wide ? parent.width - Size.detailMax - Theme.space24 : parent.width
                spacing: Theme.space12

                SectionTitle {
                    width: parent.width
                    text: qsTr("Questions")
                    caption: qsTr("The same for every candidate, in this order. %1").arg(kit.state.coverage)
                }
                Card {
                    width: parent.width
                    padding: 0
                    spacing: 0

                    Repeater {
                        id: questions

                        model: kit.questions

                        KitQuestion {
                            required property int index
                            required property string key

                            width: parent ? parent.width : 0
                            expanded: page.openQuestion === key
                            divider: index < questions.count - 1
                            onToggled: page.openQuestion = expanded ? "" : key
                        }
                    }
                }
            }
        }
    }
}
