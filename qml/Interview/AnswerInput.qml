// SPDX-License-Identifier: Apache-2.0
import QtQuick

// What every input of an answer has in common.
FocusScope {
    required property AnswerFacts facts

    // At once, and while it is typed.
    signal put(string item, var value)
    signal typed(string item, string text)
    signal sketchAsked()
}
