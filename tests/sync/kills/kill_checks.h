// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/log/control.h"
#include "core/vault/key_file.h"
#include "tests/support/syncworld/device_disk.h"
#include "tests/sync/kills/client_process.h"

#include <map>
#include <set>

namespace kvorum::test {

/// Looks at the disks of clients and of their server, all of which run and have settled.
class KillChecks {
public:
    using Clients = std::vector<std::unique_ptr<ClientProcess>>;
    KillChecks(const Clients& clients, std::filesystem::path database)
        : m_clients(clients), m_database(std::move(database)) {}

    /// Whether every device holds, byte for byte, what the server holds and it may read, and all
    /// show the same: then nothing is on its way any more.
    [[nodiscard]] bool converged();
    /// Promises 1 to 4 and 6 of sync.md, once converged: what was acknowledged stands with its
    /// author and so on the server, nothing stands twice, counters have no hole, and nobody was
    /// given the key of a sheet that is not handed in. Empty where all holds.
    [[nodiscard]] std::vector<std::string> check();

    /// Seen by the last check.
    std::uint64_t changes = 0, envelopes = 0;

private:
    struct Server;
    [[nodiscard]] Server readServer() const;
    [[nodiscard]] syncworld::DeviceDisk diskOf(const ClientProcess& client);
    void checkActs(const ClientProcess& client, const Server& server);
    void checkChanges(const ClientProcess& client, const log::ControlLog& control);
    void checkCounters(const Server& server);
    void checkSheets(const Server& server);
    void checkStatus(const ClientProcess& client);

    const Clients& m_clients;
    std::filesystem::path m_database;
    std::map<std::string, vault::KeyStore::Contents> m_keys;
    std::vector<std::string> m_breaches;
};

} // namespace kvorum::test
