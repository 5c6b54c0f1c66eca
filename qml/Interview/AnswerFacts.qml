// SPDX-License-Identifier: Apache-2.0
import QtQuick

// What is put down beside the notes of the current question, as plain values. `rows` has the roles of
// AnswerRow; `kind` says which of the others count.
QtObject {
    property string kind
    property string summary
    property string prompt
    property string remark
    property string month
    property real end: 0
    property real start: 0
    property real years: 0
    property real own: 0
    property string timesText
    property string yearlyText
    property var suggestions: []
    property var strokes: []
    property var strokeKeys: []
    property bool undoable: false
    property var lines: []
    property var amended: []
    property bool moved: false
    property QtObject rows: null
}
