// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Never made. Names what most people see first, so that its files are read while the device is opened.
QtObject {
    property Frame frame
    property HomePage home
}
