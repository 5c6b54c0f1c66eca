// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QTemporaryDir>

#include <memory>
#include <string>

namespace kvorum::test {

/// A real PostgreSQL in a temporary folder, on a free port of the loopback; ends with this object,
/// and with this process however that ends. Throws where it cannot be had.
class PostgresServer {
public:
    /// `settings` are "name=value". Without durability unless `durable`.
    explicit PostgresServer(const QStringList& settings = {}, bool durable = false);
    /// A standby that follows `primary`.
    explicit PostgresServer(const PostgresServer& primary, const QString& name);
    ~PostgresServer();
    PostgresServer(const PostgresServer&) = delete;
    PostgresServer& operator=(const PostgresServer&) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] std::string url(const std::string& more = {}) const;
    /// What `psql` prints; throws where it fails.
    QString sql(const QString& statements) const;
    QString psql(const QStringList& arguments) const;
    /// As a crash: nothing is written any more.
    void kill();

private:
    void start(const QStringList& settings);
    [[nodiscard]] QString data() const { return m_folder.filePath("data"); }

    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

/// Whether KVORUM_TEST_STORE asks for PostgreSQL.
[[nodiscard]] bool usesPostgres();
/// The one server of this test program, started when first asked for.
[[nodiscard]] PostgresServer& sharedPostgres();
/// The url of an empty database there: a schema of its own.
[[nodiscard]] std::string newDatabase();

} // namespace kvorum::test
