// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Theme
import Kvorum.Controls
import Kvorum.Charts

GalleryPage {
    id: page

    Flow {
        width: parent.width
        spacing: ChartSize.cellGap

        Repeater {
            model: [1.2, 2.3, 2.7, 3.3, 4.3, 5.0]

            HeatCell {
                required property real modelData

                mean: modelData
                below: modelData < 3
                interactive: true
                label: "Leadership"
            }
        }
        HeatCell { mean: 0; label: "Logistics" }
        Item { width: Theme.space8; height: 1 }
        HeatCell { mean: 2.3; below: true; gateFailed: true; label: "Business" }
        Item { width: Theme.space8; height: 1 }
        HeatCell { mean: 2.3; gateFailed: true; label: "Business" }
    }
    Flow {
        width: parent.width
        spacing: Theme.space48

        Column {
            spacing: Theme.space8

            IntervalAxis { from: 40; to: 80 }
            IntervalPlot { score: 70.5; error: 2.6; equal: 65; from: 40; to: 80; label: "Alva" }
            IntervalPlot { score: 53.8; error: 7.1; equal: 53.1; from: 40; to: 80; label: "Tuva" }
            IntervalPlot { score: 60.1; error: 4; equal: 70; from: 40; to: 80; label: "Bo" }
        }
        Column {
            spacing: Theme.space16

            RankStrip { worlds: [75, 22, 2, 1] }
            RankStrip { worlds: [20, 52, 18, 10] }
            RankStrip { worlds: [0, 2, 8, 90]; placeText: "6th"; placeCount: 62 }
            RankStrip { instead: "Not ranked until a person decides" }
        }
        RankDots { firsts: 75 }
        Column {
            spacing: Theme.space8

            DotLine { mean: 4; asked: 3 }
            DotLine { mean: 4.3; asked: 3; low: 4; high: 5 }
            DotLine { mean: 4; asked: 3; low: 3; high: 5 }
            DotLine { mean: 2; asked: 3 }
            DotLine { asked: 3 }
        }
    }
    Card {
        width: page.width

        MarkLine {
            width: parent.width
            levels: [5, 3, 4, 3]
            raters: [1, 2, 3, 6]
            initials: ["E", "J", "M", "S"]
            names: ["Eva", "Jonas", "Marta", "Sven"]
            levelAnchors: page.compact ? [] : ["Lists wishes.", "Repeats a plan others made.", "Sets a goal and orders the steps.", "Chose and dropped options from data.", "Changed a plan midway and can show the effect."]
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.space24

        Card {
            width: Math.min(page.width, 348)

            Radar {
                width: parent.width
                labels: ["Leadership", "Marketing", "Business", "Logistics", "Technology"]
                means: [4, 3.7, 4.3, 2.7, 3.3]
                asked: [3, 3, 3, 3, 3]
            }
        }
        Column {
            width: Math.min(page.width, 348)
            spacing: Theme.space16

            Card {
                width: parent.width

                SizeFit { width: parent.width; ratio: 0.8; label: "Company size" }
            }
            Card {
                width: parent.width

                GapBar { today: 1; added: 2; label: "Conversion" }
                GapBar { today: 1; missing: 1; label: "Paid social" }
            }
        }
        Column {
            width: Math.min(page.width, 236)
            spacing: Theme.space16

            WeightBar { width: parent.width; share: 47.8; before: 45.7 }
            WeightBar { width: parent.width; share: 4.7; before: 9.0 }
            WeightBar { width: parent.width; share: 16.4 }
            LevelLine { level: 3 }
            LevelLine { level: 2; before: 3 }
            LevelLine { level: 4; before: 2 }
        }
    }
}
