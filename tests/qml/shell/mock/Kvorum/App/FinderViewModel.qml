// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.Tests

QtObject {
    id: finder

    required property AppViewModel app
    property string query
    property string interviewId
    readonly property Rows found: Rows { rows: finder.fitting(); roles: ["key", "sign", "title", "detail", "screen", "targetId", "question"] }

    signal changed()

    function fitting(): var {
        const rows = [row("user", "Alva Lindqvist", "Candidate, E-commerce Manager", "candidate", "c1", -1), row("briefcase", "E-commerce Manager", "Vacancy, Nordhem Interiör", "vacancy", "v1", -1),
            row("notes", "Interviews", "Page", "interviews", "", -1), row("adjustments", "Screen lock and PIN", "Setting", "settings", "", -1), row("lock", "Lock the screen", "Do it now", "act", "lock", -1)];
        if (interviewId.length > 0)
            rows.push(row("message-2", "4 · A past project", "Question", "interview", interviewId, 3));
        return rows.filter(one => one.title.toLowerCase().includes(query.toLowerCase()));
    }
    function row(icon: string, title: string, detail: string, screen: string, id: string, question: int): var {
        return { "key": screen + id + title, "sign": icon, "title": title, "detail": detail, "screen": screen, "targetId": id, "question": question };
    }
}
