// SPDX-License-Identifier: Apache-2.0
import QtQuick

// The place of what few ever see: its file is read and made when it is first wanted.
Loader {
    id: place

    property bool wanted: false
    property string file
    property var given: null

    function make(): void {
        if (wanted && given && file.length > 0 && status === Loader.Null)
            setSource(file, given);
    }

    visible: wanted
    onWantedChanged: make()
    onGivenChanged: make()
}
