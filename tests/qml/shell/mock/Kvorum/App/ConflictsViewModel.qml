// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.Tests
import "samples.js" as Samples

QtObject {
    id: twice

    required property AppViewModel app
    readonly property Rows conflicts: Rows { rows: Samples.conflicts(twice.app.scene); roles: ["key", "title", "place", "values", "isText", "candidateId"] }

    signal changed()
    signal refused(string words, string code)

    function keep(key: string, value: int): void { app.note("keep", [key, value]) }
    function openAt(key: string): void { app.note("openAt", [key]) }
    function remark(words: string): string { return words.includes("Pregnant") ? "“Pregnant” may touch what must not count: pregnancy and leave." : "" }
    function write(key: string, text: string): void { app.note("write", [key, text]) }
}
