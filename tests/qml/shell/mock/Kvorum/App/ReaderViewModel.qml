// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.Tests
import "samples.js" as Samples

QtObject {
    id: reader

    required property AppViewModel app
    required property string areaId
    readonly property var sample: Samples.reader(areaId, app.readAreas)
    readonly property var state: sample.state
    readonly property Rows skills: Rows { rows: reader.sample.skills; roles: ["key", "name", "meaning", "levelAnchors"] }

    signal changed()
    signal refused(string words, string code)

    function setRead(read: bool): void {
        app.note("setRead", [areaId, read]);
        app.readAreas = app.readAreas.filter(area => area !== areaId).concat(read ? [areaId] : []);
    }
}
