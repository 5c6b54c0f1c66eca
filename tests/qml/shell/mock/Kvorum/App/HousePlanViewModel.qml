// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.Tests
import "samples.js" as Samples

QtObject {
    id: plan

    required property AppViewModel app
    required property string vacancyId
    property var given: Samples.places(app.scene)
    property var split: Samples.split(app.scene)
    property var state: Samples.plan(app.scene, false)
    readonly property Rows places: Rows { rows: plan.given; roles: ["key", "title", "group", "place", "advice", "reason", "problem"] }
    readonly property Rows shares: Rows { rows: plan.split; roles: ["key", "title", "value"] }

    signal changed()
    signal refused(string words, string code)

    function reset(): void {
        given = Samples.places(app.scene);
        split = Samples.split(app.scene);
        state = Samples.plan(app.scene, false);
    }
    function place(resource: string, where: int): void {
        app.note("place", [resource, where]);
        given = given.map(row => row.key === resource ? Samples.placed(row, where, app.scene) : row);
        state = Samples.plan(app.scene, true);
    }
    function explain(resource: string, reason: string): void {
        app.note("explain", [resource, reason]);
        given = given.map(row => row.key === resource ? Object.assign({}, row, { "reason": reason, "problem": "" }) : row);
        state = Samples.plan(app.scene, true);
    }
    function takeAdvice(): void {
        app.note("takeAdvice", []);
        given = given.map(row => Object.assign({}, row, { "place": row.group === "Organisation" ? 0 : 1, "advice": "", "problem": "" }));
        state = Samples.plan(app.scene, true);
    }
    function share(item: string, percent: int): void {
        app.note("share", [item, percent]);
        const rest = 100 - percent - split[item === "s0" ? 1 : 0].value;
        split = split.map((row, i) => Object.assign({}, row, { "value": row.key === item ? percent : i === 2 ? rest : row.value }));
        state = Samples.plan(app.scene, true);
    }
    function savePlaces(): bool {
        app.note("savePlaces", []);
        if (app.scene === "problem")
            refused("Your role does not allow this.", "KV-30");
        const wanting = row => row.advice.length > 0 && row.reason.length === 0;
        const whole = !given.some(wanting);
        given = given.map(row => wanting(row) ? Object.assign({}, row, { "problem": "Say why, then it can be saved." }) : row);
        return app.scene !== "problem" && whole;
    }
    function saveSplit(): bool {
        app.note("saveSplit", []);
        return true;
    }
}
