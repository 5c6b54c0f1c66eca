// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/server/postgres/libpq_connection.h"
#include "sync/server/postgres/postgres_store.h"
#include "tests/sync/tst_postgres_server.h"
#include "tests/sync/tst_server_support.h"

#include <atomic>

namespace kvorum::test {

/// A driver that refuses statements by number, counted over all its connections.
struct Faults {
    std::atomic<int> statements = 0, connections = 0;
    int connection = 0;     ///< of the statement now
    std::string_view begin; ///< instead of the store's own
    std::function<std::string(int number, std::string_view sql)> before, after; ///< a SQLSTATE
};

class FaultyConnection final : public server::PostgresConnection {
public:
    FaultyConnection(std::unique_ptr<PostgresConnection> real, Faults& faults)
        : m_real(std::move(real)), m_faults(faults) {}

    void begin(std::string_view text) override {
        const auto sent = m_faults.begin.empty() ? text : m_faults.begin;
        around(sent, [&] { m_real->begin(sent); });
    }
    std::unique_ptr<server::Rows> query(std::string_view sql,
                                        std::span<const server::Parameter> parameters) override {
        std::unique_ptr<server::Rows> rows;
        around(sql, [&] { rows = m_real->query(sql, parameters); });
        return rows;
    }
    void run(std::string_view sql, std::span<const server::Parameter> parameters) override {
        around(sql, [&] { m_real->run(sql, parameters); });
    }
    void commit() override {
        around("COMMIT", [&] { m_real->commit(); });
    }
    bool rollBack() override { return m_real->rollBack(); }
    void script(const char* statements) override { m_real->script(statements); }

private:
    void around(std::string_view sql, const std::function<void()>& call) {
        const int number = ++m_faults.statements;
        m_faults.connection = m_number;
        const auto check = [&](const auto& fault) {
            const auto state = fault ? fault(number, sql) : std::string{};
            if (!state.empty()) throw server::SqlError(state, "planted");
        };
        check(m_faults.before);
        call();
        check(m_faults.after);
    }

    std::unique_ptr<PostgresConnection> m_real;
    Faults& m_faults;
    int m_number = ++m_faults.connections;
};

/// A founded workspace on a database of its own, spoken to through a driver that can fail.
struct FaultyWorld {
    explicit FaultyWorld(std::string at = newDatabase()) : url(std::move(at)) {
        auto opened = server::openPostgres([this, real = server::libpqDriver(url)] {
            return std::make_unique<FaultyConnection>(real(), faults);
        });
        if (!opened) throw std::runtime_error(base::describe(opened.error()));
        store = std::move(*opened);
        relay = std::move(*server::Relay::make(*store, *world.clock, RelayWorld::openSettings()));
        world.wire = [this](auto method, const auto& target, const auto& token, auto body) {
            const auto authorization = "Bearer " + token;
            return relay->handle({method, target, authorization, body});
        };
        panel = std::make_unique<Panel>(world);
    }
    [[nodiscard]] std::string table(const char* what) const {
        return sharedPostgres()
            .sql(QString::fromStdString("SET search_path = " + schema() + ";" + what))
            .toStdString();
    }
    [[nodiscard]] std::string schema() const {
        const auto start = url.find("%3D") + 3;
        return url.substr(start, url.find_first_of("%&", start) - start);
    }

    std::string url;
    Faults faults;
    RelayWorld world;
    std::unique_ptr<server::Store> store;
    std::unique_ptr<server::Relay> relay;
    std::unique_ptr<Panel> panel;
};

} // namespace kvorum::test
