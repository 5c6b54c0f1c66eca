// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Theme

// A follow-up question with a box for "asked". Bind `asked`, write back in `onAskedByUser`.
Checkbox {
    id: probe

    property bool asked: false

    signal askedByUser(bool asked)

    variant: Label.Body
    ink: asked ? Theme.text2 : Theme.text
    checked: asked
    onToggled: {
        askedByUser(checked);
        checked = Qt.binding(() => probe.asked);
    }
}
