// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.App
import Kvorum.Controls
import Kvorum.Theme

// Language and light or dark, before anything else.
Item {
    id: bar

    required property AppViewModel app
    readonly property list<string> languages: ["en", "sv", "pl"]
    readonly property bool below: languages_.implicitWidth + themes.implicitWidth + Theme.space12 > width

    implicitWidth: languages_.implicitWidth + themes.implicitWidth + Theme.space24
    implicitHeight: below ? languages_.height + Theme.space8 + themes.height : Math.max(languages_.height, themes.height)

    Segmented {
        id: languages_

        width: Math.min(implicitWidth, parent.width)
        label: qsTr("Language")
        options: ["English", "Svenska", "Polski"]
        currentIndex: bar.languages.indexOf(bar.app.language)
        onChosen: index => bar.app.language = bar.languages[index]
    }
    Segmented {
        id: themes

        x: bar.below ? 0 : parent.width - width
        y: bar.below ? languages_.height + Theme.space8 : 0
        label: qsTr("Colours")
        options: [qsTr("Light"), qsTr("Dark")]
        icons: ["sun", "moon"]
        iconsOnly: true
        currentIndex: bar.app.dark ? 1 : 0
        onChosen: index => bar.app.dark = index === 1
    }
}
