// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/tst_commands_support.h"

#include "sync/server/admin/rows.h"
#include "sync/server/postgres/postgres_store.h"
#include "tests/sync/tst_postgres_server.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>

namespace kvorum::test {

namespace {

QStringList where(const std::string& file, const std::string& url) {
    if (url.empty()) return {"--data", QString::fromStdString(file)};
    return {"--database", QString::fromStdString(url)};
}

std::string textOf(const server::Value& value) {
    if (const auto* number = std::get_if<std::uint64_t>(&value)) return std::to_string(*number);
    const auto* bytes = std::get_if<base::Bytes>(&value);
    return bytes ? base::toHex(*bytes) : "null";
}

} // namespace

Command runCommand(const QStringList& arguments, const QProcessEnvironment& environment) {
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(KVORUM_BIN_DIR "/kvorum-server"), arguments);
    process.waitForFinished(60'000);
    const bool ended = process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

SpareDatabase::SpareDatabase() : m_url(usesPostgres() ? newDatabase() : std::string{}) {}

QStringList SpareDatabase::where() const {
    return test::where(m_folder.filePath("spare.db").toStdString(), m_url);
}

std::unique_ptr<server::Store> SpareDatabase::open() const {
    auto store = m_url.empty() ? server::openSqlite(m_folder.filePath("spare.db").toStdString())
                               : server::openPostgres(m_url);
    if (!store) throw std::runtime_error(base::describe(store.error()));
    return std::move(*store);
}

QStringList whereOf(const RelayWorld& world) {
    return where(world.file(), world.database());
}

void tamper(const RelayWorld& world, const std::string& sql) {
    if (world.database().empty()) {
        SQLite::Database(world.file(), SQLite::OPEN_READWRITE).exec(sql);
    } else {
        const auto start = world.database().find("%3D") + 3;
        const auto path = "SET search_path = " + world.database().substr(start) + ";";
        (void)sharedPostgres().sql(QString::fromStdString(path + sql));
    }
}

BackupFiles backUp(const RelayWorld& world, const QString& folder) {
    const auto done =
        runCommand(QStringList{"backup"} + whereOf(world) + QStringList{"--into", folder});
    const auto lines = QString::fromUtf8(done.out).split('\n');
    if (done.code != 0 || lines.size() < 2) throw std::runtime_error(done.err.toStdString());
    return {lines[0], lines[1]};
}

QString verifyAt(const QStringList& where) {
    const auto done = runCommand(QStringList{"verify"} + where);
    const auto text = QString::fromUtf8(done.out + done.err).trimmed();
    return done.code == 0 ? text.section('\n', -1).section(": ", -1) : text;
}

std::vector<std::string> rowsOf(server::Store& store, const base::WorkspaceId& workspace) {
    using server::Table;
    std::vector<std::string> all;
    const auto adder = [&](Table table) {
        return [&all, table](const server::Row& row) {
            auto line = std::to_string(static_cast<int>(table));
            for (const auto& value : row) {
                line += ' ' + textOf(value);
            }
            all.push_back(line);
        };
    };
    const auto read = store.read(workspace, [&](server::Snapshot& rows) {
        for (const auto table : {Table::Statement, Table::Envelope, Table::Box}) {
            server::admin::eachRow(rows, table, adder(table));
        }
        for (const auto table :
             {Table::Workspace, Table::Access, Table::Holding, Table::Lacking, Table::NamedValue}) {
            const auto found = rows.rows(table, {});
            std::for_each(found.begin(), found.end(), adder(table));
        }
    });
    if (!read) throw std::runtime_error(base::describe(read.error()));
    std::sort(all.begin(), all.end());
    return all;
}

} // namespace kvorum::test
