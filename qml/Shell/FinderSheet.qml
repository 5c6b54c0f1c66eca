// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kvorum.App
import Kvorum.Controls
import Kvorum.Theme

// Finds anything by its name and goes there: typing narrows, arrows move, Return goes.
Sheet {
    id: sheet

    required property AppViewModel app
    property string interviewId
    property int current: 0

    signal chosen(string screen, string id, int question)

    function step(by: int): void {
        current = Math.max(0, Math.min(list.count - 1, current + by));
        list.positionViewAtIndex(current, ListView.Contain);
    }

    // The row that Return would go to, for who does not see it.
    function said(row: FinderRow): string {
        return row ? row.title + ", " + row.detail : "";
    }

    function go(screen: string, id: string, question: int): void {
        returnTo = null;
        returnScope = null;
        close();
        chosen(screen, id, question);
    }

    function goToCurrent(): void {
        const row = list.itemAtIndex(current) as FinderRow;
        if (row)
            go(row.screen, row.targetId, row.question);
    }

    title: qsTr("Find")
    onAboutToShow: {
        words.clear();
        finder.query = "";
        current = 0;
    }
    onOpened: words.forceActiveFocus()

    FinderViewModel {
        id: finder

        app: sheet.app
        interviewId: sheet.interviewId
        onChanged: sheet.step(0)
    }
    SearchField {
        id: words

        objectName: "findWords"
        width: parent.width
        placeholder: qsTr("Person, vacancy, question or page")
        Accessible.description: sheet.said(list.currentItem as FinderRow)
        onEdited: text => {
            finder.query = text;
            sheet.current = 0;
        }
        Keys.onDownPressed: sheet.step(1)
        Keys.onUpPressed: sheet.step(-1)
        Keys.onReturnPressed: sheet.goToCurrent()
        Keys.onEnterPressed: sheet.goToCurrent()
    }
    ListView {
        id: list

        objectName: "findList"
        width: parent.width
        height: Math.min(contentHeight, sheet.host ? Math.round(sheet.host.height * 0.55) : contentHeight)
        clip: true
        model: finder.found
        currentIndex: sheet.current
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: false
        T.ScrollBar.vertical: ScrollBar {}
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Found")

        delegate: FinderRow {
            width: list.width
            selected: index === sheet.current
            onClicked: sheet.go(screen, targetId, question)
        }
    }
    Label {
        width: parent.width
        visible: finder.query.length > 0 && list.count === 0
        text: qsTr("Nothing here has a name like that.")
        color: Theme.text2
    }
}
