// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.Tests
import "samples.js" as Samples

QtObject {
    id: home

    required property AppViewModel app
    readonly property var sample: Samples.home(app.scene)
    readonly property var state: sample.state
    readonly property Rows interviews: Rows { rows: home.sample.interviews; roles: ["key", "name", "vacancyId", "detail", "time", "inText", "status", "statusText", "today"] }
    readonly property Rows finished: Rows { rows: home.sample.finished; roles: ["key", "name", "vacancyId", "detail", "time", "inText", "status", "statusText", "today", "late"] }
    readonly property Rows waiting: Rows { rows: home.sample.waiting; roles: ["key", "icon", "title", "detail", "action", "screen", "targetId"] }
    readonly property Rows vacancies: Rows { rows: home.sample.vacancies; roles: ["key", "title", "detail", "status", "statusText", "sheetsIn", "sheetsAll", "sheetsText"] }

    function numberOf(typed: string): real {
        const number = typed.trim().length === 0 ? 0 : Number(typed.replace(",", "."));
        return isNaN(number) ? -1 : number;
    }

    signal changed()
    signal refused(string words, string code)

    function createVacancy(title: string, company: string, turnoverMsek: real): string {
        app.note("createVacancy", [title, company, turnoverMsek]);
        if (title === "refuse") {
            refused("Your role does not allow this.", "KV-12");
            return "";
        }
        return "v9";
    }
}
