// SPDX-License-Identifier: Apache-2.0
#include "sync/server/sqlite_connection.h"

#include <algorithm>

namespace kvorum::server {

namespace {

/// One run of a prepared statement; puts it back in order at its end.
class SqliteRows final : public Rows {
public:
    explicit SqliteRows(SQLite::Statement& statement) : m_statement(statement) {}
    ~SqliteRows() override { m_statement.tryReset(); }
    SqliteRows(const SqliteRows&) = delete;
    SqliteRows& operator=(const SqliteRows&) = delete;

    bool next() override { return m_statement.executeStep(); }
    bool isNull(int column) const override { return m_statement.getColumn(column).isNull(); }
    std::uint64_t number(int column) const override {
        return static_cast<std::uint64_t>(m_statement.getColumn(column).getInt64());
    }
    base::ByteView view(int column) const override {
        const auto value = m_statement.getColumn(column);
        const auto* start = static_cast<const base::Byte*>(value.getBlob());
        return {start, static_cast<std::size_t>(value.getBytes())};
    }

private:
    SQLite::Statement& m_statement;
};

struct Binder {
    SQLite::Statement& statement;
    int index;

    void operator()(std::monostate) const { statement.bind(index); }
    void operator()(std::uint64_t value) const {
        statement.bind(index, static_cast<std::int64_t>(value));
    }
    void operator()(base::ByteView value) const {
        // an empty span may have no address, which SQLite would take for NULL
        const void* start = value.empty() ? static_cast<const void*>("") : value.data();
        statement.bind(index, start, static_cast<int>(value.size()));
    }
    void operator()(std::string_view value) const { statement.bind(index, std::string(value)); }
};

} // namespace

SqliteConnection::SqliteConnection(const std::string& file)
    : m_database(file, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX, 5000) {
    m_database.exec("PRAGMA journal_mode = WAL");
    m_database.exec("PRAGMA synchronous = FULL");
    m_database.exec("PRAGMA secure_delete = ON"); // what is erased leaves no copy behind
}

std::unique_ptr<Rows> SqliteConnection::query(std::string_view sql,
                                              std::span<const Parameter> parameters) {
    return std::make_unique<SqliteRows>(prepared(sql, parameters));
}

void SqliteConnection::run(std::string_view sql, std::span<const Parameter> parameters) {
    auto& statement = prepared(sql, parameters);
    const SqliteRows reset(statement);
    statement.exec();
}

SQLite::Statement& SqliteConnection::prepared(std::string_view sql,
                                              std::span<const Parameter> parameters) {
    auto found = m_statements.find(sql.data());
    if (found == m_statements.end()) {
        std::string text(sql);
        std::replace(text.begin(), text.end(), '$', '?');
        found = m_statements.try_emplace(sql.data(), m_database, text).first;
    }
    int index = 0;
    for (const auto& parameter : parameters) {
        std::visit(Binder{found->second, ++index}, parameter);
    }
    return found->second;
}

} // namespace kvorum::server
