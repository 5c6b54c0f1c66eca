// SPDX-License-Identifier: Apache-2.0
#include "sync/transport/http_transport.h"
#include "sync/transport/loopback.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace kvorum;
using client::Request;
using client::Response;

namespace {

/// A server that answers every connection with the same bytes and keeps what it was sent.
class CannedServer : public QTcpServer {
public:
    explicit CannedServer(QByteArray answer, bool hangUp = true) {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this, answer, hangUp] {
            auto* socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket, answer, hangUp] {
                received += socket->readAll();
                if (!received.contains("\r\n\r\n") || answer.isEmpty()) {
                    return;
                }
                socket->write(answer);
                if (hangUp) {
                    socket->disconnectFromHost();
                }
            });
        });
    }
    [[nodiscard]] std::string url(const char* path = "/v1/push") const {
        return "http://127.0.0.1:" + std::to_string(serverPort()) + path;
    }
    QByteArray received;
};

QByteArray answer(const char* status, const char* headers, const QByteArray& body) {
    return QByteArray("HTTP/1.1 ") + status + "\r\n" + headers +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

std::optional<Response> call(client::Transport& transport, Request request) {
    std::optional<Response> response;
    transport.send(std::move(request), [&](Response answered) { response = std::move(answered); });
    (void)QTest::qWaitFor([&] { return response.has_value(); });
    return response;
}

} // namespace

class TestTransportHttp : public QObject {
    Q_OBJECT
private slots:
    void carriesARequestAndItsAnswer() {
        CannedServer server(answer("200 OK", "", "hello"));
        transport::HttpTransport http;
        const auto response = call(http, {"POST", server.url(), "a-token", {1, 2, 3}, 2000});
        QVERIFY(response);
        QCOMPARE(response->status, 200U);
        QCOMPARE(base::textOf(response->body), std::string_view("hello"));
        QVERIFY(server.received.startsWith("POST /v1/push HTTP/1.1"));
        const auto names = server.received.toLower(); // Qt from 6.8 on writes them small
        QVERIFY(names.contains("authorization: bearer a-token"));
        QVERIFY(names.contains("content-type: application/cbor"));
        QVERIFY(server.received.endsWith(QByteArray("\x01\x02\x03")));
    }

    void keepsThePullTargetAsWritten() {
        CannedServer server(answer("200 OK", "", ""));
        transport::HttpTransport http;
        const auto url = server.url("/v1/pull?cursor=A_-z&wait=25");
        QVERIFY(call(http, {"GET", url, {}, {}, 2000}));
        QVERIFY(server.received.startsWith("GET /v1/pull?cursor=A_-z&wait=25 HTTP/1.1"));
        QVERIFY(!server.received.toLower().contains("authorization"));
    }

    void givesRefusalsWithTheirBodyAndRetryAfter() {
        CannedServer server(answer("503 Busy", "Retry-After: 9\r\n", "why"));
        transport::HttpTransport http;
        const auto response = call(http, {"POST", server.url(), {}, {}, 2000});
        QVERIFY(response);
        QCOMPARE(response->status, 503U);
        QCOMPARE(response->retryAfterS, std::uint64_t(9));
        QCOMPARE(base::textOf(response->body), std::string_view("why"));
    }

    void followsNoRedirect() {
        CannedServer elsewhere(answer("200 OK", "", "caught"));
        const QByteArray location =
            "Location: " + QByteArray::fromStdString(elsewhere.url()) + "\r\n";
        CannedServer server(answer("307 Elsewhere", location.constData(), ""));
        transport::HttpTransport http;
        const auto response = call(http, {"POST", server.url(), "a-token", {1}, 2000});
        QVERIFY(response);
        QCOMPARE(response->status, 0U);
        QCOMPARE(int(response->failed), int(base::ErrorCode::Elsewhere));
        QVERIFY(!response->failure.empty());
        QVERIFY(elsewhere.received.isEmpty());
    }

    void sendsNothingOverPlainHttpButToThisMachine() {
        QVERIFY(transport::mayReach("https://relay.example/v1/push"));
        QVERIFY(transport::mayReach("http://localhost:8080/v1/push"));
        QVERIFY(transport::mayReach("http://[::1]:8080/v1/push"));
        for (const char* url : {"http://relay.example/v1/push", "http://localhost.evil.example/",
                                "http://127.0.0.1.evil.example/", "ftp://relay.example/",
                                "https://user@relay.example/", "https:///v1", ""}) {
            QVERIFY2(!transport::mayReach(url), url);
            transport::HttpTransport http;
            const auto response = call(http, {"GET", url, "a-token", {}, 2000});
            QVERIFY(response && response->status == 0);
            QCOMPARE(int(response->failed), int(base::ErrorCode::NoTls));
        }
    }

    void saysWhenTheAnswerIsCutShortOrNeverComes() {
        CannedServer cut("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf");
        transport::HttpTransport http;
        const auto short_ = call(http, {"GET", cut.url(), {}, {}, 2000});
        QVERIFY(short_ && short_->status == 0 && !short_->failure.empty());
        QCOMPARE(int(short_->failed), int(base::ErrorCode::Offline));
        CannedServer silent("", false);
        const auto none = call(http, {"GET", silent.url(), {}, {}, 200});
        QVERIFY(none && none->status == 0 && !none->failure.empty());
        silent.close();
        const auto closed = call(http, {"GET", silent.url(), {}, {}, 2000});
        QVERIFY(closed && closed->status == 0);
    }

    void cancelsWithoutAnAnswer() {
        CannedServer silent("", false);
        transport::HttpTransport http;
        bool called = false;
        http.send({"GET", silent.url(), {}, {}, 5000}, [&](Response) { called = true; });
        QVERIFY(QTest::qWaitFor([&] { return silent.received.contains("\r\n\r\n"); }));
        http.cancel();
        CannedServer server(answer("200 OK", "", "next"));
        QVERIFY(call(http, {"GET", server.url(), {}, {}, 2000})->status == 200);
        QVERIFY(!called);
    }

    void loopsBack() {
        transport::Loopback loopback([](const Request& request) {
            const auto target = transport::targetOf(request.url);
            return Response{200, {target.begin(), target.end()}, 0, {}};
        });
        const auto response =
            call(loopback, {"GET", "https://a.example/v1/pull?wait=1", {}, {}, 0});
        QCOMPARE(base::textOf(response->body), std::string_view("/v1/pull?wait=1"));
    }
};

QTEST_GUILESS_MAIN(TestTransportHttp)
#include "tst_transport_http.moc"
