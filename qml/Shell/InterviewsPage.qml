// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.App
import Kvorum.Controls
import Kvorum.Theme

// My interviews: those to hold, then those handed in.
Item {
    id: page

    required property AppViewModel app
    required property string widthClass
    readonly property bool compact: widthClass === "compact"

    signal navigate(string screen, string id)
    signal back()
    signal refused(string words, string code)

    HomeViewModel {
        id: home

        app: page.app
        onRefused: (words, code) => page.refused(words, code)
    }
    ScrollPage {
        anchors.fill: parent
        margin: page.compact ? Size.marginCompact : page.widthClass === "medium" ? Size.marginMedium : Size.marginExpanded
        spacing: Theme.space24

        Label {
            width: parent.width
            variant: page.compact ? Label.Title : Label.Display
            text: qsTr("Interviews")
        }
        InterviewList {
            id: open

            width: parent.width
            visible: count > 0
            rows: home.interviews
            narrow: page.compact
            onNavigate: (screen, id) => page.navigate(screen, id)
        }
        Card {
            width: parent.width
            visible: open.count === 0
            padding: Theme.space32 - Theme.space4

            EmptyState {
                width: parent.width
                seatsFilled: done.count > 0 ? 3 : 0
                title: done.count > 0 ? qsTr("All handed in") : qsTr("No interviews yet")
                text: done.count > 0 ? qsTr("There is no sheet left for you to fill in.")
                    : qsTr("An interview stands here as soon as somebody gives you a candidate’s sheet.")
                primaryText: qsTr("Vacancies")
                onPrimaryClicked: page.navigate("vacancies", "")
            }
        }
        SectionTitle {
            width: parent.width
            visible: done.count > 0
            text: qsTr("Handed in")
        }
        Card {
            width: parent.width
            visible: done.count > 0
            padding: 0
            spacing: 0

            Repeater {
                id: done

                model: home.finished

                ListRow {
                    required property int index
                    required property string key
                    required property string name
                    required property string detail
                    required property string statusText
                    required property int late

                    width: parent ? parent.width : 0
                    variant: Label.Body
                    strong: true
                    iconName: late > 0 ? "history" : "circle-check"
                    iconColor: late > 0 ? Theme.warn : Theme.ok
                    text: name
                    caption: Array.of(statusText, detail).filter(part => part.length > 0).join(" · ")
                    actionText: page.compact ? "" : qsTr("Look")
                    divider: index < done.count - 1
                    Accessible.description: qsTr("Look")
                    onClicked: page.navigate(late > 0 ? "review" : "candidate", key)
                }
            }
        }
    }
}
