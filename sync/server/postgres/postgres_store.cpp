// SPDX-License-Identifier: Apache-2.0
#include "sync/server/postgres/postgres_store.h"

#include "sync/server/group_commit.h"
#include "sync/server/postgres/libpq_connection.h"
#include "sync/server/schema.h"
#include "sync/server/sql.h"
#include "sync/server/sql_transaction.h"

#include <charconv>
#include <chrono>
#include <mutex>
#include <random>
#include <thread>
#include <unordered_map>

namespace kvorum::server {

using base::Error;
using base::ErrorCode;
using base::Outcome;

namespace {

constexpr int mostRetries = 5;

/// Broken, shut down or no longer the one that takes writes: another connection may do.
bool isLost(std::string_view state) {
    return state.starts_with("08") || state.starts_with("57P") || state == "25006";
}

/// 23505 is the race to be first: the row that both found missing is there now.
bool mayRunAgain(std::string_view state) {
    return state == "40001" || state == "40P01" || state == "40003" || state == "23505" ||
           isLost(state);
}

/// Full jitter: another process that failed at the same time comes at another.
void pause(int attempt, std::string_view state) {
    static thread_local std::minstd_rand random(std::random_device{}());
    const auto most = (isLost(state) ? 100'000 : 5'000) << attempt;
    std::uniform_int_distribution<int> microseconds(0, most);
    std::this_thread::sleep_for(std::chrono::microseconds(microseconds(random)));
}

/// Idle connections. After a broken one, or one that takes no writes, the others are not trusted
/// either.
class Pool {
public:
    explicit Pool(PostgresDriver driver) : m_driver(std::move(driver)) {}

    std::unique_ptr<PostgresConnection> take() {
        {
            const std::lock_guard lock(m_mutex);
            if (!m_idle.empty()) {
                auto connection = std::move(m_idle.back());
                m_idle.pop_back();
                return connection;
            }
        }
        return m_driver();
    }
    void giveBack(std::unique_ptr<PostgresConnection> connection) {
        const std::lock_guard lock(m_mutex);
        m_idle.push_back(std::move(connection));
    }
    void drop() {
        const std::lock_guard lock(m_mutex);
        m_idle.clear();
    }

private:
    PostgresDriver m_driver;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<PostgresConnection>> m_idle;
};

/// A connection inside a transaction, taken back where it is not committed.
class OpenTransaction {
public:
    explicit OpenTransaction(Pool& pool) : m_pool(pool), m_connection(pool.take()) {}
    ~OpenTransaction() {
        if (m_done || m_connection->rollBack()) m_pool.giveBack(std::move(m_connection));
    }
    OpenTransaction(const OpenTransaction&) = delete;
    OpenTransaction& operator=(const OpenTransaction&) = delete;

    [[nodiscard]] PostgresConnection& connection() { return *m_connection; }
    void commit() {
        m_connection->commit();
        m_done = true;
    }

private:
    Pool& m_pool;
    std::unique_ptr<PostgresConnection> m_connection;
    bool m_done = false;
};

/// Writes of one workspace that wait for each other in this process: they share a transaction.
struct Group {
    PostgresConnection* connection = nullptr; ///< of the transaction now
    std::exception_ptr failure;               ///< what a work in it has thrown
    bool spoiled = false;                     ///< it failed for good, not for the database's sake
    GroupCommit commits{[this] { return spoiled; }};

    /// One work. After one that failed no other is run: the transaction is lost.
    void run(const base::WorkspaceId& workspace, const std::function<void(Transaction&)>& work) {
        if (failure) return;
        try {
            SqlTransaction rows(*connection, workspace);
            work(rows);
            rows.finish();
        } catch (...) {
            failure = std::current_exception();
        }
    }
};

class PostgresStore final : public Store {
public:
    explicit PostgresStore(PostgresDriver driver) : m_pool(std::move(driver)) {}

    Outcome prepare();
    bool shared() const override { return true; }

    /// The statements see one snapshot: what a pull returns fits together.
    Outcome read(const base::WorkspaceId& workspace,
                 const std::function<void(Snapshot&)>& work) override {
        return again([&] {
            OpenTransaction transaction(m_pool);
            transaction.connection().begin("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
            SqlTransaction rows(transaction.connection(), workspace);
            work(rows);
            transaction.commit();
        });
    }

    /// At the isolation that the database is set to; right at each. The lock comes first, in a
    /// statement of its own: what follows judges by what the one before has committed. Where the
    /// outcome of a commit is not known, the same run again finds what is stored, and says so.
    Outcome write(const base::WorkspaceId& workspace,
                  const std::function<void(Transaction&)>& work) override {
        const auto group = groupOf(workspace);
        return group->commits.run(
            [&] { group->run(workspace, work); },
            [&](const auto& all) { return runBatch(*group, workspace, all); });
    }

private:
    Outcome again(const std::function<void()>& run);
    Outcome runBatch(Group& group, const base::WorkspaceId& workspace,
                     const std::function<void()>& all);
    std::shared_ptr<Group> groupOf(const base::WorkspaceId& workspace);
    std::optional<int> readVersion();

    Pool m_pool;
    std::mutex m_groupsMutex;
    std::unordered_map<base::WorkspaceId, std::weak_ptr<Group>> m_groups; ///< those at work
};

Outcome PostgresStore::runBatch(Group& group, const base::WorkspaceId& workspace,
                                const std::function<void()>& all) {
    return again([&] {
        group.spoiled = false;
        OpenTransaction transaction(m_pool);
        auto& connection = transaction.connection();
        connection.begin("BEGIN");
        const Parameter parameters[] = {workspace.view()};
        connection.run(sql::lockWorkspace, parameters);
        group.connection = &connection;
        group.failure = nullptr;
        group.spoiled = true; // until it is known to be something else
        try {
            all();
            if (group.failure) std::rethrow_exception(group.failure);
            transaction.commit();
        } catch (const SqlError& problem) {
            group.spoiled = !mayRunAgain(problem.state);
            throw;
        }
    });
}

std::shared_ptr<Group> PostgresStore::groupOf(const base::WorkspaceId& workspace) {
    const std::lock_guard lock(m_groupsMutex);
    std::erase_if(m_groups, [](const auto& entry) { return entry.second.expired(); });
    auto& kept = m_groups[workspace];
    auto group = kept.lock();
    if (!group) kept = group = std::make_shared<Group>();
    return group;
}

Outcome PostgresStore::again(const std::function<void()>& run) {
    for (int attempt = 0;; ++attempt) {
        try {
            run();
            return {};
        } catch (const SqlError& problem) {
            if (isLost(problem.state)) m_pool.drop();
            if (attempt == mostRetries || !mayRunAgain(problem.state)) {
                return Error{ErrorCode::StoreFailed, "database",
                             problem.state + " " + problem.what()};
            }
            pause(attempt, problem.state);
        } catch (const std::exception& problem) {
            return Error{ErrorCode::StoreFailed, "database", problem.what()};
        }
    }
}

/// None where there are no tables.
std::optional<int> PostgresStore::readVersion() {
    OpenTransaction transaction(m_pool);
    transaction.connection().begin("BEGIN");
    SqlTransaction rows(transaction.connection(), serverRows());
    try {
        const auto value = rows.value(sql::versionName);
        if (!value) return std::nullopt;
        const auto digits = base::textOf(*value);
        const char* end = digits.data() + digits.size();
        int version = 0;
        const auto [rest, wrong] = std::from_chars(digits.data(), end, version);
        if (wrong != std::errc{} || rest != end || version < 1) {
            throw std::runtime_error("the tables' version is not a number");
        }
        return version;
    } catch (const SqlError& problem) {
        if (problem.state == "42P01") return std::nullopt; // no such table
        throw;
    }
}

Outcome PostgresStore::prepare() {
    std::optional<int> version;
    const auto made = again([&] {
        version = readVersion();
        if (version) return;
        auto connection = m_pool.take();
        connection->script(sql::tables);
        m_pool.giveBack(std::move(connection));
    });
    if (!made) return made;
    if (version && *version > sql::schemaVersion) {
        return Error{ErrorCode::NewerVersion, "database", "It was written by a newer server."};
    }
    if (version) return {};
    return write(serverRows(), [](Transaction& rows) {
        rows.setValue(sql::versionName, base::bytesOf(std::to_string(sql::schemaVersion)));
    });
}

} // namespace

base::Result<std::unique_ptr<Store>> openPostgres(PostgresDriver driver) {
    auto store = std::make_unique<PostgresStore>(std::move(driver));
    if (const auto prepared = store->prepare(); !prepared) return prepared.error();
    return std::unique_ptr<Store>(std::move(store));
}

base::Result<std::unique_ptr<Store>> openPostgres(const std::string& url) {
    return openPostgres(libpqDriver(url));
}

} // namespace kvorum::server
