// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kvorum.Theme

// A page that scrolls: children stand in a column with margins, not wider than `maxWidth`.
// Brings what gets keyboard focus into view.
Flickable {
    id: page

    default property alias content: column.data
    property alias spacing: column.spacing
    property int margin: Size.marginCompact
    property int maxWidth: Size.columnMax
    property bool centered: false
    readonly property real columnWidth: column.width
    // Came up below what is being typed: stays in view as the page grows, until it is scrolled by hand.
    property Item news: null

    // Scrolls as little as needed to show the item.
    function reveal(item: Item): void {
        if (!item)
            return;
        const top = item.mapToItem(contentItem, 0, 0).y - Theme.space16;
        const bottom = top + item.height + 2 * Theme.space16;
        if (top < contentY)
            contentY = Math.max(0, top);
        else if (bottom > contentY + height)
            contentY = Math.min(Math.max(0, contentHeight - height), bottom - height);
    }

    // The line that is typed comes first.
    function revealNews(): void {
        if (!news || !news.visible)
            return;
        const place = news.mapToItem(contentItem, 0, 0, news.width, news.height);
        let most = place.y - Theme.space16;
        const text = Window.activeFocusItem as TextEdit;
        if (text && text.mapToItem(contentItem, 0, 0).y < place.y)
            most = Math.min(most, text.mapToItem(contentItem, text.cursorRectangle).y - Theme.space16);
        const wanted = Math.min(place.y + place.height + Theme.space16, contentHeight) - height;
        contentY = Math.max(0, contentY, Math.min(wanted, most));
    }

    onNewsChanged: revealNews()
    onContentHeightChanged: revealNews()
    onMovementStarted: news = null
    contentWidth: width
    contentHeight: column.implicitHeight + 2 * margin
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    T.ScrollBar.vertical: ScrollBar {}

    Column {
        id: column

        x: page.centered ? Math.max(page.margin, Math.round((page.width - width) / 2)) : page.margin
        y: page.margin
        width: Math.min(page.width - 2 * page.margin, page.maxWidth)
        spacing: Theme.space16
    }
}
