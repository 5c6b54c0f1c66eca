// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Theme
import Kvorum.Controls

GalleryPage {
    id: page

    property int first: 4
    property int second: 0
    property int third: 3
    readonly property list<string> words: ["Names discounts only.", "Knows of newsletters and points, no result of their own.",
        "Briefs an agency on two methods, with a goal for each.", "Three methods run by self, each with its effect.",
        "Builds from cohort value, can say what failed and why."]

    SkillRating {
        width: page.width
        title: "Loyalty"
        caption: page.compact ? "1 of 2" : ""
        compact: page.compact
        expanded: !page.compact
        levelAnchors: page.words
        level: page.first
        onRated: level => page.first = level
    }
    SkillRating {
        width: page.width
        title: "E-mail and CRM"
        compact: page.compact
        levelAnchors: page.words
        level: page.second
        onRated: level => page.second = level
    }
    SkillRating {
        width: page.width
        title: "Wynik finansowy i budżet"
        compact: page.compact
        levelNames: ["Brak", "Podstawy", "Potrafi zamawiać", "Dobry", "Ekspert"]
        levelAnchors: page.words
        level: page.third
        onRated: level => page.third = level
    }
    SkillRating {
        width: page.width
        title: "Not observed, and disabled"
        compact: page.compact
        level: -1
        enabled: false
        reason: "The sheet is locked"
    }
    Row {
        spacing: Theme.space24
        visible: !page.compact

        RatingStrip {
            dense: true
            level: 3
            label: "Dense"
        }
        RatingStrip {
            id: ringed

            width: 312
            compact: true
            offersNotObserved: false
            showsAnchorLine: false
            level: 4
            label: "You agree on"
            Component.onCompleted: forceActiveFocus(Qt.TabFocusReason)
        }
    }
    RatingStrip {
        visible: page.compact
        width: page.width
        compact: true
        expanded: true
        level: 2
        levelAnchors: page.words
        label: "Open on a phone"
    }
    Grid {
        columns: page.compact ? 1 : 2
        spacing: Theme.space32
        width: page.width

        Column {
            width: page.compact ? page.width : 380

            Probe {
                width: parent.width
                text: "Which of these did you run yourself?"
                asked: true
            }
            Probe {
                width: parent.width
                text: "What happened to repeat rate, and how do you know it was this?"
                asked: true
            }
            Probe {
                width: parent.width
                text: "What did one returning customer cost you?"
            }
        }
        Column {
            width: page.compact ? page.width : 468
            spacing: Theme.space8

            NoteField {
                width: parent.width
                label: "Note"
                text: "Welcome flow from 1 mail to 4. Repeat within 90 days 18 → 26 % in a year, kept a 10 % control group."
            }
            EvidenceTags {
                width: parent.width
                compact: page.compact
                currentIndex: 2
            }
        }
    }
}
