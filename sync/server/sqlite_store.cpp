// SPDX-License-Identifier: Apache-2.0
#include "sync/server/group_commit.h"
#include "sync/server/schema.h"
#include "sync/server/sql_transaction.h"
#include "sync/server/sqlite_connection.h"

#include <mutex>

namespace kvorum::server {

using base::Error;
using base::ErrorCode;
using base::Outcome;

namespace {

Error failure(const std::exception& problem) {
    return {ErrorCode::StoreFailed, "database", problem.what()};
}

/// Takes a transaction back when the work in it throws.
class OpenTransaction {
public:
    OpenTransaction(SqliteConnection& connection, const char* begin) : m_connection(connection) {
        m_connection.execute(begin);
    }
    ~OpenTransaction() {
        if (!m_done) m_connection.database().tryExec("ROLLBACK");
    }
    OpenTransaction(const OpenTransaction&) = delete;
    OpenTransaction& operator=(const OpenTransaction&) = delete;
    void commit() {
        m_connection.execute("COMMIT");
        m_done = true;
    }

private:
    SqliteConnection& m_connection;
    bool m_done = false;
};

Outcome prepareSchema(SqliteConnection& connection, const std::string& file) {
    OpenTransaction transaction(connection, "BEGIN IMMEDIATE");
    const int version = connection.database().execAndGet("PRAGMA user_version").getInt();
    if (version > sql::schemaVersion) {
        return Error{ErrorCode::NewerVersion, file, "The file was written by a newer server."};
    }
    if (version == 0) {
        connection.execute(sql::tables);
        connection.execute(("PRAGMA user_version = " + std::to_string(sql::schemaVersion)).c_str());
    }
    transaction.commit();
    return {};
}

class SqliteStore final : public Store {
public:
    explicit SqliteStore(std::string file) : m_file(std::move(file)), m_writer(m_file) {}

    Outcome prepare() { return prepareSchema(m_writer, m_file); }

    Outcome read(const base::WorkspaceId& workspace,
                 const std::function<void(Snapshot&)>& work) override {
        try {
            auto connection = takeReader();
            {
                OpenTransaction transaction(*connection, "BEGIN");
                SqlTransaction snapshot(*connection, workspace);
                work(snapshot);
                transaction.commit();
            }
            giveBack(std::move(connection));
            return {};
        } catch (const std::exception& problem) {
            return failure(problem);
        }
    }

    Outcome write(const base::WorkspaceId& workspace,
                  const std::function<void(Transaction&)>& work) override {
        return m_commits.run([&] { runInSavepoint(workspace, work); },
                             [this](const auto& batch) { return runBatch(batch); });
    }

    Outcome shrink() override {
        return m_commits.run([] {},
                             [this](const auto&) -> Outcome {
                                 try {
                                     m_writer.execute("VACUUM");
                                     m_writer.execute("PRAGMA wal_checkpoint(TRUNCATE)");
                                     return {};
                                 } catch (const std::exception& problem) {
                                     return failure(problem);
                                 }
                             });
    }

private:
    void runInSavepoint(const base::WorkspaceId& workspace,
                        const std::function<void(Transaction&)>& work) {
        m_writer.execute("SAVEPOINT push");
        try {
            SqlTransaction transaction(m_writer, workspace);
            work(transaction);
            transaction.finish();
        } catch (...) {
            m_writer.database().tryExec("ROLLBACK TO push");
            m_writer.database().tryExec("RELEASE push");
            throw;
        }
        m_writer.execute("RELEASE push");
    }

    Outcome runBatch(const std::function<void()>& batch) {
        try {
            OpenTransaction transaction(m_writer, "BEGIN IMMEDIATE");
            batch();
            transaction.commit();
            return {};
        } catch (const std::exception& problem) {
            return failure(problem);
        }
    }

    std::unique_ptr<SqliteConnection> takeReader() {
        const std::lock_guard lock(m_readersMutex);
        if (m_readers.empty()) return std::make_unique<SqliteConnection>(m_file);
        auto connection = std::move(m_readers.back());
        m_readers.pop_back();
        return connection;
    }

    void giveBack(std::unique_ptr<SqliteConnection> connection) {
        const std::lock_guard lock(m_readersMutex);
        m_readers.push_back(std::move(connection));
    }

    std::string m_file;
    SqliteConnection m_writer; ///< only inside m_commits
    GroupCommit m_commits;
    std::mutex m_readersMutex;
    std::vector<std::unique_ptr<SqliteConnection>> m_readers;
};

} // namespace

base::Result<std::unique_ptr<Store>> openSqlite(const std::string& file) {
    try {
        auto store = std::make_unique<SqliteStore>(file);
        if (auto prepared = store->prepare(); !prepared) return prepared.error();
        return std::unique_ptr<Store>(std::move(store));
    } catch (const std::exception& problem) {
        return Error{ErrorCode::StoreFailed, file, problem.what()};
    }
}

} // namespace kvorum::server
