// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import Kvorum.Theme
import Kvorum.Controls

Window {
    id: gallery

    property int page: 0
    property bool dark: false
    property real textScale: 1.0
    readonly property list<string> names: ["rating", "buttons", "fields", "rows", "feedback", "overlays", "charts"]
    readonly property string pageName: names[page]
    readonly property int pageCount: names.length
    readonly property real pageHeight: view.contentHeight + bar.height
    readonly property bool compact: width < Size.mediumFrom

    width: 1180
    height: 820
    visible: true
    title: "Kvorum gallery"
    color: Theme.bg

    onDarkChanged: Theme.dark = dark
    onTextScaleChanged: Theme.textScale = textScale

    Flow {
        id: bar

        x: Theme.space16
        y: Theme.space8
        width: parent.width - 2 * Theme.space16
        spacing: Theme.space8

        Segmented {
            dense: true
            label: "Page"
            options: gallery.names
            currentIndex: gallery.page
            width: Math.min(implicitWidth, bar.width)
            visible: !gallery.compact
            onChosen: index => gallery.page = index
        }
        Segmented {
            dense: true
            iconsOnly: true
            label: "Theme"
            options: ["Light", "Dark"]
            icons: ["sun", "moon"]
            currentIndex: gallery.dark ? 1 : 0
            onChosen: index => gallery.dark = index === 1
        }
        Segmented {
            dense: true
            label: "Text"
            options: ["100 %", "130 %", "200 %"]
            currentIndex: gallery.textScale > 1.9 ? 2 : gallery.textScale > 1.2 ? 1 : 0
            onChosen: index => gallery.textScale = [1, 1.3, 2][index]
        }
    }
    ScrollPage {
        id: view

        y: bar.y + bar.height
        width: parent.width
        height: parent.height - y
        margin: gallery.compact ? Size.marginCompact : Size.marginExpanded
        maxWidth: 1180

        Loader {
            width: parent.width
            source: "Page" + gallery.pageName.charAt(0).toUpperCase() + gallery.pageName.slice(1) + ".qml"
            onLoaded: (item as GalleryPage).compact = Qt.binding(() => gallery.compact)
        }
    }
}
