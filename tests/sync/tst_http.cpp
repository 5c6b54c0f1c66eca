// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/tst_http_support.h"

#include <QtTest>

using namespace kvorum;
using namespace kvorum::test;
using protocol::Code;

/// The relay as a program behind a real socket (sync.md section 6; rows 2 and 13 of section 7).
class TestHttp : public QObject {
    Q_OBJECT

private slots:
    void aWholePanelGoesThroughTheSocket();
    void manyRequestsGoOverOneConnection();
    void requestsSentAheadAreAnsweredInOrder();
    void anAnswerIsNeverStored();
    void theInviteCommandLetsSomebodyFound();
    void whatWasAnsweredSurvivesAKill();
    void sigtermEndsCleanlyAndSendsWaitersHome();
    void aNameIsNeededToListenToTheWorld();
    void theLogHoldsNoToken();
};

void TestHttp::aWholePanelGoesThroughTheSocket() {
    QTemporaryDir folder;
    ServerProcess server(folder.path());
    QVERIFY(server.start());
    HttpClient client(server.port());
    RelayWorld world;
    useHttp(world, client, server.port());
    Panel panel(world);
    QCOMPARE(envelopesOf(world.pullAll(panel.owner), panel.annaCard), 0U);
    QCOMPARE(panel.submit(panel.anna, panel.annaCard), std::string("stored"));
    QCOMPARE(envelopesOf(world.pullAll(panel.owner), panel.annaCard), 1U);
    QCOMPARE(envelopesOf(world.pullAll(panel.bert), panel.annaCard), 0U);
}

void TestHttp::manyRequestsGoOverOneConnection() {
    QTemporaryDir folder;
    ServerProcess server(folder.path());
    QVERIFY(server.start());
    HttpClient client(server.port());
    for (int i = 0; i < 50; ++i) {
        QCOMPARE(client.get("/healthz").status, 200);
        QCOMPARE(client.get("/nowhere").error()->code, Code::NoSuchPath);
    }
    QVERIFY(client.isOpen());
    client.send("GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    QCOMPARE(client.receive().status, 200);
    QVERIFY(client.waitClosed());
}

void TestHttp::requestsSentAheadAreAnsweredInOrder() {
    QTemporaryDir folder;
    ServerProcess server(folder.path());
    QVERIFY(server.start());
    HttpClient client(server.port());
    client.send("GET /healthz HTTP/1.1\r\nHost: x\r\n\r\nGET /none HTTP/1.1\r\nHost: x\r\n\r\n"
                "POST /healthz HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\nxx");
    QCOMPARE(client.receive().status, 200);
    QCOMPARE(client.receive().status, 404);
    const auto last = client.receive();
    QCOMPARE(last.status, 405);
    QVERIFY(last.hasHeader("Allow: GET"));
}

void TestHttp::anAnswerIsNeverStored() {
    QTemporaryDir folder;
    ServerProcess server(folder.path());
    QVERIFY(server.start());
    HttpClient client(server.port());
    for (const char* path : {"/healthz", "/readyz", "/metrics", "/v1/pull", "/none"}) {
        QVERIFY(client.get(path).hasHeader("Cache-Control: no-store"));
    }
    QVERIFY(client.get("/v1/pull").hasHeader("Content-Type: application/cbor"));
}

void TestHttp::theInviteCommandLetsSomebodyFound() {
    QTemporaryDir folder;
    ServerProcess server(folder.path(), {});
    QVERIFY(server.start());
    HttpClient client(server.port());
    RelayWorld world;
    useHttp(world, client, server.port());
    QVERIFY_EXCEPTION_THROWN((void)world.found(), std::exception);
    // from beside the running server
    const auto code = ServerProcess::run({"invite", "--data", folder.filePath("relay.db")});
    world.code = code.trimmed().toStdString();
    auto owner = world.found();
    QCOMPARE(world.pull(owner).status, 200U);
}

void TestHttp::whatWasAnsweredSurvivesAKill() {
    QTemporaryDir folder;
    ServerProcess server(folder.path());
    QVERIFY(server.start());
    auto client = std::make_unique<HttpClient>(server.port());
    RelayWorld world;
    useHttp(world, *client, server.port());
    auto owner = world.found();
    const auto scope = world.log.workspaceScope();
    std::vector<protocol::Item> sent;
    for (int i = 0; i < 20; ++i) {
        sent.push_back(world.seal(owner, scope, "change"));
        QCOMPARE(world.pushOne(owner, sent.back()), std::string("stored"));
    }
    server.kill();
    QVERIFY(server.start()); // on the same port, or the sessions would name another host
    client = std::make_unique<HttpClient>(server.port());
    useHttp(world, *client, server.port());
    QCOMPARE(codes(world.push(owner, sent)), std::vector<std::string>(20, "duplicate"));
    QCOMPARE(envelopesOf(world.pullAll(owner), scope), 20U);
}

void TestHttp::sigtermEndsCleanlyAndSendsWaitersHome() {
    QTemporaryDir folder;
    ServerProcess server(folder.path());
    QVERIFY(server.start());
    HttpClient client(server.port()), idle(server.port()), waiting(server.port());
    RelayWorld world;
    useHttp(world, client, server.port());
    auto owner = world.found();
    (void)world.pullAll(owner);
    const auto target = protocol::pullTarget({owner.cursor, {}, 25});
    waiting.sendRequest("GET", QByteArray::fromStdString(target), owner.token);
    QVERIFY(QTest::qWaitFor([&] { return metric(server.port(), "kvorum_waiting_pulls") == 1; }));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(server.terminate(), 0);
    QVERIFY(timer.elapsed() < 15'000); // not the 25 s of the pull
    const auto answer = waiting.receive();
    QCOMPARE(answer.status, 200);
    QVERIFY(protocol::decodePullReply(answer.body)->items.empty());
    QVERIFY(idle.waitClosed());
}

void TestHttp::aNameIsNeededToListenToTheWorld() {
    QTemporaryDir folder;
    ServerProcess nameless(folder.path(), {"--listen", "0.0.0.0:0"});
    QVERIFY(!nameless.start());
    ServerProcess half(folder.path(), {"--certificate", "x.pem"});
    QVERIFY(!half.start());
}

void TestHttp::theLogHoldsNoToken() {
    QTemporaryDir folder;
    ServerProcess server(folder.path(), {"--open", "--log-level", "debug"});
    QVERIFY(server.start());
    HttpClient client(server.port());
    RelayWorld world;
    useHttp(world, client, server.port());
    auto owner = world.found();
    (void)world.pullAll(owner);
    QCOMPARE(client.get("/Ingrid").status, 404);
    const auto cursor = base::toBase64Url(owner.cursor);
    QCOMPARE(server.terminate(), 0);
    const auto log = server.log();
    QVERIFY(log.contains("GET /v1/pull 200"));
    QVERIFY(!log.contains(QByteArray::fromStdString(owner.token)));
    QVERIFY(!log.contains(QByteArray::fromStdString(cursor)));
    QVERIFY(!log.contains("Ingrid"));
}

QTEST_GUILESS_MAIN(TestHttp)
#include "tst_http.moc"
