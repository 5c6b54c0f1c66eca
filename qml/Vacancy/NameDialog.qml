// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.Controls

// Asks before something is taken from somebody, by name.
ConfirmDialog {
    id: dialog

    property string key
    property string name

    function ask(id: string, who: string): void {
        key = id;
        name = who;
        open();
    }

    danger: true
}
