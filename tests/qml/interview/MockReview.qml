// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.Interview
import Kvorum.InterviewTests

// The review screen over its mock.
ReviewScreen {
    id: view

    required property ReviewMock mock

    facts: mock.facts
    onBackAsked: view.mock.act("back")
    onRated: (skill, level) => {
        view.mock.act("rate " + skill + " " + level);
        view.mock.settle(skill);
    }
    onQuestionAsked: index => view.mock.act("open " + index)
    onHandedIn: {
        view.mock.act("hand in");
        view.mock.lock();
    }
    onLateTaken: (key, reason) => view.mock.act("late " + key + ": " + reason)
    onMatrixAsked: view.mock.act("matrix")
    onProblemClosed: view.mock.facts.problem = ""
}
