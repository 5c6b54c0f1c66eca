// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.Interview
import Kvorum.InterviewTests

// The interview screen over its mock.
InterviewScreen {
    id: view

    required property InterviewMock mock

    facts: mock.facts
    onClosed: view.mock.act("close")
    onReviewed: view.mock.act("review")
    onPreviousAsked: view.mock.goTo(view.mock.facts.index - 1)
    onNextAsked: view.mock.goTo(view.mock.facts.index + 1)
    onQuestionAsked: index => view.mock.goTo(index)
    onSkillRated: (skill, level) => view.mock.rate(skill, level)
    onRatedByKey: level => view.mock.act("key " + level)
    onNoted: (part, text) => {
        view.mock.act("note " + part);
        view.mock.parts.put(view.mock.parts.find(part), "note", text);
    }
    onTagged: (part, tag) => {
        view.mock.act("tag " + part + " " + tag);
        const row = view.mock.parts.find(part);
        view.mock.parts.put(row, "evidence", view.mock.parts.at(row, "evidence") === tag ? "" : tag);
    }
    onProbeAsked: (probe, asked) => {
        view.mock.act("probe " + probe + " " + asked);
        view.mock.probes.put(view.mock.probes.find(probe), "asked", asked);
    }
    onAmended: (kind, item, value, reason) => view.mock.act("amend " + kind + " " + item + " " + value + ": " + reason)
    onDraftBegun: {
        view.mock.act("draft");
        for (const name of ["kind", "end", "prompt"])
            facts.draft[name] = facts.answer[name];
        facts.draft.moved = false;
    }
    onDraftPut: (item, value) => {
        view.mock.act("draft " + item + " " + value);
        facts.draft.moved = true;
    }
    onAnswerPut: (item, value) => {
        view.mock.putAnswer(item, value);
        if (facts.answer.kind === "sketch")
            view.mock.sketch.put(item, value);
    }
    onAnswerTyped: (item, text) => {
        view.mock.act("typed " + item + " " + text);
        if (facts.answer.kind === "sketch")
            view.mock.sketch.put(item, text);
    }
    onUndone: view.mock.act("undo")
    onPauseToggled: view.mock.facts.paused = !view.mock.facts.paused
    onTimerToggled: view.mock.facts.timerShown = !view.mock.facts.timerShown
    onProblemClosed: view.mock.facts.problem = ""
    onFindAsked: view.mock.act("find")
    onLockAsked: view.mock.act("lock")
    onLeaving: view.mock.act("flush")
}
