// SPDX-License-Identifier: Apache-2.0
#include "sync/server/admin/verify.h"
#include "sync/server/postgres/libpq_connection.h"
#include "sync/server/postgres/postgres_store.h"
#include "tests/sync/tst_http_support.h"
#include "tests/sync/tst_postgres_server.h"

#include <QtTest>

#include <future>
#include <set>

using namespace kvorum;
using namespace kvorum::test;

namespace {

/// What one device pushes, sealed before the race, and where it goes.
struct Load {
    Device device;
    std::vector<base::Bytes> pushes;
    std::vector<quint16> ports;
};

/// Pushes one after the other, each to the next server, until each is said to be there. A server
/// that is gone, or busy, is asked again: at the next one.
std::size_t pushAll(const Load& load) {
    std::size_t acknowledged = 0, turn = 0;
    for (const auto& body : load.pushes) {
        for (int attempt = 0; attempt < 200; ++attempt) {
            HttpClient client(load.ports[turn++ % load.ports.size()]);
            client.sendRequest("POST", "/v1/push", load.device.token, body);
            const auto answer = client.receive();
            const auto reply = protocol::decodePushReply(answer.body);
            if (answer.status != 200 || !reply) continue;
            const auto code = reply->items.front().code;
            acknowledged += static_cast<std::size_t>(code == protocol::Code::Stored ||
                                                     code == protocol::Code::Duplicate);
            break;
        }
    }
    return acknowledged;
}

} // namespace

/// Several processes over one PostgreSQL serve the same workspace at once (sync.md section 6).
class TestServerProcesses : public QObject {
    Q_OBJECT

private slots:
    void processesShareAWorkspace_data();
    void processesShareAWorkspace();
    void aPullThatWaitsIsWokenByAnotherProcess();
    void aLookThatFailsWakesNobody();
    void aLookThatTakesLongHoldsNobodyUp();
    void healthIsAnsweredWhileEveryWorkerWaits();
    void nothingAcknowledgedIsLostWhenAStandbyTakesOver();

private:
    /// Starts processes over one database, and a workspace with a recruiter for each load.
    void start(const std::string& url, int processes);
    /// Lets the owner wait at the last process until its first look has been.
    void letOwnerWait(HttpClient& client);
    [[nodiscard]] int pulls() const {
        return metric(m_servers.back()->port(), "kvorum_pulls_total");
    }
    [[nodiscard]] std::vector<Load> loads(int devices, std::size_t each);
    void everyEnvelopeIsThereOnce(const PostgresServer& database, std::size_t count);

    std::vector<std::unique_ptr<ServerProcess>> m_servers;
    std::unique_ptr<HttpClient> m_client;
    std::unique_ptr<RelayWorld> m_world;
    std::optional<Device> m_owner;
};

void TestServerProcesses::start(const std::string& url, int processes) {
    m_servers.clear();
    const QStringList more{"--open", "--database", QString::fromStdString(url)};
    for (int i = 0; i < processes; ++i) {
        m_servers.push_back(std::make_unique<ServerProcess>(QString(), more));
        QVERIFY2(m_servers.back()->start(), m_servers.back()->log());
    }
    const auto port = m_servers.front()->port();
    m_client = std::make_unique<HttpClient>(port);
    m_world = std::make_unique<RelayWorld>();
    useHttp(*m_world, *m_client, port);
    m_owner = m_world->found();
}

std::vector<Load> TestServerProcesses::loads(int devices, std::size_t each) {
    std::vector<Load> all;
    const auto scope = m_world->log.workspaceScope();
    for (int i = 0; i < devices; ++i) {
        Load load{m_world->join(*m_owner, log::Role::Recruiter, scope), {}, {}};
        for (std::size_t n = 0; n < each; ++n) {
            const auto envelope = m_world->seal(load.device, scope, "x");
            load.pushes.push_back(protocol::encode(protocol::PushRequest{{envelope}, {}, {}}));
        }
        for (std::size_t s = 0; s < m_servers.size(); ++s) {
            load.ports.push_back(m_servers[(s + std::size_t(i)) % m_servers.size()]->port());
        }
        all.push_back(std::move(load));
    }
    return all;
}

void TestServerProcesses::everyEnvelopeIsThereOnce(const PostgresServer& database,
                                                   std::size_t count) {
    const auto store = server::openPostgres(database.url());
    QVERIFY(store);
    const auto verified = server::admin::verify(**store);
    QVERIFY(verified && verified->problems.empty());
    QCOMPARE(verified->envelopes, count);
}

void TestServerProcesses::processesShareAWorkspace_data() {
    QTest::addColumn<int>("processes");
    QTest::newRow("two") << 2;
    QTest::newRow("four") << 4;
}

void TestServerProcesses::processesShareAWorkspace() {
    QFETCH(int, processes);
    const PostgresServer database;
    start(database.url(), processes);
    constexpr std::size_t each = 15;
    const auto all = loads(processes, each);
    std::vector<std::future<std::size_t>> running;
    for (const auto& load : all) {
        running.push_back(std::async(std::launch::async, pushAll, std::cref(load)));
    }
    for (auto& one : running) {
        QCOMPARE(one.get(), each);
    }
    const auto count = each * std::size_t(processes);
    QCOMPARE(envelopesOf(m_world->pullAll(*m_owner), m_world->log.workspaceScope()), count);
    everyEnvelopeIsThereOnce(database, count);
}

void TestServerProcesses::letOwnerWait(HttpClient& client) {
    (void)m_world->pullAll(*m_owner);
    const auto before = pulls();
    const auto target = protocol::pullTarget({m_owner->cursor, m_owner->mark, 25});
    client.sendRequest("GET", QByteArray::fromStdString(target), m_owner->token);
    // before it waits, to miss nothing in between, and at the first look
    QVERIFY(QTest::qWaitFor([&] { return pulls() == before + 3; }));
}

void TestServerProcesses::aPullThatWaitsIsWokenByAnotherProcess() {
    const PostgresServer database;
    start(database.url(), 2);
    HttpClient waiting(m_servers[1]->port());
    letOwnerWait(waiting);
    const auto looked = pulls();
    const auto scope = m_world->log.workspaceScope();
    QCOMPARE(m_world->pushOne(*m_owner, m_world->seal(*m_owner, scope, "x")), "stored");
    const auto page = protocol::decodePullReply(waiting.receive(40'000).body);
    QVERIFY(page);
    QCOMPARE(envelopesOf(page->items, scope), 1U); // an answer of a pull that ran out has none
    QVERIFY(pulls() > looked);                     // it was asked again, so woken
}

/// In an outage all who wait would come at once, each second.
void TestServerProcesses::aLookThatFailsWakesNobody() {
    const PostgresServer database;
    start(database.url(), 1);
    HttpClient waiting(m_servers[0]->port());
    letOwnerWait(waiting);
    const auto before = pulls();
    std::set<QString> failed; // when
    const auto failures = [&] {
        failed.insert(
            database.sql("SELECT max(state_change) FROM pg_stat_activity WHERE "
                         "application_name = 'kvorum-server' AND query LIKE 'ROLLBACK%'"));
        failed.erase(QString());
        return failed.size();
    };
    const auto failedBefore = failures();
    (void)database.sql("ALTER TABLE workspace RENAME TO elsewhere");
    QVERIFY(QTest::qWaitFor([&] { return failures() > failedBefore + 1; }));
    QCOMPARE(pulls(), before);
}

void TestServerProcesses::aLookThatTakesLongHoldsNobodyUp() {
    const PostgresServer database;
    start(database.url(), 1);
    HttpClient waiting(m_servers[0]->port()), other(m_servers[0]->port());
    letOwnerWait(waiting);
    const auto locking = server::libpqDriver(database.url())();
    locking->begin("BEGIN");
    (void)locking->query("LOCK TABLE workspace", {});
    QVERIFY(QTest::qWaitFor([&] {
        return database.sql("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = "
                            "'Lock'") == QStringLiteral("1");
    }));
    other.sendRequest("GET", "/healthz");
    QCOMPARE(other.receive(5'000).status, 200); // the look gives up after ten seconds
    QVERIFY(locking->rollBack());
}

void TestServerProcesses::healthIsAnsweredWhileEveryWorkerWaits() {
    const PostgresServer database;
    start(database.url(), 1);
    const auto locking = server::libpqDriver(database.url())();
    locking->begin("BEGIN");
    (void)locking->query("LOCK TABLE workspace", {});
    const auto workers = std::max(4, QThread::idealThreadCount());
    std::vector<std::unique_ptr<HttpClient>> asking;
    for (int i = 0; i < 2 * workers; ++i) {
        asking.push_back(std::make_unique<HttpClient>(m_servers[0]->port()));
        asking.back()->sendRequest("GET", "/readyz");
    }
    QVERIFY(QTest::qWaitFor([&] {
        return database.sql("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = "
                            "'Lock'") == QString::number(workers);
    }));
    HttpClient other(m_servers[0]->port());
    other.sendRequest("GET", "/healthz");
    QCOMPARE(other.receive(5'000).status, 200); // they give up after ten seconds
    QVERIFY(locking->rollBack());
}

void TestServerProcesses::nothingAcknowledgedIsLostWhenAStandbyTakesOver() {
    auto primary =
        std::make_unique<PostgresServer>(QStringList{"synchronous_standby_names=standby"}, true);
    const PostgresServer standby(*primary, "standby");
    const auto both = "postgresql://kvorum@127.0.0.1:" + std::to_string(primary->port()) +
                      ",127.0.0.1:" + std::to_string(standby.port()) +
                      "/postgres?target_session_attrs=read-write";
    start(both, 2);
    constexpr std::size_t each = 40;
    const auto all = loads(2, each);
    std::vector<std::future<std::size_t>> running;
    for (const auto& load : all) {
        running.push_back(std::async(std::launch::async, pushAll, std::cref(load)));
    }
    QVERIFY(
        QTest::qWaitFor([&] { return standby.sql("SELECT count(*) FROM envelope").toInt() > 10; }));
    primary->kill();
    HttpClient between(m_servers[0]->port()); // nobody takes writes now
    between.sendRequest(
        "POST", "/v1/push", m_owner->token,
        protocol::encode(protocol::PushRequest{
            {m_world->seal(*m_owner, m_world->log.workspaceScope(), "x")}, {}, {}}));
    const auto answer = between.receive();
    QCOMPARE(answer.status, 503);
    QVERIFY(answer.hasHeader("Retry-After: 1"));
    (void)standby.sql("SELECT pg_promote()");
    for (auto& one : running) {
        QCOMPARE(one.get(), each);
    }
    everyEnvelopeIsThereOnce(standby, each * 2);
}

QTEST_GUILESS_MAIN(TestServerProcesses)
#include "tst_server_processes.moc"
