// SPDX-License-Identifier: Apache-2.0
#include "tests/support/processes.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QThread>

namespace kvorum::support {

namespace {

constexpr int startMs = 30'000;
constexpr int answerMs = 30'000;
constexpr int endedMs = 1'000;

QString program(const QString& name) {
    return QStringLiteral(KVORUM_BIN_DIR "/") + name;
}

/// A socket connects as soon as the program listens: tries again until then.
bool connectTo(QLocalSocket& socket, const QString& name, QProcess& process) {
    QElapsedTimer since;
    since.start();
    while (since.elapsed() < startMs && process.state() != QProcess::NotRunning &&
           !process.waitForFinished(0)) {
        socket.connectToServer(name);
        if (socket.waitForConnected(200)) {
            return true;
        }
        QThread::yieldCurrentThread();
    }
    return false;
}

} // namespace

Finished run(const QString& name, const QStringList& arguments, int timeoutMs) {
    QProcess process;
    process.start(program(name), arguments);
    Finished finished;
    if (process.waitForFinished(timeoutMs)) {
        finished.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }
    finished.out = process.readAllStandardOutput();
    finished.err = process.readAllStandardError();
    return finished;
}

RelayProcess::RelayProcess(QString folder) : m_folder(std::move(folder)) {
    QDir().mkpath(m_folder);
}

RelayProcess::~RelayProcess() {
    stop();
}

bool RelayProcess::start() {
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    m_process->start(
        program("kvorum-server"),
        {"serve", "--open", "--listen", QString("127.0.0.1:%1").arg(m_port), "--data", database()});
    const QByteArray sign("listening on http://127.0.0.1:");
    QByteArray said;
    QElapsedTimer since;
    since.start();
    while (since.elapsed() < startMs && !said.contains(sign)) {
        if (!m_process->waitForReadyRead(startMs)) {
            break;
        }
        said += m_process->readAll();
    }
    m_log += said;
    const auto at = said.indexOf(sign);
    if (at < 0) {
        return false;
    }
    QByteArray port = said.mid(at + sign.size()).split('\n').constFirst().trimmed();
    m_port = port.toInt();
    return m_port > 0;
}

void RelayProcess::collect() {
    m_log += m_process->readAll();
}

void RelayProcess::stop() {
    if (m_process) {
        m_process->terminate();
        m_process->waitForFinished(startMs);
        collect();
        m_process.reset();
    }
}

QString RelayProcess::url() const {
    return QString("http://127.0.0.1:%1").arg(m_port);
}

Device::Device(QString folder, QString name)
    : m_folder(std::move(folder)), m_name(std::move(name)) {
    QDir().mkpath(m_folder);
    QFile passphrase(m_folder + "/passphrase");
    if (passphrase.open(QIODevice::WriteOnly)) {
        passphrase.write("a passphrase of " + m_name.toUtf8() + '\n');
    }
}

Device::~Device() {
    stop();
}

bool Device::start(const QStringList& more) {
    const QString socket = QDir(m_folder).absoluteFilePath("driver");
    QFile::remove(socket);
    auto environment = m_environment;
    environment.insert("QT_QPA_PLATFORM", "offscreen");
    environment.insert("QT_QUICK_BACKEND", "software");
    environment.insert("QT_QPA_GENERIC_PLUGINS", "kvorum_driver:" + socket);
    environment.insert("QT_PLUGIN_PATH", KVORUM_PLUGIN_DIR);
    m_process = std::make_unique<QProcess>();
    m_process->setProcessEnvironment(environment);
    m_process->setProcessChannelMode(QProcess::ForwardedChannels);
    m_commandsLeft = 0;
    m_process->start(program("kvorum"), QStringList{"--data-dir", m_folder, "--language", "en",
                                                    "--passphrase-file", m_folder + "/passphrase"} +
                                            more);
    m_socket = std::make_unique<QLocalSocket>();
    return m_process->waitForStarted(startMs) && connectTo(*m_socket, socket, *m_process);
}

void Device::kill() {
    if (m_process) {
        m_socket.reset();
        m_process->kill();
        m_process->waitForFinished(startMs);
        m_process.reset();
    }
}

void Device::killAt(int command, int afterMs) {
    m_commandsLeft = command;
    m_killAfterMs = afterMs;
}

bool Device::ended() {
    return !m_process || m_process->state() == QProcess::NotRunning ||
           m_process->waitForFinished(endedMs);
}

bool Device::close() {
    return done({{"do", "close"}}) && ended() && m_process->exitStatus() == QProcess::NormalExit &&
           m_process->exitCode() == 0;
}

void Device::stop() {
    if (m_process) {
        m_socket.reset();
        m_process->terminate();
        if (!m_process->waitForFinished(startMs)) {
            m_process->kill();
            m_process->waitForFinished(startMs);
        }
        m_process.reset();
    }
}

QJsonObject Device::ask(const QJsonObject& command) {
    if (!m_socket) {
        return {{"ok", false}, {"why", "it does not run"}};
    }
    m_socket->write(QJsonDocument(command).toJson(QJsonDocument::Compact) + '\n');
    m_socket->flush();
    if (m_commandsLeft > 0 && --m_commandsLeft == 0) {
        m_socket->waitForReadyRead(m_killAfterMs);
        kill();
        return {{"ok", false}, {"why", "killed"}};
    }
    while (!m_socket->canReadLine()) {
        if (!m_socket->waitForReadyRead(answerMs)) {
            return {{"ok", false}, {"why", "no answer"}};
        }
    }
    const auto reply = QJsonDocument::fromJson(m_socket->readLine()).object();
    m_keysTakenMs = reply.value("ms").toInteger(m_keysTakenMs);
    return reply;
}

bool Device::done(const QJsonObject& command) {
    const QJsonObject reply = ask(command);
    if (reply["ok"].toBool()) {
        return true;
    }
    m_trouble = m_name + ": " + QJsonDocument(command).toJson(QJsonDocument::Compact) + "\n";
    for (const QJsonValue& control : reply["tree"].toArray()) {
        m_trouble +=
            "  " + control["role"].toString() + " \"" + control["name"].toString() + "\"\n";
    }
    return false;
}

bool Device::click(const QString& name, const QString& role, int nth) {
    return done({{"do", "click"}, {"name", name}, {"role", role}, {"nth", nth}});
}

bool Device::clickStarting(const QString& prefix, const QString& role, int nth) {
    return done(
        {{"do", "click"}, {"name", prefix}, {"role", role}, {"prefix", true}, {"nth", nth}});
}

bool Device::draw(const QString& name) {
    return done({{"do", "draw"}, {"name", name}});
}

bool Device::type(const QString& text) {
    return done({{"do", "type"}, {"text", text}});
}

bool Device::press(const QString& keys) {
    return done({{"do", "press"}, {"keys", keys}});
}

bool Device::waitFor(const QString& name, bool prefix) {
    return done({{"do", "await"}, {"name", name}, {"prefix", prefix}});
}

bool Device::rest(int ms) {
    return done({{"do", "rest"}, {"forMs", ms}});
}

bool Device::background() {
    return done({{"do", "background"}});
}

bool Device::waitChecked(const QString& prefix, const QString& role, int nth, bool checked) {
    return done({{"do", "await"},
                 {"name", prefix},
                 {"role", role},
                 {"prefix", true},
                 {"nth", nth},
                 {"checked", checked}});
}

bool Device::waitText(const QString& prefix, int nth, const QString& text) {
    return done({{"do", "await"},
                 {"name", prefix},
                 {"role", "edit"},
                 {"prefix", true},
                 {"nth", nth},
                 {"value", text}});
}

bool Device::waitGone(const QString& name) {
    return done({{"do", "gone"}, {"name", name}});
}

QJsonObject Device::read(const QString& name, bool prefix, const QString& role) {
    return ask({{"do", "read"}, {"name", name}, {"prefix", prefix}, {"role", role}});
}

QJsonArray Device::tree() {
    return ask({{"do", "tree"}})["tree"].toArray();
}

QString Device::words() {
    QString words;
    for (const QJsonValue& control : tree()) {
        words += control["name"].toString() + '\n' + control["value"].toString() + '\n';
    }
    return words;
}

bool Device::resize(int width, int height) {
    return done({{"do", "size"}, {"width", width}, {"height", height}});
}

bool Device::shot(const QString& file) {
    return done({{"do", "shot"}, {"file", file}});
}

} // namespace kvorum::support
