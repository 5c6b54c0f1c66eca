// SPDX-License-Identifier: Apache-2.0
#include "sync/server/group_commit.h"
#include "sync/server/sql.h"
#include "tests/sync/tst_server_support.h"

#include <QtTest>

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <fstream>
#include <future>

using namespace kvorum;
using namespace kvorum::test;

/// What holds for SQLite alone: one file, and pushes that share a commit (sync.md section 6).
class TestServerSqlite : public QObject {
    Q_OBJECT

private slots:
    void anOldBackupSaysHistoryLost();
    void aNewerFileIsRefused();
    void nothingReadableStandsInTheFile();
    void anErasedCandidateLeavesNoByteOfItsContents();
    void worksThatArriveDuringACommitShareTheNext();
    void aCommitThatFailsRefusesAll();
    void noPageOfTheFeedIsSoughtInTheWholeLog();

private:
    static bool contains(const RelayWorld& world, const base::Bytes& bytes) {
        for (const auto& name : {world.file(), world.file() + "-wal"}) {
            QFile file(QString::fromStdString(name));
            (void)file.open(QIODevice::ReadOnly);
            const auto sought = QByteArray::fromRawData(reinterpret_cast<const char*>(bytes.data()),
                                                        static_cast<int>(bytes.size()));
            if (file.readAll().contains(sought)) return true;
        }
        return false;
    }
};

void TestServerSqlite::anOldBackupSaysHistoryLost() {
    RelayWorld world;
    auto owner = world.found();
    const auto backup = world.file() + ".backup";
    SQLite::Database(world.file(), SQLite::OPEN_READWRITE).exec("VACUUM INTO '" + backup + "'");
    auto before = owner;
    (void)world.page(before);
    const auto scope = world.log.workspaceScope();
    QCOMPARE(world.pushOne(owner, world.seal(owner, scope, "lost")), "stored");

    world.stop();
    for (const char* tail : {"-wal", "-shm"}) {
        std::filesystem::remove(world.file() + tail);
    }
    std::filesystem::copy_file(backup, world.file(),
                               std::filesystem::copy_options::overwrite_existing);
    world.restart();
    QCOMPARE(world.pull(owner).status, 409U);
    QCOMPARE(world.push(owner, {}).error->code, protocol::Code::HistoryLost);
    QCOMPARE(world.pull(before).status, 200U); // has seen nothing that was lost

    // another row has taken the number: the tag tells them apart
    auto newcomer = before;
    QCOMPARE(world.pushOne(newcomer, world.seal(newcomer, scope, "other")), "stored");
    QCOMPARE(world.pull(owner).status, 409U);
}

void TestServerSqlite::worksThatArriveDuringACommitShareTheNext() {
    server::GroupCommit commits;
    std::promise<void> begun, mayEnd;
    std::atomic<int> batches = 0, works = 0, waiting = 0;
    const server::GroupCommit::Batch batch = [&](const std::function<void()>& all) {
        all();
        if (++batches == 1) {
            begun.set_value();
            mayEnd.get_future().wait();
        }
        return base::Outcome{};
    };
    const std::function<void()> work = [&] { ++works; };
    auto first = std::async(std::launch::async, [&] { return commits.run(work, batch).ok(); });
    begun.get_future().wait();
    std::vector<std::future<bool>> others;
    for (int i = 0; i < 5; ++i) {
        others.push_back(std::async(std::launch::async, [&] {
            ++waiting;
            return commits.run(work, batch).ok();
        }));
    }
    QVERIFY(QTest::qWaitFor([&] { return commits.waiting() == 5U; }));
    mayEnd.set_value();
    QVERIFY(first.get());
    for (auto& one : others) {
        QVERIFY(one.get());
    }
    QCOMPARE(works.load(), 6);
    QCOMPARE(batches.load(), 2);
}

void TestServerSqlite::aCommitThatFailsRefusesAll() {
    server::GroupCommit commits;
    int ran = 0;
    const auto outcome = commits.run([&] { ++ran; },
                                     [](const std::function<void()>& all) -> base::Outcome {
                                         all();
                                         return base::Error{base::ErrorCode::StoreFailed, "", ""};
                                     });
    QCOMPARE(ran, 1);
    QVERIFY(!outcome);
}

void TestServerSqlite::aNewerFileIsRefused() {
    QTemporaryDir folder;
    const auto file = folder.filePath("newer.db").toStdString();
    SQLite::Database(file, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
        .exec("PRAGMA user_version = 1000");
    const auto store = server::openSqlite(file);
    QVERIFY(!store);
    QCOMPARE(store.error().code, base::ErrorCode::NewerVersion);
    QVERIFY(!server::openSqlite(folder.filePath("none/none.db").toStdString()));
}

void TestServerSqlite::nothingReadableStandsInTheFile() {
    RelayWorld world;
    auto owner = world.found();
    const std::string name = "Ingrid Svensson, formerly of the competition";
    const auto sealed = world.seal(owner, world.log.workspaceScope(), name);
    QCOMPARE(world.pushOne(owner, sealed), "stored");
    for (const char* tail : {"", "-wal"}) {
        std::ifstream file(world.file() + tail, std::ios::binary);
        const std::string bytes(std::istreambuf_iterator<char>(file), {});
        QVERIFY(!bytes.empty());
        QVERIFY(bytes.find("Ingrid") == std::string::npos);
        QVERIFY(bytes.find(owner.token) == std::string::npos);
    }
}

void TestServerSqlite::anErasedCandidateLeavesNoByteOfItsContents() {
    RelayWorld world;
    Panel panel(world);
    const auto sealed = world.seal(panel.anna, panel.annaCard, "anna: 5");
    const auto box = world.box(panel.owner, panel.owner, panel.candidate);
    QCOMPARE(world.pushOne(panel.anna, sealed), "stored");
    QCOMPARE(world.pushOne(panel.owner, box), "stored");
    QVERIFY(contains(world, sealed.bytes) && contains(world, box.sealed));
    QCOMPARE(world.say(panel.owner, log::Erase{panel.candidate}), "stored");
    world.stop();
    SQLite::Database(world.file(), SQLite::OPEN_READWRITE).exec("PRAGMA wal_checkpoint(TRUNCATE)");
    QVERIFY(!contains(world, sealed.bytes));
    QVERIFY(!contains(world, box.sealed));
}

/// SQLite has no counts of the rows: it takes the order that the statement leaves it.
void TestServerSqlite::noPageOfTheFeedIsSoughtInTheWholeLog() {
    RelayWorld world;
    (void)world.found();
    const SQLite::Database database(world.file(), SQLite::OPEN_READONLY);
    const auto plan = [&](std::string_view sql) {
        SQLite::Statement explained(database, "EXPLAIN QUERY PLAN " + std::string(sql));
        QStringList steps;
        while (explained.executeStep()) {
            const auto step = QString::fromStdString(explained.getColumn(3).getString());
            if (step.startsWith("SEARCH") || step.contains(QRegularExpression("^SCAN [seab]\\b"))) {
                steps.append(step);
            }
        }
        return steps;
    };
    namespace sql = server::sql;
    const auto since = QStringLiteral("SEARCH a USING INDEX access_since");
    for (const auto one : {sql::openedEnvelopesHere, sql::openedEnvelopesLater,
                           sql::openedBoxesHere, sql::openedBoxesLater}) {
        QVERIFY2(plan(one).value(0).startsWith(since), qPrintable(plan(one).join('\n')));
    }
    for (const auto one : {sql::newStatements, sql::newEnvelopes, sql::newBoxes}) {
        const auto first = plan(one).value(0);
        QVERIFY2(first.startsWith("SEARCH") && first.contains("seq>?"), qPrintable(first));
    }
}

QTEST_GUILESS_MAIN(TestServerSqlite)
#include "tst_server_sqlite.moc"
