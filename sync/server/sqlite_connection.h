// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/server/store.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <string_view>
#include <unordered_map>

namespace kvorum::server {

/// One run of a prepared statement; puts it back in order at its end.
class Query {
public:
    explicit Query(SQLite::Statement& statement) : m_statement(&statement) {}
    ~Query();
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    bool next() { return m_statement->executeStep(); }
    void run() { m_statement->exec(); }

    void bind(int index, std::uint64_t value);
    void bind(int index, Seq value) { bind(index, value.value); }
    void bind(int index, base::ByteView value);
    void bind(int index, std::string_view value);
    template <typename Tag, std::size_t N>
    void bind(int index, const base::Id<Tag, N>& value) {
        bind(index, value.view());
    }

    [[nodiscard]] std::uint64_t number(int column) const;
    [[nodiscard]] base::Bytes bytes(int column) const;
    [[nodiscard]] std::size_t size(int column) const;
    /// Throws where the column holds another length: the file was changed from outside.
    template <typename SomeId>
    [[nodiscard]] SomeId id(int column) const {
        const auto id = SomeId::fromView(bytes(column));
        if (!id) throw std::runtime_error("an id of another length in the database");
        return *id;
    }

private:
    SQLite::Statement* m_statement;
};

/// A connection with its prepared statements; one thread at a time.
class Connection {
public:
    explicit Connection(const std::string& file);

    /// Prepares once, binds $1, $2, … in order. The text must live as long as the program.
    template <typename... Parameters>
    [[nodiscard]] Query query(std::string_view sql, const Parameters&... parameters) {
        SQLite::Statement& statement = prepared(sql);
        Query query(statement);
        int index = 0;
        (query.bind(++index, parameters), ...);
        return Query(statement);
    }
    void execute(const char* sql) { m_database.exec(sql); }
    [[nodiscard]] SQLite::Database& database() { return m_database; }

private:
    SQLite::Statement& prepared(std::string_view sql);

    SQLite::Database m_database;
    std::unordered_map<const char*, SQLite::Statement> m_statements;
};

} // namespace kvorum::server
