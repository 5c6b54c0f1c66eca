// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vault/envelope.h"
#include "sync/client/transport.h"
#include "sync/server/relay.h"
#include "tests/support/syncworld/plan.h"
#include "tests/support/syncworld/rights.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <tuple>

namespace kvorum::syncworld {

/// A real relay over a real file, and what it promised: each statement and envelope it called
/// stored. Answers are looked through for anything their reader may not receive.
class ServerSide {
public:
    using EnvelopeName = std::tuple<base::ScopeId, base::DeviceId, std::uint64_t>;

    ServerSide(std::filesystem::path file, const base::Clock& clock);

    /// Ends the process and starts another one over the same file.
    void restart();
    /// Keeps a copy of what is stored now; puts it back in place of what came since.
    void backup();
    void restoreBackup();
    [[nodiscard]] bool hasBackup() const { return !m_backupTruth.empty(); }
    /// Whether the backup knows fewer devices or invites than the server does now.
    [[nodiscard]] bool losesDevices() const;
    [[nodiscard]] server::Reply handle(const client::Request& request, const base::DeviceId& from);

    [[nodiscard]] std::filesystem::path folder() const { return m_file.parent_path(); }
    void fillDisk();
    void makeRoom();

    [[nodiscard]] const log::ControlLog& truth() const { return m_truth; }
    [[nodiscard]] const Rights& rights() const { return m_rights; }
    [[nodiscard]] const std::map<EnvelopeName, base::Bytes>& stored() const { return m_stored; }
    /// Whether it ever took the word that ended this device; a backup put back may not know it.
    [[nodiscard]] bool everEnded(const base::DeviceId& device) const {
        return m_ended.contains(device);
    }
    /// Whether a restore took back something that this device had sent there.
    [[nodiscard]] bool everLost(const base::ScopeId& scope, const base::DeviceId& device) const {
        return m_takenBack.contains({scope, device});
    }
    [[nodiscard]] bool everLost(const base::DeviceId& device) const {
        return std::any_of(m_takenBack.begin(), m_takenBack.end(),
                           [&](const auto& one) { return one.second == device; });
    }
    /// Whether it took what it had refused, sent by an old message: the device has gone on without.
    [[nodiscard]] bool tookRefused(const base::DeviceId& device) const {
        return m_tookRefused.contains(device);
    }
    /// None while every promise was kept.
    [[nodiscard]] const std::optional<Breach>& breach() const { return m_breach; }

    /// Statements that it called stored and lost to a backup.
    [[nodiscard]] const std::vector<base::Bytes>& lostStatements() const { return m_lost; }

    std::function<void(const server::Wake&)> woken;
    struct Checks {
        bool oldKeys = false; ///< of envelopes: who holds their key
        bool roles = false;   ///< of statements: who may read what, by two readings of the log
    } checks;

private:
    void notePush(base::ByteView request, base::ByteView reply, bool revoked);
    void checkRoles();
    void checkKey(const vault::EnvelopeHeader& header);
    void checkPull(base::ByteView reply, const base::DeviceId& from);
    void checkItem(const protocol::Item& item, const base::DeviceId& from);
    void breaks(Promise promise, const std::string& what);

    void open();

    std::filesystem::path m_file;
    const base::Clock& m_clock;
    std::unique_ptr<server::Store> m_store;
    std::unique_ptr<server::Relay> m_relay;
    log::ControlLog m_truth;
    std::map<EnvelopeName, base::Bytes> m_stored;
    std::vector<base::Bytes> m_lost;
    std::map<base::KeyId, std::set<base::DeviceId>> m_holders;     ///< whom a key was given to
    std::map<base::KeyId, std::set<base::DeviceId>> m_lostHolders; ///< by words a restore lost
    Rights m_rights;
    std::set<base::DeviceId> m_ended;
    std::set<std::string> m_refused;
    std::set<base::DeviceId> m_tookRefused;
    std::set<std::pair<base::ScopeId, base::DeviceId>> m_takenBack;
    std::optional<Breach> m_breach;
    log::ControlLog m_backupTruth;
    Rights m_backupRights;
    std::map<base::KeyId, std::set<base::DeviceId>> m_backupHolders;
    std::map<EnvelopeName, base::Bytes> m_backupStored;
};

inline constexpr std::string_view authority = "relay.example";

} // namespace kvorum::syncworld
