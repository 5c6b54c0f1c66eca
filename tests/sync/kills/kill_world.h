// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/syncworld/chance.h"
#include "tests/sync/kills/kill_checks.h"
#include "tests/sync/tst_http_support.h"

namespace kvorum::test {

/// Where a process is killed: before the n-th of these calls.
struct KillPoint {
    std::string victim; ///< "server" or a client
    std::string calls;  ///< kill_at's KVORUM_KILL_CALLS; empty: every write
    std::uint64_t at = 0;
};

/// A real server and three real clients: one founds a workspace, two rate. In each round all work
/// and sync at once, and one process, at times two, is killed on its way.
class KillWorld {
public:
    KillWorld(std::uint64_t seed, const std::filesystem::path& folder);

    /// One round with its kills, until all is sent, received and checked. In the first the raters
    /// join.
    void round();
    /// Ends every process and reads the server's rows again as `verify` does.
    void end();

    [[nodiscard]] std::size_t kills() const { return m_kills; }
    /// What was killed where since the beginning, and what did not hold.
    [[nodiscard]] const std::vector<std::string>& trace() const { return m_trace; }
    [[nodiscard]] const std::vector<std::string>& breaches() const { return m_breaches; }
    [[nodiscard]] std::uint64_t changes() const { return m_checks.changes; }
    [[nodiscard]] std::uint64_t envelopes() const { return m_checks.envelopes; }

private:
    [[nodiscard]] std::vector<KillPoint> choose();
    /// Starts the victim again so that it ends at its point.
    void arm(const KillPoint& point);
    void work();
    /// Counts who died; starts every victim again without a point.
    void revive(const std::vector<KillPoint>& points);
    /// Until nothing is left to send or to receive anywhere.
    void settle();
    [[nodiscard]] bool allSettled() const;
    void startClient(ClientProcess& client, const QProcessEnvironment& environment);
    void startServer(const QProcessEnvironment& environment);
    [[nodiscard]] ClientProcess& client(const std::string& name);
    [[nodiscard]] bool running(const std::string& name);
    [[nodiscard]] bool anyDied() const;
    void found();

    syncworld::Chance m_chance;
    std::filesystem::path m_database;
    std::unique_ptr<ServerProcess> m_server;
    std::vector<std::unique_ptr<ClientProcess>> m_clients;
    KillChecks m_checks;
    std::map<std::string, std::string> m_links; ///< by client that has still to join
    std::map<std::string, double> m_calls;      ///< about how many a round has
    std::uint64_t m_value = 0;
    std::size_t m_kills = 0;
    std::vector<std::string> m_trace, m_breaches;
};

} // namespace kvorum::test
