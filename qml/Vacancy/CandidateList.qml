// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Controls

// The candidates of a vacancy.
Card {
    id: list

    required property var rows
    property bool mayManage: false
    property string assignNext
    readonly property int count: candidates.count

    signal navigate(string screen, string id)
    signal assign(string id, string name, var raters)
    signal erase(string id, string name)

    padding: 0
    spacing: 0

    Repeater {
        id: candidates

        model: list.rows

        CandidateItem {
            id: row

            required property int index
            required property string key

            width: list.width
            mayManage: list.mayManage
            divider: index < candidates.count - 1
            onInterview: list.navigate("interview", key)
            onMatrix: list.navigate("candidate", key)
            onAssign: list.assign(key, name, raters)
            onErase: list.erase(key, name)
            Component.onCompleted: {
                if (list.assignNext === key) {
                    list.assignNext = "";
                    list.assign(key, name, raters);
                }
            }
        }
    }
}
