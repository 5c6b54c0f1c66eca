// SPDX-License-Identifier: Apache-2.0
import QtQuick
import "samples.js" as Samples

// Stands in for the program: remembers what was asked of it.
QtObject {
    id: app

    enum Stage { Start, Locked, Ready, Ended, Opening }

    property int stage: AppViewModel.Ready
    property string scene: "day"
    property var state: Samples.app(scene)
    property string language: "en"
    property bool dark: false
    property real textScale: 1
    property bool reduceMotion: true
    property bool timerShown: true
    property string busyText
    property string error
    property string startLink
    property bool asksPassphrase: true
    property var calls: []
    property var readAreas: []
    readonly property ScreenLock lock: ScreenLock {
        hasPin: app.scene !== "fresh"
        hasSheet: app.scene === "begun"
    }

    signal dataChanged()

    function note(name: string, what: var): void { calls = calls.concat([[name, what]]) }
    function tryDemo(): void { note("tryDemo", []) }
    function newWorkspace(workspace: string, person: string, server: string, code: string, passphrase: string): void {
        note("newWorkspace", [workspace, person, server, code, passphrase]);
    }
    function recover(place: string, words: string, passphrase: string): void { note("recover", [place, words, passphrase]) }
    function useServer(server: string, code: string): bool {
        note("useServer", [server, code]);
        error = server.startsWith("https://") ? "" : "This is no address of a server.";
        return error.length === 0;
    }
    function startAgain(): void { note("startAgain", []) }
    function join(link: string, passphrase: string): void { note("join", [link, passphrase]) }
    function unlock(passphrase: string): void { note("unlock", [passphrase]) }
    function syncNow(): void { note("syncNow", []) }
    function hideProblem(): void {
        note("hideProblem", []);
        scene = "day";
    }
    function clearError(): void { error = "" }
    function copy(text: string): void { note("copy", [text]) }
}
