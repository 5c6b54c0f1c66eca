// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.Controls

// Something found: what it is called, what it is, and where it leads.
ListRow {
    required property int index
    required property string sign
    required property string title
    required property string detail
    required property string screen
    required property string targetId
    required property int question

    iconName: sign
    text: title
    caption: detail
    chevron: false
    focusPolicy: Qt.NoFocus
}
