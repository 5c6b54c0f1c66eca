// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Theme
import Kvorum.Controls

// How often each level was given, and "not observed". Upright bars; with large text they lie down.
Item {
    id: bars

    required property list<int> counts
    readonly property bool lying: Theme.largeText
    readonly property int most: highest()
    readonly property real gap: width < Size.columnMax / 2 ? Theme.space8 : Theme.space24
    readonly property real barWidth: Math.min(Size.cornerTail * 3.5, (width - 5 * gap) / 6)
    readonly property real tall: Theme.scaled(Theme.space48) + Theme.space32

    function highest(): int {
        let most = 1;
        for (let i = 0; i < counts.length; ++i)
            most = Math.max(most, counts[i]);
        return most;
    }

    implicitWidth: 6 * Size.cornerTail * 3.5 + 5 * Theme.space24
    implicitHeight: lying ? rows.height : columns.height

    component Fill: Item {
        id: fill

        required property bool observed

        Rectangle {
            anchors.fill: parent
            visible: fill.observed
            radius: Math.min(Theme.radiusSmall / 2, height / 2)
            color: Theme.heat4
        }
        HatchFill {
            anchors.fill: parent
            visible: !fill.observed
            color: Theme.outline
            borderColor: Theme.outline
            radius: Theme.radiusSmall / 2
        }
    }

    Row {
        id: columns

        visible: !bars.lying
        spacing: bars.gap

        Repeater {
            model: bars.lying ? 0 : bars.counts.length

            Column {
                id: column

                required property int index
                readonly property bool observed: index < 5
                readonly property int count: bars.counts[index]

                width: bars.barWidth
                spacing: Theme.space4
                Accessible.role: Accessible.StaticText
                Accessible.name: observed ? qsTr("Level %1: %n rating(s)", "", count).arg(index + 1) : qsTr("Not observed: %n", "", count)

                Item {
                    width: parent.width
                    height: bars.tall

                    Label {
                        id: figure

                        anchors.bottom: fill.top
                        anchors.bottomMargin: Theme.space4
                        width: parent.width
                        strong: true
                        text: column.count
                        horizontalAlignment: Text.AlignHCenter
                        decorative: true
                    }
                    Fill {
                        id: fill

                        anchors.bottom: parent.bottom
                        width: parent.width
                        height: Math.max(Theme.edge, (parent.height - figure.lineHeight - Theme.space4) * column.count / bars.most)
                        observed: column.observed
                    }
                }
                Item {
                    width: parent.width
                    height: Theme.smallLine

                    Label {
                        anchors.fill: parent
                        visible: column.observed
                        text: column.index + 1
                        color: Theme.text2
                        horizontalAlignment: Text.AlignHCenter
                        decorative: true
                    }
                    Icon {
                        anchors.centerIn: parent
                        visible: !column.observed
                        size: Theme.iconSmall
                        name: "eye-off"
                        color: Theme.text2
                    }
                }
            }
        }
    }
    Column {
        id: rows

        width: parent.width
        visible: bars.lying
        spacing: Theme.space4

        Repeater {
            model: bars.lying ? bars.counts.length : 0

            Item {
                id: row

                required property int index
                readonly property bool observed: index < 5
                readonly property int count: bars.counts[index]

                width: rows.width
                height: Theme.smallLine
                Accessible.role: Accessible.StaticText
                Accessible.name: observed ? qsTr("Level %1: %n rating(s)", "", count).arg(index + 1) : qsTr("Not observed: %n", "", count)

                Label {
                    id: level

                    width: Theme.scaled(Theme.space24)
                    visible: row.observed
                    text: row.index + 1
                    color: Theme.text2
                    decorative: true
                }
                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    visible: !row.observed
                    size: Theme.iconSmall
                    name: "eye-off"
                    color: Theme.text2
                }
                Fill {
                    x: level.width
                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.max(Theme.edge, (parent.width - x - Theme.scaled(Theme.space32)) * row.count / bars.most)
                    height: Theme.space12
                    observed: row.observed
                }
                Label {
                    anchors.right: parent.right
                    strong: true
                    text: row.count
                    decorative: true
                }
            }
        }
    }
}
