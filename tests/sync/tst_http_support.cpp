// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/tst_http_support.h"

#include <QRegularExpression>
#include <QTest>

#include <csignal>

namespace kvorum::test {

namespace {

QString program() {
    return QStringLiteral(KVORUM_BIN_DIR "/kvorum-server");
}

} // namespace

ServerProcess::ServerProcess(QString folder, QStringList more)
    : m_folder(std::move(folder)), m_more(std::move(more)) {}

ServerProcess::~ServerProcess() {
    kill();
}

bool ServerProcess::start() {
    const auto address = QStringLiteral("127.0.0.1:%1").arg(m_port);
    const auto store = m_more.contains("--database")
                           ? QStringList{}
                           : QStringList{"--data", m_folder + "/relay.db"};
    m_process.start(program(), QStringList{"serve", "--listen", address} + store + m_more);
    if (!m_process.waitForStarted() || !m_process.waitForReadyRead()) return false;
    const auto line = QString::fromUtf8(m_process.readLine());
    const auto port = QRegularExpression("listening on https?://[^ ]+:(\\d+)\n").match(line);
    m_port = port.captured(1).toUShort();
    return m_port != 0;
}

int ServerProcess::terminate() {
    m_process.terminate();
    if (!m_process.waitForFinished()) return -1;
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

void ServerProcess::kill() {
    if (m_process.state() == QProcess::NotRunning) return;
    m_process.kill();
    m_process.waitForFinished();
}

QByteArray ServerProcess::log() {
    m_log += m_process.readAllStandardError();
    return m_log;
}

QByteArray ServerProcess::run(const QStringList& arguments) {
    QProcess process;
    process.start(program(), arguments);
    process.waitForFinished();
    return process.readAllStandardOutput();
}

bool HttpAnswer::hasHeader(const QByteArray& line) const {
    return headers.toLower().contains("\r\n" + line.toLower() + "\r\n");
}

std::optional<protocol::ErrorReply> HttpAnswer::error() const {
    const auto read = protocol::decodeErrorReply(body);
    return read ? std::optional(*read) : std::nullopt;
}

HttpClient::HttpClient(quint16 port) {
    m_socket.connectToHost("127.0.0.1", port);
    m_socket.waitForConnected();
}

void HttpClient::send(const QByteArray& bytes) {
    m_socket.write(bytes);
    while (m_socket.bytesToWrite() > 0 && m_socket.waitForBytesWritten()) {
    }
}

void HttpClient::sendRequest(const QByteArray& method, const QByteArray& target,
                             const std::string& token, base::ByteView body) {
    auto text = method + " " + target + " HTTP/1.1\r\nHost: relay\r\n";
    if (!token.empty())
        text += "Authorization: Bearer " + QByteArray::fromStdString(token) + "\r\n";
    text += "Content-Length: " + QByteArray::number(qsizetype(body.size())) + "\r\n\r\n";
    text.append(reinterpret_cast<const char*>(body.data()), qsizetype(body.size()));
    send(text);
}

bool HttpClient::readMore(int timeoutMs) {
    if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(timeoutMs)) return false;
    m_received += m_socket.readAll();
    return true;
}

HttpAnswer HttpClient::receive(int timeoutMs) {
    HttpAnswer answer;
    while (!m_received.contains("\r\n\r\n")) {
        if (!readMore(timeoutMs)) return answer;
    }
    const auto end = m_received.indexOf("\r\n\r\n") + 4;
    answer.headers = m_received.left(end);
    const QRegularExpression length("content-length: (\\d+)",
                                    QRegularExpression::CaseInsensitiveOption);
    const auto size = length.match(QString::fromLatin1(answer.headers)).captured(1).toLongLong();
    while (m_received.size() < end + size) {
        if (!readMore(timeoutMs)) return answer;
    }
    const auto body = m_received.mid(end, size);
    answer.body.assign(body.begin(), body.end());
    m_received.remove(0, end + size);
    answer.status = answer.headers.mid(9, 3).toInt();
    return answer;
}

HttpAnswer HttpClient::get(const QByteArray& target) {
    sendRequest("GET", target);
    return receive();
}

bool HttpClient::isOpen() const {
    return m_socket.state() == QAbstractSocket::ConnectedState;
}

bool HttpClient::waitClosed() {
    return m_socket.state() == QAbstractSocket::UnconnectedState || m_socket.waitForDisconnected();
}

void useHttp(RelayWorld& world, HttpClient& client, quint16 port) {
    world.host = "127.0.0.1:" + std::to_string(port);
    world.clock->now = base::SystemClock().unixMs();
    world.wire = [&client](std::string_view method, const std::string& target,
                           const std::string& token, base::ByteView body) {
        client.sendRequest(QByteArray(method.data(), qsizetype(method.size())),
                           QByteArray::fromStdString(target), token, body);
        auto answer = client.receive();
        server::Reply reply;
        reply.status = static_cast<unsigned>(answer.status);
        reply.body = std::move(answer.body);
        return reply;
    };
}

int metric(quint16 port, const QByteArray& name) {
    HttpClient client(port);
    const auto answer = client.get("/metrics");
    const QByteArray text(reinterpret_cast<const char*>(answer.body.data()),
                          qsizetype(answer.body.size()));
    for (const auto& line : text.split('\n')) {
        if (line.startsWith(name + " ")) return line.mid(name.size() + 1).toInt();
    }
    return -1;
}

} // namespace kvorum::test
