// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.App
import Kvorum.Controls
import Kvorum.Theme

// What two devices wrote without seeing each other. Nothing is lost: a person says what holds.
Item {
    id: page

    required property AppViewModel app
    required property string widthClass
    readonly property bool compact: widthClass === "compact"

    signal navigate(string screen, string id)
    signal back()
    signal refused(string words, string code)

    ConflictsViewModel {
        id: twice

        app: page.app
        onRefused: (words, code) => page.refused(words, code)
    }
    ScrollPage {
        id: body

        anchors.fill: parent
        margin: page.compact ? Size.marginCompact : page.widthClass === "medium" ? Size.marginMedium : Size.marginExpanded
        spacing: Theme.space24

        PageHead {
            width: parent.width
            compact: page.compact
            title: qsTr("Written twice")
            text: qsTr("Two devices wrote the same thing without seeing each other. Both are kept until you say which one holds.")
            onBack: page.back()
        }
        Repeater {
            id: list

            model: twice.conflicts

            ConflictCard {
                required property string key

                width: parent ? parent.width : 0
                remarkOn: words => twice.remark(words)
                onRemarked: remark => body.news = remark
                onKept: value => twice.keep(key, value)
                onWritten: text => twice.write(key, text)
                onOpened: {
                    twice.openAt(key);
                    page.navigate("interview", candidateId);
                }
            }
        }
        EmptyState {
            width: parent.width
            visible: list.count === 0
            iconName: "circle-check"
            iconColor: Theme.ok
            title: qsTr("Nothing is left to settle")
            text: qsTr("When two devices write the same thing, it appears here.")
            primaryText: qsTr("Back")
            onPrimaryClicked: page.back()
        }
    }
}
