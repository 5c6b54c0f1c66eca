// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/client/transport.h"
#include "sync/server/relay.h"

#include <filesystem>
#include <map>
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
    /// Whether the backup knows fewer devices or invites than the server does now.
    [[nodiscard]] bool losesDevices() const;
    [[nodiscard]] server::Reply handle(const client::Request& request, const base::DeviceId& from);

    [[nodiscard]] const log::ControlLog& truth() const { return m_truth; }
    [[nodiscard]] const std::map<EnvelopeName, base::Bytes>& stored() const { return m_stored; }
    /// Whether the member may read the scope or might once, whatever a restore took back.
    [[nodiscard]] bool everRead(const base::MemberId& member, const base::ScopeId& scope) const {
        return m_ever.contains({member, scope});
    }
    /// Empty while every promise was kept.
    [[nodiscard]] const std::string& fault() const { return m_fault; }

    std::function<void(const server::Wake&)> woken;

private:
    void notePush(base::ByteView request, base::ByteView reply);
    void checkPull(base::ByteView reply, const base::DeviceId& from);
    void checkItem(const protocol::Item& item, const base::DeviceId& from);

    void open();

    std::filesystem::path m_file;
    const base::Clock& m_clock;
    std::unique_ptr<server::Store> m_store;
    std::unique_ptr<server::Relay> m_relay;
    log::ControlLog m_truth;
    std::map<EnvelopeName, base::Bytes> m_stored;
    std::string m_fault;
    std::set<std::pair<base::MemberId, base::ScopeId>> m_ever;
    log::ControlLog m_backupTruth;
    std::map<EnvelopeName, base::Bytes> m_backupStored;
};

inline constexpr std::string_view authority = "relay.example";

} // namespace kvorum::syncworld
