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

    Seldom {
        id: banner

        x: place.margin
        y: Theme.space12
        width: parent.width - 2 * place.margin
        file: "qrc:/qt/qml/Kvorum/Shell/ProblemWords.qml"
        given: ({ "app": place.app })
        wanted: place.problem.length > 0
    }
}
