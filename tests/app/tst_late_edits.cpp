// SPDX-License-Identifier: Apache-2.0
#include "tests/app/driving.h"

#include <QTemporaryDir>

using kvorum::support::Device;
using kvorum::support::RelayProcess;

/// One person with a computer and a tablet, and one sheet: what the tablet wrote while it was away
/// is neither lost nor slipped into the sheet that the computer has handed in (M-139). Real
/// programs, clicks and keys.
class LateEditsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void theTabletHasTheSheetThatTheComputerBegan();
    void whatTheTabletWroteOfflineComesTooLateAndIsOffered();
    void itIsAmendedWithAReasonAndBothDevicesShowIt();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<RelayProcess> m_relay;
    std::unique_ptr<Device> m_computer, m_tablet;
};

void LateEditsTest::initTestCase() {
    const QString root = m_folder.path() + '/';
    m_relay = std::make_unique<RelayProcess>(root + "relay");
    QVERIFY(m_relay->start());
    m_computer = std::make_unique<Device>(root + "computer", "computer");
    m_tablet = std::make_unique<Device>(root + "tablet", "tablet");
    Device& eva = *m_computer;
    QVERIFY2(kvorum::support::foundWorkspace(eva, m_relay->url()), qPrintable(eva.lastTrouble()));
    DO(eva, click("New vacancy"));
    DO(eva, click("Title"));
    DO(eva, type("Head of shop"));
    DO(eva, click("Create the vacancy"));
    DO(eva, click("Add a candidate"));
    DO(eva, click("Name", "edit"));
    DO(eva, type("Kim Berg"));
    DO(eva, click("Add the candidate"));
    DO(eva, click("Cancel"));
    DO(eva, click("Raters of Kim Berg"));
    DO(eva, clickStarting("Eva Holm", "checkbox"));
    DO(eva, clickStarting("Give 1 sheet"));
}

void LateEditsTest::theTabletHasTheSheetThatTheComputerBegan() {
    Device& eva = *m_computer;
    DO(eva, click("Home", "tab"));
    DO(eva, click("Start, Kim Berg"));
    DO(eva, clickStarting("4, Good", "radio", 0));
    DO(eva, press("PgDown"));
    DO(eva, press("Esc"));
    DO(eva, click("Settings", "tab"));
    DO(eva, click("Link another device, A tablet for the interview, a computer for the result"));
    const QString link = eva.read("kvorum://", true, "text")["name"].toString();
    QVERIFY2(link.contains('#'), qPrintable(link));
    QVERIFY(m_tablet->start({"--join", link}));
    DO(*m_tablet, resize(820, 1180));
    DO(*m_tablet, click("Resume, Kim Berg"));
    DO(*m_tablet, press("PgUp"));
    DO(*m_tablet, waitChecked("4, Good", "radio", 0));
    DO(eva, click("Done"));
}

void LateEditsTest::whatTheTabletWroteOfflineComesTooLateAndIsOffered() {
    m_relay->stop();
    DO(*m_tablet, clickStarting("2, Basic", "radio", 0));
    DO(*m_tablet, waitChecked("2, Basic", "radio", 0));
    m_tablet->kill();
    QVERIFY(m_relay->start());

    Device& eva = *m_computer;
    DO(eva, click("Home", "tab"));
    DO(eva, click("Resume, Kim Berg"));
    DO(eva, click("Review", "button"));
    DO(eva, click("Lock and hand in", "button"));
    DO(eva, waitFor("Lock and hand in?"));
    DO(eva, click("Lock and hand in", "button"));
    DO(eva, waitFor("Handed in", true));

    Device& tablet = *m_tablet;
    QVERIFY(tablet.start());
    DO(tablet, resize(820, 1180));
    DO(tablet, click("Interviews", "tab"));
    DO(tablet, clickStarting("Kim Berg, Handed in"));
    DO(tablet, waitFor("Rating of What KPIs mean: 2 of 5", true));
    QVERIFY(tablet.words().contains("came too late for the sheet"));
    QVERIFY(!eva.words().contains("2 of 5")); // not slipped in
}

void LateEditsTest::itIsAmendedWithAReasonAndBothDevicesShowIt() {
    Device& tablet = *m_tablet;
    DO(tablet, clickStarting("Rating of What KPIs mean: 2 of 5"));
    DO(tablet, click("Reason", "edit"));
    DO(tablet, type("Heard it again on the tablet"));
    DO(tablet, click("Add the amendment", "button"));
    const QString amended = "Rating of What KPIs mean: 2 of 5, before that 4 of 5";
    DO(tablet, waitFor(amended, true));
    DO(tablet, waitGone("Add the amendment"));
    QVERIFY(!tablet.words().contains("came too late"));
    DO(*m_computer, waitFor(amended, true));
    QVERIFY(m_computer->words().contains("Heard it again on the tablet"));
    DO(tablet, press("Esc")); // the keyboard has come back, though its row is gone
    DO(tablet, waitFor("Kim Berg, Handed in", true)); // nothing waits there any more
    QVERIFY(!tablet.words().contains("came too late"));
    // From the candidate, too, the way leads back to the own sheet.
    DO(tablet, clickStarting("Kim Berg, Handed in"));
    DO(tablet, click("My sheet"));
    DO(tablet, waitFor(amended, true));
}

QTEST_GUILESS_MAIN(LateEditsTest)
#include "tst_late_edits.moc"
