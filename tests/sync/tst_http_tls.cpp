// SPDX-License-Identifier: Apache-2.0
#include "sync/transport/http_transport.h"
#include "tests/sync/tst_http_support.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>
#include <QtTest>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <cstdio>
#include <memory>

using namespace kvorum;
using namespace kvorum::test;
using base::ErrorCode;

namespace {

template <auto release>
struct Release {
    template <typename T>
    void operator()(T* object) const {
        release(object);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Release<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Release<X509_free>>;
using File = std::unique_ptr<std::FILE, Release<std::fclose>>;

/// A certificate and its key.
struct Pair {
    Key key{EVP_EC_gen("P-256")};
    Certificate certificate{X509_new()};
};

/// How a certificate is made; the hours count from now.
struct Made {
    const char* names = "IP:127.0.0.1";
    long fromHours = -1, untilHours = 1;
    const Pair* by = nullptr; ///< none: it signs itself
};

void addExtension(X509* certificate, int kind, const char* value) {
    auto* extension = X509V3_EXT_conf_nid(nullptr, nullptr, kind, value);
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

Pair makePair(const char* subject, const Made& made, bool authority = false) {
    Pair pair;
    auto* certificate = pair.certificate.get();
    X509_set_version(certificate, 2);
    static long serial = 1;
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), ++serial);
    X509_gmtime_adj(X509_getm_notBefore(certificate), made.fromHours * 3600);
    X509_gmtime_adj(X509_getm_notAfter(certificate), made.untilHours * 3600);
    X509_set_pubkey(certificate, pair.key.get());
    auto* name = X509_get_subject_name(certificate);
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC,
                               reinterpret_cast<const unsigned char*>(subject), -1, -1, 0);
    const Pair& signer = made.by == nullptr ? pair : *made.by;
    X509_set_issuer_name(certificate, X509_get_subject_name(signer.certificate.get()));
    if (authority)
        addExtension(certificate, NID_basic_constraints, "critical,CA:TRUE");
    else
        addExtension(certificate, NID_subject_alt_name, made.names);
    X509_sign(certificate, signer.key.get(), EVP_sha256());
    return pair;
}

void write(const Pair& pair, const QString& certificateFile, const QString& keyFile) {
    const File to(std::fopen(qPrintable(certificateFile), "w"));
    PEM_write_X509(to.get(), pair.certificate.get());
    const File keyTo(std::fopen(qPrintable(keyFile), "w"));
    PEM_write_PrivateKey(keyTo.get(), pair.key.get(), nullptr, nullptr, 0, nullptr, nullptr);
}

/// What a device gets from https://127.0.0.1:port.
client::Response call(quint16 port) {
    transport::HttpTransport http;
    std::optional<client::Response> response;
    http.send(
        {"GET", "https://127.0.0.1:" + std::to_string(port) + "/healthz", "a-token", {}, 30'000},
        [&](client::Response answered) { response = std::move(answered); });
    (void)QTest::qWaitFor([&] { return response.has_value(); }, 30'000);
    return response.value_or(client::Response{});
}

QByteArray readAnswer(QSslSocket& socket) {
    QByteArray answer;
    while (!answer.contains("\r\n\r\n") && socket.waitForReadyRead(30'000)) {
        answer += socket.readAll();
    }
    return answer;
}

} // namespace

/// The same server over TLS, and what a client says of one that it cannot trust (row 18 of sync.md
/// section 7).
class TestHttpTls : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void requestsAreAnsweredOverTls();
    void aTooLongHeaderIsAnsweredOverTls();
    void oldTlsIsNotSpoken();
    void plainTextIsNotSpoken();
    void aClientTrustsTheRightCertificateOnly_data();
    void aClientTrustsTheRightCertificateOnly();
    void aClientSendsNothingWithoutTls();
    void noEnvironmentMakesAClientTrust();

private:
    void connectTo(QSslSocket& socket);
    /// Files in the folder: certificate, key.
    QStringList written(const Pair& pair, const QString& name);

    QTemporaryDir m_folder;
    std::unique_ptr<ServerProcess> m_server;
    QList<QSslCertificate> m_trusted;
};

void TestHttpTls::initTestCase() {
    const auto files = written(makePair("127.0.0.1", {}), "self");
    m_trusted = QSslCertificate::fromPath(files[0]);
    QCOMPARE(m_trusted.size(), 1);
    m_server = std::make_unique<ServerProcess>(
        m_folder.path(), QStringList{"--open", "--certificate", files[0], "--key", files[1],
                                     "--header-seconds", "2"});
    QVERIFY(m_server->start());
}

QStringList TestHttpTls::written(const Pair& pair, const QString& name) {
    const QStringList files{m_folder.filePath(name + ".pem"), m_folder.filePath(name + ".key")};
    write(pair, files[0], files[1]);
    return files;
}

void TestHttpTls::connectTo(QSslSocket& socket) {
    auto configuration = socket.sslConfiguration();
    configuration.setCaCertificates(m_trusted);
    socket.setSslConfiguration(configuration);
    socket.connectToHostEncrypted("127.0.0.1", m_server->port());
}

void TestHttpTls::requestsAreAnsweredOverTls() {
    QSslSocket socket;
    connectTo(socket);
    QVERIFY(socket.waitForEncrypted());
    for (int i = 0; i < 3; ++i) {
        socket.write("GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n");
        QVERIFY(readAnswer(socket).startsWith("HTTP/1.1 200 OK"));
    }
}

void TestHttpTls::aTooLongHeaderIsAnsweredOverTls() {
    QSslSocket socket;
    connectTo(socket);
    QVERIFY(socket.waitForEncrypted());
    socket.write("GET / HTTP/1.1\r\nX: " + QByteArray(20'000, 'a'));
    QVERIFY(readAnswer(socket).startsWith("HTTP/1.1 431"));
}

void TestHttpTls::oldTlsIsNotSpoken() {
    QSslSocket socket;
    auto configuration = socket.sslConfiguration();
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    configuration.setProtocol(QSsl::TlsV1_1);
    QT_WARNING_POP
    socket.setSslConfiguration(configuration);
    socket.connectToHostEncrypted("127.0.0.1", m_server->port());
    QVERIFY(!socket.waitForEncrypted());
}

void TestHttpTls::plainTextIsNotSpoken() {
    HttpClient client(m_server->port());
    client.send("GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n");
    QVERIFY(client.waitClosed());
}

void TestHttpTls::aClientTrustsTheRightCertificateOnly_data() {
    QTest::addColumn<QByteArray>("names");
    QTest::addColumn<int>("fromHours");
    QTest::addColumn<int>("untilHours");
    QTest::addColumn<QByteArray>("signedBy");
    QTest::addColumn<int>("expected");
    const auto row = [](const char* what, const char* names, int from, int until, const char* by,
                        ErrorCode expected) {
        QTest::newRow(what) << QByteArray(names) << from << until << QByteArray(by)
                            << int(expected);
    };
    const char* here = "IP:127.0.0.1";
    row("right", here, -1, 1, "authority", ErrorCode{});
    row("self-signed", here, -1, 1, "itself", ErrorCode::Untrusted);
    row("by an unknown authority", here, -1, 1, "stranger", ErrorCode::Untrusted);
    row("of another host", "DNS:relay.example", -1, 1, "authority", ErrorCode::WrongServer);
    row("of another address", "IP:127.0.0.2", -1, 1, "authority", ErrorCode::WrongServer);
    row("run out", here, -48, -24, "authority", ErrorCode::OutOfDate);
    row("not yet valid", here, 24, 48, "authority", ErrorCode::OutOfDate);
    row("self-signed, of another host", "DNS:relay.example", -48, -24, "itself",
        ErrorCode::Untrusted);
}

void TestHttpTls::aClientTrustsTheRightCertificateOnly() {
    QFETCH(QByteArray, names);
    QFETCH(int, fromHours);
    QFETCH(int, untilHours);
    QFETCH(QByteArray, signedBy);
    QFETCH(int, expected);
    const auto authority = makePair("Authority", {}, true),
               stranger = makePair("Stranger", {}, true);
    const Pair* by = signedBy == "authority"  ? &authority
                     : signedBy == "stranger" ? &stranger
                                              : nullptr;
    const auto files =
        written(makePair("server", {names.constData(), fromHours, untilHours, by}), "server");
    // the one way to trust another authority: the system, which a test stands in for
    const auto trust = QSslCertificate::fromPath(written(authority, "authority")[0]);
    const auto usual = QSslConfiguration::defaultConfiguration();
    auto trusting = usual;
    trusting.addCaCertificates(trust);
    QSslConfiguration::setDefaultConfiguration(trusting);

    const QTemporaryDir folder;
    ServerProcess server(folder.path(), {"--open", "--certificate", files[0], "--key", files[1]});
    QVERIFY(server.start());
    const auto response = call(server.port());
    QSslConfiguration::setDefaultConfiguration(usual);
    QCOMPARE(response.status, expected == 0 ? 200U : 0U);
    if (expected != 0) {
        QCOMPARE(int(response.failed), expected);
        QVERIFY(!response.failure.empty());
        QVERIFY2(!server.log().contains("GET"), server.log());
    }
}

void TestHttpTls::aClientSendsNothingWithoutTls() {
    for (const QByteArray& answer :
         {QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"), QByteArray("hello\r\n")}) {
        QTcpServer plain;
        QVERIFY(plain.listen(QHostAddress::LocalHost));
        QByteArray received;
        connect(&plain, &QTcpServer::newConnection, this, [&] {
            auto* socket = plain.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [&received, socket, answer] {
                received += socket->readAll();
                socket->write(answer);
            });
        });
        const auto response = call(plain.serverPort());
        QCOMPARE(response.status, 0U);
        QCOMPARE(int(response.failed), int(ErrorCode::NoTls));
        QVERIFY(!received.isEmpty()); // its greeting
        QVERIFY(!received.contains("GET"));
        QVERIFY(!received.contains("a-token"));
    }
}

/// Neither the variables that other programs heed nor ones that would be handy.
void TestHttpTls::noEnvironmentMakesAClientTrust() {
    const auto file = m_folder.filePath("self.pem").toUtf8();
    const std::vector<std::pair<const char*, QByteArray>> variables = {
        {"SSL_CERT_FILE", file},      {"SSL_CERT_DIR", m_folder.path().toUtf8()},
        {"REQUESTS_CA_BUNDLE", file}, {"CURL_CA_BUNDLE", file},
        {"QT_SSL_VERIFY", "0"},       {"NODE_TLS_REJECT_UNAUTHORIZED", "0"},
        {"KVORUM_INSECURE", "1"}};
    for (const auto& [name, value] : variables) {
        qputenv(name, value);
    }
    const auto response = call(m_server->port());
    for (const auto& [name, value] : variables) {
        qunsetenv(name);
    }
    QCOMPARE(response.status, 0U);
    QCOMPARE(int(response.failed), int(ErrorCode::Untrusted));
}

QTEST_GUILESS_MAIN(TestHttpTls)
#include "tst_http_tls.moc"
