// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Theme
import Kvorum.Controls

// One skill under a question: its rating, or what was rated once the sheet is locked. What is seldom seen
// is made when it is.
FocusScope {
    id: row

    property string skill
    property string name
    property string meaning
    property string caption
    property int level: 0
    property list<string> levelAnchors
    property list<string> levelNames
    property list<string> amended
    property bool conflict: false
    property bool compact: false
    property bool locked: false

    signal rated(int level)
    signal amendAsked()

    implicitHeight: column.implicitHeight
    onSkillChanged: rating.expanded = Session.isOpen(skill)

    // At the end of the strip an arrow stops; it does not leave the question.
    Keys.onLeftPressed: event => event.accepted = true
    Keys.onRightPressed: event => event.accepted = true

    Column {
        id: column

        width: parent.width
        spacing: Theme.space6

        SkillRating {
            id: rating

            objectName: "skill"
            width: parent.width
            visible: !row.locked
            focus: !row.locked
            title: row.name
            caption: row.caption
            level: row.level
            levelNames: row.levelNames
            levelAnchors: row.levelAnchors
            compact: row.compact
            // The present level again clears it: the strip says 0, the sheet wants the level.
            onRated: level => row.rated(level === 0 ? row.level : level)
            onExpandedChanged: Session.setOpen(row.skill, expanded)
        }
        // On a phone the strip's own help goes while the levels are shown.
        Repeater {
            model: rating.visible && row.compact && rating.expanded ? 1 : 0

            Button {
                objectName: "hideLevels"
                variant: Button.Link
                iconLeft: "chevron-up"
                text: qsTranslate("SkillRating", "What each level looks like")
                Accessible.description: qsTranslate("SkillRating", "shown")
                onClicked: rating.expanded = false
            }
        }
        Repeater {
            model: row.locked ? 1 : 0

            LockedSkill {
                width: column.width
                title: row.name
                level: row.level
                levelNames: row.levelNames
                levelAnchors: row.levelAnchors
                amended: row.amended
                onAmendAsked: row.amendAsked()
            }
        }
        Label {
            width: parent.width
            visible: text.length > 0 && rating.visible && rating.expanded
            variant: Label.Micro
            text: row.meaning
            color: Theme.text2
        }
        Repeater {
            model: row.conflict ? 1 : 0

            Row {
                id: twice

                width: column.width
                spacing: Theme.space6

                Icon {
                    id: scales

                    size: Theme.iconMicro
                    name: "scale"
                    color: Theme.warn
                }
                Label {
                    width: twice.width - scales.width - twice.spacing
                    variant: Label.Micro
                    text: qsTr("Rated on two devices. Nothing is lost; the later one counts until you choose.")
                    color: Theme.warn
                }
            }
        }
    }
}
