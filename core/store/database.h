// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <unordered_map>

namespace kvorum::store {

/// A prepared statement for one use; goes back to its database for the next.
class Query {
public:
    Query(std::unique_ptr<SQLite::Statement>& home, std::unique_ptr<SQLite::Statement> statement)
        : m_home(home), m_statement(std::move(statement)) {}
    ~Query();
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    /// Binds all parameters, in order.
    template <typename... Values>
    Query& with(const Values&... values) {
        int at = 0;
        (put(++at, values), ...);
        return *this;
    }
    bool next() { return m_statement->executeStep(); }
    int run() { return m_statement->exec(); } ///< rows changed

    [[nodiscard]] std::int64_t number(int column) const;
    [[nodiscard]] base::Bytes bytes(int column) const;
    /// Throws SQLite::Exception (corrupt) where the column holds no such id.
    template <typename SomeId>
    [[nodiscard]] SomeId id(int column) const {
        const auto value = SomeId::fromView(bytes(column));
        if (!value) refuseColumn();
        return *value;
    }

private:
    void put(int at, std::int64_t value) { m_statement->bind(at, value); }
    void put(int at, base::ByteView value);
    void put(int at, std::string_view value) { m_statement->bind(at, std::string(value)); }
    template <typename Tag, std::size_t N>
    void put(int at, const base::Id<Tag, N>& value) {
        put(at, value.view());
    }
    [[noreturn]] static void refuseColumn();

    std::unique_ptr<SQLite::Statement>& m_home;
    std::unique_ptr<SQLite::Statement> m_statement;
};

/// One SQLite file as we keep them: WAL, synchronous FULL, nested transactions, failures as Error
/// with the file's name. Used from one thread.
class Database {
public:
    /// Opens or creates it and takes it through the schema steps that it lacks.
    [[nodiscard]] static base::Result<std::unique_ptr<Database>>
    open(const std::filesystem::path& file, int applicationId,
         std::span<const char* const> schemaSteps);

    /// Runs `work` with SQLite's exceptions turned into an Error.
    template <typename Work>
    auto guarded(const Work& work) -> decltype(work()) {
        if (m_doomed) return givenUp();
        try {
            return work();
        } catch (const SQLite::Exception& exception) {
            return failure(exception);
        }
    }
    base::Outcome transaction(const std::function<base::Outcome()>& work);
    /// From now on every write is refused, ReadOnly.
    base::Outcome freeze();
    /// The statement of this text, prepared once. `sql` is a literal.
    [[nodiscard]] Query query(const char* sql);

private:
    explicit Database(const std::filesystem::path& file);

    base::Outcome prepare(int applicationId, std::span<const char* const> schemaSteps);
    base::Outcome identify(int applicationId, std::size_t steps);
    base::Outcome migrate(int applicationId, std::span<const char* const> schemaSteps);
    [[nodiscard]] base::Error failure(const SQLite::Exception& exception);
    [[nodiscard]] base::Error givenUp() const;
    void tryExec(const std::string& sql) noexcept;

    std::string m_name;
    SQLite::Database m_database;
    std::unordered_map<const char*, std::unique_ptr<SQLite::Statement>> m_statements;
    int m_depth = 0;       ///< of transactions
    bool m_doomed = false; ///< SQLite took the open transaction back by itself
};

/// Notes beside the file that a page of it is damaged.
void noteDamage(const std::filesystem::path& file);
/// Puts a rescued file in the place of the damaged one, where a rescue was killed before it could.
base::Outcome finishRescue(const std::filesystem::path& file);

} // namespace kvorum::store
