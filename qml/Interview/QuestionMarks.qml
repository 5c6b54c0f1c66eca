// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQml

// Reads from the list of questions which ones are done.
QtObject {
    id: marks

    required property QtObject questions
    property list<bool> done
    readonly property Instantiator reader: Instantiator {
        model: marks.questions
        delegate: QtObject {
            required property bool done
            onDoneChanged: marks.read()
        }
        onObjectAdded: marks.read()
        onObjectRemoved: marks.read()
    }

    function read(): void {
        let all = [];
        for (let i = 0; i < reader.count; ++i) {
            const row = reader.objectAt(i);
            all.push(row !== null && row.done);
        }
        done = all;
    }
}
