// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.Controls

// An amount of which comma or point may begin the decimals. Bind `value`, 0 for none; what is typed
// stays as it is typed until the field is left.
TextField {
    id: field

    property real value: 0

    function written(): string {
        if (value <= 0)
            return "";
        const decimals = value === Math.round(value) ? 0 : value * 10 === Math.round(value * 10) ? 1 : 2;
        return value.toLocaleString(Qt.locale(), "f", decimals).replace(/[^0-9.,]/g, "");
    }

    large: true
    inputMethodHints: Qt.ImhFormattedNumbersOnly
    validator: RegularExpressionValidator { regularExpression: /[0-9]{0,7}([.,][0-9]{0,2})?/ }

    Binding {
        target: field
        property: "text"
        value: field.written()
        when: !field.activeFocus
        restoreMode: Binding.RestoreNone
    }
}
