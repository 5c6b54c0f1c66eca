// SPDX-License-Identifier: Apache-2.0
#include "core/store/database.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

namespace kvorum::store {

namespace {

using base::ErrorCode;

constexpr int busyTimeoutMs = 5000;
constexpr int openFlags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;

bool writable(const std::string& path) {
    return ::faccessat(AT_FDCWD, path.c_str(), W_OK, AT_EACCESS) == 0;
}

/// Whether the file, or else its folder (WAL lives beside it), refuses our writing.
bool isReadOnly(const std::string& name) {
    std::error_code error;
    const auto folder = std::filesystem::absolute(name, error).parent_path();
    if (!std::filesystem::exists(folder, error)) return false;
    const bool exists = std::filesystem::exists(name, error);
    return (exists && !writable(name)) || !writable(folder.string());
}

base::Error errorOf(const SQLite::Exception& exception, const std::string& name) {
    switch (exception.getErrorCode()) {
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
        noteDamage(name);
        return {ErrorCode::Corrupt, name, "is damaged or no Kvorum log"};
    case SQLITE_READONLY:
        return {ErrorCode::ReadOnly, name, "cannot be written to"};
    case SQLITE_FULL:
        return {ErrorCode::StoreFailed, name, "the disk is full"};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::StoreFailed, name, "is held by another program"};
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        if (isReadOnly(name)) return {ErrorCode::ReadOnly, name, "cannot be written to"};
        break;
    default:
        break;
    }
    return {ErrorCode::StoreFailed, name, exception.what()};
}

} // namespace

Query::~Query() {
    m_statement->tryReset();
    m_home = std::move(m_statement);
}

std::int64_t Query::number(int column) const {
    return m_statement->getColumn(column).getInt64();
}

base::Bytes Query::bytes(int column) const {
    const auto value = m_statement->getColumn(column);
    const auto* first = static_cast<const base::Byte*>(value.getBlob());
    return first ? base::Bytes(first, first + value.getBytes()) : base::Bytes();
}

void Query::put(int at, base::ByteView value) {
    // An empty blob is not null: SQLite wants an address all the same.
    m_statement->bind(at, value.empty() ? static_cast<const void*>("") : value.data(),
                      static_cast<int>(value.size()));
}

void Query::refuseColumn() {
    throw SQLite::Exception("an id of another length", SQLITE_CORRUPT);
}

Database::Database(const std::filesystem::path& file)
    : m_name(file.string()), m_database(m_name, openFlags, busyTimeoutMs) {}

base::Result<std::unique_ptr<Database>> Database::open(const std::filesystem::path& file,
                                                       int applicationId,
                                                       std::span<const char* const> schemaSteps) {
    try {
        std::unique_ptr<Database> database(new Database(file));
        if (auto ready = database->prepare(applicationId, schemaSteps); !ready)
            return ready.error();
        return database;
    } catch (const SQLite::Exception& exception) {
        return errorOf(exception, file.string());
    }
}

/// Looks before it writes: another program's file stays as it is.
base::Outcome Database::identify(int applicationId, std::size_t steps) {
    const auto pragma = [&](const char* sql) { return m_database.execAndGet(sql).getInt(); };
    const int version = pragma("PRAGMA user_version");
    const bool used = version != 0 || pragma("SELECT count(*) FROM sqlite_master") != 0;
    if (used && pragma("PRAGMA application_id") != applicationId)
        return base::Error{ErrorCode::Corrupt, m_name, "is a database of another program"};
    if (version < 0 || static_cast<std::size_t>(version) > steps)
        return base::Error{ErrorCode::NewerVersion, m_name, "was written by a newer version"};
    return {};
}

base::Outcome Database::prepare(int applicationId, std::span<const char* const> schemaSteps) {
    return guarded([&]() -> base::Outcome {
        if (auto ours = identify(applicationId, schemaSteps.size()); !ours) return ours;
        m_database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
                        "PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF;"
                        "PRAGMA secure_delete = ON"); // a replaced row leaves no copy behind
        return migrate(applicationId, schemaSteps);
    });
}

base::Outcome Database::migrate(int applicationId, std::span<const char* const> schemaSteps) {
    return transaction([&]() -> base::Outcome {
        const auto from = m_database.execAndGet("PRAGMA user_version").getInt();
        for (auto step = static_cast<std::size_t>(from); step < schemaSteps.size(); ++step) {
            m_database.exec(schemaSteps[step]);
        }
        if (static_cast<std::size_t>(from) == schemaSteps.size()) return {};
        m_database.exec("PRAGMA application_id = " + std::to_string(applicationId));
        m_database.exec("PRAGMA user_version = " + std::to_string(schemaSteps.size()));
        return {};
    });
}

base::Error Database::failure(const SQLite::Exception& exception) {
    m_doomed = m_depth > 0 && sqlite3_get_autocommit(m_database.getHandle()) != 0;
    return errorOf(exception, m_name);
}

base::Error Database::givenUp() const {
    return {ErrorCode::StoreFailed, m_name, "the transaction was given up after a failure"};
}

void Database::tryExec(const std::string& sql) noexcept {
    m_database.tryExec(sql.c_str());
}

base::Outcome Database::freeze() {
    return guarded([&]() -> base::Outcome {
        m_database.exec("PRAGMA query_only = ON");
        return {};
    });
}

base::Outcome Database::transaction(const std::function<base::Outcome()>& work) {
    const auto level = std::to_string(m_depth);
    const bool outer = m_depth == 0;
    auto began = guarded([&]() -> base::Outcome {
        m_database.exec(outer ? "BEGIN IMMEDIATE" : "SAVEPOINT s" + level);
        return {};
    });
    if (!began) return began;

    /// Takes back what was not committed, also when `work` throws.
    struct Level {
        Database& database;
        std::string undo;
        bool done = false;
        ~Level() {
            if (!done) database.tryExec(undo);
            if (--database.m_depth == 0) database.m_doomed = false;
        }
    };
    ++m_depth;
    Level guard{*this, outer ? "ROLLBACK" : "ROLLBACK TO s" + level + "; RELEASE s" + level};
    if (auto worked = guarded([&] { return work(); }); !worked) return worked;
    auto kept = guarded([&]() -> base::Outcome {
        m_database.exec(outer ? "COMMIT" : "RELEASE s" + level);
        return {};
    });
    guard.done = kept.ok();
    return kept;
}

Query Database::query(const char* sql) {
    auto& home = m_statements[sql];
    auto statement = std::move(home); // in use elsewhere: one more is prepared
    if (!statement) statement = std::make_unique<SQLite::Statement>(m_database, sql);
    return {home, std::move(statement)};
}

} // namespace kvorum::store
