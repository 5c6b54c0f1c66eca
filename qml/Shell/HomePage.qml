// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.App
import Kvorum.Controls
import Kvorum.Theme

// The day: the next interview, what waits, the vacancies.
Item {
    id: page

    required property AppViewModel app
    required property string widthClass
    readonly property bool compact: widthClass === "compact"
    readonly property bool wide: widthClass === "expanded" && !Theme.largeText
    readonly property bool nothing: interviews.count === 0
    property bool filled: false
    readonly property bool fresh: nothing && vacancies.count === 0

    signal navigate(string screen, string id)
    signal back()
    signal refused(string words, string code)

    function ask(): void {
        sheet.open({ "home": home });
    }

    Component.onCompleted: filled = true

    HomeViewModel {
        id: home

        app: page.app
        onRefused: (words, code) => {
            const asked = sheet.item as NewVacancySheet;
            if (asked && asked.visible)
                asked.problem = words;
            else
                page.refused(words, code);
        }
    }
    ScrollPage {
        anchors.fill: parent
        margin: page.compact ? Size.marginCompact : page.widthClass === "medium" ? Size.marginMedium : Size.marginExpanded
        maxWidth: page.wide ? Size.columnMax + Size.gutter + 2 * Size.detailMin - Size.rail : Size.columnMax
        spacing: page.compact ? Theme.space16 : Theme.space24

        Seldom {
            width: parent.width
            file: "qrc:/qt/qml/Kvorum/Shell/HomeTop.qml"
            given: ({ "app": page.app })
            wanted: page.compact
        }
        Item {
            readonly property bool synced: page.widthClass === "medium" && page.app.state.syncText.length > 0
            readonly property bool below: synced && greetingSize.advanceWidth + sync.implicitWidth + Theme.space24 > width

            width: parent.width
            implicitHeight: titles.height + (below ? sync.height + Theme.space12 : 0)

            TextMetrics {
                id: greetingSize

                font: greeting.font
                text: greeting.text
            }
            Column {
                id: titles

                width: parent.width - (parent.synced && !parent.below ? sync.width + Theme.space24 : 0)

                Label {
                    id: greeting

                    width: parent.width
                    variant: page.compact ? Label.Title : Label.Display
                    text: home.state.greeting
                }
                Label {
                    width: parent.width
                    visible: text.length > 0 && !page.fresh
                    variant: page.compact ? Label.Small : Label.Body
                    text: home.state.dateLine
                    color: Theme.text2
                }
            }
            SyncState {
                id: sync

                x: parent.below ? 0 : parent.width - width
                y: parent.below ? titles.height + Theme.space12 : Math.round((Theme.displayLine - height) / 2) + Theme.space8
                width: Math.min(implicitWidth, parent.width)
                visible: parent.synced
                app: page.app
            }
        }
        Item {
            width: parent.width
            implicitHeight: page.wide ? Math.max(day.height, side.height) : side.y + side.height

            Column {
                id: day

                width: page.wide ? Math.min(Size.columnMax, parent.width - Size.detailMax - Theme.space24) : parent.width
                spacing: page.compact ? Theme.space16 : Theme.space32

                Column {
                    width: parent.width
                    spacing: Theme.space12

                    SectionTitle {
                        width: parent.width
                        height: page.wide ? Math.max(implicitHeight, Size.target) : implicitHeight
                        visible: !page.compact && !page.fresh
                        text: interviews.firstIsToday || page.nothing ? qsTr("Today") : qsTr("Next")
                    }
                    InterviewList {
                        id: interviews

                        width: parent.width
                        visible: count > 0
                        rows: home.interviews
                        narrow: page.compact
                        onNavigate: (screen, id) => page.navigate(screen, id)
                    }
                    Seldom {
                        width: parent.width
                        file: "qrc:/qt/qml/Kvorum/Shell/HomeEmpty.qml"
                        given: ({ "page": page, "home": home })
                        wanted: page.filled && page.nothing
                    }
                }
                Column {
                    width: parent.width
                    visible: waiting.count > 0
                    spacing: Theme.space12

                    SectionTitle {
                        width: parent.width
                        variant: page.compact ? Label.Small : Label.Body
                        text: qsTr("Waiting for you")
                    }
                    WaitingList {
                        id: waiting

                        width: parent.width
                        rows: home.waiting
                        narrow: page.compact
                        onNavigate: (screen, id) => page.navigate(screen, id)
                    }
                }
            }
            Column {
                id: side

                x: page.wide ? day.width + Theme.space24 : 0
                y: page.wide ? 0 : day.height + (page.compact ? Theme.space16 : Theme.space32)
                width: parent.width - x
                spacing: Theme.space12
                visible: !page.fresh

                SectionTitle {
                    width: parent.width
                    height: page.wide ? Math.max(implicitHeight, Size.target) : implicitHeight
                    variant: page.compact ? Label.Small : Label.Body
                    text: qsTr("Vacancies")

                    Button {
                        visible: home.state.mayCreate
                        variant: Button.Link
                        iconLeft: "plus"
                        text: qsTr("New vacancy")
                        onClicked: page.ask()
                    }
                }
                VacancyList {
                    id: vacancies

                    width: parent.width
                    visible: count > 0
                    rows: home.vacancies
                    onNavigate: (screen, id) => page.navigate(screen, id)
                }
                Label {
                    width: parent.width
                    visible: vacancies.count === 0
                    text: qsTr("None yet.")
                    color: Theme.text2
                }
            }
        }
        Item {
            width: parent.width
            visible: !page.compact
            implicitHeight: Math.max(device.height, kept.height)

            Icon {
                id: device

                name: "device-tablet"
                color: Theme.text2
            }
            Label {
                id: kept

                x: device.width + Theme.space12
                width: parent.width - x
                text: qsTr("Everything is on this device and works without a network.")
                color: Theme.text2
            }
        }
    }
    SheetSlot {
        id: sheet

        file: Qt.resolvedUrl("NewVacancySheet.qml")
        compact: page.compact
    }
    Connections {
        target: sheet.item as NewVacancySheet

        function onMade(id: string): void { page.navigate("vacancy", id) }
    }
}
