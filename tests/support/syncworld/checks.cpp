// SPDX-License-Identifier: Apache-2.0
#include "tests/support/syncworld/checks.h"

#include "core/log/content.h"
#include "core/vault/envelope.h"
#include "sync/client/keyring.h"
#include "sync/client/queue.h"

#include <set>

namespace kvorum::syncworld {

namespace {

std::vector<log::ScopeRecord> allScopes(const log::ControlLog& control) {
    std::vector<log::ScopeRecord> all;
    for (const auto kind :
         {log::ScopeKind::Workspace, log::ScopeKind::Vacancy, log::ScopeKind::Candidate,
          log::ScopeKind::Scorecard, log::ScopeKind::Debrief}) {
        const auto some = control.scopes(kind);
        all.insert(all.end(), some.begin(), some.end());
    }
    return all;
}

std::string nameOf(const base::ScopeId& scope) {
    return "scope " + scope.hex().substr(24);
}

/// The device's disk, read without its replica.
struct Disk {
    std::unique_ptr<store::LogStore> store;
    client::Keyring keyring;
};

Disk openDisk(Device& device) {
    auto store = store::openSqliteStore(device.file());
    auto keyring = client::Keyring::load(**store, device.keys().localKey);
    return {*std::move(store), *std::move(keyring)};
}

using Stored = std::map<std::pair<base::DeviceId, std::uint64_t>, base::Bytes>;

Stored envelopesOf(const Disk& disk, const base::ScopeId& scope) {
    Stored stored;
    (void)disk.store->eachEnvelope(scope, [&](const store::StoredEnvelope& envelope) {
        stored[{envelope.device, envelope.counter}] = envelope.bytes;
        return base::Outcome();
    });
    return stored;
}

std::string checkEnvelopes(World& world, Device& device, const Disk& disk) {
    const auto& truth = world.server.truth();
    const auto* record = truth.device(device.keys().device);
    for (const log::ScopeRecord& scope : allScopes(truth)) {
        const auto kept = envelopesOf(disk, scope.id);
        const bool may = record != nullptr && !record->until &&
                         truth.may(record->member, log::Access::Read, scope.id);
        if (!may && (!kept.empty() || disk.keyring.holds(scope.id))) {
            return device.name() + " holds what it may not read of " + nameOf(scope.id) +
                   ", kind " + std::to_string(static_cast<int>(scope.kind)) +
                   (disk.keyring.holds(scope.id) ? ", with its key" : "");
        }
        if (!may) {
            continue;
        }
        Stored promised;
        for (const auto& [name, bytes] : world.server.stored()) {
            if (std::get<0>(name) == scope.id) {
                promised[{std::get<1>(name), std::get<2>(name)}] = bytes;
            }
        }
        if (kept != promised) {
            return device.name() + " has other envelopes of " + nameOf(scope.id) +
                   " than the server took: " + std::to_string(kept.size()) + " of " +
                   std::to_string(promised.size());
        }
    }
    return {};
}

/// Every value that this device's changes ever set in a scope, by field.
std::set<std::pair<std::string, std::string>> valuesBy(const Disk& disk, const base::ScopeId& scope,
                                                       const base::DeviceId& author) {
    std::set<std::pair<std::string, std::string>> values;
    const auto note = [&](base::ByteView bytes) {
        const auto view = vault::viewEnvelope(bytes);
        const auto* key = disk.keyring.find(scope, view->header.key);
        if (key == nullptr) {
            return;
        }
        const auto plain = vault::openEnvelope(*view, key->key);
        const auto content = log::decodeContent(*plain);
        for (const log::Change& change : content->changes) {
            values.emplace(change.key.field, change.value.toText());
        }
    };
    for (const auto& [name, bytes] : envelopesOf(disk, scope)) {
        if (name.first == author) {
            note(bytes);
        }
    }
    const auto parked = client::Queue::parked(*disk.store);
    for (const protocol::Item& item : *parked) {
        const auto* sealed = std::get_if<protocol::SealedEnvelope>(&item);
        const auto view = vault::viewEnvelope(sealed == nullptr ? base::Bytes() : sealed->bytes);
        if (view && view->header.scope == scope) {
            note(sealed->bytes);
        }
    }
    return values;
}

/// What other devices that can open the scope have of this author.
bool isKnownElsewhere(World& world, const base::ScopeId& scope, const base::DeviceId& author,
                      const std::pair<std::string, std::string>& field, bool& anybody) {
    for (Device* other : world.joined()) {
        const Disk disk = openDisk(*other);
        if (!disk.keyring.holds(scope)) {
            continue;
        }
        anybody = true;
        if (valuesBy(disk, scope, author).contains(field)) {
            return true;
        }
    }
    return false;
}

bool isLeftOver(Device& device, const base::ScopeId& scope,
                const std::pair<std::string, std::string>& field) {
    const auto leftovers = device.replica().leftovers();
    return std::any_of(leftovers->begin(), leftovers->end(), [&](const client::Leftover& leftover) {
        return leftover.scope == scope && leftover.change.key.field == field.first &&
               leftover.change.value.toText() == field.second;
    });
}

/// Of a scope that the device was shut out of: what it had not sent is left over, the rest is with
/// those who still read there.
std::string checkShutOut(World& world, Device& device, const base::ScopeId& scope,
                         const std::pair<std::string, std::string>& field) {
    if (world.server.truth().erased(scope)) {
        return {};
    }
    if (isLeftOver(device, scope, field)) {
        return {};
    }
    bool anybody = false;
    if (isKnownElsewhere(world, scope, device.keys().device, field, anybody) || !anybody) {
        return {};
    }
    return device.name() + " was shut out and lost " + field.first + " = " + field.second + " in " +
           nameOf(scope);
}

/// What a person typed last into a field is in an envelope, or was shown as parked, or is still
/// pending behind a sheet that another device handed in.
std::string checkWritten(World& world, Device& device, const Disk& disk,
                         const std::set<std::pair<base::ScopeId, std::string>>& late) {
    for (const auto& [place, value] : device.written) {
        if (!disk.keyring.holds(place.first)) {
            auto fault = checkShutOut(world, device, place.first, {place.second, value});
            if (!fault.empty()) {
                return fault;
            }
            continue;
        }
        const auto values = valuesBy(disk, place.first, device.keys().device);
        if (!values.contains({place.second, value}) && !late.contains(place) &&
            !isLeftOver(device, place.first, {place.second, value})) {
            return device.name() + " lost " + place.second + " = " + value + " in " +
                   nameOf(place.first);
        }
    }
    return {};
}

std::set<std::pair<base::ScopeId, std::string>> lateOf(Device& device) {
    std::set<std::pair<base::ScopeId, std::string>> late;
    for (const auto& card : device.replica().control().scopes(log::ScopeKind::Scorecard)) {
        for (const log::Change& change : device.replica().lateEdits(card.id)) {
            late.emplace(card.id, change.key.field);
        }
    }
    return late;
}

bool anyReads(World& world, const base::ScopeId& scope) {
    const auto joined = world.joined();
    return std::any_of(joined.begin(), joined.end(),
                       [&](Device* device) { return device->replica().readable(scope); });
}

std::string checkAgreement(World& world) {
    const auto& truth = world.server.truth();
    for (const log::ScopeRecord& scope : allScopes(truth)) {
        std::string agreed;
        std::string first;
        for (Device* device : world.joined()) {
            auto& replica = device->replica();
            if (!truth.may(replica.self(), log::Access::Read, scope.id)) {
                continue;
            }
            if (!replica.readable(scope.id)) {
                if (!anyReads(world, scope.id)) {
                    continue; // waits for somebody who will read there again
                }
                return device->name() + " never got the key of " + nameOf(scope.id) + ", kind " +
                       std::to_string(static_cast<int>(scope.kind));
            }
            const std::string hashes = replica.fold(scope.id)->stateHash().hex() +
                                       replica.amendments(scope.id)->stateHash().hex();
            if (!agreed.empty() && agreed != hashes) {
                return device->name() + " and " + first + " do not agree on " + nameOf(scope.id);
            }
            first = agreed.empty() ? device->name() : first;
            agreed = hashes;
        }
    }
    return {};
}

std::string checkStatus(World& world, Device& device) {
    const auto status = device.replica().status();
    if (status.waiting != 0) {
        return device.name() + " still has something waiting";
    }
    for (const base::Error& problem : status.problems) {
        if (problem.code == base::ErrorCode::Broken) {
            return device.name() + " cries wolf: " + base::describe(problem);
        }
    }
    if (device.replica().joined() &&
        device.replica().control().head() != world.server.truth().head()) {
        return device.name() + " has another control log than the server";
    }
    return {};
}

} // namespace

std::string checkAlways(World& world) {
    if (!world.server.fault().empty()) {
        return "the server " + world.server.fault();
    }
    for (Device* device : world.joined()) {
        auto& replica = device->replica();
        const auto& truth = world.server.truth();
        for (const log::ScopeRecord& scope : truth.scopes(log::ScopeKind::Scorecard)) {
            if (!world.server.everRead(replica.self(), scope.id) &&
                replica.fold(scope.id) != nullptr) {
                return device->name() + " opens " + nameOf(scope.id) + " too early";
            }
        }
    }
    return {};
}

std::string checkConverged(World& world) {
    for (Device* device : world.devices()) {
        if (auto fault = checkStatus(world, *device); !fault.empty()) {
            return fault;
        }
    }
    if (auto fault = checkAgreement(world); !fault.empty()) {
        return fault;
    }
    for (Device* device : world.devices()) {
        const auto late = lateOf(*device);
        device->restart(); // and read what is on its disk
        const Disk disk = openDisk(*device);
        if (auto fault = checkEnvelopes(world, *device, disk); !fault.empty()) {
            return fault;
        }
        if (auto fault = checkWritten(world, *device, disk, late); !fault.empty()) {
            return fault;
        }
    }
    if (auto fault = checkAgreement(world); !fault.empty()) {
        return "after a restart " + fault;
    }
    return checkAlways(world);
}

} // namespace kvorum::syncworld
