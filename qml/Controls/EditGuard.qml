// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick

// Keeps a text editor and a stored value together without ever costing a keystroke.
// A value that is only the late echo of own typing is dropped; a foreign value is merged in as the
// smallest edit, so that the cursor, the undo history and an open composition stay.
QtObject {
    id: guard

    required property TextEdit input
    property string incoming
    property string context
    property bool applying: false
    property bool waiting: false
    property bool fresh: true
    // A word is being composed that belongs to another context: it is nobody's.
    property bool stale: false
    property var pending: []
    property string last
    readonly property int longestMemory: 64

    signal edited(string text)
    // The text now belongs to another context: its undo history must not reach back.
    signal replaced()

    onIncomingChanged: reconcile()
    onContextChanged: {
        pending = [];
        fresh = true;
        stale = input.inputMethodComposing;
        reconcile();
        replaced();
    }

    // Called by the editor for each change of its text.
    function typed(): void {
        if (applying || stale || input.text === last)
            return;
        last = input.text;
        fresh = false;
        pending = pending.concat([input.text]).slice(-longestMemory);
        edited(input.text);
    }

    function composed(): void {
        if (!waiting || input.inputMethodComposing)
            return;
        reconcile();
        stale = false;
    }

    function reconcile(): void {
        waiting = input.inputMethodComposing;
        if (waiting)
            return;
        if (incoming === input.text) {
            pending = [];
            return;
        }
        const echo = pending.indexOf(incoming);
        if (echo >= 0) {
            pending = pending.slice(echo + 1);
            return;
        }
        merge(input.text, incoming);
    }

    function merge(before: string, after: string): void {
        let head = 0;
        const most = Math.min(before.length, after.length);
        while (head < most && before[head] === after[head])
            ++head;
        let tail = 0;
        while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail])
            ++tail;
        const cursor = input.cursorPosition;
        const end = before.length - tail;
        applying = true;
        if (end > head)
            input.remove(head, end);
        input.insert(head, after.substring(head, after.length - tail));
        if (cursor <= head)
            input.cursorPosition = cursor;
        else if (cursor >= end)
            input.cursorPosition = cursor + after.length - before.length;
        else
            input.cursorPosition = Math.min(cursor, after.length - tail);
        last = input.text;
        applying = false;
        if (fresh)
            replaced();
    }
}
