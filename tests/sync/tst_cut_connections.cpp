// SPDX-License-Identifier: Apache-2.0
#include "sync/client/exchange.h"
#include "sync/protocol/link.h"
#include "tests/support/http_device.h"
#include "tests/sync/tst_http_support.h"
#include "tests/sync/tst_replica_world.h"

#include <QTcpServer>
#include <QtTest>

using namespace kvorum;

namespace {

/// A line to the real server that breaks once, after so many bytes one way.
class Line : public QTcpServer {
public:
    Line() {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, &Line::take);
    }
    [[nodiscard]] std::string host() const { return "127.0.0.1:" + std::to_string(serverPort()); }

    quint16 behind = 0; ///< the real server's port
    bool back = false;  ///< the way that is counted: what the server answers
    qint64 left = -1;   ///< bytes until it breaks; below 0 it does not

    /// Ends all connections, so that the next one begins with its first byte.
    void hangUp() {
        for (auto* socket : findChildren<QTcpSocket*>()) {
            socket->abort();
        }
    }

private:
    void take() {
        auto* client = nextPendingConnection();
        auto* server = new QTcpSocket(client);
        server->connectToHost("127.0.0.1", behind);
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        connect(client, &QTcpSocket::readyRead, client,
                [=, this] { pass(*client, *server, false, *client); });
        connect(server, &QTcpSocket::readyRead, client,
                [=, this] { pass(*server, *client, true, *client); });
        connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    }
    void pass(QTcpSocket& from, QTcpSocket& to, bool answers, QTcpSocket& client) {
        QByteArray bytes = from.readAll();
        const bool breaks = left >= 0 && answers == back && bytes.size() > left;
        if (breaks) {
            bytes.truncate(left);
        } else if (left >= 0 && answers == back) {
            left -= bytes.size();
        }
        to.write(bytes);
        if (breaks) {
            left = -1;
            while (to.bytesToWrite() > 0 && to.waitForBytesWritten(5'000)) {
            }
            client.abort();
        }
    }
};

} // namespace

/// The connection breaks after k bytes, both ways (sync.md section 7, case 4): each 13th k here,
/// each one with KVORUM_EACH_BYTE=1.
class TestCutConnections : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void afterEachByteItGoesOnWithWhatIsMissing_data();
    void afterEachByteItGoesOnWithWhatIsMissing();
    void allCameOnceAndInOrder();

private:
    [[nodiscard]] bool isSent(test::HttpDevice& device) {
        const bool sent =
            QTest::qWaitFor([&] { return device.idle() && device->status().waiting == 0; }, 30'000);
        return sent && !broken();
    }
    [[nodiscard]] bool broken() {
        for (auto* device : {m_writer.get(), m_reader.get()}) {
            for (const auto& problem : (*device)->status().problems) {
                if (problem.code != base::ErrorCode::Offline) return true;
            }
        }
        return false;
    }
    [[nodiscard]] log::FieldKey field() {
        return syncworld::fieldOf((*m_writer)->control(), m_vacancy, "f");
    }

    QTemporaryDir m_folder;
    Line m_line;
    std::unique_ptr<test::ServerProcess> m_server;
    std::unique_ptr<test::HttpDevice> m_writer, m_reader;
    base::ScopeId m_vacancy;
    int m_written = 0;
};

void TestCutConnections::initTestCase() {
    m_server = std::make_unique<test::ServerProcess>(
        m_folder.path(), QStringList{"--open", "--requests-a-minute", "0", "--host",
                                     QString::fromStdString(m_line.host())});
    QVERIFY(m_server->start());
    m_line.behind = m_server->port();
    const std::filesystem::path folder = m_folder.path().toStdString();
    m_writer = std::make_unique<test::HttpDevice>(folder / "writer.db");
    m_reader = std::make_unique<test::HttpDevice>(folder / "reader.db");
    auto& writer = *m_writer;
    OK(writer->found());
    OK(client::Exchange(*writer).setServer(m_line.host()));
    const auto workspace = writer->control().workspaceScope();
    m_vacancy = *writer->makeScope(log::ScopeKind::Vacancy, workspace);
    const auto link = writer->invite(m_line.host(), base::newId<base::MemberId>(writer.now()),
                                     log::Role::Recruiter, workspace);
    writer.ask();
    QVERIFY(isSent(writer));
    OK((*m_reader)->beginJoin(*protocol::parseLink(*link)));
    m_reader->ask();
    QVERIFY(QTest::qWaitFor([&] { return (*m_reader)->readable(m_vacancy); }, 30'000));
    m_reader->hangUp();
}

void TestCutConnections::afterEachByteItGoesOnWithWhatIsMissing_data() {
    QTest::addColumn<bool>("back");
    QTest::newRow("what is asked") << false;
    QTest::newRow("what is answered") << true;
}

void TestCutConnections::afterEachByteItGoesOnWithWhatIsMissing() {
    QFETCH(bool, back);
    auto& writer = *m_writer;
    m_line.back = back;
    bool broke = true;
    int cuts = 0;
    const int step = qEnvironmentVariableIntValue("KVORUM_EACH_BYTE") == 1 ? 1 : 13;
    for (; broke; cuts += step) {
        m_line.hangUp();
        m_line.left = cuts;
        OK(writer->write(m_vacancy, field(), ++m_written));
        OK(writer->sealAll());
        writer.ask();
        QVERIFY2(isSent(writer), qPrintable(QString::number(cuts)));
        broke = m_line.left < 0;
    }
    m_line.left = -1;
    qInfo("every %d of %d bytes", step, cuts);
    QVERIFY(cuts > 600);
}

void TestCutConnections::allCameOnceAndInOrder() {
    m_reader->ask();
    const auto agrees = [&] {
        return (*m_reader)->fold(m_vacancy)->stateHash() ==
               (*m_writer)->fold(m_vacancy)->stateHash();
    };
    QVERIFY(QTest::qWaitFor(agrees, 30'000));
    QVERIFY(!broken());
    QVERIFY((*m_reader)->fold(m_vacancy)->value(field()) == log::Value(m_written));
}

QTEST_GUILESS_MAIN(TestCutConnections)
#include "tst_cut_connections.moc"
