// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Tells who writes that the words touch a forbidden topic; nothing else. `remarkOn` says of words what to
// remark, or an empty text.
Remark {
    id: remark

    property string words
    property var remarkOn: (words) => ""

    // It has just come up, or says something else.
    signal said()

    function remarkOf(words: string): string {
        const check = remarkOn;
        return check(words);
    }

    text: words.length > 0 ? remarkOf(words) : ""
    onTextChanged: {
        if (text.length > 0)
            said();
    }
}
