// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/link.h"

#include <QtTest>

using namespace kvorum;
using namespace kvorum::protocol;

namespace {

const std::string workspace(43, 'A'); // 32 zero bytes
const std::string secret = std::string(42, 'B') + "A";

} // namespace

/// The link that joins (sync.md section 4, Joining).
class TestProtocolLink : public QObject {
    Q_OBJECT

private slots:
    void aLinkComesBackAsItWent_data();
    void aLinkComesBackAsItWent();
    void onlyLoopbackIsSpokenToWithoutTls_data();
    void onlyLoopbackIsSpokenToWithoutTls();
    void whatIsNoLinkIsRefusedInWords_data();
    void whatIsNoLinkIsRefusedInWords();
    void capitalsInTheHostDoNotCount();
};

void TestProtocolLink::aLinkComesBackAsItWent_data() {
    QTest::addColumn<QByteArray>("text");
    for (const char* host : {"relay.example", "relay.example:8443", "127.0.0.1:8470", "[::1]:8470",
                             "localhost", "10.0.0.7:1", "host-7.lan:65535"}) {
        const auto start = "kvorum://" + std::string(host) + "/" + workspace;
        QTest::newRow(host) << QByteArray::fromStdString(start);
        QTest::addRow("%s#", host) << QByteArray::fromStdString(start + "#" + secret);
    }
}

void TestProtocolLink::aLinkComesBackAsItWent() {
    QFETCH(QByteArray, text);
    const auto link = parseLink(text.toStdString());
    QVERIFY2(link.ok(), text);
    QCOMPARE(format(*link), text.toStdString());
    QCOMPARE(link->secret.has_value(), text.contains('#'));
}

void TestProtocolLink::onlyLoopbackIsSpokenToWithoutTls_data() {
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("plain");
    QTest::newRow("localhost") << QByteArray("localhost") << true;
    QTest::newRow("127.0.0.1") << QByteArray("127.0.0.1") << true;
    QTest::newRow("127.9.9.9") << QByteArray("127.9.9.9") << true;
    QTest::newRow("[::1]") << QByteArray("[::1]") << true;
    QTest::newRow("name that begins so") << QByteArray("127.0.0.1.evil.example") << false;
    QTest::newRow("name of four parts") << QByteArray("127.evil.example.com") << false;
    QTest::newRow("localhost below") << QByteArray("localhost.example") << false;
    QTest::newRow("private") << QByteArray("192.168.0.1") << false;
    QTest::newRow("public") << QByteArray("relay.example") << false;
}

void TestProtocolLink::onlyLoopbackIsSpokenToWithoutTls() {
    QFETCH(QByteArray, host);
    QFETCH(bool, plain);
    const auto link = parseLink("kvorum://" + host.toStdString() + ":8470/" + workspace);
    QVERIFY(link);
    const std::string scheme = plain ? "http://" : "https://";
    QCOMPARE(link->baseUrl(), scheme + host.toStdString() + ":8470");
}

void TestProtocolLink::whatIsNoLinkIsRefusedInWords_data() {
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char* name, const std::string& text) {
        QTest::newRow(name) << QByteArray::fromStdString(text);
    };
    row("empty", "");
    row("another scheme", "https://relay.example/" + workspace);
    row("no workspace", "kvorum://relay.example");
    row("empty workspace", "kvorum://relay.example/");
    row("short workspace", "kvorum://relay.example/" + workspace.substr(1));
    row("long workspace", "kvorum://relay.example/" + workspace + "AAAA");
    row("short secret", "kvorum://relay.example/" + workspace + "#" + secret.substr(4));
    row("empty secret", "kvorum://relay.example/" + workspace + "#");
    row("no host", "kvorum:///" + workspace);
    row("user name", "kvorum://me@relay.example/" + workspace);
    row("port 0", "kvorum://relay.example:0/" + workspace);
    row("port 65536", "kvorum://relay.example:65536/" + workspace);
    row("port of letters", "kvorum://relay.example:80a/" + workspace);
    row("empty port", "kvorum://relay.example:/" + workspace);
    row("space", "kvorum://relay example/" + workspace);
    row("query", "kvorum://relay.example/" + workspace + "?x=1");
    row("path", "kvorum://relay.example/a/" + workspace);
    row("bare IPv6", "kvorum://::1/" + workspace);
    row("umlaut", "kvorum://rel\xc3\xa4y.example/" + workspace);
}

void TestProtocolLink::whatIsNoLinkIsRefusedInWords() {
    QFETCH(QByteArray, text);
    const auto link = parseLink(text.toStdString());
    QVERIFY2(!link.ok(), text);
    QCOMPARE(link.error().code, base::ErrorCode::BadFormat);
    QVERIFY(!link.error().what.empty());
}

void TestProtocolLink::capitalsInTheHostDoNotCount() {
    const auto link = parseLink("KVORUM://Relay.Example/" + workspace);
    QVERIFY(link);
    QCOMPARE(link->authority(), std::string("relay.example"));
}

QTEST_GUILESS_MAIN(TestProtocolLink)
#include "tst_protocol_link.moc"
