// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Theme
import Kvorum.Controls

// The follow-up questions, each with a box for "asked". Locked ones only tell. Of many, `most` are
// shown, with those asked, until the rest is wanted.
Column {
    id: list

    required property QtObject probes
    property bool locked: false
    property int most: 0
    property bool whole: false
    readonly property bool folded: !whole && most > 0 && items.count > most + 1
    readonly property alias count: items.count

    signal asked(string probe, bool asked)

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Follow-up questions")

    Repeater {
        id: items

        model: list.probes

        Item {
            id: row

            required property int index
            required property string key
            required property string text
            required property bool asked

            visible: !list.folded || index < list.most || asked
            width: list.width
            height: list.locked ? told.height + 2 * Theme.space8 : probe.height

            Probe {
                id: probe

                objectName: "probe"
                width: parent.width
                visible: !list.locked
                text: row.text
                asked: row.asked
                onAskedByUser: value => list.asked(row.key, value)
            }
            Column {
                id: told

                y: Theme.space8
                width: parent.width

                Repeater {
                    model: list.locked ? 1 : 0

                    FactLine {
                        width: told.width
                        iconName: row.asked ? "check" : "circle-dashed"
                        iconLabel: row.asked ? qsTr("asked") : qsTr("not asked")
                        text: row.text
                        color: row.asked ? Theme.text : Theme.text2
                    }
                }
            }
        }
    }
    Button {
        objectName: "moreProbes"
        visible: list.folded
        variant: Button.Link
        leftPadding: Size.checkbox + Theme.space12
        iconLeft: "chevron-down"
        text: qsTranslate("ProbeFold", "Follow up") + " · " + items.count
        Accessible.description: qsTr("Follow-up questions")
        onClicked: list.whole = true
    }
}
