// SPDX-License-Identifier: Apache-2.0
import QtQuick

// All that the review shows, as plain values; the roles of the two models are CheckRow and PanelRow.
QtObject {
    property string candidateName
    property string subtitle
    property int rated: 0
    property int all: 0
    property string progressText
    property string checksTitle
    property list<int> spread
    property string spreadText
    property string missingText
    property string whoSeesText
    property string offlineText
    property bool locked: false
    property string lockedText
    property string problem
    property string syncText
    property string syncShort
    property string syncIcon
    property QtObject checks: null
    property QtObject panel: null
    property QtObject versions: null
    // Says of words whether they touch a forbidden topic.
    property var remarkOn: (words) => ""
}
