// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.Theme

// A quiet sentence that asks for a look. Nothing where it is empty.
Row {
    id: remark

    property alias text: words.text
    property bool warns: true

    visible: text.length > 0
    spacing: Theme.space8

    Icon {
        id: sign

        y: Math.round((words.lineHeight - height) / 2)
        size: Theme.iconSmall
        name: remark.warns ? "alert-triangle" : "info-circle"
        color: remark.warns ? Theme.warn : Theme.text2
    }
    Label {
        id: words

        width: remark.width - sign.width - remark.spacing
        color: remark.warns ? Theme.warn : Theme.text2
    }
}
