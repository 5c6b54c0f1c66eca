// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.App
import Kvorum.Controls

// What is wrong, with its code; a press hides it.
Banner {
    required property AppViewModel app

    tone: Banner.Warn
    text: app.state.problem
    caption: app.state.problemCode.length > 0 ? qsTr("Code %1").arg(app.state.problemCode) : ""
    actionText: qsTr("Hide")
    onAction: app.hideProblem()
}
