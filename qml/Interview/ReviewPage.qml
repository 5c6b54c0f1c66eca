// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.App

// The review of one's own sheet: the view model, and the screen that shows it.
FocusScope {
    id: page

    required property AppViewModel app
    required property string candidateId
    required property string widthClass

    signal navigate(string screen, string id)
    signal back()

    focus: true

    ReviewViewModel {
        id: vm

        app: page.app
        candidateId: page.candidateId
        onRefused: (words, code) => facts.problem = code.length > 0 ? qsTr("%1 (%2)").arg(words).arg(code) : words
    }
    ReviewFacts {
        id: facts

        candidateName: vm.state.candidateName
        subtitle: vm.state.subtitle
        rated: vm.state.rated
        all: vm.state.all
        progressText: vm.state.progressText
        checksTitle: vm.state.checksTitle
        spread: vm.state.spread
        spreadText: vm.state.spreadText
        missingText: vm.state.missingText
        whoSeesText: vm.state.whoSeesText
        offlineText: vm.state.offlineText
        locked: vm.state.locked
        lockedText: vm.state.lockedText
        syncText: page.app.state.syncText
        syncShort: page.app.state.syncShort
        syncIcon: page.app.state.syncIcon
        checks: vm.checks
        panel: vm.panel
        versions: vm.versions
        remarkOn: words => vm.remark(words)
    }
    ReviewScreen {
        anchors.fill: parent
        focus: true
        facts: facts
        widthClass: page.widthClass
        onBackAsked: page.back()
        onRated: (skill, level) => vm.rate(skill, level)
        onQuestionAsked: index => {
            vm.openAt(index);
            page.navigate("interview", page.candidateId);
        }
        onHandedIn: vm.submit()
        onLateTaken: (key, reason) => vm.takeLate(key, reason)
        onMatrixAsked: page.navigate("candidate", page.candidateId)
        onProblemClosed: facts.problem = ""
    }
}
