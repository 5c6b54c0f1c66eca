// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Theme
import Kvorum.Controls

GalleryPage {
    id: page

    readonly property real half: compact ? width : (width - Theme.space24) / 2

    SectionTitle {
        width: parent.width
        text: "Vacancies"

        Button { variant: Button.Link; iconLeft: "plus"; text: "New vacancy" }
    }
    Flow {
        width: parent.width
        spacing: Theme.space24

        Column {
            width: page.compact ? page.width : 251

            QuestionRow { width: parent.width; number: 1; text: "KPIs that matter"; boxes: [4, 3] }
            QuestionRow { width: parent.width; number: 4; text: "A past project"; boxes: [5, 2]; needsExample: true }
            QuestionRow { width: parent.width; number: 6; text: "Most important role"; boxes: [6] }
            QuestionRow { width: parent.width; number: 9; text: "A recent trend"; boxes: [-1] }
            QuestionRow { width: parent.width; number: 12; text: "Returning customers"; boxes: [4, 0]; current: true }
            QuestionRow { width: parent.width; number: 15; text: "Why this job"; boxes: [0, 0, 0] }
            QuestionRow { width: parent.width; number: 16; text: "Six leaves in one"; boxes: [1, 2, 3, 4, 0, -1] }
        }
        Column {
            width: page.compact ? page.width : 500
            spacing: Theme.space12

            Card {
                width: parent.width
                padding: 0

                Column {
                    width: parent.width

                    ListRow { width: parent.width; iconName: "scale"; text: "Two versions of one rating"; caption: "Cleo Marchetti · Loyalty"; actionText: "Choose" }
                    ListRow { width: parent.width; iconName: "users"; text: "Jonas and Marta have handed in about Bo Ekström"; caption: "Hand in yours to see all"; actionText: "Hand in" }
                    ListRow {
                        width: parent.width
                        variant: Label.Body
                        strong: true
                        text: "E-commerce Manager"
                        caption: "Nordhem Interiör · 8 candidates"
                        chevron: false
                        divider: false

                        Chip { text: "Running"; iconName: "player-play"; tone: Chip.Accent; small: true }
                    }
                }
            }
            Card {
                width: parent.width
                interactive: true
                choice: true
                selected: true
                label: "Eva’s tablet"

                Label { text: "Eva’s tablet"; strong: true; width: parent.width }
                Label { text: "Two methods with effect: welcome mails, replenishment reminder."; variant: Label.Body; width: parent.width }
            }
            Card {
                width: parent.width
                marked: true

                Label { text: "Jonas speaks first"; strong: true; width: parent.width }
            }
            Card {
                width: parent.width
                tone: Card.Warn

                Label { text: "Cleo Marchetti, question 9 of 15"; strong: true; width: parent.width }
                Label { text: "Stopped on Thursday. All is saved."; variant: Label.Micro; color: Theme.warnInk; width: parent.width }
            }
        }
    }
    TimerBar { width: Math.min(page.width, implicitWidth); elapsed: 160; planned: 240; totalElapsed: 2460; totalPlanned: 3600; question: 12; questions: 15 }
    TimerBar { width: Math.min(page.width, implicitWidth); elapsed: 300; planned: 240; totalElapsed: 2460; totalPlanned: 3600; question: 12; questions: 15; paused: true }
    ProgressSegments { width: Math.min(page.width, 328); count: 15; current: 2 }
    HeatLegend { width: page.width }
}
