// SPDX-License-Identifier: Apache-2.0
#include "tests/app/driving.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

using kvorum::support::Device;
using kvorum::support::RelayProcess;

namespace {

const QString candidate = "Alva Lindqvist-Zamoyska";
const QString note = "Repeat within 90 days rose from 18 to 26, control group kept";

} // namespace

/// The main job on real parts: four devices and a relay, each its own process, driven by clicks
/// and keys in the unchanged program.
class MainJobTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void recruiterFoundsInvitesAndAssigns();
    void interviewGoesOnOfflineAndSurvivesKill9_M135();
    void managerSeesOnlyWhoHandedInUntilAllAre_M140();
    void managersDashboardShowsWhatTheCommandPrints();
    void relayKnowsNoNameNoteOrAnswer();
    void restartingEverythingChangesNothing();
    void anErasedCandidateIsGoneFromEveryDevice();
    void cleanupTestCase();

private:
    void invite(const QString& name, const QString& role, QString& link);
    void handIn(Device& device);
    void resultOfExport(QJsonObject& result);

    QTemporaryDir m_folder;
    std::unique_ptr<RelayProcess> m_relay;
    std::unique_ptr<Device> m_recruiter, m_jonas, m_marta, m_manager;
};

void MainJobTest::initTestCase() {
    const QString root = m_folder.path() + '/';
    m_relay = std::make_unique<RelayProcess>(root + "relay");
    QVERIFY(m_relay->start());
    m_recruiter = std::make_unique<Device>(root + "eva", "eva");
    m_jonas = std::make_unique<Device>(root + "jonas", "jonas");
    m_marta = std::make_unique<Device>(root + "marta", "marta");
    m_manager = std::make_unique<Device>(root + "karin", "karin");
}

void MainJobTest::invite(const QString& name, const QString& role, QString& link) {
    DO(*m_recruiter, click("Invite", "button"));
    DO(*m_recruiter, click("Name", "edit"));
    DO(*m_recruiter, type(name));
    DO(*m_recruiter, clickStarting(role, "radio"));
    DO(*m_recruiter, click("Make the link"));
    link = m_recruiter->read("kvorum://", true)["name"].toString();
    DO(*m_recruiter, click("Done"));
}

void MainJobTest::recruiterFoundsInvitesAndAssigns() {
    Device& eva = *m_recruiter;
    QVERIFY2(kvorum::support::foundWorkspace(eva, m_relay->url()), qPrintable(eva.lastTrouble()));
    DO(eva, click("New vacancy"));
    DO(eva, click("Title"));
    DO(eva, type("Head of shop"));
    DO(eva, click("Company"));
    DO(eva, type("Nordhem Retail"));
    DO(eva, click("Turnover a year"));
    DO(eva, type("85"));
    DO(eva, click("Create the vacancy"));
    DO(eva, click("Add a candidate"));
    DO(eva, click("Name", "edit"));
    DO(eva, type(candidate));
    DO(eva, click("Add the candidate"));
    DO(eva, click("Cancel"));

    QString jonas;
    QString marta;
    QString manager;
    invite("Jonas Bergqvist", "Interviewer", jonas);
    invite("Marta Zielinska", "Interviewer", marta);
    invite("Karin Aberg", "Manager", manager);
    QVERIFY(m_jonas->start({"--join", jonas}));
    QVERIFY(m_marta->start({"--join", marta}));
    QVERIFY(m_manager->start({"--join", manager}));
    for (Device* device : {m_jonas.get(), m_marta.get(), m_manager.get()}) {
        DO(*device, resize(1180, 820));
        DO(*device, waitFor("Home"));
    }
    DO(eva, waitFor("Jonas Bergqvist, Interviewer"));
    DO(eva, waitFor("Marta Zielinska, Interviewer"));
    DO(eva, click("Raters of " + candidate));
    DO(eva, clickStarting("Jonas Bergqvist", "checkbox"));
    DO(eva, clickStarting("Marta Zielinska", "checkbox"));
    DO(eva, clickStarting("Give 2 sheet"));
    DO(*m_jonas, waitFor("Start, " + candidate));
    DO(*m_marta, waitFor("Start, " + candidate));
}

void MainJobTest::interviewGoesOnOfflineAndSurvivesKill9_M135() {
    m_relay->stop();
    Device& jonas = *m_jonas;
    DO(jonas, click("Start, " + candidate));
    DO(jonas, clickStarting("4, Good", "radio", 0));
    DO(jonas, clickStarting("5, Expert", "radio", 1));
    DO(jonas, click("Note", "edit"));
    DO(jonas, type(note));
    DO(jonas, press("Esc"));
    DO(jonas, press("Right"));
    DO(jonas, waitFor("How you reach them", true));
    DO(jonas, press("3"));
    DO(jonas, waitFor("Saved here"));
    DO(jonas, clickStarting("Question 6, "));
    DO(jonas, click("Warehouse", "radio"));
    DO(jonas, waitChecked("Warehouse", "radio")); // saved before the mark shows
    DO(jonas, clickStarting("Question 2, "));
    DO(jonas, waitChecked("3, Can order", "radio"));
    jonas.kill();

    QVERIFY(jonas.start());
    DO(jonas, resize(1180, 820));
    DO(jonas, waitFor("Resume, " + candidate));
    DO(jonas, click("Resume, " + candidate));
    // The exact question: the second, where the number key had set the first skill.
    DO(jonas, waitChecked("3, Can order", "radio"));
    DO(jonas, press("Left"));
    DO(jonas, waitChecked("4, Good", "radio", 0));
    DO(jonas, waitChecked("5, Expert", "radio", 1));
    QVERIFY(jonas.words().contains(note));
    DO(jonas, clickStarting("Question 6, "));
    DO(jonas, waitChecked("Warehouse", "radio"));
    handIn(jonas);
}

void MainJobTest::handIn(Device& device) {
    DO(device, click("Review", "button"));
    DO(device, click("Lock and hand in", "button"));
    DO(device, waitFor("Lock and hand in?")); // the dialog's button has the name of the page's
    DO(device, click("Lock and hand in", "button"));
    DO(device, waitFor("Handed in", true));
}

void MainJobTest::managerSeesOnlyWhoHandedInUntilAllAre_M140() {
    QVERIFY(m_relay->start());
    Device& manager = *m_manager;
    DO(manager, clickStarting("Head of shop"));
    DO(manager, waitFor("Candidate 1, 1 of 2 in, Marta missing"));
    const QString before = manager.words();
    QVERIFY(!before.contains(candidate));
    QVERIFY(!before.contains(note));
    DO(manager, click("Dashboard"));
    DO(manager, waitFor("No sheet can be shown yet"));
    DO(manager, click("Overview"));

    Device& marta = *m_marta;
    DO(marta, click("Start, " + candidate));
    // One whole question of every area, so that there is something to score.
    for (int question = 0; question < 16; ++question) {
        for (int skill = 0; skill < 6; ++skill) {
            DO(marta, press("3"));
        }
        DO(marta, press("Right"));
    }
    handIn(marta);
    DO(manager, waitFor(candidate, true));
}

void MainJobTest::resultOfExport(QJsonObject& result) {
    DO(*m_manager, click("Export"));
    DO(*m_manager, waitFor("Exported to", true));
    const QDir exports(m_manager->folder() + "/exports");
    const QStringList files = exports.entryList({"*.json"});
    QCOMPARE(files.size(), 1);
    QFile exported(exports.filePath(files.first()));
    QVERIFY(exported.open(QIODevice::ReadOnly));
    QVERIFY(exported.readAll().contains(R"("answers":{"q6":{"choice":"warehouse"}})"));
    const auto printed =
        kvorum::support::run("kvorum-cli", {"score", exports.filePath(files.first())});
    QCOMPARE(printed.code, 0);
    result = QJsonDocument::fromJson(printed.out).object();
}

void MainJobTest::managersDashboardShowsWhatTheCommandPrints() {
    QJsonObject result;
    resultOfExport(result);
    const QJsonObject figures = result["candidates"].toArray().first().toObject();
    DO(*m_manager, click("Dashboard"));
    DO(*m_manager, waitFor("Score", true));
    const QString shown = m_manager->words();
    const auto decimal = [](double value) { return QString::number(value, 'f', 1); };
    QVERIFY(figures["score"].isDouble());
    QVERIFY2(shown.contains("Score " + decimal(figures["score"].toDouble())), qPrintable(shown));
    QVERIFY(shown.contains("± " + decimal(1.96 * figures["se"].toDouble())));
    const QStringList names{"Leadership", "Marketing and online sales", "Business acumen",
                            "Logistics", "Technology"};
    const QJsonArray areas = figures["areas"].toArray();
    const QJsonArray weights = result["areas"].toArray();
    for (int i = 0; i < names.size(); ++i) {
        const QJsonValue mean = areas[i].toObject()["mean"];
        const QString text =
            mean.isDouble() ? decimal(mean.toDouble()) : QStringLiteral("not observed");
        QVERIFY2(shown.contains(names[i] + ": " + text), qPrintable(names[i] + ": " + text));
        const double weight = weights[i].toObject()["weight"].toDouble();
        QVERIFY(
            shown.contains(names[i] + ", weight " + QString::number(weight * 100, 'f', 0) + " %"));
    }
}

void MainJobTest::relayKnowsNoNameNoteOrAnswer() {
    m_relay->stop();
    QByteArray known = m_relay->log();
    QDirIterator files(QFileInfo(m_relay->database()).path(), QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        known += file.readAll();
    }
    QVERIFY(known.size() > 1000);
    for (const QByteArray& secret :
         {candidate.toUtf8(), note.toUtf8(), QByteArray("Zamoyska"), QByteArray("Jonas"),
          QByteArray("Zielinska"), QByteArray("Nordhem"), QByteArray("Head of shop"),
          QByteArray("rating/"), QByteArray("kpi_meaning"), QByteArray("control group"),
          QByteArray("answer/"), QByteArray("warehouse")}) {
        QVERIFY2(!known.contains(secret), secret.constData());
    }
    QVERIFY(m_relay->start());
}

void MainJobTest::restartingEverythingChangesNothing() {
    const auto matrix = [](Device& device) {
        QStringList words;
        for (const QJsonValue& control : device.tree()) {
            if (control["role"] == "cell" || control["name"].toString().startsWith("Score")) {
                words << control["name"].toString();
            }
        }
        return words;
    };
    const QStringList before = matrix(*m_manager);
    QVERIFY(before.size() > 5);
    m_manager->stop();
    m_relay->stop();
    QVERIFY(m_relay->start());
    QVERIFY(m_manager->start());
    DO(*m_manager, resize(1180, 820));
    DO(*m_manager, clickStarting("Head of shop"));
    DO(*m_manager, waitFor(candidate, true));
    DO(*m_manager, click("Dashboard"));
    DO(*m_manager, waitFor("Score", true));
    QCOMPARE(matrix(*m_manager), before);
}

void MainJobTest::anErasedCandidateIsGoneFromEveryDevice() {
    Device& eva = *m_recruiter;
    DO(eva, click("More for " + candidate));
    DO(eva, click("Erase for good"));
    DO(eva, waitFor("Erase " + candidate + " for good?"));
    DO(eva, click("Erase for good", "button"));
    DO(eva, waitFor("No candidates yet"));
    const QString day = QLocale(QLocale::English).toString(QDate::currentDate(), "d MMMM yyyy");
    // each device says so by itself as soon as it has deleted keys and contents
    DO(eva, waitFor("Erased " + day + " by Eva Holm, Gone from the server and all 4 devices"));
    for (Device* device : {m_jonas.get(), m_marta.get(), m_manager.get(), &eva}) {
        DO(*device, waitFor("All sent", true));
        QVERIFY2(!device->words().contains(candidate), "a name is left on a screen");
    }
}

void MainJobTest::cleanupTestCase() {
    for (Device* device : {m_recruiter.get(), m_jonas.get(), m_marta.get(), m_manager.get()}) {
        device->stop();
    }
    m_relay->stop();
}

QTEST_GUILESS_MAIN(MainJobTest)
#include "tst_main_job.moc"
