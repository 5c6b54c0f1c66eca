// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Theme

// What was added to a sheet that is in, and what came too late for it.
Column {
    id: list

    property QtObject versions: null
    readonly property int count: rows.count

    signal lateAsked(string key, string title)

    spacing: Theme.space12
    visible: count > 0

    SectionTitle {
        width: parent.width
        text: qsTr("Amended afterwards")
        caption: qsTr("Beside the sheet, which stays as it was handed in and is what counts.")
    }
    Card {
        width: parent.width
        padding: 0
        spacing: 0

        Repeater {
            id: rows

            model: list.versions

            ListRow {
                id: row

                required property int index
                required property string key
                required property string kind
                required property string title
                required property string reason
                required property string when
                readonly property bool late: kind === "late"

                width: list.width
                interactive: late
                chevron: false
                iconName: late ? "scale" : "history"
                text: title
                caption: late ? qsTr("%1 · came too late for the sheet").arg(when) : when + " · " + reason
                actionText: late ? qsTr("Amend with it") : ""
                divider: index + 1 < rows.count
                onClicked: list.lateAsked(key, title)
            }
        }
    }
}
