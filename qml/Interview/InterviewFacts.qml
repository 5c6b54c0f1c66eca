// SPDX-License-Identifier: Apache-2.0
import QtQuick

// All that the interview screen shows, as plain values. The page binds it to the view model; tests and
// previews fill it by hand. The roles of the three models are QuestionRow, PartRow and ProbeRow.
QtObject {
    property string candidateName
    property string vacancyTitle
    property int index: 0
    property int count: 0
    property int number: 0
    property string shortName
    property string question
    property string help
    property int minutes: 0
    property int minutesAll: 0
    property int questionsDone: 0
    property int probesAsked: 0
    property string previousName
    property string nextName
    property string savedText
    property bool saved: true
    property bool locked: false
    property var levelNames: []
    property string warning
    property string problem
    property string syncText
    property string syncShort
    property string syncIcon
    property int secondsHere: 0
    property int secondsAll: 0
    property bool paused: false
    property bool timerShown: true
    property QtObject questions: null
    property QtObject parts: null
    property QtObject probes: null
    property string undoText
    property AnswerFacts answer: AnswerFacts {}
    // The answer as it is put down anew for a sheet that is in.
    property AnswerFacts draft: AnswerFacts {}
    // Says of words whether they touch a forbidden topic.
    property var remarkOn: (words) => ""
}
