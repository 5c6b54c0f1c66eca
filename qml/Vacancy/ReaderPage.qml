// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.App
import Kvorum.Controls
import Kvorum.Theme

// A few minutes about one area, to be read before the first interview and ticked at its end.
Item {
    id: page

    required property AppViewModel app
    required property string widthClass
    required property string areaId
    readonly property bool compact: widthClass === "compact"

    signal navigate(string screen, string id)
    signal back()
    signal refused(string words, string code)

    // The next stands where this one stood, with its beginning on top.
    function turn(area: string): void {
        areaId = area;
        body.contentY = 0;
        head.forceActiveFocus(Qt.OtherFocusReason);
    }

    ReaderViewModel {
        id: reader

        app: page.app
        areaId: page.areaId
        onRefused: (words, code) => page.refused(words, code)
    }
    ScrollPage {
        id: body

        anchors.fill: parent
        margin: page.compact ? Size.marginCompact : page.widthClass === "medium" ? Size.marginMedium : Size.marginExpanded
        spacing: Theme.space24

        PageHead {
            id: head

            width: parent.width
            compact: page.compact
            title: reader.state.name
            text: reader.state.place
            onBack: page.back()
        }
        Column {
            width: parent.width
            spacing: Theme.space12

            Label {
                width: parent.width
                variant: Label.Body
                strong: true
                prose: true
                text: reader.state.meaning
            }
            Label {
                width: parent.width
                variant: Label.Body
                prose: true
                text: reader.state.help
            }
            Chip {
                width: Math.min(implicitWidth, parent.width)
                visible: reader.state.gate
                tone: Chip.Accent
                iconName: "shield"
                text: qsTr("Must be met by the person")
            }
        }
        Repeater {
            model: reader.skills

            ReaderSkill {
                width: parent ? parent.width : 0
                levels: reader.state.levels
            }
        }
        Flow {
            width: parent.width
            spacing: Theme.space8

            Button {
                width: Math.min(implicitWidth, parent.width)
                variant: reader.state.read ? Button.Secondary : Button.Primary
                iconLeft: reader.state.read ? "circle-check" : "check"
                text: reader.state.read ? qsTr("Read. Take back") : qsTr("I have read it")
                onClicked: reader.setRead(!reader.state.read)
            }
            Button {
                width: Math.min(implicitWidth, parent.width)
                visible: reader.state.nextId.length > 0
                variant: reader.state.read ? Button.Primary : Button.Secondary
                iconRight: "chevron-right"
                text: qsTr("Next: %1").arg(reader.state.nextName)
                onClicked: page.turn(reader.state.nextId)
            }
            Button {
                width: Math.min(implicitWidth, parent.width)
                visible: reader.state.read && reader.state.nextId.length === 0
                variant: Button.Primary
                text: qsTr("Done")
                onClicked: page.back()
            }
        }
    }
}
