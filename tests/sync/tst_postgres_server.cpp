// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/tst_postgres_server.h"

#include <QDir>
#include <QTcpServer>

#include <csignal>
#include <stdexcept>

#include <unistd.h>

namespace kvorum::test {

namespace {

/// Where Debian puts initdb and its like, newest version last.
QString tool(const QString& name) {
    QDir all("/usr/lib/postgresql");
    const auto versions = all.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    if (versions.isEmpty()) throw std::runtime_error("no PostgreSQL in /usr/lib/postgresql");
    return all.filePath(versions.last() + "/bin/" + name);
}

/// PostgreSQL refuses to run as root; this also ends it with us, however we end.
QStringList unprivileged(const QStringList& command) {
    QStringList all{"setpriv", "--pdeathsig", "QUIT"};
    if (::geteuid() == 0)
        all << "--reuid=postgres"
            << "--regid=postgres"
            << "--clear-groups";
    return all + command;
}

void start(QProcess& process, QStringList command) {
    process.setStandardInputFile(QProcess::nullDevice());
    const auto program = command.takeFirst();
    process.start(program, command);
}

QString run(const QStringList& command) {
    QProcess process;
    start(process, command);
    process.waitForFinished(60'000);
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        throw std::runtime_error(
            (command.join(' ').toUtf8() + ": " + process.readAllStandardError()).toStdString());
    }
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

quint16 freePort() {
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

void giveAway(const QString& folder) {
    if (::geteuid() == 0) (void)run({"chown", "postgres", folder});
}

} // namespace

PostgresServer::PostgresServer(const QStringList& settings, bool durable) {
    giveAway(m_folder.path());
    (void)run(unprivileged({tool("initdb"), "-D", data(), "-A", "trust", "-U", "kvorum", "-N",
                            "--no-locale", "-E", "UTF8"}));
    start(settings + (durable ? QStringList{} : QStringList{"fsync=off", "full_page_writes=off"}));
}

PostgresServer::PostgresServer(const PostgresServer& primary, const QString& name) {
    giveAway(m_folder.path());
    const auto source =
        QString::fromStdString(primary.url("application_name=" + name.toStdString()));
    (void)run(unprivileged(
        {tool("pg_basebackup"), "-D", data(), "-d", source, "-R", "-c", "fast", "-X", "stream"}));
    start({});
}

PostgresServer::~PostgresServer() {
    if (m_process.state() == QProcess::NotRunning) return;
    ::kill(static_cast<pid_t>(m_process.processId()), SIGQUIT);
    if (!m_process.waitForFinished()) m_process.kill();
}

void PostgresServer::start(const QStringList& settings) {
    m_port = freePort();
    QStringList command{tool("postgres"),
                        "-D",
                        data(),
                        "-p",
                        QString::number(m_port),
                        "-k",
                        "",
                        "-c",
                        "listen_addresses=127.0.0.1",
                        "-c",
                        "log_min_messages=log",
                        "-c",
                        "log_checkpoints=off"};
    for (const auto& setting : settings) {
        command << "-c" << setting;
    }
    m_process.setReadChannel(QProcess::StandardError);
    test::start(m_process, unprivileged(command));
    QByteArray said;
    while (!said.contains("ready to accept")) {
        if (!m_process.waitForReadyRead()) throw std::runtime_error(said.toStdString());
        said += m_process.readAllStandardError();
    }
}

std::string PostgresServer::url(const std::string& more) const {
    return "postgresql://kvorum@127.0.0.1:" + std::to_string(m_port) + "/postgres?" + more;
}

QString PostgresServer::psql(const QStringList& arguments) const {
    return run(QStringList{"psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-d",
                           QString::fromStdString(url())} +
               arguments);
}

QString PostgresServer::sql(const QString& statements) const {
    return psql({"-c", statements});
}

void PostgresServer::kill() {
    m_process.kill();
    m_process.waitForFinished();
}

bool usesPostgres() {
    return qgetenv("KVORUM_TEST_STORE") == "postgresql";
}

PostgresServer& sharedPostgres() {
    static PostgresServer server;
    return server;
}

std::string newDatabase() {
    static int count = 0;
    const auto name = QStringLiteral("test%1").arg(++count);
    (void)sharedPostgres().sql("CREATE SCHEMA " + name);
    return sharedPostgres().url("options=-csearch_path%3D" + name.toStdString());
}

} // namespace kvorum::test
