// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/tst_http_support.h"

#include <QtTest>

#include <cerrno>
#include <cstring>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace kvorum;
using namespace kvorum::test;
using protocol::Code;

/// Past a limit there is an answer that names it, never a bare close (sync.md section 6; rows 13
/// and 14 of section 7).
class TestHttpLimits : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void aBodyOverFourMebibytesIsRefusedByItsLengthAlone();
    void aBodyOverFourMebibytesIsRefusedWhileItComes();
    void aRefusedSenderIsNotResetBeforeItHasRead();
    void aBodyThatLiesAboutItsChunksIsRefused();
    void headersOverSixteenKibibytesAreRefused();
    void headersThatDoNotComeInTimeAreAnswered();
    void aConnectionThatSaysNothingIsAnswered();
    void aBodyThatDoesNotComeInTimeIsAnswered();
    void whatIsNotHttpIsAnswered();
    void oneConnectionTooManyIsAskedToComeAgain();
    void manySlowClientsDoNotHoldUpOthers();
    void aBodyAnnouncedIsAskedFor();

private:
    [[nodiscard]] quint16 port() const { return m_server->port(); }

    QTemporaryDir m_folder;
    std::unique_ptr<ServerProcess> m_server;
};

void TestHttpLimits::initTestCase() {
    m_server = std::make_unique<ServerProcess>(
        m_folder.path(), QStringList{"--open", "--header-seconds", "1", "--connections", "40"});
    QVERIFY(m_server->start());
}

void TestHttpLimits::init() {
    QVERIFY(QTest::qWaitFor([&] { return metric(port(), "kvorum_connections") == 1; }));
}

void TestHttpLimits::aBodyOverFourMebibytesIsRefusedByItsLengthAlone() {
    HttpClient client(port());
    client.send("POST /v1/push HTTP/1.1\r\nHost: x\r\nContent-Length: 4194305\r\n\r\n");
    const auto answer = client.receive();
    QCOMPARE(answer.status, 413);
    QCOMPARE(answer.error()->code, Code::TooLarge);
    QVERIFY(answer.error()->detail.find("4 MiB") != std::string::npos);
    QVERIFY(client.waitClosed());

    HttpClient most(port());
    most.send("POST /v1/push HTTP/1.1\r\nHost: x\r\nContent-Length: 4194304\r\n\r\n");
    most.send(QByteArray(4194304, 'x'));
    QCOMPARE(most.receive().status, 401); // read to its end, then judged
}

void TestHttpLimits::aBodyOverFourMebibytesIsRefusedWhileItComes() {
    HttpClient client(port());
    client.send("POST /v1/push HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
    const auto chunk = "100000\r\n" + QByteArray(1 << 20, 'x') + "\r\n";
    for (int i = 0; i < 5; ++i) {
        client.send(chunk);
    }
    QCOMPARE(client.receive().status, 413);
}

/// Closing with bytes unread sends a reset, which may overtake the answer: below Qt's sockets,
/// where the two ends of a connection can be told apart.
void TestHttpLimits::aRefusedSenderIsNotResetBeforeItHasRead() {
    const int client = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port());
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    QCOMPARE(::connect(client, reinterpret_cast<sockaddr*>(&address), sizeof address), 0);
    const QByteArray sent = "POST /v1/push HTTP/1.1\r\nHost: x\r\nContent-Length: 8000000\r\n\r\n" +
                            QByteArray(100'000, 'x');
    QCOMPARE(::send(client, sent.data(), std::size_t(sent.size()), MSG_NOSIGNAL), sent.size());
    QByteArray received(4096, 0);
    ssize_t count = 0, total = 0;
    while ((count = ::recv(client, received.data() + total, std::size_t(received.size() - total),
                           0)) > 0) {
        total += count;
    }
    const int end = errno;
    ::close(client);
    QVERIFY(received.startsWith("HTTP/1.1 413"));
    QVERIFY2(count == 0, std::strerror(end));
}

void TestHttpLimits::aBodyThatLiesAboutItsChunksIsRefused() {
    HttpClient client(port());
    client.send("POST /v1/push HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
                "zz\r\nxx\r\n0\r\n\r\n");
    QCOMPARE(client.receive().status, 400);
}

void TestHttpLimits::headersOverSixteenKibibytesAreRefused() {
    HttpClient client(port());
    client.send("GET /healthz HTTP/1.1\r\nHost: x\r\nX-Long: " + QByteArray(20'000, 'a'));
    const auto answer = client.receive();
    QCOMPARE(answer.status, 431);
    QCOMPARE(answer.error()->code, Code::HeadersTooLarge);
    QVERIFY(answer.error()->detail.find("16 KiB") != std::string::npos);

    HttpClient within(port());
    within.send("GET /healthz HTTP/1.1\r\nHost: x\r\nX-Long: " + QByteArray(16'000, 'a') +
                "\r\n\r\n");
    QCOMPARE(within.receive().status, 200);
}

void TestHttpLimits::headersThatDoNotComeInTimeAreAnswered() {
    HttpClient client(port());
    client.send("GET /healthz HTT");
    const auto answer = client.receive();
    QCOMPARE(answer.status, 408);
    QCOMPARE(answer.error()->code, Code::Timeout);
    QVERIFY(client.waitClosed());

    // a byte now and then is no excuse
    HttpClient drip(port());
    QElapsedTimer timer;
    timer.start();
    HttpAnswer dripped;
    while (dripped.status == 0 && timer.elapsed() < 20'000) {
        drip.send("G");
        dripped = drip.receive(100);
    }
    QVERIFY(dripped.status == 408 || dripped.status == 400);
}

void TestHttpLimits::aConnectionThatSaysNothingIsAnswered() {
    HttpClient client(port());
    QCOMPARE(client.receive().status, 408);
}

void TestHttpLimits::aBodyThatDoesNotComeInTimeIsAnswered() {
    HttpClient client(port());
    client.send("POST /v1/session HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc");
    QCOMPARE(client.receive().status, 408);
}

void TestHttpLimits::whatIsNotHttpIsAnswered() {
    for (const char* text : {"\x16\x03\x01\x02\r\n\r\n", "HELLO\r\n\r\n", "GET / HTTP/9.9\r\n\r\n",
                             "POST /v1/push HTTP/1.1\r\nContent-Length: -1\r\n\r\n"}) {
        HttpClient client(port());
        client.send(text);
        const auto answer = client.receive();
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.error()->code, Code::Bad);
    }
}

void TestHttpLimits::oneConnectionTooManyIsAskedToComeAgain() {
    std::vector<std::unique_ptr<HttpClient>> clients;
    for (int i = 0; i < 40; ++i) {
        clients.push_back(std::make_unique<HttpClient>(port()));
        QCOMPARE(clients.back()->get("/healthz").status, 200);
    }
    HttpClient late(port());
    const auto answer = late.receive();
    QCOMPARE(answer.status, 503);
    QCOMPARE(answer.error()->code, Code::Busy);
    QVERIFY(answer.hasHeader("Retry-After: 5"));
    QCOMPARE(clients.front()->get("/healthz").status, 200);
}

void TestHttpLimits::manySlowClientsDoNotHoldUpOthers() {
    std::vector<std::unique_ptr<HttpClient>> slow;
    for (int i = 0; i < 30; ++i) {
        slow.push_back(std::make_unique<HttpClient>(port()));
        slow.back()->send("POST /v1/push HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n");
    }
    HttpClient quick(port());
    QCOMPARE(quick.get("/readyz").status, 200);
}

void TestHttpLimits::aBodyAnnouncedIsAskedFor() {
    HttpClient client(port());
    client.send("POST /v1/push HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\n"
                "Content-Length: 3\r\n\r\n");
    QCOMPARE(client.receive().status, 100);
    client.send("abc");
    QCOMPARE(client.receive().status, 401);
}

QTEST_GUILESS_MAIN(TestHttpLimits)
#include "tst_http_limits.moc"
