// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/syncworld/folder.h"
#include "tests/support/syncworld/run.h"
#include "tests/support/syncworld/wire.h"

#include <stdexcept>

namespace kvorum::syncworld {

/// A promise that did not hold.
struct Broken : std::runtime_error {
    explicit Broken(Breach what) : std::runtime_error(what.what), breach(std::move(what)) {}
    Breach breach;
};

/// Real clients, a real relay and real files in virtual time, all from one plan.
class World {
public:
    explicit World(const Plan& plan);
    explicit World(std::uint64_t seed) : World(planOf(seed, 8, Faults::all(), 0)) {}

    /// From here on chances, keys, ids and nonces are those of the step.
    void beginStep(std::uint32_t step);
    void note(std::string text) { trace.push_back({m_step, std::move(text)}); }
    [[nodiscard]] bool may(Fault fault) const { return m_plan.faults.has(fault); }
    [[nodiscard]] std::size_t mostDevices() const { return m_plan.devices; }
    /// Throws Broken where the device refused for another reason than a full disk; says whether it
    /// went through.
    bool must(const Device& device, const base::Outcome& outcome);

    /// A device that belongs to nothing yet.
    Device& addDevice();
    /// A copy of a device as it is now, its keys too.
    Device& copyOf(const Device& device);
    /// A device that founds the workspace.
    Device& found();
    /// A device that joins by a link of `by`; no member: a new one. Joins at the next syncs.
    /// Throws where the invite was refused.
    Device& invite(Device& by, std::optional<log::Role> role, const base::ScopeId& where,
                   std::optional<base::MemberId> member = {});
    /// The same, but nullptr where it was refused.
    Device* tryInvite(Device& by, std::optional<log::Role> role, const base::ScopeId& where,
                      std::optional<base::MemberId> member = {});

    /// Lets time pass; devices seal what is due.
    void pass(std::int64_t ms);
    /// The person asks for a sync.
    void sync(Device& device);
    void restartServer();
    void backupServer();
    /// False where there is no backup, or where it would lose a device's joining and may not.
    bool restoreServer();
    /// Calm wire; time passes until all is sent and received everywhere. False where that never
    /// comes.
    bool converge();

    [[nodiscard]] std::vector<Device*> devices();
    [[nodiscard]] std::vector<Device*> joined();
    /// Those whose link was not refused: what they have waiting is still to go.
    [[nodiscard]] std::vector<Device*> hopeful();
    /// Those that joined, but for the forgotten.
    [[nodiscard]] std::vector<Device*> standing();
    /// Whether a backup took its joining back and the invite, too, which nobody can say anew, or
    /// statements before it that nobody else has given back.
    [[nodiscard]] bool isForgotten(Device& device);
    /// How many are in the workspace or on their way.
    [[nodiscard]] std::size_t living();
    /// The device's writable scopes of a kind.
    [[nodiscard]] static std::vector<base::ScopeId> scopesOf(Device& device, log::ScopeKind kind);

    Chance chance;
    VirtualClock clock;
    Folder folder;
    ServerSide server;
    Wire wire;
    std::vector<TraceLine> trace;
    std::vector<std::pair<base::ScopeId, base::MemberId>> unassigned; ///< once: candidate, rater
    std::set<base::DeviceId> copied;                                  ///< ids that two devices had

private:
    Plan m_plan;
    std::uint32_t m_step = 0;
    std::vector<std::unique_ptr<Device>> m_devices;
};

/// The field of a scope's own entity.
[[nodiscard]] log::FieldKey fieldOf(const log::ControlLog& control, const base::ScopeId& scope,
                                    const std::string& field);

} // namespace kvorum::syncworld
