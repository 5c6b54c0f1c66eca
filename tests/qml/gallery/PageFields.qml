// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Theme
import Kvorum.Controls

GalleryPage {
    id: page

    property real share: 50

    Grid {
        columns: page.compact ? 1 : 3
        spacing: Theme.space16

        TextField { width: page.compact ? page.width : 360; label: "Sales at the end"; text: "80"; suffix: "MSEK"; large: true }
        TextField { width: page.compact ? page.width : 360; label: "Your name"; placeholder: "As your panel knows you" }
        TextField { width: page.compact ? page.width : 360; label: "Years"; text: "four"; error: "Write a number from 0 to 60." }
        TextField { width: page.compact ? page.width : 360; label: "Invitation"; text: "Used"; enabled: false; reason: "The owner has ended it." }
        TextField { width: page.compact ? page.width : 360; label: "Mail"; hint: "Only your panel sees it"; iconName: "message-2" }
        TextField {
            width: page.compact ? page.width : 360
            label: "With focus"
            text: "Norway was her own call"
            Component.onCompleted: forceActiveFocus(Qt.TabFocusReason)
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.space8

        SearchField { placeholder: "Find a candidate"; width: Math.min(implicitWidth, page.width) }
        SearchField { text: "Alva"; width: Math.min(implicitWidth, page.width) }
        Filter { options: ["All statuses", "Ranked", "Provisional"]; label: "Status" }
        Filter { options: ["All raters", "Eva", "Jonas"]; currentIndex: 1; label: "Raters" }
        Filter { options: ["By score", "By name"]; iconRight: "arrows-sort"; label: "Order" }
        Filter { options: ["All"]; enabled: false; label: "Off" }
    }
    NoteField { width: Math.min(page.width, 468); placeholder: "Note" }
    NoteField { width: Math.min(page.width, 468); label: "Reason"; text: "Short"; error: "Say in a sentence what you saw." }
    StepperSlider {
        width: Math.min(page.width, 468)
        label: "Marketing and sales"
        value: page.share
        onChanged: value => page.share = value
    }
    StepperSlider {
        width: Math.min(page.width, 468)
        label: "Off"
        value: 20
        enabled: false
    }
    Column {
        width: Math.min(page.width, 346)
        spacing: Theme.space8

        SorterRow { width: parent.width; text: "Analyst"; canLeft: false }
        SorterRow { width: parent.width; text: "UX / UI designer" }
        SorterRow { width: parent.width; text: "Warehouse"; canRight: false }
        SorterRow { width: parent.width; text: "Dragged"; dragged: true }
    }
}
