// SPDX-License-Identifier: Apache-2.0
#include "sync/server/postgres/libpq_connection.h"

#include <libpq-fe.h>

#include <array>
#include <regex>
#include <unordered_map>
#include <vector>

namespace kvorum::server {

namespace {

constexpr const char* connectionLost = "08006";
constexpr const char* outcomeUnknown = "40003";
constexpr std::size_t mostPending = 256; ///< answers that wait in the socket

constexpr Oid bigint = 20, bytea = 17, text = 25;
constexpr int binary = 1;

struct Clear {
    void operator()(PGresult* result) const { PQclear(result); }
    void operator()(PGconn* connection) const { PQfinish(connection); }
};
using Result = std::unique_ptr<PGresult, Clear>;

[[noreturn]] void refuse(const PGresult* result, PGconn* connection) {
    const char* state = result ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr;
    const std::string message = result ? PQresultErrorMessage(result) : PQerrorMessage(connection);
    const bool lost = !state || PQstatus(connection) == CONNECTION_BAD;
    throw SqlError(lost ? connectionLost : state, message);
}

/// A wrong password, role or database will be as wrong at the next attempt; anything else may pass.
std::string stateOfRefusal(const std::string& why) {
    static const std::regex permanent(": +(28[0-9A-Z]{3}|3D000|42501):");
    std::smatch found;
    return std::regex_search(why, found, permanent) ? found[1].str() : connectionLost;
}

/// The parameters of one call as libpq wants them: binary, big-endian.
class Values {
public:
    explicit Values(std::span<const Parameter> parameters) {
        m_numbers.reserve(parameters.size());
        for (const auto& parameter : parameters) {
            std::visit(*this, parameter);
        }
    }
    void operator()(std::monostate) { add(bytea, nullptr, 0); }
    void operator()(std::uint64_t value) {
        auto& bytes = m_numbers.emplace_back();
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            bytes[i] = static_cast<char>(value >> (56 - 8 * i));
        }
        add(bigint, bytes.data(), bytes.size());
    }
    void operator()(base::ByteView value) {
        add(bytea, value.empty() ? "" : reinterpret_cast<const char*>(value.data()), value.size());
    }
    void operator()(std::string_view value) {
        add(text, value.empty() ? "" : value.data(), value.size());
    }

    std::vector<Oid> types;
    std::vector<const char*> starts;
    std::vector<int> lengths, formats;

private:
    void add(Oid type, const char* start, std::size_t size) {
        types.push_back(type);
        starts.push_back(start);
        lengths.push_back(static_cast<int>(size));
        formats.push_back(binary);
    }
    std::vector<std::array<char, 8>> m_numbers; ///< reserved: addresses stay
};

class ResultRows final : public Rows {
public:
    explicit ResultRows(Result result) : m_result(std::move(result)) {}
    bool next() override { return ++m_row < PQntuples(m_result.get()); }
    bool isNull(int column) const override {
        return PQgetisnull(m_result.get(), m_row, column) != 0;
    }
    std::uint64_t number(int column) const override {
        const auto bytes = view(column);
        if (bytes.size() != 8) throw std::runtime_error("a number of another size");
        std::uint64_t value = 0;
        for (const auto byte : bytes) {
            value = value << 8 | byte;
        }
        return value;
    }
    base::ByteView view(int column) const override {
        const auto* start = PQgetvalue(m_result.get(), m_row, column);
        const auto size = PQgetlength(m_result.get(), m_row, column);
        return {reinterpret_cast<const base::Byte*>(start), static_cast<std::size_t>(size)};
    }

private:
    Result m_result;
    int m_row = -1;
};

class LibpqConnection final : public PostgresConnection {
public:
    explicit LibpqConnection(const std::string& url);

    std::unique_ptr<Rows> query(std::string_view sql,
                                std::span<const Parameter> parameters) override;
    void run(std::string_view sql, std::span<const Parameter> parameters) override;
    void begin(std::string_view sql) override { sendPlain(sql); }
    void commit() override;
    bool rollBack() override;
    void script(const char* statements) override;

private:
    void send(std::string_view sql, std::span<const Parameter> parameters);
    void sendPlain(std::string_view sql);
    void noteSent(int sent);
    void flush();
    Result takeNext();
    Result takeAll();
    void sendSync();
    void pipeline(bool on);
    static void noteWarning(void* self, const PGresult* notice);

    std::unique_ptr<PGconn, Clear> m_connection;
    std::unordered_map<const char*, std::string> m_prepared; ///< name by text
    std::size_t m_pending = 0;                               ///< sent, not answered
    std::string m_warning;                                   ///< the newest
    int m_syncs = 0; ///< ends of a pipeline asked for, not seen
};

LibpqConnection::LibpqConnection(const std::string& url) {
    // what comes before the url holds where the url says nothing
    const char* names[] = {"connect_timeout",
                           "keepalives_idle",
                           "keepalives_interval",
                           "tcp_user_timeout",
                           "application_name",
                           "target_session_attrs",
                           "dbname",
                           nullptr};
    const char* values[] = {"5",          "10",        "5",    "15000", "kvorum-server",
                            "read-write", url.c_str(), nullptr};
    m_connection.reset(PQconnectdbParams(names, values, 1));
    if (PQstatus(m_connection.get()) != CONNECTION_OK) {
        // only the words of a second try carry the SQLSTATE
        PQsetErrorVerbosity(m_connection.get(), PQERRORS_VERBOSE);
        PQreset(m_connection.get());
        PQsetErrorVerbosity(m_connection.get(), PQERRORS_DEFAULT);
    }
    if (PQstatus(m_connection.get()) != CONNECTION_OK) {
        const std::string why = PQerrorMessage(m_connection.get());
        throw SqlError(stateOfRefusal(why), why);
    }
    PQsetNoticeReceiver(m_connection.get(), &LibpqConnection::noteWarning, this);
    // a process that hangs inside a transaction must not hold the others up for long
    script("SET client_min_messages = warning; SET lock_timeout = '10s'; "
           "SET idle_in_transaction_session_timeout = '30s'");
}

void LibpqConnection::noteWarning(void* self, const PGresult* notice) {
    static_cast<LibpqConnection*>(self)->m_warning = PQresultErrorMessage(notice);
}

void LibpqConnection::pipeline(bool on) {
    auto* connection = m_connection.get();
    const int done = on ? PQenterPipelineMode(connection) : PQexitPipelineMode(connection);
    if (done != 1) refuse(nullptr, connection);
}

void LibpqConnection::script(const char* statements) {
    auto* connection = m_connection.get();
    if (PQpipelineStatus(connection) != PQ_PIPELINE_OFF) pipeline(false);
    const Result result(PQexec(connection, statements));
    const auto status = PQresultStatus(result.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK) refuse(result.get(), connection);
    pipeline(true);
}

// Sending

void LibpqConnection::noteSent(int sent) {
    if (sent != 1) refuse(nullptr, m_connection.get());
    ++m_pending;
}

void LibpqConnection::sendPlain(std::string_view sql) {
    noteSent(PQsendQueryParams(m_connection.get(), std::string(sql).c_str(), 0, nullptr, nullptr,
                               nullptr, nullptr, binary));
}

void LibpqConnection::send(std::string_view sql, std::span<const Parameter> parameters) {
    const Values values(parameters);
    const auto count = static_cast<int>(parameters.size());
    auto found = m_prepared.find(sql.data());
    if (found == m_prepared.end()) {
        std::string name("k");
        name += std::to_string(m_prepared.size());
        noteSent(PQsendPrepare(m_connection.get(), name.c_str(), std::string(sql).c_str(), count,
                               values.types.data()));
        found = m_prepared.emplace(sql.data(), std::move(name)).first;
    }
    noteSent(PQsendQueryPrepared(m_connection.get(), found->second.c_str(), count,
                                 values.starts.data(), values.lengths.data(), values.formats.data(),
                                 binary));
}

void LibpqConnection::flush() {
    auto* connection = m_connection.get();
    if (PQsendFlushRequest(connection) != 1 || PQflush(connection) != 0) {
        refuse(nullptr, connection);
    }
}

// Receiving

Result LibpqConnection::takeNext() {
    auto* connection = m_connection.get();
    Result result(PQgetResult(connection));
    --m_pending;
    const auto status = PQresultStatus(result.get());
    const bool good = result && (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK);
    if (!good) refuse(result.get(), connection);
    const Result end(PQgetResult(connection));
    if (end) throw SqlError(connectionLost, "an answer too many");
    return result;
}

Result LibpqConnection::takeAll() {
    Result last;
    while (m_pending > 0) {
        last = takeNext();
    }
    return last;
}

std::unique_ptr<Rows> LibpqConnection::query(std::string_view sql,
                                             std::span<const Parameter> parameters) {
    send(sql, parameters);
    flush();
    return std::make_unique<ResultRows>(takeAll());
}

void LibpqConnection::run(std::string_view sql, std::span<const Parameter> parameters) {
    send(sql, parameters);
    if (m_pending < mostPending) return;
    flush();
    (void)takeAll();
}

/// A cancelled wait for the synchronous standby is a warning only: then the rows are here, but not
/// yet where they were promised to be.
void LibpqConnection::commit() {
    m_warning.clear();
    sendPlain("COMMIT");
    sendSync();
    (void)takeAll();
    const Result sync(PQgetResult(m_connection.get()));
    if (PQresultStatus(sync.get()) != PGRES_PIPELINE_SYNC) refuse(sync.get(), m_connection.get());
    --m_syncs;
    if (!m_warning.empty()) throw SqlError(outcomeUnknown, m_warning);
}

void LibpqConnection::sendSync() {
    if (PQpipelineSync(m_connection.get()) != 1) refuse(nullptr, m_connection.get());
    ++m_syncs;
}

bool LibpqConnection::rollBack() {
    auto* connection = m_connection.get();
    try {
        if (PQstatus(connection) != CONNECTION_OK) return false;
        sendSync();
        for (int empty = 0; m_syncs > 0 && empty < 2;) {
            const Result result(PQgetResult(connection));
            if (PQresultStatus(result.get()) == PGRES_PIPELINE_SYNC) --m_syncs;
            empty = result ? 0 : empty + 1;
        }
        m_pending = 0;
        m_prepared.clear(); // which of them exist is not known
        script("ROLLBACK; DEALLOCATE ALL");
        return true;
    } catch (const std::exception&) {
        return false;
    }
}

} // namespace

PostgresDriver libpqDriver(std::string url) {
    return [url = std::move(url)] { return std::make_unique<LibpqConnection>(url); };
}

} // namespace kvorum::server
