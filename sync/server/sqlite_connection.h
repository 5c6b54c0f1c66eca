// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/server/sql_connection.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <unordered_map>

namespace kvorum::server {

/// A connection with its prepared statements; one thread at a time.
class SqliteConnection final : public SqlConnection {
public:
    explicit SqliteConnection(const std::string& file);

    std::unique_ptr<Rows> query(std::string_view sql,
                                std::span<const Parameter> parameters) override;
    void run(std::string_view sql, std::span<const Parameter> parameters) override;

    void execute(const char* sql) { m_database.exec(sql); }
    [[nodiscard]] SQLite::Database& database() { return m_database; }

private:
    SQLite::Statement& prepared(std::string_view sql, std::span<const Parameter> parameters);

    SQLite::Database m_database;
    std::unordered_map<const char*, SQLite::Statement> m_statements;
};

} // namespace kvorum::server
