// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.Interview
import Kvorum.InterviewTests

// A review that lives in the test.
QtObject {
    id: mock

    property list<string> acts

    readonly property ReviewFacts facts: ReviewFacts {
        candidateName: "Alva Lindqvist"
        subtitle: "Alva Lindqvist · your sheet"
        rated: 39
        all: 41
        progressText: "39 of 41 done"
        checksTitle: "3 things to look at"
        spread: [0, 3, 12, 17, 2, 5]
        spreadText: "You use mostly 3 and 4. That may be right. Look once more at those you doubted."
        missingText: "2 without a rating will be kept as not observed"
        whoSeesText: "Recruiter and hiring manager see your sheet when you hand it in; the panel when each has handed in the own. Until then you see none of theirs."
        offlineText: "You are offline. The sheet is sealed here and sent when the network is back."
        syncText: "9 changes waiting · last 14:02"
        syncShort: "9 to send"
        syncIcon: "cloud-off"
        checks: mock.checks
        panel: mock.panel
        versions: mock.versions
        remarkOn: words => words.includes("Pregnant") ? "“Pregnant” may touch what must not count: pregnancy and leave." : ""
    }
    readonly property MockRows versions: MockRows {}
    readonly property MockRows checks: MockRows {
        rows: mock.someChecks()
    }
    readonly property MockRows panel: MockRows {
        rows: mock.somePanel()
    }

    function someChecks(): var {
        return [mock.check("continuous_improvement", "example", "Continuous improvement is a 5 without an example", "Question 4. Without one it is shown as claimed.", 3),
            mock.check("sem", "unrated", "Search advertising has no rating", "Question 13. Set 1 to 5, or not observed.", 12),
            mock.check("openness", "unrated", "Openness to people has no rating", "Question 15. Set 1 to 5, or not observed.", 14)];
    }

    function somePanel(): var {
        return [mock.rater("eva", "Eva Holm", "E", 1, false, "you, not handed in"), mock.rater("jonas", "Jonas Bergqvist", "J", 2, true, "handed in 13:20"),
            mock.rater("marta", "Marta Zielińska", "M", 3, false, "not handed in")];
    }

    function unlock(): void {
        facts.locked = false;
        facts.missingText = "2 without a rating will be kept as not observed";
        checks.rows = someChecks();
        panel.rows = somePanel();
        versions.rows = [];
    }

    function check(key: string, kind: string, title: string, detail: string, index: int): var {
        return { "key": key, "kind": kind, "title": title, "detail": detail, "questionIndex": index };
    }

    function rater(key: string, name: string, initial: string, mark: int, handedIn: bool, text: string): var {
        return { "key": key, "name": name, "initial": initial, "mark": mark, "handedIn": handedIn, "text": text };
    }

    // What came after the sheet was in.
    function amend(): void {
        versions.rows = [
            { "key": "rating/sem@1", "kind": "amended", "title": "Rating of Search advertising: 4 of 5, before that 2 of 5", "reason": "I mixed up two answers.", "when": "14:20" },
            { "key": "note/q4.a@2", "kind": "late", "title": "Note on question 4: Cut returns by a third", "reason": "", "when": "13:58" }];
    }

    function act(words: string): void {
        acts = acts.concat([words]);
    }

    // The check goes as soon as it is settled.
    function settle(skill: string): void {
        checks.drop(checks.find(skill));
    }

    function lock(): void {
        facts.lockedText = "Handed in 14:02. Waiting for Marta.";
        facts.offlineText = "";
        facts.missingText = "";
        checks.rows = [];
        panel.put(0, "handedIn", true);
        panel.put(0, "text", "handed in 14:02");
        facts.locked = true;
    }
}
