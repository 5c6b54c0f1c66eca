// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.Tests
import "samples.js" as Samples

QtObject {
    id: kit

    required property AppViewModel app
    required property string vacancyId
    readonly property var sample: Samples.kit(app.readAreas)
    readonly property var state: sample.state
    readonly property Rows questions: Rows { rows: kit.sample.questions; roles: ["key", "number", "shortName", "detail", "text", "followUp", "help", "probes", "parts", "choices"] }
    readonly property Rows areas: Rows { rows: kit.sample.areas; roles: ["key", "name", "detail", "read"] }

    signal changed()
    signal refused(string words, string code)
}
