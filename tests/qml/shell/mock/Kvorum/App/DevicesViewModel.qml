// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.Tests
import "samples.js" as Samples

QtObject {
    id: own

    required property AppViewModel app
    readonly property var sample: Samples.devices(app.scene)
    property var state: sample.state
    readonly property Rows devices: Rows { rows: own.sample.devices; roles: ["key", "title", "sinceText", "symbol", "mayEnd", "isLink"] }

    signal changed()
    signal refused(string words, string code)

    function change(what: var): void { state = Object.assign({}, state, what) }
    function linkDevice(): void {
        app.note("linkDevice", []);
        change({ "link": state.place + "#BqZ5MfCjE0SaDl7Qm2vXkTz1cW9hYb3LrPs8eJdF6gN" });
    }
    function closeLink(): void { change({ "link": "" }) }
    function endDevice(device: string): void { app.note("endDevice", [device]) }
    function beginSheet(): void { change({ "words": Samples.words }) }
    function keepSheet(): bool {
        app.note("keepSheet", [state.words.length]);
        change({ "sheetMade": true, "mustSheet": false });
        return true;
    }
    function printSheet(): void { app.note("printSheet", []) }
    function dropWords(): void { change({ "words": [] }) }
    function saveUnsent(): string { app.note("saveUnsent", []); return "/home/eva/Kvorum/exports/not-sent.json" }
    function forgetUnsent(): void { app.note("forgetUnsent", []); change({ "unsent": 0 }) }
}
