// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QtQuick.Window
import Kvorum.App
import Kvorum.Theme

// The window: which stage is shown, in which look. The width class is decided here and nowhere else.
Window {
    id: window

    required property AppViewModel app
    property string startScreen: "home"
    property string startId
    readonly property string widthClass: width < Size.mediumFrom ? "compact" : width < Size.expandedFrom ? "medium" : "expanded"
    // A Frame, where somebody is here. Not by its type: its files are read beside what opens the device.
    readonly property var frame: ready ? stage.item : null
    readonly property bool ready: app.stage === AppViewModel.Ready
    readonly property bool covered: ready && app.lock.locked
    property Item resumed: null

    // Shows a screen as if it had been walked to.
    function open(screen: string, id: string): void {
        startScreen = screen;
        startId = id;
        if (frame)
            frame.open(screen, id);
    }

    function present(): void {
        const look = { "app": window.app, "widthClass": window.widthClass };
        if (ready)
            stage.setSource("qrc:/qt/qml/Kvorum/Shell/Frame.qml", Object.assign(look, { "startScreen": startScreen, "startId": startId }));
        else if (app.stage === AppViewModel.Locked)
            stage.setSource("qrc:/qt/qml/Kvorum/Account/UnlockPage.qml", look);
        else if (app.stage === AppViewModel.Ended)
            stage.setSource("qrc:/qt/qml/Kvorum/Account/EndedPage.qml", look);
        else if (app.stage === AppViewModel.Start)
            stage.setSource("qrc:/qt/qml/Kvorum/Account/StartPage.qml", look);
    }

    // What lies behind the lock is not drawn, and so tells a screen reader nothing; what floats over the pages neither.
    function cover(): void {
        const over = T.Overlay.overlay;
        if (covered) {
            InputMethod.commit();
            resumed = activeFocusItem;
            guard.setSource("qrc:/qt/qml/Kvorum/Account/LockPage.qml", { "app": window.app, "widthClass": window.widthClass });
        } else {
            guard.source = "";
        }
        stage.visible = !covered;
        if (over)
            over.visible = !covered && over.children.length > 0;
        if (!covered && resumed)
            resumed.forceActiveFocus(Qt.OtherFocusReason);
        else if (!covered)
            stage.forceActiveFocus();
    }

    // Most of the screen; never smaller than a small phone.
    width: Math.max(minimumWidth, Math.round(Screen.width * 0.8))
    height: Math.max(minimumHeight, Math.round(Screen.height * 0.8))
    minimumWidth: Math.round(Size.mediumFrom * 0.6)
    minimumHeight: Size.mediumFrom
    visible: true
    title: qsTr("Kvorum")
    color: Theme.bg

    Binding { target: Theme; property: "dark"; value: window.app.dark }
    Binding { target: Theme; property: "textScale"; value: window.app.textScale }
    Binding { target: Theme; property: "reduceMotion"; value: window.app.reduceMotion }
    Binding {
        target: stage.item
        property: "widthClass"
        value: window.widthClass
        when: stage.item !== null
        restoreMode: Binding.RestoreNone
    }
    Binding {
        target: guard.item
        property: "widthClass"
        value: window.widthClass
        when: guard.item !== null
        restoreMode: Binding.RestoreNone
    }
    onCoveredChanged: cover()
    Connections {
        target: window.app

        function onStageChanged(): void { window.present() }
    }

    Loader {
        id: stage

        anchors.fill: parent
        focus: true
        onLoaded: (item as Item).forceActiveFocus()
    }
    Loader {
        id: guard

        objectName: "guard"
        anchors.fill: parent
        onLoaded: (item as Item).forceActiveFocus()
    }
    Component.onCompleted: {
        present();
        if (covered)
            cover();
    }
}
