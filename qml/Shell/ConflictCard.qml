// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Controls
import Kvorum.Theme

// One thing that was written twice: both values with who and when; a press keeps one, or a third is written.
Column {
    id: card

    required property string title
    required property string place
    required property var values
    required property bool isText
    required property string candidateId
    readonly property bool elsewhere: !isText && candidateId.length > 0
    property bool writing: false
    property var remarkOn: (words) => ""

    signal kept(int value)
    signal written(string text)
    signal opened()
    signal remarked(Item remark)

    spacing: Theme.space8

    SectionTitle {
        width: parent.width
        text: card.title
        caption: card.place
    }
    Card {
        width: parent.width
        padding: 0
        spacing: 0

        Repeater {
            model: card.values

            ListRow {
                required property var modelData
                required property int index

                width: parent ? parent.width : 0
                text: modelData.text
                caption: index === 0 ? qsTr("%1 · shown now").arg(modelData.who) : modelData.who
                actionText: qsTr("Keep this")
                chevron: false
                divider: card.isText || card.elsewhere || index < card.values.length - 1
                onClicked: card.kept(index)
            }
        }
        ListRow {
            width: parent.width
            visible: card.elsewhere
            iconName: "pencil"
            text: qsTr("Neither: put it down anew in the interview")
            divider: false
            onClicked: card.opened()
        }
        ListRow {
            width: parent.width
            visible: card.isText && !card.writing
            iconName: "pencil"
            text: qsTr("Write it anew")
            chevron: false
            divider: false
            onClicked: {
                card.writing = true;
                text3.forceActiveFocus();
            }
        }
        Item {
            width: parent.width
            height: visible ? form.height + 2 * Theme.space16 : 0
            visible: card.writing

            Column {
                id: form

                x: Theme.space16
                y: Theme.space16
                width: parent.width - 2 * Theme.space16
                spacing: Theme.space12

                NoteField {
                    id: text3

                    objectName: "writtenAnew"
                    width: parent.width
                    label: qsTr("What holds")
                    text: card.values.length > 0 ? card.values[0].text : ""
                }
                TopicRemark {
                    id: remark

                    objectName: "forbidden"
                    width: parent.width
                    words: card.writing ? text3.currentText : ""
                    remarkOn: card.remarkOn
                    onSaid: card.remarked(remark)
                }
                Button {
                    variant: Button.Primary
                    text: qsTr("Keep my text")
                    onClicked: {
                        text3.flush();
                        card.written(text3.currentText.trim());
                    }
                }
            }
        }
    }
}
