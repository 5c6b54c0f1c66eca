// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Stands in for the lock: 1234 opens it.
QtObject {
    id: lock

    property bool locked: false
    property int minutes: 0
    property bool hasPin: false
    property bool takesPassphrase: false
    property bool hasSheet: false
    property string file: "/home/eva/kvorum/lock"
    readonly property bool possible: hasPin || takesPassphrase
    property int waitSeconds: 0
    property string waitText
    property string problem

    signal changed()

    function lock(): void {
        locked = true;
        changed();
    }
    function unlock(secret: string): bool {
        locked = secret !== "1234";
        problem = locked ? "This is not the PIN." : "";
        changed();
        return !locked;
    }
    function reset(words: string, pin: string): bool {
        locked = !words.startsWith("babo");
        problem = locked ? "These are not the words." : "";
        changed();
        return !locked;
    }
    function setPin(present: string, pin: string): bool {
        hasPin = pin.length >= 4;
        return hasPin;
    }
    function clearProblem(): void { problem = "" }
}
