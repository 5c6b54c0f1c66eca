// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.Controls

// An amount of which comma or point may begin the decimals. Bind `value`, 0 for none; what is typed
// stays as it is typed until the field is left.
TextField {
    id: field

    property real value: 0

    // Nothing stands between the thousands: what is written here must read as the same amount again.
    function written(): string {
        if (value <= 0)
            return "";
        const plain = String(Math.round(value * 100) / 100);
        return plain.replace(".", Qt.locale().decimalPoint);
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
