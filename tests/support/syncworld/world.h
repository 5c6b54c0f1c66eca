// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/syncworld/folder.h"
#include "tests/support/syncworld/wire.h"

namespace kvorum::syncworld {

/// Real clients, a real relay and real files in virtual time, all from one seed.
class World {
public:
    explicit World(std::uint64_t seed);

    /// A device that belongs to nothing yet.
    Device& addDevice();
    /// A device that founds the workspace.
    Device& found();
    /// A device that joins by a link of `by`; no member: a new one. Joins at the next syncs.
    Device& invite(Device& by, std::optional<log::Role> role, const base::ScopeId& where,
                   std::optional<base::MemberId> member = {});

    /// Lets time pass; devices seal what is due.
    void pass(std::int64_t ms);
    /// The person asks for a sync.
    void sync(Device& device);
    void restartServer();
    void backupServer();
    /// False where it would lose a device's joining, or there is no backup.
    bool restoreServer();
    /// Calm wire; time passes until all is sent and received everywhere. False where that never
    /// comes.
    bool converge();

    [[nodiscard]] std::vector<Device*> devices();
    [[nodiscard]] std::vector<Device*> joined();
    /// The device's writable scopes of a kind.
    [[nodiscard]] static std::vector<base::ScopeId> scopesOf(Device& device, log::ScopeKind kind);

    Chance chance;
    VirtualClock clock;
    Folder folder;
    ServerSide server;
    Wire wire;
    std::vector<std::string> trace;

private:
    std::vector<std::unique_ptr<Device>> m_devices;
};

/// The field of a scope's own entity.
[[nodiscard]] log::FieldKey fieldOf(const log::ControlLog& control, const base::ScopeId& scope,
                                    const std::string& field);

} // namespace kvorum::syncworld
