// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/sync/tst_server_support.h"

#include <QProcess>
#include <QTcpSocket>

namespace kvorum::test {

/// A real `kvorum-server` on a free port, with a database in the folder given.
class ServerProcess {
public:
    explicit ServerProcess(QString folder, QStringList more = {"--open"});
    ~ServerProcess();
    [[nodiscard]] bool start();
    /// Counts from the next start on.
    void use(const QProcessEnvironment& environment) {
        m_process.setProcessEnvironment(environment);
    }
    [[nodiscard]] bool running() const { return m_process.state() != QProcess::NotRunning; }
    /// Ended by a signal, the last time it ended.
    [[nodiscard]] bool killed() const { return m_process.exitStatus() == QProcess::CrashExit; }
    /// SIGTERM; the exit code, or -1 where it does not end.
    [[nodiscard]] int terminate();
    void kill();
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] qint64 pid() const { return m_process.processId(); }
    [[nodiscard]] QByteArray log();
    /// What a command printed; empty where it failed.
    [[nodiscard]] static QByteArray run(const QStringList& arguments);

private:
    QString m_folder;
    QStringList m_more;
    QProcess m_process;
    QByteArray m_log;
    quint16 m_port = 0;
};

struct HttpAnswer {
    int status = 0; ///< 0: the connection ended without an answer
    QByteArray headers;
    base::Bytes body;
    [[nodiscard]] bool hasHeader(const QByteArray& line) const;
    [[nodiscard]] std::optional<protocol::ErrorReply> error() const;
};

/// One connection, spoken to byte by byte.
class HttpClient {
public:
    explicit HttpClient(quint16 port);
    void send(const QByteArray& bytes);
    void sendRequest(const QByteArray& method, const QByteArray& target,
                     const std::string& token = {}, base::ByteView body = {});
    [[nodiscard]] HttpAnswer receive(int timeoutMs = 30'000);
    [[nodiscard]] HttpAnswer get(const QByteArray& target);
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] bool waitClosed();

private:
    [[nodiscard]] bool readMore(int timeoutMs);

    QTcpSocket m_socket;
    QByteArray m_received;
};

/// Sends a world's calls over the client.
void useHttp(RelayWorld& world, HttpClient& client, quint16 port);
/// The number behind a name in /metrics, or -1.
[[nodiscard]] int metric(quint16 port, const QByteArray& name);

} // namespace kvorum::test
