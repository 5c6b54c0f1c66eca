// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Kvorum.Theme

// A number by slider, by minus and plus, or typed. Bind `value`, write back in `onChanged`.
FocusScope {
    id: control

    property real value: 0
    property real from: 0
    property real to: 100
    property real step: 1
    // What minus, plus and an arrow key move by; typing and dragging go by `step`.
    property real stride: step
    // Nothing is known yet: the field shows a dash, and the first move sets a value.
    property bool unset: false
    property string label
    property string suffix
    property string reason

    signal changed(real value)

    readonly property bool dragging: slider.pressed

    readonly property bool stacked: Theme.largeText || width < 3 * Size.target + Size.numberField + Size.menuWidth / 2

    function propose(next: real): void {
        const snapped = from + Math.round((next - from) / step) * step;
        const fenced = Math.max(from, Math.min(to, snapped));
        if (fenced !== value)
            changed(fenced);
    }

    implicitWidth: Theme.scaled(Size.menuWidthMax)
    implicitHeight: (title.visible ? title.height + Theme.space8 : 0) + minus.height + (stacked ? slider.height : 0)

    Accessible.role: Accessible.Grouping
    Accessible.name: label

    Label {
        id: title

        width: parent.width
        visible: text.length > 0
        strong: true
        text: control.label
        decorative: true
    }
    IconButton {
        id: minus

        y: title.visible ? title.height + Theme.space8 : 0
        outlined: true
        iconName: "minus"
        text: qsTr("Less")
        enabled: control.value > control.from
        onClicked: control.propose(control.value - control.stride)
    }
    Slider {
        id: slider

        x: control.stacked ? 0 : minus.width + Theme.space8
        y: control.stacked ? minus.y + minus.height : minus.y + (minus.height - height) / 2
        width: control.stacked ? control.width : control.width - 2 * minus.width - field.width - 3 * Theme.space8
        label: control.label
        from: control.from
        to: control.to
        stepSize: control.stride
        value: control.value
        onMoved: {
            control.propose(value);
            value = Qt.binding(() => control.value);
        }
    }
    IconButton {
        id: plus

        x: control.width - field.width - Theme.space8 - width
        y: minus.y
        outlined: true
        iconName: "plus"
        text: qsTr("More")
        enabled: control.value < control.to
        onClicked: control.propose(control.value + control.stride)
    }
    TextField {
        id: field

        x: control.width - width
        y: minus.y
        width: Math.max(Size.numberField - Theme.space12, Theme.scaled(Size.numberField))
        accessibleName: control.label
        reason: ""
        inputMethodHints: Qt.ImhFormattedNumbersOnly
        horizontalAlignment: TextInput.AlignHCenter
        validator: DoubleValidator {
            bottom: control.from
            top: control.to
        }
        onAccepted: commit()
        onActiveFocusChanged: if (!activeFocus) commit()

        function shown(): string { return control.unset ? "–" : control.value.toLocaleString(Qt.locale(), "f", control.step < 1 ? 2 : 0) }

        function commit(): void {
            let typed = control.value;
            try {
                typed = Number.fromLocaleString(Qt.locale(), text);
            } catch (error) {
                typed = control.value;
            }
            control.propose(typed);
            text = Qt.binding(() => field.shown());
        }
        text: shown()
    }
}
