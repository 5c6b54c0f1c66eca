// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.App
import Kvorum.Controls

// The first screen: the demo, a workspace of one's own, or somebody's.
FocusScope {
    id: page

    required property AppViewModel app
    required property string widthClass
    property string step: app.startLink.length === 0 ? "" : app.startLink.includes("#") ? "join" : "recover"
    readonly property bool busy: app.busyText.length > 0

    function turn(step: string): void {
        app.clearError();
        page.step = step;
        (step === "new" ? newForm : step === "join" ? joinForm : step === "recover" ? recoverForm : choices).forceActiveFocus(Qt.TabFocusReason);
    }

    Keys.onEscapePressed: event => {
        event.accepted = step.length > 0 && !busy;
        if (event.accepted)
            turn("");
    }

    StartFrame {
        anchors.fill: parent
        app: page.app
        widthClass: page.widthClass
        telling: page.step.length === 0
        title: qsTr("Ask the same.\nRate apart.\nDecide together.")
        text: qsTr("Interviews that work without a network and a decision you can explain a year from now.")

        Banner {
            width: parent.width
            visible: page.app.error.length > 0 && !page.busy
            tone: Banner.Bad
            text: page.app.error
            actionText: qsTr("Close")
            onAction: page.app.clearError()
        }
        BusyPane {
            width: parent.width
            visible: page.busy
            text: page.app.busyText
        }
        FocusScope {
            id: choices

            width: parent.width
            implicitHeight: ways.implicitHeight
            visible: page.step.length === 0 && !page.busy
            focus: true

            Choices {
                id: ways

                width: parent.width
                onDemo: page.app.tryDemo()
                onFound: page.turn("new")
                onJoin: page.turn("join")
            }
        }
        NewWorkspaceForm {
            id: newForm

            width: parent.width
            visible: page.step === "new" && !page.busy
            app: page.app
            onBack: page.turn("")
        }
        JoinForm {
            id: joinForm

            width: parent.width
            visible: page.step === "join" && !page.busy
            app: page.app
            onBack: page.turn("")
            onRecovered: page.turn("recover")
        }
        RecoverForm {
            id: recoverForm

            width: parent.width
            visible: page.step === "recover" && !page.busy
            app: page.app
            onBack: page.turn("join")
        }
    }
}
