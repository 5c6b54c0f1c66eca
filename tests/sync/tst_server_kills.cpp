// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/tst_commands_support.h"

#include <QtTest>

using namespace kvorum;
using namespace kvorum::test;

/// The commands killed outright (-9) before a call that writes to a file or a socket: what is left
/// is the old whole or the new whole, and the same command brings it to its end.
class TestServerKills : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void backupLeavesABackupOrNone();
    void restoreGoesOnWhereItWasKilled();
    void eraseDoesAllOrNothing();
    void compactDoesAllOrNothing();

private:
    /// Kills the command at points spread over its whole run, up to `most` of them.
    void eachKill(const QStringList& arguments, const std::function<void()>& prepare,
                  const std::function<void()>& check);
    [[nodiscard]] QString path(const char* name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RelayWorld> m_world, m_second;
    std::unique_ptr<Panel> m_panel;
};

void TestServerKills::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_world = std::make_unique<RelayWorld>();
    m_panel = std::make_unique<Panel>(*m_world);
    m_second = std::make_unique<RelayWorld>(*m_world);
    auto owner = m_second->found();
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(
            m_second->pushOne(owner, m_second->seal(owner, m_second->log.workspaceScope(), "x")),
            "stored");
    }
}

void TestServerKills::cleanup() {
    m_panel.reset();
    m_second.reset();
    m_world.reset();
}

void TestServerKills::eachKill(const QStringList& arguments, const std::function<void()>& prepare,
                               const std::function<void()>& check) {
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert("LD_PRELOAD", KVORUM_KILL_AT);
    environment.insert("KVORUM_KILL_COUNT", path("count"));
    prepare();
    const auto whole = runCommand(arguments, environment);
    QVERIFY2(whole.code == 0, whole.err);
    check();
    QFile count(path("count"));
    QVERIFY(count.open(QIODevice::ReadOnly));
    const int calls = count.readAll().toInt();
    QVERIFY2(calls > 4, qPrintable(QString::number(calls)));
    constexpr int most = 20;
    for (int i = 0; i < std::min(calls, most); ++i) {
        prepare();
        environment.insert("KVORUM_KILL_AT",
                           QString::number(1 + calls * i / std::min(calls, most)));
        QCOMPARE(runCommand(arguments, environment).code, -1);
        check();
    }
}

void TestServerKills::backupLeavesABackupOrNone() {
    const auto folder = path("backups");
    int made = 0;
    eachKill(
        QStringList{"backup"} + whereOf(*m_world) + QStringList{"--into", folder},
        [&] { QDir(folder).removeRecursively(); },
        [&] {
            const auto logs = QDir(folder).entryList({"*.log.db"});
            for (const auto& log : logs) {
                ++made;
                QCOMPARE(verifyAt({"--data", folder + '/' + log}), "whole");
                QCOMPARE(QDir(folder).entryList({"*.boxes.db"}).size(), 1);
            }
            const auto next = backUp(*m_world, folder); // what was left is not in its way
            QCOMPARE(verifyAt({"--data", next.log}), "whole");
            QVERIFY(QDir(folder).entryList({"*.part*"}).isEmpty());
        });
    QVERIFY(made > 0);
}

void TestServerKills::restoreGoesOnWhereItWasKilled() {
    const auto files = backUp(*m_world, path("backups"));
    std::unique_ptr<SpareDatabase> into = std::make_unique<SpareDatabase>();
    const auto rows = rowsOf(m_world->store(), m_world->workspace);
    const QStringList restore{"restore", "--log", files.log, "--boxes", files.boxes};
    int served = 0, half = 0;
    auto environment = QProcessEnvironment::systemEnvironment();
    const auto check = [&] {
        if (runCommand(QStringList{"invite"} + into->where()).code == 0) {
            // whole, or not begun: then it is a new database
            const bool whole = rowsOf(*into->open(), m_world->workspace) == rows;
            served += whole ? 1 : 0;
            if (!whole) QCOMPARE(verifyAt(into->where()), "whole");
            return;
        }
        ++half;
        const auto again = runCommand(restore + into->where());
        QVERIFY2(again.code == 0, again.err);
        QVERIFY(rowsOf(*into->open(), m_world->workspace) == rows);
        QCOMPARE(verifyAt(into->where()), "whole");
    };
    // one database a kill: its name is part of the command
    for (int at = 1; served < 2; at += 1 + at / 4) {
        into = std::make_unique<SpareDatabase>();
        environment.insert("LD_PRELOAD", KVORUM_KILL_AT);
        environment.insert("KVORUM_KILL_AT", QString::number(at));
        (void)runCommand(restore + into->where(), environment);
        check();
    }
    QVERIFY(half > 0);
}

void TestServerKills::eraseDoesAllOrNothing() {
    const auto statement = m_world->sign(m_panel->owner, log::Erase{m_panel->candidate}).bytes;
    QFile file(path("statement"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(reinterpret_cast<const char*>(statement.data()), qsizetype(statement.size()));
    file.close();
    const auto name = QString::fromStdString(base::toBase64Url(m_world->workspace.view()));
    const auto arguments =
        QStringList{"erase", "--workspace", name, "--statement", path("statement")};
    const auto before = rowsOf(m_world->store(), m_world->workspace);
    const auto files = backUp(*m_world, path("backups"));
    auto environment = QProcessEnvironment::systemEnvironment();
    int erased = 0, untouched = 0;
    for (int at = 1; erased < 2; at += 1 + at / 4) {
        const SpareDatabase into;
        QCOMPARE(runCommand(QStringList{"restore", "--log", files.log, "--boxes", files.boxes} +
                            into.where())
                     .code,
                 0);
        environment.insert("LD_PRELOAD", KVORUM_KILL_AT);
        environment.insert("KVORUM_KILL_AT", QString::number(at));
        (void)runCommand(arguments + into.where(), environment);
        QCOMPARE(verifyAt(into.where()), "whole"); // erased, with nothing left, or not
        const bool done = rowsOf(*into.open(), m_world->workspace) != before;
        ++(done ? erased : untouched);
        QCOMPARE(runCommand(arguments + into.where()).out,
                 QByteArray(done ? "was erased before\n" : "erased\n"));
    }
    QVERIFY(untouched > 2);
}

void TestServerKills::compactDoesAllOrNothing() {
    m_world->stop();
    m_second->stop();
    const auto before = [&] {
        m_world->restart();
        auto rows = rowsOf(m_world->store(), m_world->workspace);
        m_world->stop();
        return rows;
    }();
    eachKill(
        QStringList{"compact"} + whereOf(*m_world), [] {},
        [&] {
            QCOMPARE(verifyAt(whereOf(*m_world)), "whole");
            m_world->restart();
            QVERIFY(rowsOf(m_world->store(), m_world->workspace) == before);
            m_world->stop();
        });
}

QTEST_GUILESS_MAIN(TestServerKills)
#include "tst_server_kills.moc"
