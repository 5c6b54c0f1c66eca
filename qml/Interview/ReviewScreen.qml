// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Theme
import Kvorum.Controls

// What is left to look at before a sheet is locked, and the locking. Knows values and wishes only.
FocusScope {
    id: screen

    required property ReviewFacts facts
    required property string widthClass
    readonly property bool compact: widthClass === "compact"
    readonly property bool aside: widthClass === "expanded" && !Theme.largeText
    readonly property string kept: qsTr("It stays as it is then. Afterwards you can amend it with a reason; both are seen.")
    readonly property real mainWidth: page.columnWidth

    signal backAsked()
    signal rated(string skill, int level)
    signal questionAsked(int index)
    signal handedIn()
    signal lateTaken(string key, string reason)
    signal matrixAsked()
    signal problemClosed()

    function confirmHandIn(): void {
        confirm.open();
    }

    focus: true
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_Escape || event.key === Qt.Key_Back;
        if (event.accepted)
            backAsked();
    }

    // A tapped row goes and the next one moves under the finger: a moment without taps.
    Timer {
        id: settling

        interval: 400
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.bg
    }
    ReviewBar {
        id: bar

        width: parent.width
        facts: screen.facts
        compact: screen.compact
        onBackAsked: screen.backAsked()
    }
    ScrollPage {
        id: page

        objectName: "page"
        y: bar.height
        width: parent.width - side.width
        height: (foot.visible ? foot.y : parent.height) - y
        margin: screen.compact ? Size.marginCompact : Size.marginMedium
        maxWidth: screen.aside ? Math.round(Size.columnMax * 1.25) : Theme.scaled(Size.columnMax)
        spacing: Theme.space24

        Banner {
            width: parent.width
            visible: screen.facts.problem.length > 0
            tone: Banner.Bad
            text: screen.facts.problem
            actionText: qsTr("Close")
            onAction: screen.problemClosed()
        }
        HandedIn {
            objectName: "handedIn"
            width: parent.width
            visible: screen.facts.locked
            facts: screen.facts
        }
        VersionList {
            objectName: "versions"
            width: parent.width
            versions: screen.facts.versions
            onLateAsked: (key, title) => late.ask(key, title)
        }
        Column {
            width: parent.width
            visible: !screen.facts.locked
            spacing: Theme.space12

            SectionTitle {
                width: parent.width
                text: screen.facts.checksTitle
                caption: screen.aside ? "" : screen.facts.progressText
            }
            Card {
                width: parent.width
                visible: checks.count > 0
                padding: 0
                spacing: 0

                Repeater {
                    id: checks

                    model: screen.facts.checks

                    CheckLine {
                        id: check

                        required property int index

                        width: screen.mainWidth
                        divided: index + 1 < checks.count
                        stacked: screen.compact || Theme.largeText
                        settled: !settling.running
                        onRated: level => {
                            settling.restart();
                            screen.rated(check.key, level);
                        }
                        onOpened: screen.questionAsked(check.questionIndex)
                    }
                }
            }
            Card {
                width: parent.width
                visible: checks.count === 0

                FactLine {
                    width: parent.width
                    iconName: "circle-check"
                    iconColor: Theme.ok
                    text: qsTr("Every skill has a level or is marked as not observed.")
                }
            }
        }
        Column {
            width: parent.width
            spacing: Theme.space12

            SectionTitle {
                width: parent.width
                text: screen.facts.locked ? qsTr("Your ratings") : qsTr("Your ratings so far")
            }
            Card {
                width: parent.width
                padding: Theme.space20

                Item {
                    id: chart

                    readonly property bool beside: !Theme.largeText && !screen.compact && width > bars.implicitWidth * 1.5

                    width: parent.width
                    implicitHeight: beside ? Math.max(bars.height, said.height) : bars.height + Theme.space12 + said.height

                    SpreadBars {
                        id: bars

                        width: chart.beside ? implicitWidth : parent.width
                        counts: screen.facts.spread
                    }
                    Label {
                        id: said

                        x: chart.beside ? bars.width + Theme.space32 : 0
                        y: chart.beside ? chart.height - height : bars.height + Theme.space12
                        width: parent.width - x
                        visible: !screen.facts.locked
                        text: screen.facts.spreadText
                        color: Theme.text2
                    }
                }
            }
        }
        Card {
            width: parent.width
            visible: !screen.aside
            padding: Theme.space20

            HandInPanel {
                width: parent.width
                facts: screen.facts
            }
        }
    }
    Rectangle {
        id: side

        y: bar.height
        anchors.right: parent.right
        width: screen.aside ? Size.detailMax - Theme.space8 : 0
        height: parent.height - y
        visible: screen.aside
        color: Theme.surface

        Rectangle {
            width: Theme.hairline
            height: parent.height
            color: Theme.line
        }
        ScrollPage {
            width: parent.width
            height: act.y
            margin: Theme.space24

            HandInPanel {
                width: parent.width
                facts: screen.facts
            }
        }
        HandInBar {
            id: act

            x: Theme.space24
            y: parent.height - height - Theme.space24
            width: parent.width - 2 * x
            facts: screen.facts
            onHandInAsked: screen.confirmHandIn()
            onMatrixAsked: screen.matrixAsked()
            onSheetAsked: screen.questionAsked(0)
        }
    }
    Rectangle {
        id: foot

        anchors.bottom: parent.bottom
        width: parent.width
        height: last.height + 2 * Theme.space12
        visible: !screen.aside
        color: screen.compact ? Theme.surface : Theme.bg

        Rectangle {
            width: parent.width
            height: Theme.hairline
            color: Theme.line
        }
        HandInBar {
            id: last

            x: page.margin
            y: Theme.space12
            width: Math.min(parent.width - 2 * x, Theme.scaled(Size.columnMax))
            brief: screen.compact && Theme.largeText
            facts: screen.facts
            onHandInAsked: screen.confirmHandIn()
            onMatrixAsked: screen.matrixAsked()
            onSheetAsked: screen.questionAsked(0)
        }
    }
    ConfirmDialog {
        id: late

        property string key

        function ask(which: string, words: string): void {
            key = which;
            text = words;
            open();
        }

        compact: screen.compact
        asksReason: true
        remarkOn: screen.facts.remarkOn
        title: qsTr("Amend the sheet with this?")
        confirmText: qsTr("Add the amendment")
        onConfirmed: reason => screen.lateTaken(key, reason)
    }
    ConfirmDialog {
        id: confirm

        compact: screen.compact
        title: qsTr("Lock and hand in?")
        text: screen.facts.missingText.length > 0 ? screen.facts.missingText + ". " + screen.kept : screen.kept
        confirmText: qsTr("Lock and hand in")
        onConfirmed: screen.handedIn()
    }
}
