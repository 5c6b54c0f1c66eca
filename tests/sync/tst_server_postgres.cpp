// SPDX-License-Identifier: Apache-2.0
#include "sync/server/admin/verify.h"
#include "tests/sync/tst_faulty_postgres.h"

#include <QtTest>

#include <future>
#include <set>

using namespace kvorum;
using namespace kvorum::test;

namespace {

/// All that an empty cursor pulls, as bytes.
std::vector<base::Bytes> feedOf(FaultyWorld& faulty, Device reader) {
    reader.cursor.clear();
    std::vector<base::Bytes> all;
    for (auto& item : faulty.world.pullAll(reader)) {
        all.push_back(protocol::encode(protocol::PushRequest{{item}, {}, {}}));
    }
    return all;
}

/// Whether each number stands once and none is missing; what `verify` finds, else empty.
std::string holesIn(FaultyWorld& faulty) {
    const auto verified = server::admin::verify(*faulty.store);
    if (!verified) return verified.error().what;
    return verified->problems.empty() ? std::string() : verified->problems.front();
}

} // namespace

/// What only PostgreSQL can go through: other processes, refused transactions, lost connections
/// (sync.md section 6; row 23 of section 7).
class TestServerPostgres : public QObject {
    Q_OBJECT

private slots:
    void twoServersThatStartAtOnceBothFindTheTables();
    void aNewerDatabaseIsRefused();
    void nobodyThereIsSaid();
    void whoIsRefusedForGoodIsNotAskedAgain_data();
    void whoIsRefusedForGoodIsNotAskedAgain();
    void aServerThatTakesNoWritesIsLeft();
    void aPushThatWaitedSeesWhatTheOneBeforeStored_data();
    void aPushThatWaitedSeesWhatTheOneBeforeStored();
    void pushesOfManyServersAreAllKeptInOneOrder_data();
    void pushesOfManyServersAreAllKeptInOneOrder();
    void aPushIsRunAgainWhicheverStatementIsRefused_data();
    void aPushIsRunAgainWhicheverStatementIsRefused();
    void whatIsRefusedAgainAndAgainIsBusyAndLeavesNothing();
    void aCommitWithoutAnAnswerIsLookedUp();
    void aConnectionThatBreaksIsReplaced();
    void aReadSeesOneMoment();
    void aPullMissesNothingCommittedMeanwhile_data();
    void aPullMissesNothingCommittedMeanwhile();
    void aCommitThatTheStandbyDidNotConfirmIsNotAcknowledged();
    void nothingReadableStandsInTheTables();
    void citusFileDistributesWhatTheServerUses();
};

void TestServerPostgres::twoServersThatStartAtOnceBothFindTheTables() {
    const auto url = newDatabase();
    std::vector<std::future<bool>> starting;
    for (int i = 0; i < 4; ++i) {
        starting.push_back(std::async(std::launch::async, [&url] {
            const auto store = server::openPostgres(url);
            return store && server::Relay::make(**store, base::SystemClock(), {});
        }));
    }
    for (auto& one : starting) {
        QVERIFY(one.get());
    }
}

void TestServerPostgres::aNewerDatabaseIsRefused() {
    const auto url = newDatabase();
    QVERIFY((*server::openPostgres(url))->write(server::serverRows(), [](auto& rows) {
        rows.setValue("schema", base::bytesOf("1000"));
    }));
    QCOMPARE(server::openPostgres(url).error().code, base::ErrorCode::NewerVersion);
}

void TestServerPostgres::nobodyThereIsSaid() {
    const auto store = server::openPostgres("postgresql://127.0.0.1:1/none");
    QVERIFY(!store);
    QVERIFY(store.error().what.find("08006") != std::string::npos);
}

void TestServerPostgres::whoIsRefusedForGoodIsNotAskedAgain_data() {
    QTest::addColumn<QString>("state");
    QTest::newRow("no such role") << "28000";
    QTest::newRow("wrong password") << "28P01";
    QTest::newRow("no such database") << "3D000";
}

void TestServerPostgres::whoIsRefusedForGoodIsNotAskedAgain() {
    QFETCH(QString, state);
    auto url = newDatabase();
    if (state == "28000") url += "&user=nobody";
    if (state == "3D000") url += "&dbname=nowhere";
    const auto refusing = server::libpqDriver(url);
    int asked = 0;
    const auto store = server::openPostgres([&]() -> std::unique_ptr<server::PostgresConnection> {
        ++asked;
        if (state == "28P01") throw server::SqlError("28P01", "planted"); // all are trusted here
        return refusing();
    });
    QVERIFY(!store);
    QVERIFY2(store.error().what.starts_with(state.toStdString()), store.error().what.c_str());
    QCOMPARE(asked, 1);
}

/// A primary that became a standby keeps its connections: the next one is sought anew, with a wish
/// for one that takes writes.
void TestServerPostgres::aServerThatTakesNoWritesIsLeft() {
    FaultyWorld faulty;
    auto& world = faulty.world;
    auto& panel = *faulty.panel;
    std::set<int> refused; // connections
    faulty.faults.before = [&](int, std::string_view sql) {
        const int connection = faulty.faults.connection;
        if (sql == "BEGIN" && refused.empty()) refused.insert(connection);
        return std::string(refused.contains(connection) ? "25006" : "");
    };
    QCOMPARE(world.pushOne(panel.owner, world.seal(panel.owner, panel.vacancy, "kit")), "stored");
    QCOMPARE(refused.size(), 1U);
    faulty.faults.before = {};

    const PostgresServer primary({}, true);
    const PostgresServer standby(primary, "standby");
    try {
        (void)server::libpqDriver(standby.url())();
        QFAIL("a standby was taken");
    } catch (const server::SqlError& refusal) {
        QCOMPARE(refusal.state, "08006"); // another one may take over
    }
}

namespace {

void isolationLevels() {
    QTest::addColumn<QString>("more");
    QTest::newRow("read committed") << "";
    QTest::newRow("serializable") << "%20-cdefault_transaction_isolation%3Dserializable";
}

} // namespace

void TestServerPostgres::aPushThatWaitedSeesWhatTheOneBeforeStored_data() {
    isolationLevels();
}

/// One combined statement would judge by the view from before the wait.
void TestServerPostgres::aPushThatWaitedSeesWhatTheOneBeforeStored() {
    QFETCH(QString, more);
    FaultyWorld faulty(newDatabase() + more.toStdString());
    const auto workspace = faulty.world.workspace;
    std::promise<void> locked, mayCommit;
    auto first = std::async(std::launch::async, [&] {
        return faulty.store
            ->write(workspace,
                    [&](server::Transaction& rows) {
                        rows.setValue("first", base::bytesOf("1"));
                        (void)rows.value("first"); // all sent, the lock taken
                        locked.set_value();
                        mayCommit.get_future().wait();
                    })
            .ok();
    });
    locked.get_future().wait();
    bool seen = false;
    const auto other = std::move(*server::openPostgres(faulty.url));
    auto second = std::async(std::launch::async, [&] {
        return other
            ->write(workspace,
                    [&](server::Transaction& rows) { seen = rows.value("first").has_value(); })
            .ok();
    });
    QVERIFY(QTest::qWaitFor([&] {
        return sharedPostgres().sql("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type "
                                    "= 'Lock'") == QStringLiteral("1");
    }));
    mayCommit.set_value();
    QVERIFY(first.get());
    QVERIFY(second.get());
    QVERIFY(seen);
}

void TestServerPostgres::pushesOfManyServersAreAllKeptInOneOrder_data() {
    isolationLevels();
}

void TestServerPostgres::pushesOfManyServersAreAllKeptInOneOrder() {
    QFETCH(QString, more);
    FaultyWorld faulty(newDatabase() + more.toStdString());
    constexpr std::size_t servers = 3, each = 20;
    auto& world = faulty.world;
    std::vector<std::future<std::size_t>> running;
    for (std::size_t i = 0; i < servers; ++i) {
        auto device =
            world.join(faulty.panel->owner, log::Role::Recruiter, world.log.workspaceScope());
        std::vector<base::Bytes> pushes;
        for (std::size_t n = 0; n < each; ++n) {
            const auto envelope = world.seal(device, world.log.workspaceScope(), "x");
            pushes.push_back(protocol::encode(protocol::PushRequest{{envelope}, {}, {}}));
        }
        running.push_back(std::async(std::launch::async, [&, device, pushes] {
            const auto store = std::move(*server::openPostgres(faulty.url));
            const auto relay =
                std::move(*server::Relay::make(*store, *world.clock, RelayWorld::openSettings()));
            std::size_t stored = 0;
            const auto authorization = "Bearer " + device.token;
            for (const auto& body : pushes) {
                auto reply = relay->handle({"POST", "/v1/push", authorization, body});
                while (reply.status == 503) { // comes again, as it is told to
                    reply = relay->handle({"POST", "/v1/push", authorization, body});
                }
                const auto message = protocol::decodePushReply(reply.body);
                if (message && message->items.front().code == protocol::Code::Stored) ++stored;
            }
            return stored;
        }));
    }
    for (auto& one : running) {
        QCOMPARE(one.get(), each);
    }
    QCOMPARE(envelopesOf(world.pullAll(faulty.panel->owner), world.log.workspaceScope()),
             servers * each);
    QCOMPARE(holesIn(faulty), "");
}

void TestServerPostgres::aPushIsRunAgainWhicheverStatementIsRefused_data() {
    isolationLevels();
}

void TestServerPostgres::aPushIsRunAgainWhicheverStatementIsRefused() {
    QFETCH(QString, more);
    FaultyWorld faulty(newDatabase() + more.toStdString());
    auto& world = faulty.world;
    auto& panel = *faulty.panel;
    const auto push = [&] {
        faulty.faults.statements = 0;
        return codes(world.push(panel.owner,
                                {world.seal(panel.owner, panel.vacancy, "kit"),
                                 vault::makeBox(vault::ScopeKey::random(), panel.vacancy,
                                                world.log.size(), panel.owner.id, panel.owner.keys,
                                                panel.anna.id, panel.anna.keys.publicKeys.box),
                                 world.seal(panel.owner, panel.vacancy, "kit")}));
    };
    const std::vector<std::string> stored{"stored", "stored", "stored"};
    QCOMPARE(push(), stored);
    QCOMPARE(push(), stored); // the first one made a key known as well
    const int most = faulty.faults.statements;
    QVERIFY(most > 12);
    const auto refuseAt = [&](int n, const std::string& state) {
        faulty.faults.before = [n, state](int number, auto) {
            return number == n ? state : std::string{};
        };
        QCOMPARE(push(), stored);
        QVERIFY(faulty.faults.statements > n);
    };
    for (int n = 1; n <= most; ++n) {
        refuseAt(n, "40001");
    }
    for (const char* state : {"40P01", "08006", "57P01"}) {
        refuseAt(most / 2, state);
        refuseAt(most, state);
    }
    faulty.faults.before = {};
    QCOMPARE(holesIn(faulty), "");
}

void TestServerPostgres::whatIsRefusedAgainAndAgainIsBusyAndLeavesNothing() {
    FaultyWorld faulty;
    auto& world = faulty.world;
    auto& panel = *faulty.panel;
    const auto before = feedOf(faulty, panel.owner);
    const auto envelope = world.seal(panel.owner, panel.vacancy, "kit");
    for (int n = 1; n <= 20; ++n) {
        faulty.faults.statements = 0;
        faulty.faults.before = [&](int number, auto) {
            return number % n == 0 ? std::string("40001") : std::string{};
        };
        const auto code = world.pushOne(panel.owner, envelope);
        faulty.faults.before = {};
        if (code == "stored") break; // fewer statements than n
        QCOMPARE(code, "http 503");
        QCOMPARE(feedOf(faulty, panel.owner).size(), before.size());
        QVERIFY(n < 20);
    }
    QCOMPARE(world.pushOne(panel.owner, envelope), "duplicate");
    QCOMPARE(feedOf(faulty, panel.owner).size(), before.size() + 1);
}

void TestServerPostgres::aCommitWithoutAnAnswerIsLookedUp() {
    FaultyWorld faulty;
    auto& world = faulty.world;
    auto& panel = *faulty.panel;
    const auto before = feedOf(faulty, panel.owner).size();
    // the push's own commit, not that of the look at the keys before it
    const auto onWrite = [commits = 0](int, std::string_view sql) mutable {
        return std::string(sql == "COMMIT" && ++commits == 2 ? "08006" : "");
    };
    faulty.faults.after = onWrite;
    QCOMPARE(world.pushOne(panel.owner, world.seal(panel.owner, panel.vacancy, "kit")),
             "duplicate");
    faulty.faults.after = {};
    faulty.faults.before = onWrite;
    QCOMPARE(world.pushOne(panel.owner, world.seal(panel.owner, panel.vacancy, "kit")), "stored");
    faulty.faults.before = {};
    QCOMPARE(feedOf(faulty, panel.owner).size(), before + 2);
}

void TestServerPostgres::aConnectionThatBreaksIsReplaced() {
    FaultyWorld faulty;
    auto& world = faulty.world;
    auto& panel = *faulty.panel;
    (void)sharedPostgres().sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE "
                               "application_name = 'kvorum-server'");
    QCOMPARE(world.pushOne(panel.owner, world.seal(panel.owner, panel.vacancy, "kit")), "stored");
}

void TestServerPostgres::aReadSeesOneMoment() {
    FaultyWorld faulty;
    const auto workspace = faulty.world.workspace;
    QVERIFY(faulty.store->read(workspace, [&](server::Snapshot& rows) {
        const auto before = rows.statements(0).size();
        QCOMPARE(faulty.world.say(faulty.panel->owner, log::Revoke{faulty.panel->bert.id, {}}),
                 "stored");
        QCOMPARE(rows.statements(0).size(), before);
    }));
}

void TestServerPostgres::aPullMissesNothingCommittedMeanwhile_data() {
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("one snapshot") << QByteArray();
    QTest::newRow("one a statement, as over several nodes") << QByteArray("BEGIN");
}

/// Another server pushes between all the statements of a pull.
void TestServerPostgres::aPullMissesNothingCommittedMeanwhile() {
    QFETCH(QByteArray, begin);
    FaultyWorld faulty;
    auto& world = faulty.world;
    auto& panel = *faulty.panel;
    const auto other = std::move(*server::openPostgres(faulty.url));
    const auto relay =
        std::move(*server::Relay::make(*other, *world.clock, RelayWorld::openSettings()));
    (void)world.pullAll(panel.hiring);
    std::vector<base::Bytes> bodies;
    for (int i = 0; i < 8; ++i) {
        bodies.push_back(protocol::encode(protocol::PushRequest{
            {world.seal(panel.owner, panel.vacancy, "kit"),
             world.box(panel.owner, i % 2 == 0 ? panel.hiring : panel.anna, panel.vacancy)},
            {},
            {}}));
    }
    std::size_t next = 0;
    bool inside = false;
    faulty.faults.begin = std::string_view(begin.constData(), std::size_t(begin.size()));
    faulty.faults.before = [&](int, std::string_view sql) {
        if (!inside && sql.starts_with("SELECT") && next < bodies.size()) {
            inside = true;
            (void)relay->handle(
                {"POST", "/v1/push", "Bearer " + panel.owner.token, bodies[next++]});
            inside = false;
        }
        return std::string{};
    };
    auto first = world.page(panel.hiring);
    faulty.faults.before = {};
    faulty.faults.begin = {};
    QVERIFY(next > 3);
    for (; next < bodies.size(); ++next) {
        (void)relay->handle({"POST", "/v1/push", "Bearer " + panel.owner.token, bodies[next]});
    }
    auto all = std::move(first.items);
    for (auto& item : world.pullAll(panel.hiring)) {
        all.push_back(std::move(item));
    }
    QCOMPARE(envelopesOf(all, panel.vacancy), bodies.size()); // none missing, none twice
    QCOMPARE(boxesOf(all, panel.vacancy), 1U);
}

/// PostgreSQL commits here and only warns when the wait for the standby is cut short.
void TestServerPostgres::aCommitThatTheStandbyDidNotConfirmIsNotAcknowledged() {
    const PostgresServer primary({"synchronous_standby_names=nobody"});
    (void)primary.sql("CHECKPOINT"); // its process is the one that puts the setting into force
    FaultyWorld faulty(primary.url("options=-csynchronous_commit%3Dlocal"));
    auto& owner = faulty.panel->owner;
    const auto body = protocol::encode(
        protocol::PushRequest{{faulty.world.seal(owner, faulty.panel->vacancy, "kit")}, {}, {}});
    const auto store = std::move(*server::openPostgres(primary.url()));
    const auto relay =
        std::move(*server::Relay::make(*store, *faulty.world.clock, RelayWorld::openSettings()));
    auto pushing = std::async(std::launch::async, [&] {
        return relay->handle({"POST", "/v1/push", "Bearer " + owner.token, body});
    });
    // each wait is cut short once: a second cancel would come late and hit what runs next
    int cancelled = 0;
    QString last = "-infinity";
    while (pushing.wait_for(std::chrono::milliseconds(5)) != std::future_status::ready) {
        const auto started = primary.sql(
            QStringLiteral("SELECT CASE WHEN pg_cancel_backend(pid) THEN query_start END FROM "
                           "pg_stat_activity WHERE wait_event = 'SyncRep' AND query_start > '%1'")
                .arg(last));
        if (started.isEmpty()) continue;
        last = started;
        ++cancelled;
    }
    QCOMPARE(cancelled, 6); // the first run, and each that looks whether it is stored
    const auto reply = pushing.get();
    QCOMPARE(reply.status, 503U);
    QVERIFY(reply.retryAfterS > 0);
}

void TestServerPostgres::nothingReadableStandsInTheTables() {
    FaultyWorld faulty;
    auto& world = faulty.world;
    auto& panel = *faulty.panel;
    const std::string name = "Ingrid Svensson, formerly of the competition";
    QCOMPARE(world.pushOne(panel.owner, world.seal(panel.owner, panel.vacancy, name)), "stored");
    const auto dump = faulty.table("SELECT * FROM envelope; SELECT * FROM statement; SELECT * FROM "
                                   "box; SELECT * FROM named_value");
    QVERIFY(dump.size() > 10'000);
    QVERIFY(dump.find(base::toHex(base::bytesOf("Ingrid"))) == std::string::npos);
    QVERIFY(dump.find(panel.owner.token) == std::string::npos);
}

/// Citus itself is not here: what it would refuse, a key without the column, a stand-in refuses.
void TestServerPostgres::citusFileDistributesWhatTheServerUses() {
    PostgresServer coordinator;
    (void)coordinator.sql(
        "CREATE TABLE distributed (name text, company text);"
        "CREATE FUNCTION create_distributed_table(name regclass, key text, colocate_with text) "
        "RETURNS void LANGUAGE plpgsql AS $$ BEGIN IF EXISTS (SELECT FROM pg_index i JOIN "
        "pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0] WHERE i.indrelid = "
        "name AND a.attname <> key) THEN RAISE 'a key without the column'; END IF; INSERT INTO "
        "distributed VALUES (name::text, colocate_with); END $$");
    QProcess make;
    make.start("make", {"-s", "-C", KVORUM_SOURCE_DIR, "citus",
                        "DATABASE=" + QString::fromStdString(coordinator.url())});
    QVERIFY(make.waitForFinished());
    QVERIFY2(make.exitCode() == 0, make.readAllStandardError());
    QCOMPARE(coordinator.sql("SELECT count(*) FROM distributed"),
             coordinator.sql("SELECT count(*) - 1 FROM pg_tables WHERE schemaname = 'public'"));
    const auto store = server::openPostgres(coordinator.url());
    QVERIFY(store && server::Relay::make(**store, base::SystemClock(), {}));
}

QTEST_GUILESS_MAIN(TestServerPostgres)
#include "tst_server_postgres.moc"
