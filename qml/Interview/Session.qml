// SPDX-License-Identifier: Apache-2.0
pragma Singleton

import QtQuick

// What the interview remembers while the program runs, and no longer: which skills show their levels,
// and how time is written.
QtObject {
    id: session

    property var open: ({})

    function isOpen(skill: string): bool {
        return open[skill] === true;
    }

    function setOpen(skill: string, shown: bool): void {
        open[skill] = shown;
    }

    // 160 seconds are "2:40".
    function clock(seconds: int): string {
        return Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0");
    }
}
