// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/tst_http_support.h"

#include <QtTest>

using namespace kvorum;
using namespace kvorum::test;

/// Pulls that wait (sync.md section 5): woken by what the reader may read, and by nothing else.
class TestHttpWait : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aWaitingPullIsWokenByAPush();
    void aWaitingPullIsNotWokenByWhatItMayNotRead();
    void aWaitingPullIsWokenByItsOwnBox();
    void aWaitingPullIsWokenByTheSubmitThatReveals();
    void somethingThereAlreadyIsAnsweredAtOnce();
    void aHundredWaitersNeedNoThreadEach();
    void aClientThatGoesAwayIsNoLongerWaitedFor();

private:
    void wait(HttpClient& client, Device& device, std::uint64_t seconds);
    [[nodiscard]] protocol::PullReply answered(HttpClient& client);
    [[nodiscard]] int waiting() const { return metric(m_server->port(), "kvorum_waiting_pulls"); }

    [[nodiscard]] int looks() const { return metric(m_server->port(), "kvorum_pulls_total"); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ServerProcess> m_server;
    std::unique_ptr<HttpClient> m_client;
    std::unique_ptr<RelayWorld> m_world;
    std::unique_ptr<Panel> m_panel;
};

void TestHttpWait::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<ServerProcess>(m_folder->path());
    QVERIFY(m_server->start());
    m_client = std::make_unique<HttpClient>(m_server->port());
    m_world = std::make_unique<RelayWorld>();
    useHttp(*m_world, *m_client, m_server->port());
    m_panel = std::make_unique<Panel>(*m_world);
}

void TestHttpWait::cleanup() {
    m_panel.reset();
    m_client.reset();
    m_server.reset();
}

/// Brings the device up to date, then lets it wait on a connection of its own.
void TestHttpWait::wait(HttpClient& client, Device& device, std::uint64_t seconds) {
    (void)m_world->pullAll(device);
    const auto target = protocol::pullTarget({device.cursor, device.mark, seconds});
    const auto before = waiting(), looked = looks();
    client.sendRequest("GET", QByteArray::fromStdString(target), device.token);
    QVERIFY(QTest::qWaitFor([&] { return waiting() == before + 1; }));
    // once before it slept, once to miss nothing in between
    QVERIFY(QTest::qWaitFor([&] { return looks() == looked + 2; }));
}

protocol::PullReply TestHttpWait::answered(HttpClient& client) {
    const auto answer = client.receive(40'000);
    auto page = protocol::decodePullReply(answer.body);
    return page ? std::move(*page) : protocol::PullReply{};
}

void TestHttpWait::aWaitingPullIsWokenByAPush() {
    HttpClient client(m_server->port());
    wait(client, m_panel->bert, 25);
    QElapsedTimer timer;
    timer.start();
    const auto kit = m_world->seal(m_panel->owner, m_panel->vacancy, "kit");
    QCOMPARE(m_world->pushOne(m_panel->owner, kit), std::string("stored"));
    const auto page = answered(client);
    QCOMPARE(envelopesOf(page.items, m_panel->vacancy), 1U);
    QVERIFY(timer.elapsed() < 15'000);
    QVERIFY(QTest::qWaitFor([&] { return waiting() == 0; }));
}

void TestHttpWait::aWaitingPullIsNotWokenByWhatItMayNotRead() {
    HttpClient client(m_server->port());
    wait(client, m_panel->bert, 3);
    QElapsedTimer timer;
    timer.start();
    const auto looked = looks();
    const auto rating = m_world->seal(m_panel->anna, m_panel->annaCard, "4");
    QCOMPARE(m_world->pushOne(m_panel->anna, rating), std::string("stored"));
    QCOMPARE(waiting(), 1);
    const auto page = answered(client);
    QVERIFY(page.items.empty());
    QVERIFY(!page.cursor.empty());
    QVERIFY(timer.elapsed() > 1'000);
    QCOMPARE(looks(), looked); // did not even look
}

void TestHttpWait::aWaitingPullIsWokenByItsOwnBox() {
    HttpClient annas(m_server->port()), berts(m_server->port());
    wait(annas, m_panel->anna, 25);
    wait(berts, m_panel->bert, 25);
    QCOMPARE(m_world->pushOne(m_panel->owner,
                              m_world->box(m_panel->owner, m_panel->anna, m_panel->vacancy)),
             std::string("stored"));
    QCOMPARE(boxesOf(answered(annas).items, m_panel->vacancy), 1U);
    QCOMPARE(waiting(), 1); // bert still sleeps
}

void TestHttpWait::aWaitingPullIsWokenByTheSubmitThatReveals() {
    HttpClient client(m_server->port());
    wait(client, m_panel->hiring, 25);
    QCOMPARE(m_panel->submit(m_panel->anna, m_panel->annaCard), std::string("stored"));
    const auto page = answered(client);
    QCOMPARE(statementsIn(page.items), 1U);
    QCOMPARE(envelopesOf(page.items, m_panel->annaCard), 1U);
}

void TestHttpWait::somethingThereAlreadyIsAnsweredAtOnce() {
    HttpClient client(m_server->port());
    const auto target = protocol::pullTarget({{}, {}, 25});
    QElapsedTimer timer;
    timer.start();
    client.sendRequest("GET", QByteArray::fromStdString(target), m_panel->anna.token);
    QVERIFY(!answered(client).items.empty());
    QVERIFY(timer.elapsed() < 15'000);
}

void TestHttpWait::aHundredWaitersNeedNoThreadEach() {
    (void)m_world->pullAll(m_panel->bert);
    const auto& bert = m_panel->bert;
    const auto target = protocol::pullTarget({bert.cursor, bert.mark, 25});
    std::vector<std::unique_ptr<HttpClient>> clients;
    for (int i = 0; i < 100; ++i) {
        clients.push_back(std::make_unique<HttpClient>(m_server->port()));
        clients.back()->sendRequest("GET", QByteArray::fromStdString(target), bert.token);
    }
    QVERIFY(QTest::qWaitFor([&] { return waiting() == 100; }));
    const auto kit = m_world->seal(m_panel->owner, m_panel->vacancy, "kit");
    QCOMPARE(m_world->pushOne(m_panel->owner, kit), std::string("stored"));
    for (auto& client : clients) {
        QCOMPARE(envelopesOf(answered(*client).items, m_panel->vacancy), 1U);
    }
}

/// Each push of ours leaves a waiting pull behind: no place is kept for it until its time is up.
void TestHttpWait::aClientThatGoesAwayIsNoLongerWaitedFor() {
    HttpClient stays(m_server->port());
    wait(stays, m_panel->anna, 25);
    {
        HttpClient leaves(m_server->port());
        wait(leaves, m_panel->bert, 25);
        QCOMPARE(waiting(), 2);
    }
    QVERIFY(QTest::qWaitFor([&] { return waiting() == 1; }, 15'000)); // long before the 25 s
    const auto kit = m_world->seal(m_panel->owner, m_panel->vacancy, "kit");
    QCOMPARE(m_world->pushOne(m_panel->owner, kit), std::string("stored"));
    QCOMPARE(envelopesOf(answered(stays).items, m_panel->vacancy), 1U);
}

QTEST_GUILESS_MAIN(TestHttpWait)
#include "tst_http_wait.moc"
