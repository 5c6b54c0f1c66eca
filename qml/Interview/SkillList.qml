// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Theme

// The skills of one question part.
Column {
    id: list

    required property QtObject leaves
    property list<string> levelNames
    property bool compact: false
    property bool locked: false
    readonly property alias count: items.count

    signal rated(string skill, int level)
    signal amendAsked(string skill, string name, int level)

    function rowOf(skill: string): Item {
        for (let i = 0; i < items.count; ++i) {
            if (items.itemAt(i).key === skill)
                return items.itemAt(i);
        }
        return null;
    }

    spacing: Theme.space20

    Repeater {
        id: items

        model: list.leaves

        Item {
            id: slot

            required property var model
            required property int index
            required property string key
            required property string name
            required property string meaning
            required property int level
            required property bool conflict

            width: list.width
            height: row.implicitHeight

            SkillRow {
                id: row

                width: parent.width
                skill: slot.key
                name: slot.name
                meaning: slot.meaning
                caption: list.compact && items.count > 1 ? qsTr("%1 of %2").arg(slot.index + 1).arg(items.count) : ""
                level: slot.level
                levelAnchors: slot.model.anchors
                levelNames: list.levelNames
                amended: slot.model.amended
                conflict: slot.conflict
                compact: list.compact
                locked: list.locked
                onRated: level => list.rated(slot.key, level)
                onAmendAsked: list.amendAsked(slot.key, slot.name, slot.level)
            }
        }
    }
}
