// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.Theme

// A finger drawn sideways, far and straight enough: `by` is 1 for the next thing, -1 for the previous,
// `from` where the finger came down.
DragHandler {
    id: swipe

    readonly property real reach: Theme.space48 + Theme.space16
    property point from
    property point to

    signal swiped(int by, point from)

    target: null
    acceptedDevices: PointerDevice.TouchScreen
    yAxis.enabled: false
    onTranslationChanged: {
        if (active)
            to = centroid.position;
    }
    onActiveChanged: {
        if (active) {
            from = centroid.pressPosition;
            to = centroid.position;
            return;
        }
        const far = to.x - from.x;
        if (Math.abs(far) >= reach && Math.abs(far) > 2 * Math.abs(to.y - from.y))
            swiped(far < 0 ? 1 : -1, from);
    }
}
