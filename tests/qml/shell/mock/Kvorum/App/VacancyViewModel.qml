// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.Tests
import "samples.js" as Samples

QtObject {
    id: vacancy

    required property AppViewModel app
    required property string vacancyId
    readonly property var sample: Samples.vacancy(app.scene)
    property var state: sample.state
    readonly property Rows candidates: Rows { rows: vacancy.sample.candidates; roles: ["key", "name", "detail", "panelText", "raters", "mine", "mineText", "readable"] }
    readonly property Rows people: Rows { rows: vacancy.sample.people; roles: ["key", "name", "initial", "roleText", "mark", "joined", "mayEnd"] }
    readonly property Rows members: Rows { rows: vacancy.sample.people.filter(one => one.joined).concat(vacancy.sample.elsewhere); roles: ["key", "name", "initial", "roleText", "mark", "joined", "mayEnd"] }
    readonly property Rows facts: Rows { rows: vacancy.sample.facts; roles: ["key", "label", "value", "cause", "mayChange"] }

    readonly property Rows erased: Rows { rows: vacancy.sample.erased; roles: ["key", "title", "detail", "done"] }

    function numberOf(typed: string): real {
        const number = typed.trim().length === 0 ? 0 : Number(typed.replace(",", "."));
        return isNaN(number) ? -1 : number;
    }

    signal changed()
    signal refused(string words, string code)

    function addCandidate(name: string, turnover: real): string { app.note("addCandidate", [name, turnover]); return "c9" }
    function mayBecome(candidate: string, person: string): string {
        return person === "p4" && candidate === "c3" ? "" : person === "p4" || person === "p6" ? "second" : "rater";
    }
    function assign(candidate: string, person: string): void { app.note("assign", [candidate, person]) }
    function assignSecondOpinion(candidate: string, person: string): void { app.note("assignSecondOpinion", [candidate, person]) }
    function unassign(candidate: string, person: string): void { app.note("unassign", [candidate, person]) }
    function withdrawInvite(person: string): void { app.note("withdrawInvite", [person]) }
    function endPerson(person: string): void { app.note("endPerson", [person]) }
    function eraseCandidate(candidate: string): void { app.note("eraseCandidate", [candidate]) }
    function invite(name: string, role: string): void {
        app.note("invite", [name, role]);
        state = Object.assign({}, state, { "inviteLink": "kvorum://join/relay.nordhem.example/7Qm2vXkTz1cW9hYb3LrPs8eJdF6gNuAo4ViKxRtUyHwBqZ5MfCjE0SaDl", "inviteFor": name });
    }
    function closeInvite(): void { state = Object.assign({}, state, { "inviteLink": "", "inviteFor": "" }) }
    function exportFile(): string { app.note("exportFile", []); return "/home/eva/Kvorum/e-commerce-manager.json" }
}
