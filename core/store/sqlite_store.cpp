// SPDX-License-Identifier: Apache-2.0
#include "core/store/log_store.h"

#include "core/store/database.h"
#include "core/store/schema.h"
#include "core/vault/hasher.h"

namespace kvorum::store {

namespace {

using base::Error;
using base::ErrorCode;
using base::Outcome;
using base::Result;

base::Error refuse(ErrorCode code, const char* what) {
    return {code, "log store", what};
}

/// SQLite's whole numbers have a sign; nothing here gets that far.
std::int64_t whole(std::uint64_t number) {
    return static_cast<std::int64_t>(number);
}

bool tooFar(std::uint64_t number) {
    return number > INT64_MAX;
}

StoredEnvelope envelopeOf(const Query& row) {
    return {row.id<base::ScopeId>(0), row.id<base::DeviceId>(1),
            static_cast<std::uint64_t>(row.number(2)), static_cast<EnvelopeState>(row.number(3)),
            row.bytes(4)};
}

class SqliteStore final : public LogStore {
public:
    explicit SqliteStore(std::unique_ptr<Database> database) : m_database(std::move(database)) {}

    Outcome transaction(const std::function<Outcome()>& work) override {
        return m_database->transaction(work);
    }

    Outcome freeze() override { return m_database->freeze(); }

    Outcome addStatement(std::uint64_t number, base::ByteView encoded) override {
        return m_database->guarded([&]() -> Outcome {
            auto old = m_database->query("SELECT bytes FROM statement WHERE number = ?");
            if (!tooFar(number) && old.with(whole(number)).next())
                return sameOr(old.bytes(0), encoded, "another statement has this number");
            auto before = m_database->query("SELECT 1 FROM statement WHERE number = ?");
            if (number > 0 && (tooFar(number) || !before.with(whole(number - 1)).next()))
                return refuse(ErrorCode::Conflict, "a statement is missing before this one");
            m_database->query("INSERT INTO statement (number, bytes) VALUES (?, ?)")
                .with(whole(number), encoded)
                .run();
            return {};
        });
    }

    Result<std::vector<base::Bytes>> statements() const override {
        return m_database->guarded([&]() -> Result<std::vector<base::Bytes>> {
            std::vector<base::Bytes> all;
            auto rows = m_database->query("SELECT number, bytes FROM statement ORDER BY number");
            while (rows.next()) {
                if (rows.number(0) != whole(all.size()))
                    return refuse(ErrorCode::Corrupt, "a statement is missing");
                all.push_back(rows.bytes(1));
            }
            return all;
        });
    }

    Outcome addEnvelope(const StoredEnvelope& envelope) override {
        if (tooFar(envelope.counter)) return refuse(ErrorCode::BadFormat, "a counter out of range");
        return m_database->guarded([&]() -> Outcome {
            auto old = m_database->query(
                "SELECT bytes FROM envelope WHERE scope = ? AND device = ? AND counter = ?");
            if (old.with(envelope.scope, envelope.device, whole(envelope.counter)).next())
                return sameOr(old.bytes(0), envelope.bytes, "another envelope has this counter");
            m_database
                ->query("INSERT INTO envelope (scope, device, counter, state, bytes) "
                        "VALUES (?, ?, ?, ?, ?)")
                .with(envelope.scope, envelope.device, whole(envelope.counter),
                      static_cast<std::int64_t>(envelope.state), base::ByteView(envelope.bytes))
                .run();
            return {};
        });
    }

    Result<bool> holds(const StoredEnvelope& envelope) const override {
        return m_database->guarded([&]() -> Result<bool> {
            auto row =
                m_database->query("SELECT 1 FROM envelope WHERE scope = ? AND device = ? AND "
                                  "counter = ? AND bytes = ?");
            return row
                .with(envelope.scope, envelope.device, whole(envelope.counter),
                      base::ByteView(envelope.bytes))
                .next();
        });
    }

    Outcome setState(const base::ScopeId& scope, const base::DeviceId& device,
                     std::uint64_t counter, EnvelopeState state) override {
        return m_database->guarded([&]() -> Outcome {
            const int changed =
                m_database
                    ->query("UPDATE envelope SET state = ? "
                            "WHERE scope = ? AND device = ? AND counter = ?")
                    .with(static_cast<std::int64_t>(state), scope, device, whole(counter))
                    .run();
            return changed == 1 ? Outcome()
                                : Outcome(refuse(ErrorCode::NotFound, "no such envelope"));
        });
    }

    Outcome
    eachEnvelope(const base::ScopeId& scope,
                 const std::function<Outcome(const StoredEnvelope&)>& visit) const override {
        return m_database->guarded([&]() -> Outcome {
            auto rows = m_database->query("SELECT scope, device, counter, state, bytes "
                                          "FROM envelope WHERE scope = ? ORDER BY device, counter");
            rows.with(scope);
            while (rows.next()) {
                if (auto visited = visit(envelopeOf(rows)); !visited) return visited;
            }
            return {};
        });
    }

    Result<std::vector<StoredEnvelope>> outbox(std::size_t most) const override {
        return m_database->guarded([&]() -> Result<std::vector<StoredEnvelope>> {
            std::vector<StoredEnvelope> waiting;
            auto rows = m_database->query("SELECT scope, device, counter, state, bytes "
                                          "FROM envelope WHERE state = 1 ORDER BY made LIMIT ?");
            rows.with(whole(std::min<std::uint64_t>(most, INT64_MAX)));
            while (rows.next()) {
                waiting.push_back(envelopeOf(rows));
            }
            return waiting;
        });
    }

    Result<std::size_t> waitingCount() const override {
        return m_database->guarded([&]() -> Result<std::size_t> {
            auto row = m_database->query("SELECT count(*) FROM envelope WHERE state = 1");
            return row.next() ? static_cast<std::size_t>(row.number(0)) : std::size_t{0};
        });
    }

    Result<std::pair<std::uint64_t, base::Hash>>
    newest(const base::ScopeId& scope, const base::DeviceId& device) const override {
        using Newest = std::pair<std::uint64_t, base::Hash>;
        return m_database->guarded([&]() -> Result<Newest> {
            auto row = m_database->query("SELECT counter, bytes FROM envelope WHERE scope = ? "
                                         "AND device = ? ORDER BY counter DESC LIMIT 1");
            if (!row.with(scope, device).next()) return Newest{};
            return Newest{static_cast<std::uint64_t>(row.number(0)), vault::hashOf(row.bytes(1))};
        });
    }

    Outcome putPending(const PendingChange& change) override {
        return m_database->guarded([&]() -> Outcome {
            m_database
                ->query("INSERT INTO pending (scope, field_tag, key_id, sealed, first_edit, "
                        "last_edit) VALUES (?, ?, ?, ?, ?, ?) "
                        "ON CONFLICT (scope, field_tag) DO UPDATE SET key_id = excluded.key_id, "
                        "sealed = excluded.sealed, first_edit = excluded.first_edit, "
                        "last_edit = excluded.last_edit")
                .with(change.scope, base::ByteView(change.fieldTag), change.key,
                      base::ByteView(change.sealed), change.firstEditUnixMs, change.lastEditUnixMs)
                .run();
            return {};
        });
    }

    Result<std::vector<PendingChange>> pending() const override {
        return m_database->guarded([&]() -> Result<std::vector<PendingChange>> {
            std::vector<PendingChange> all;
            auto rows = m_database->query("SELECT scope, field_tag, key_id, sealed, first_edit, "
                                          "last_edit FROM pending ORDER BY made");
            while (rows.next()) {
                all.push_back({rows.id<base::ScopeId>(0), rows.bytes(1), rows.id<base::KeyId>(2),
                               rows.bytes(3), rows.number(4), rows.number(5)});
            }
            return all;
        });
    }

    Outcome removePending(const base::ScopeId& scope, base::ByteView fieldTag) override {
        return m_database->guarded([&]() -> Outcome {
            m_database->query("DELETE FROM pending WHERE scope = ? AND field_tag = ?")
                .with(scope, fieldTag)
                .run();
            return {};
        });
    }

    Outcome removePending(const base::ScopeId& scope) override {
        return m_database->guarded([&]() -> Outcome {
            m_database->query("DELETE FROM pending WHERE scope = ?").with(scope).run();
            return {};
        });
    }

    Result<std::vector<base::ScopeId>> scopes() const override {
        return m_database->guarded([&]() -> Result<std::vector<base::ScopeId>> {
            std::vector<base::ScopeId> all;
            auto rows = m_database->query("SELECT DISTINCT scope FROM envelope");
            while (rows.next()) {
                all.push_back(rows.id<base::ScopeId>(0));
            }
            return all;
        });
    }

    Outcome removeScope(const base::ScopeId& scope) override {
        return m_database->guarded([&]() -> Outcome {
            m_database->query("DELETE FROM envelope WHERE scope = ?").with(scope).run();
            m_database->query("DELETE FROM pending WHERE scope = ?").with(scope).run();
            m_database->query("DELETE FROM scope_key WHERE scope = ?").with(scope).run();
            return {};
        });
    }

    Outcome removeStatements() override {
        return m_database->guarded([&]() -> Outcome {
            m_database->query("DELETE FROM statement").run();
            return {};
        });
    }

    Outcome putKey(const StoredKey& key) override {
        if (tooFar(key.controlNumber)) return refuse(ErrorCode::BadFormat, "a number out of range");
        return m_database->guarded([&]() -> Outcome {
            m_database
                ->query("INSERT INTO scope_key (scope, key_id, giver, control_number, sealed) "
                        "VALUES (?, ?, ?, ?, ?) ON CONFLICT (scope, key_id) DO UPDATE SET "
                        "giver = excluded.giver, control_number = excluded.control_number, "
                        "sealed = excluded.sealed")
                .with(key.scope, key.key, key.giver, whole(key.controlNumber),
                      base::ByteView(key.sealed))
                .run();
            return {};
        });
    }

    Result<std::vector<StoredKey>> keys() const override {
        return m_database->guarded([&]() -> Result<std::vector<StoredKey>> {
            std::vector<StoredKey> all;
            auto rows = m_database->query("SELECT scope, key_id, giver, control_number, sealed "
                                          "FROM scope_key ORDER BY control_number, rowid");
            while (rows.next()) {
                all.push_back({rows.id<base::ScopeId>(0), rows.id<base::KeyId>(1),
                               rows.id<base::DeviceId>(2),
                               static_cast<std::uint64_t>(rows.number(3)), rows.bytes(4)});
            }
            return all;
        });
    }

    Outcome putMeta(std::string_view name, base::ByteView value) override {
        return m_database->guarded([&]() -> Outcome {
            m_database
                ->query("INSERT INTO meta (name, value) VALUES (?, ?) "
                        "ON CONFLICT (name) DO UPDATE SET value = excluded.value")
                .with(name, value)
                .run();
            return {};
        });
    }

    Result<std::optional<base::Bytes>> meta(std::string_view name) const override {
        return m_database->guarded([&]() -> Result<std::optional<base::Bytes>> {
            auto row = m_database->query("SELECT value FROM meta WHERE name = ?");
            if (!row.with(name).next()) return std::optional<base::Bytes>();
            return std::optional<base::Bytes>(row.bytes(0));
        });
    }

private:
    static Outcome sameOr(const base::Bytes& old, base::ByteView now, const char* otherwise) {
        return base::equal(old, now) ? Outcome() : Outcome(refuse(ErrorCode::Conflict, otherwise));
    }

    std::unique_ptr<Database> m_database;
};

} // namespace

Result<std::unique_ptr<LogStore>> openSqliteStore(const std::filesystem::path& file) {
    if (const auto finished = finishRescue(file); !finished) return finished.error();
    if (isDamaged(file)) return Error{ErrorCode::Corrupt, file.string(), "was found damaged"};
    auto database = Database::open(file, applicationId, schemaSteps());
    if (!database) return database.error();
    return std::unique_ptr<LogStore>(std::make_unique<SqliteStore>(std::move(*database)));
}

} // namespace kvorum::store
