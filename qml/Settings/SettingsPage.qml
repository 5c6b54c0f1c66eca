// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.App
import Kvorum.Controls
import Kvorum.Theme

// What a person may set on this device; each takes effect at once.
Item {
    id: page

    required property AppViewModel app
    required property string widthClass
    readonly property bool compact: widthClass === "compact"
    readonly property list<string> languages: ["en", "sv", "pl"]

    signal navigate(string screen, string id)
    signal back()
    signal refused(string words, string code)

    // A refusal stands in the sheet that asked, else over the page.
    function tell(words: string, code: string): void {
        if (recovery.visible)
            recovery.problem = words;
        else if (link.visible)
            link.problem = words;
        else
            page.refused(words, code);
    }

    DevicesViewModel {
        id: devices

        app: page.app
        onRefused: (words, code) => page.tell(words, code)
    }
    ScrollPage {
        anchors.fill: parent
        margin: page.compact ? Size.marginCompact : page.widthClass === "medium" ? Size.marginMedium : Size.marginExpanded
        spacing: Theme.space12

        Label {
            width: parent.width
            bottomPadding: Theme.space12
            variant: page.compact ? Label.Title : Label.Display
            text: qsTr("Settings")
        }
        SectionTitle {
            width: parent.width
            text: qsTr("Appearance")
        }
        Card {
            width: parent.width
            padding: 0
            spacing: 0

            SettingRow {
                text: qsTr("Language")
                caption: qsTr("Of the app. Each interview keeps its own.")

                Segmented {
                    width: Math.min(implicitWidth, parent.width)
                    label: qsTr("Language")
                    options: ["English", "Svenska", "Polski"]
                    currentIndex: page.languages.indexOf(page.app.language)
                    onChosen: index => page.app.language = page.languages[index]
                }
            }
            SettingRow {
                text: qsTr("Colours")

                Segmented {
                    width: Math.min(implicitWidth, parent.width)
                    label: qsTr("Colours")
                    options: [qsTr("Light"), qsTr("Dark")]
                    icons: ["sun", "moon"]
                    currentIndex: page.app.dark ? 1 : 0
                    onChosen: index => page.app.dark = index === 1
                }
            }
            Item {
                width: parent.width
                implicitHeight: letters.height + 2 * Theme.space12

                Rectangle {
                    y: parent.height - height
                    width: parent.width
                    height: Theme.hairline
                    color: Theme.line
                }
                StepperSlider {
                    id: letters

                    x: Theme.space16
                    y: Theme.space12
                    width: parent.width - 2 * Theme.space16
                    label: qsTr("Text size in percent")
                    from: 100
                    to: 200
                    step: 10
                    value: Math.round(page.app.textScale * 100)
                    onChanged: value => page.app.textScale = value / 100
                }
            }
            Item {
                width: parent.width
                implicitHeight: calm.height + Theme.space12

                Checkbox {
                    id: calm

                    x: Theme.space16
                    y: Theme.space6
                    width: parent.width - 2 * Theme.space16
                    text: qsTr("Reduce motion")
                    caption: qsTr("Pages and bars change at once")
                    checked: page.app.reduceMotion
                    onToggled: page.app.reduceMotion = checked
                }
            }
        }
        SettingsGap {}
        SectionTitle {
            width: parent.width
            text: qsTr("Interview")
        }
        Card {
            width: parent.width
            padding: 0

            Item {
                width: parent.width
                implicitHeight: timer.height + Theme.space12

                Checkbox {
                    id: timer

                    x: Theme.space16
                    y: Theme.space6
                    width: parent.width - 2 * Theme.space16
                    text: qsTr("Show the time used")
                    caption: qsTr("It never stops you; it only tells")
                    checked: page.app.timerShown
                    onToggled: page.app.timerShown = checked
                }
            }
        }
        SettingsGap {}
        LockCard {
            width: parent.width
            app: page.app
            compact: page.compact
        }
        SettingsGap {}
        SectionTitle {
            width: parent.width
            text: qsTr("This device")
        }
        Card {
            width: parent.width
            padding: 0
            spacing: 0

            ListRow {
                width: parent.width
                interactive: false
                iconName: "building"
                text: page.app.state.workspaceName
                caption: page.app.state.isDemo ? qsTr("The demo. Nothing leaves this device.") : qsTr("Workspace")
                visible: text.length > 0
            }
            ListRow {
                width: parent.width
                interactive: false
                iconName: "user"
                text: page.app.state.personName
                caption: page.app.state.mayManage ? qsTr("You, may make vacancies and invite people") : qsTr("You")
                visible: text.length > 0
            }
            ListRow {
                width: parent.width
                visible: !page.app.state.isDemo && devices.state.place.length > 0
                iconName: "qrcode"
                text: qsTr("Address of the workspace")
                caption: devices.state.place
                actionText: qsTr("Copy")
                chevron: false
                onClicked: {
                    page.app.copy(devices.state.place);
                    page.refused(qsTr("The address is copied. It belongs on a recovery sheet."), "");
                }
            }
            ListRow {
                width: parent.width
                visible: !page.app.state.isDemo
                iconName: "affiliate"
                text: page.app.state.server.length > 0 ? page.app.state.server : qsTr("No server yet")
                caption: page.app.state.server.length > 0 ? qsTr("Server")
                    : qsTr("Needed to invite people and to use a second device")
                actionText: page.app.state.server.length > 0 ? qsTr("Change") : qsTr("Add")
                chevron: false
                onClicked: server.open()
            }
            ListRow {
                width: parent.width
                iconName: page.app.state.syncIcon
                text: page.app.state.syncText
                caption: qsTr("All you do is kept here first")
                actionText: qsTr("Send and fetch now")
                chevron: false
                divider: false
                visible: page.app.state.server.length > 0
                onClicked: page.app.syncNow()
            }
        }
        UnsentCard {
            width: parent.width
            visible: devices.state.unsent > 0
            devices: devices
        }
        SettingsGap { visible: !page.app.state.isDemo }
        SectionTitle {
            width: parent.width
            visible: !page.app.state.isDemo
            text: qsTr("Your devices")
        }
        DeviceList {
            width: parent.width
            visible: !page.app.state.isDemo
            devices: devices
            onLinked: link.open()
            onSheetAsked: recovery.open()
            onEnded: device => ending.ask(device)
        }
        SettingsGap {}
        SectionTitle {
            width: parent.width
            text: qsTr("About")
        }
        Card {
            width: parent.width
            spacing: Theme.space12

            Logo { wordmark: true }
            Label {
                width: parent.width
                text: qsTr("Version %1. Free software under the Apache licence 2.0.").arg(Qt.application.version)
            }
            Label {
                width: parent.width
                variant: Label.Micro
                text: qsTr("Letters: Inter, SIL Open Font Licence. Icons: Tabler, MIT.")
                color: Theme.text2
            }
        }
    }
    LinkSheet {
        id: link

        devices: devices
        compact: page.compact
    }
    RecoverySheet {
        id: recovery

        devices: devices
        compact: page.compact
    }
    ServerSheet {
        id: server

        app: page.app
        compact: page.compact
    }
    ConfirmDialog {
        id: ending

        property string device

        function ask(id: string): void {
            device = id;
            open();
        }

        compact: page.compact
        danger: true
        title: qsTr("End the access of this device?")
        text: qsTr("It can read and write here no more as soon as it hears of it, and deletes what it holds. What it has not sent stays with it as a file.")
        confirmText: qsTr("End its access")
        onConfirmed: devices.endDevice(device)
    }
}
