// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Theme
import Kvorum.Controls

GalleryPage {
    id: page

    readonly property real third: compact ? width : (width - 2 * Theme.space16) / 3

    Banner {
        width: page.width
        variant: Label.Body
        title: "Logistics counts half as much, and level 2 is enough,"
        text: "because a logistics specialist already works here. The others share what was freed."
        caption: "Advice from a recruiter’s article, our number 0.5 · you can change it"
        actionText: "Undo"
    }
    Banner { width: page.width; tone: Banner.Warn; title: "90 of 100. 10 left."; text: "Make the three add up." }
    Banner { width: page.width; tone: Banner.Ok; title: "All sent."; text: "The panel can see your sheet." }
    Banner { width: page.width; tone: Banner.Bad; title: "Leadership is below the gate."; text: "A person decides."; actionText: "Read why" }
    Banner { width: page.width; tone: Banner.Neutral; text: "Company size is shown beside the score. It is never part of it." }
    Flow {
        width: page.width
        spacing: Theme.space16

        Card {
            width: page.third
            padding: Theme.space24

            EmptyState {
                width: parent.width
                title: "No interviews today"
                text: "Your next one is Tuesday 09:00 with Dagny Nyström. You can read the kit now."
                primaryText: "Read the kit"
            }
        }
        Card {
            width: page.third
            padding: Theme.space24

            EmptyState {
                width: parent.width
                seatsFilled: 2
                title: "Waiting for Marta"
                text: "Two of three sheets are in. Levels are shown when all three are, so that nobody is swayed."
                primaryText: "Remind Marta"
                primaryIcon: "send"
            }
        }
        Card {
            width: page.third
            padding: Theme.space24

            EmptyState {
                width: parent.width
                seatsFilled: 3
                title: "You all saw the same"
                text: "No skill differs by more than one step. There is nothing to debate, so you can decide."
                primaryText: "Go to decision"
                primary: true
            }
        }
        Card {
            width: page.third
            padding: Theme.space24

            EmptyState {
                width: parent.width
                iconName: "cloud-off"
                title: "Offline. Keep going."
                text: "All you do is kept here and sent when the network is back. 7 changes have waited since 13:20."
                primaryText: "Try now"
                primaryIcon: "refresh"
                secondaryText: "Send by QR"
                secondaryIcon: "qrcode"
            }
        }
        Card {
            width: page.third
            padding: Theme.space24

            EmptyState {
                width: parent.width
                iconName: "alert-octagon"
                iconColor: Theme.bad
                title: "One change was not added"
                text: "Bo’s sheet was locked before it arrived. Your text is kept on this tablet. Add it as a correction."
                primaryText: "Add correction"
                code: "KV-4091"
            }
        }
        Card {
            width: page.third
            padding: Theme.space24

            EmptyState {
                width: parent.width
                iconName: "download"
                iconColor: Theme.text
                title: "Bringing your workspace here"
                text: "3 of 8 candidates are ready. You can start on those while the rest arrives."
                progress: 0.38
                progressText: "1,204 of 3,168"
                primaryText: "Cancel"
                secondaryText: "Open what is here"
            }
        }
    }
}
