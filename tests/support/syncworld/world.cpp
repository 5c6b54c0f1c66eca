// SPDX-License-Identifier: Apache-2.0
#include "tests/support/syncworld/world.h"

#include "sync/protocol/link.h"
#include "tests/support/syncworld/checks.h"

#include <algorithm>

namespace kvorum::syncworld {

namespace {

/// A number of its own for each step of each seed (splitmix64).
std::uint64_t mixed(std::uint64_t seed, std::uint64_t step) {
    std::uint64_t mix = seed * 0x9e37'79b9'7f4a'7c15 + step;
    mix = (mix ^ (mix >> 30)) * 0xbf58'476d'1ce4'e5b9;
    mix = (mix ^ (mix >> 27)) * 0x94d0'49bb'1331'11eb;
    return mix ^ (mix >> 31);
}

log::EntityKind entityKind(log::ScopeKind kind) {
    switch (kind) {
    case log::ScopeKind::Vacancy:
        return log::EntityKind::Vacancy;
    case log::ScopeKind::Candidate:
        return log::EntityKind::Candidate;
    case log::ScopeKind::Scorecard:
        return log::EntityKind::Scorecard;
    case log::ScopeKind::Debrief:
        return log::EntityKind::Debrief;
    default:
        return log::EntityKind::Workspace;
    }
}

} // namespace

World::World(const Plan& plan)
    : chance(plan.seed),
      server((seedKeys(plan.seed), folder.path() / "server" / "relay.db"), clock),
      wire(server, clock, chance), m_plan(plan) {
    server.checks = {may(Fault::OldKeys), may(Fault::AllRoles)};
}

void World::beginStep(std::uint32_t step) {
    m_step = step;
    chance = Chance(mixed(m_plan.seed, step));
    seedKeys(mixed(~m_plan.seed, step));
}

bool World::must(const Device& device, const base::Outcome& outcome) {
    if (auto fault = device.fault(outcome); !fault.empty()) {
        throw Broken({Promise::Diverged, (trace.empty() ? "" : trace.back().text + ": ") + fault});
    }
    return outcome.ok();
}

Device& World::addDevice() {
    const std::string name = std::string("d").append(std::to_string(m_devices.size()));
    m_devices.push_back(std::make_unique<Device>(name, folder.path() / name, clock, chance));
    return *m_devices.back();
}

Device& World::copyOf(const Device& device) {
    const std::string name = std::string("d").append(std::to_string(m_devices.size()));
    const auto image = device.image(folder.path() / (name + "-image"));
    m_devices.push_back(std::make_unique<Device>(name, folder.path() / name, clock, chance, image));
    m_devices.back()->written = device.written;
    m_devices.back()->entrusted = device.entrusted; // who has its work, too
    copied.insert(device.keys().device);
    return *m_devices.back();
}

Device& World::found() {
    Device& device = addDevice();
    must(device, device.replica().found());
    must(device, client::Exchange(device.replica()).setServer(std::string(authority)));
    wire.pump(device);
    return device;
}

Device& World::invite(Device& by, std::optional<log::Role> role, const base::ScopeId& where,
                      std::optional<base::MemberId> member) {
    auto* device = tryInvite(by, role, where, member);
    if (device == nullptr) {
        throw std::runtime_error("an invite was refused");
    }
    return *device;
}

Device* World::tryInvite(Device& by, std::optional<log::Role> role, const base::ScopeId& where,
                         std::optional<base::MemberId> member) {
    const auto who = member.value_or(base::newId<base::MemberId>(clock.now));
    const auto link = by.replica().invite(std::string(authority), who, role, where);
    if (!link) {
        return nullptr;
    }
    wire.pump(by);
    Device& device = addDevice();
    const auto read = protocol::parseLink(*link);
    device.inviteSecret = read->secret;
    must(device, device.replica().beginJoin(*read));
    wire.pump(device);
    return &device;
}

void World::pass(std::int64_t ms) {
    const std::int64_t end = clock.now + ms;
    while (clock.now < end) {
        wire.runUntil(std::min(end, clock.now + 5'000));
        for (Device* device : devices()) {
            must(*device, device->replica().tick());
            wire.pump(*device);
        }
    }
}

void World::sync(Device& device) {
    device.machine().requested();
    wire.pump(device);
}

void World::restartServer() {
    wire.dropWaiting();
    server.restart();
}

void World::backupServer() {
    wire.dropWaiting();
    server.backup();
}

bool World::restoreServer() {
    if (!server.hasBackup() || (server.losesDevices() && !may(Fault::LoseJoins))) {
        return false;
    }
    wire.dropWaiting();
    noteEntrusted(*this);
    server.restoreBackup();
    return true;
}

bool World::converge() {
    wire.knobs = {};
    server.makeRoom();
    for (Device* device : devices()) {
        device->makeRoom();
    }
    for (int minute = 0; minute < 60; ++minute) {
        pass(60'000);
        bool done = true;
        for (Device* device : hopeful()) {
            const auto status = device->replica().status();
            const bool joining = device->replica().joining() == client::JoinState::Joining;
            done = done && status.waiting == 0 && !joining;
        }
        if (done && minute > 8) { // past the longest backoff: all have pulled since
            return true;
        }
    }
    return false;
}

std::vector<Device*> World::devices() {
    std::vector<Device*> all;
    for (const auto& device : m_devices) {
        all.push_back(device.get());
    }
    return all;
}

std::vector<Device*> World::joined() {
    auto all = devices();
    std::erase_if(all, [](Device* device) { return !device->replica().joined(); });
    return all;
}

std::vector<Device*> World::hopeful() {
    auto all = devices();
    std::erase_if(all, [this](Device* device) {
        return device->replica().joining() == client::JoinState::Refused || isForgotten(*device);
    });
    return all;
}

std::vector<Device*> World::standing() {
    auto all = joined();
    std::erase_if(all, [this](Device* device) { return isForgotten(*device); });
    return all;
}

bool World::isForgotten(Device& device) {
    const auto& truth = server.truth();
    if (!device.replica().joined() || truth.device(device.keys().device) != nullptr) {
        return false;
    }
    if (!device.inviteSecret || device.ids().size() > 1) {
        return true; // a copy that linked itself: its invite is its own
    }
    const auto& log = device.replica().control();
    const auto next = truth.size();
    const bool othersComeFirst =
        next < log.size() && // and perhaps are gone
        log.encodedAt(next - 1) == truth.encodedAt(next - 1) &&
        log::decodeStatement(log.encodedAt(next))->statement.device != device.keys().device;
    if (othersComeFirst) {
        return true;
    }
    const auto invite = vault::DeviceKeys::fromSeed(*device.inviteSecret).publicKeys.sign;
    const auto* record = truth.invite(invite);
    return record == nullptr || record->used;
}

std::size_t World::living() {
    const auto all = devices();
    return static_cast<std::size_t>(std::count_if(all.begin(), all.end(), [](Device* device) {
        const auto state = device->replica().joining();
        return state == client::JoinState::Joined || state == client::JoinState::Joining;
    }));
}

std::vector<base::ScopeId> World::scopesOf(Device& device, log::ScopeKind kind) {
    auto& replica = device.replica();
    std::vector<base::ScopeId> scopes;
    for (const log::ScopeRecord& record : replica.control().scopes(kind)) {
        if (replica.control().may(replica.self(), log::Access::Write, record.id) &&
            replica.readable(record.id)) {
            scopes.push_back(record.id);
        }
    }
    return scopes;
}

log::FieldKey fieldOf(const log::ControlLog& control, const base::ScopeId& scope,
                      const std::string& field) {
    const auto* record = control.scope(scope);
    const auto kind = record == nullptr ? log::EntityKind::Workspace : entityKind(record->kind);
    return {kind, base::idCast<base::EntityId>(scope), field};
}

} // namespace kvorum::syncworld
