// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// The place of a sheet that is made when it is asked for: most are never seen.
Loader {
    id: slot

    required property url file
    required property bool compact
    readonly property bool shown: status === Loader.Ready && (item as Sheet).visible

    // With what it has to know; not yet open.
    function make(given: var): void {
        setSource(file, Object.assign({ "parent": T.Overlay.overlay }, given));
    }

    function open(given: var): void {
        if (shown)
            return;
        make(given);
        (item as Sheet).open();
    }

    Binding {
        target: slot.item
        property: "compact"
        value: slot.compact
        when: slot.status === Loader.Ready
        restoreMode: Binding.RestoreNone
    }
}
