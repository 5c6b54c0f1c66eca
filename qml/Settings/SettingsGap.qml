// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.Theme

// Air between two groups.
Item {
    implicitWidth: Theme.space12
    implicitHeight: Theme.space4
}
