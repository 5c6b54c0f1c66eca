// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/tst_http_support.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QtTest>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <cstdio>
#include <memory>

using namespace kvorum;
using namespace kvorum::test;

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

/// Writes a key and a certificate for 127.0.0.1 that it signs itself.
void writeCertificate(const QString& certificateFile, const QString& keyFile) {
    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate(X509_new());
    X509_set_version(certificate.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -3600);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 3600);
    X509_set_pubkey(certificate.get(), key.get());
    auto* name = X509_get_subject_name(certificate.get());
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC,
                               reinterpret_cast<const unsigned char*>("127.0.0.1"), -1, -1, 0);
    X509_set_issuer_name(certificate.get(), name);
    auto* names = X509V3_EXT_conf_nid(nullptr, nullptr, NID_subject_alt_name, "IP:127.0.0.1");
    X509_add_ext(certificate.get(), names, -1);
    X509_EXTENSION_free(names);
    X509_sign(certificate.get(), key.get(), EVP_sha256());
    const File to(std::fopen(qPrintable(certificateFile), "w"));
    PEM_write_X509(to.get(), certificate.get());
    const File keyTo(std::fopen(qPrintable(keyFile), "w"));
    PEM_write_PrivateKey(keyTo.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
}

QByteArray readAnswer(QSslSocket& socket) {
    QByteArray answer;
    while (!answer.contains("\r\n\r\n") && socket.waitForReadyRead(30'000)) {
        answer += socket.readAll();
    }
    return answer;
}

} // namespace

/// The same server over TLS (row 18 of sync.md section 7, the server's half).
class TestHttpTls : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void requestsAreAnsweredOverTls();
    void aTooLongHeaderIsAnsweredOverTls();
    void oldTlsIsNotSpoken();
    void plainTextIsNotSpoken();

private:
    void connectTo(QSslSocket& socket);

    QTemporaryDir m_folder;
    std::unique_ptr<ServerProcess> m_server;
    QList<QSslCertificate> m_trusted;
};

void TestHttpTls::initTestCase() {
    const auto certificate = m_folder.filePath("certificate.pem"),
               key = m_folder.filePath("key.pem");
    writeCertificate(certificate, key);
    m_trusted = QSslCertificate::fromPath(certificate);
    QCOMPARE(m_trusted.size(), 1);
    m_server = std::make_unique<ServerProcess>(
        m_folder.path(),
        QStringList{"--open", "--certificate", certificate, "--key", key, "--header-seconds", "2"});
    QVERIFY(m_server->start());
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

QTEST_GUILESS_MAIN(TestHttpTls)
#include "tst_http_tls.moc"
