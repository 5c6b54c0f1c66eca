// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.Theme

// A page of the gallery.
Column {
    property bool compact: false

    width: parent ? parent.width : 0
    spacing: Theme.space24
}
