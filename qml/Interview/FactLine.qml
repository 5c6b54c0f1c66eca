// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.Theme
import Kvorum.Controls

// An icon and a sentence that wraps beside it.
Row {
    id: fact

    property string iconName
    property string text
    property string iconLabel
    property color color: Theme.text
    property color iconColor: Theme.text2

    spacing: Theme.space12
    visible: text.length > 0

    Icon {
        id: sign

        name: fact.iconName
        label: fact.iconLabel
        size: Theme.icon
        color: fact.iconColor
    }
    Label {
        width: fact.width - sign.width - fact.spacing
        text: fact.text
        color: fact.color
    }
}
