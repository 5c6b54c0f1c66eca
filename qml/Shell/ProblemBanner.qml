// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.App
import Kvorum.Controls
import Kvorum.Theme

// What is wrong with the device or the server, above the page and never over it, until somebody has read it.
Item {
    id: place

    required property AppViewModel app
    property int margin: Size.marginCompact
    readonly property string problem: app.state.problem

    implicitHeight: visible ? banner.height + Theme.space12 : 0
    visible: problem.length > 0

    Banner {
        id: banner

        x: place.margin
        y: Theme.space12
        width: parent.width - 2 * place.margin
        tone: Banner.Warn
        text: place.problem
        caption: place.app.state.problemCode.length > 0 ? qsTr("Code %1").arg(place.app.state.problemCode) : ""
        actionText: qsTr("Hide")
        onAction: place.app.hideProblem()
    }
}
