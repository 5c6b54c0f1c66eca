// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.App

// The interview of one candidate: the view model, and the screen that shows it.
FocusScope {
    id: page

    required property AppViewModel app
    required property string candidateId
    required property string widthClass

    signal navigate(string screen, string id)
    signal back()
    signal acted(string act)

    // Found by its name.
    function openQuestion(index: int): void {
        screen.open(index);
    }

    function amend(kind: string, item: string, value: var, reason: string): void {
        if (kind === "rating")
            vm.amendRating(item, value, reason);
        else if (kind === "note")
            vm.amendNote(item, value, reason);
        else if (kind === "evidence")
            vm.amendEvidence(item, value, reason);
        else if (kind === "answer")
            vm.amendAnswer(reason);
        else
            amendPart(item, value, reason);
    }

    // A part of three that was asked, or not.
    function amendPart(item: string, value: var, reason: string): void {
        vm.beginAmending();
        vm.putDraft(item, value);
        vm.amendAnswer(reason);
    }

    focus: true

    InterviewViewModel {
        id: vm

        app: page.app
        candidateId: page.candidateId
        onRefused: (words, code) => facts.problem = code.length > 0 ? qsTr("%1 (%2)").arg(words).arg(code) : words
    }
    // Text that is typed reaches the disk before the system may stop the program.
    Connections {
        target: Application
        function onStateChanged(): void {
            if (Application.state !== Qt.ApplicationActive)
                vm.flush();
        }
    }
    Connections {
        target: page.app.lock
        function onChanged(): void {
            if (page.app.lock.locked) {
                InputMethod.commit();
                vm.flush();
            }
        }
    }
    InterviewFacts {
        id: facts

        candidateName: vm.state.candidateName
        vacancyTitle: vm.state.vacancyTitle
        index: vm.state.index
        count: vm.state.count
        number: vm.state.number
        shortName: vm.state.shortName
        question: vm.state.question
        help: vm.state.help
        minutes: vm.state.minutes
        minutesAll: vm.state.minutesAll
        questionsDone: vm.state.questionsDone
        probesAsked: vm.state.probesAsked
        previousName: vm.state.previousName
        nextName: vm.state.nextName
        savedText: vm.state.savedText
        saved: vm.state.saved
        locked: vm.state.locked
        levelNames: vm.state.levelNames
        warning: vm.state.warning
        syncText: page.app.state.syncText
        syncShort: page.app.state.syncShort
        syncIcon: page.app.state.syncIcon
        secondsHere: vm.secondsHere
        secondsAll: vm.secondsAll
        paused: vm.paused
        timerShown: page.app.timerShown
        questions: vm.questions
        parts: vm.parts
        probes: vm.probes
        undoText: vm.state.undoText
        answer: AnswerFacts {
            kind: vm.answer.kind
            summary: vm.answer.summary
            prompt: vm.answer.prompt
            remark: vm.answer.remark
            month: vm.answer.month
            end: vm.answer.end
            start: vm.answer.start
            years: vm.answer.years
            own: vm.answer.own
            timesText: vm.answer.timesText
            yearlyText: vm.answer.yearlyText
            suggestions: vm.answer.suggestions
            strokes: vm.answer.strokes
            strokeKeys: vm.answer.strokeKeys
            undoable: vm.answer.undoable
            lines: vm.answer.lines
            amended: vm.answer.amended
            rows: vm.answers
        }
        draft: AnswerFacts {
            kind: vm.draft.kind
            summary: vm.draft.summary
            prompt: vm.draft.prompt
            remark: vm.draft.remark
            month: vm.draft.month
            end: vm.draft.end
            start: vm.draft.start
            years: vm.draft.years
            own: vm.draft.own
            timesText: vm.draft.timesText
            yearlyText: vm.draft.yearlyText
            suggestions: vm.draft.suggestions
            moved: vm.draft.moved
            rows: vm.drafts
        }
        remarkOn: words => vm.remark(words)
    }
    InterviewScreen {
        id: screen

        anchors.fill: parent
        focus: true
        facts: facts
        widthClass: page.widthClass
        onClosed: page.back()
        onReviewed: page.navigate("review", page.candidateId)
        onPreviousAsked: vm.previous()
        onNextAsked: vm.next()
        onQuestionAsked: index => vm.goTo(index)
        onSkillRated: (skill, level) => vm.rate(skill, level)
        onRatedByKey: level => screen.showSkill(vm.rateByKey(level))
        onNoted: (part, text) => vm.note(part, text)
        onTagged: (part, tag) => vm.evidence(part, tag)
        onProbeAsked: (probe, asked) => vm.askProbe(probe, asked)
        onAmended: (kind, item, value, reason) => page.amend(kind, item, value, reason)
        onDraftBegun: vm.beginAmending()
        onDraftPut: (item, value) => vm.putDraft(item, value)
        onAnswerPut: (item, value) => vm.putAnswer(item, value)
        onAnswerTyped: (item, text) => vm.typeAnswer(item, text)
        onUndone: vm.undo()
        onPauseToggled: vm.paused = !vm.paused
        onTimerToggled: page.app.timerShown = !page.app.timerShown
        onProblemClosed: facts.problem = ""
        onLeaving: vm.flush()
        onFindAsked: page.acted("find")
        onLockAsked: page.acted("lock")
    }
}
