// SPDX-License-Identifier: Apache-2.0
#include "core/store/database.h"
#include "core/store/log_store.h"

#include <sqlite3.h>

#include <fstream>
#include <optional>

namespace kvorum::store {

namespace {

namespace fs = std::filesystem;

using base::Error;
using base::ErrorCode;
using base::Outcome;
using base::Result;

/// Of one table: enough for a lost inner page, few enough to end soon where the root is lost.
constexpr int mostTries = 20'000;

fs::path besides(const fs::path& file, const char* ending) {
    return file.string() + ending;
}

/// The columns of one row as they are, which SQLiteCpp has no word for.
class Row {
public:
    Row(SQLite::Database& database, const std::string& sql) {
        sqlite3_prepare_v2(database.getHandle(), sql.c_str(), -1, &m_statement, nullptr);
    }
    ~Row() { sqlite3_finalize(m_statement); }
    Row(const Row&) = delete;
    Row& operator=(const Row&) = delete;
    [[nodiscard]] sqlite3_stmt* get() const { return m_statement; }

private:
    sqlite3_stmt* m_statement = nullptr;
};

/// Copies a table row by row; where a page is damaged, what lies on both sides of it.
class Copier {
public:
    Copier(SQLite::Database& from, SQLite::Database& to, const std::string& table)
        : m_read(from, "SELECT rowid, * FROM " + table + " WHERE rowid BETWEEN ? AND ?"),
          m_columns(sqlite3_column_count(m_read.get()) - 1),
          m_write(to, "INSERT OR IGNORE INTO " + table + " VALUES (?" + more(m_columns) + ")") {}

    void copy(std::int64_t first, std::int64_t last) {
        const bool goesOn = m_columns > 0 && m_tries++ < mostTries;
        const auto failedAt = goesOn ? copyRun(first, last) : std::nullopt;
        if (!failedAt || *failedAt == last) {
            return;
        }
        const std::int64_t middle = *failedAt + (last - *failedAt) / 2;
        copy(*failedAt, middle);
        copy(middle + 1, last);
    }

private:
    static std::string more(int columns) {
        std::string marks;
        for (int column = 1; column < columns; ++column) {
            marks += ", ?";
        }
        return marks;
    }

    /// Gives the number from which on nothing came, where it did not come to the end.
    std::optional<std::int64_t> copyRun(std::int64_t first, std::int64_t last) {
        sqlite3_reset(m_read.get());
        sqlite3_bind_int64(m_read.get(), 1, first);
        sqlite3_bind_int64(m_read.get(), 2, last);
        std::int64_t next = first;
        int step = SQLITE_ROW;
        while ((step = sqlite3_step(m_read.get())) == SQLITE_ROW) {
            next = sqlite3_column_int64(m_read.get(), 0) + 1;
            sqlite3_reset(m_write.get());
            for (int column = 0; column < m_columns; ++column) {
                sqlite3_bind_value(m_write.get(), column + 1,
                                   sqlite3_column_value(m_read.get(), column + 1));
            }
            sqlite3_step(m_write.get()); // one that the schema refuses was no row of ours
        }
        return step == SQLITE_DONE ? std::nullopt : std::optional(std::min(next, last));
    }

    Row m_read;
    int m_columns;
    Row m_write;
    int m_tries = 0;
};

void copyReadable(const fs::path& from, const fs::path& to) {
    SQLite::Database damaged(from.string(), SQLite::OPEN_READWRITE);
    SQLite::Database fresh(to.string(), SQLite::OPEN_READWRITE);
    SQLite::Transaction whole(fresh);
    for (const char* table : {"meta", "scope_key", "pending", "statement", "envelope"}) {
        Copier(damaged, fresh, table).copy(0, INT64_MAX - 1);
    }
    fresh.exec( // statements are kept without a hole
        "DELETE FROM statement WHERE number > (SELECT min(s.number) FROM "
        "(SELECT -1 AS number UNION ALL SELECT number FROM statement) s WHERE NOT EXISTS "
        "(SELECT 1 FROM statement n WHERE n.number = s.number + 1))");
    whole.commit();
}

fs::path freeName(const fs::path& file) {
    for (int number = 1;; ++number) {
        auto name = besides(file, (".damaged-" + std::to_string(number)).c_str());
        if (!fs::exists(name)) {
            return name;
        }
    }
}

void setAside(const fs::path& file) {
    const fs::path aside = freeName(file);
    if (fs::exists(besides(file, "-wal"))) { // never to be read beside another file
        fs::rename(besides(file, "-wal"), besides(aside, "-wal"));
    }
    fs::remove(besides(file, "-shm"));
    if (fs::exists(file)) {
        fs::rename(file, aside);
    }
}

Outcome guarded(const fs::path& file, const std::function<void()>& work) {
    try {
        work();
        return {};
    } catch (const fs::filesystem_error& error) {
        return Error{ErrorCode::StoreFailed, file.string(), error.what()};
    } catch (const SQLite::Exception& error) {
        return Error{ErrorCode::StoreFailed, file.string(), error.what()};
    }
}

} // namespace

bool isDamaged(const fs::path& file) {
    return fs::exists(besides(file, ".damaged"));
}

void noteDamage(const fs::path& file) {
    std::ofstream(besides(file, ".damaged")).flush();
}

Outcome finishRescue(const fs::path& file) {
    const fs::path rescued = besides(file, ".rescued");
    std::error_code none;
    if (!fs::exists(rescued, none)) {
        return {};
    }
    return guarded(file, [&] {
        setAside(file);
        fs::rename(rescued, file);
        fs::remove(besides(file, ".damaged"));
    });
}

Result<std::unique_ptr<LogStore>> rescueSqliteStore(const fs::path& file) {
    const fs::path building = besides(file, ".rescuing");
    const auto cleared = guarded(file, [&] {
        for (const char* ending : {"", "-wal", "-shm"}) {
            fs::remove(besides(building, ending));
        }
    });
    if (!cleared) {
        return cleared.error();
    }
    if (const auto made = openSqliteStore(building); !made) {
        return made.error();
    }
    (void)guarded(file, [&] { copyReadable(file, building); }); // else nothing can be read
    const auto ready = guarded(file, [&] {
        SQLite::Database(building.string(), SQLite::OPEN_READWRITE)
            .exec("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE");
        fs::rename(building, besides(file, ".rescued"));
    });
    return ready ? openSqliteStore(file) : ready.error();
}

} // namespace kvorum::store
