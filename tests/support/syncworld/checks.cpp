// SPDX-License-Identifier: Apache-2.0
#include "tests/support/syncworld/checks.h"

#include "sync/client/queue.h"
#include "tests/support/syncworld/device_disk.h"
#include "tests/support/syncworld/merge_check.h"

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

Breach lost(std::string what) {
    return {Promise::Lost, std::move(what)};
}
Breach diverged(std::string what) {
    return {Promise::Diverged, std::move(what)};
}

Check checkEnvelopes(World& world, Device& device, const DeviceDisk& disk) {
    const auto& truth = world.server.truth();
    const auto* record = truth.device(device.keys().device);
    for (const log::ScopeRecord& scope : allScopes(truth)) {
        const auto kept = envelopesOf(disk, scope.id);
        const bool left = device.replica().joining() == client::JoinState::Revoked &&
                          world.server.everEnded(device.keys().device);
        const bool may = record != nullptr && !record->until && !left &&
                         world.server.rights().mayRead(record->member, scope.id);
        const bool byInvite = record == nullptr && device.inviteSecret; // refused behind its boxes
        if (!may && (!kept.empty() || (!byInvite && disk.keyring.holds(scope.id)))) {
            return Breach{Promise::Leaked,
                          device.name() + " holds what it may not read of " + nameOf(scope.id) +
                              ", kind " + std::to_string(static_cast<int>(scope.kind)) +
                              (disk.keyring.holds(scope.id) ? ", with its key" : "")};
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
            return lost(device.name() + " has other envelopes of " + nameOf(scope.id) +
                        " than the server took: " + std::to_string(kept.size()) + " of " +
                        std::to_string(promised.size()));
        }
    }
    return {};
}

/// Every value that this device's changes ever set in a scope, by field.
std::set<std::pair<std::string, std::string>> valuesBy(const DeviceDisk& disk,
                                                       const base::ScopeId& scope,
                                                       const std::set<base::DeviceId>& author) {
    std::vector<OpenedChange> changes = changesOf(disk, scope);
    const auto parked = client::Queue::parked(*disk.store);
    for (const protocol::Item& item : *parked) {
        const auto* sealed = std::get_if<protocol::SealedEnvelope>(&item);
        const auto some = changesIn(disk, sealed == nullptr ? base::Bytes() : sealed->bytes);
        changes.insert(changes.end(), some.begin(), some.end());
    }
    std::set<std::pair<std::string, std::string>> values;
    for (const OpenedChange& opened : changes) {
        if (opened.header.scope == scope && author.contains(opened.header.device)) {
            values.emplace(opened.change.key.field, opened.change.value.toText());
        }
    }
    return values;
}

/// What other devices that can open the scope have of this author.
bool isKnownElsewhere(World& world, const base::ScopeId& scope,
                      const std::set<base::DeviceId>& author,
                      const std::pair<std::string, std::string>& field, bool& anybody) {
    for (Device* other : world.joined()) {
        const DeviceDisk disk = openDisk(*other);
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

/// It stood on a server that was set back, its author had been shut out, and of those who had
/// received it none is left who reads there without having been shut out since.
bool isGoneWithItsReaders(World& world, Device& device,
                          const std::pair<base::ScopeId, std::string>& place,
                          const std::string& value) {
    const auto entrusted = device.entrusted.find({place, value});
    if (entrusted == device.entrusted.end()) {
        return false;
    }
    const auto joined = world.standing();
    return std::none_of(joined.begin(), joined.end(), [&](Device* other) {
        const auto holder = entrusted->second.find(other);
        return holder != entrusted->second.end() && other->replica().readable(place.first) &&
               world.server.rights().losses(other->replica().self(), place.first) == holder->second;
    });
}

/// Some of what the author sealed there was for readers of whom none is left: its key went with
/// them.
bool isSealedForNobody(World& world, const base::ScopeId& scope,
                       const std::set<base::DeviceId>& author) {
    std::set<base::KeyId> keys;
    for (const auto& [name, bytes] : world.server.stored()) {
        if (std::get<0>(name) == scope && author.contains(std::get<1>(name))) {
            keys.insert(vault::viewEnvelope(bytes)->header.key);
        }
    }
    for (Device* other : world.standing()) {
        const DeviceDisk disk = openDisk(*other);
        std::erase_if(
            keys, [&](const base::KeyId& key) { return disk.keyring.find(scope, key) != nullptr; });
    }
    return !keys.empty();
}

/// Of a scope that the device was shut out of: what it had not sent is left over, the rest is with
/// those who still read there.
Check checkShutOut(World& world, Device& device, const base::ScopeId& scope,
                   const std::pair<std::string, std::string>& field) {
    if (world.server.rights().erased(scope)) {
        return {};
    }
    if (isLeftOver(device, scope, field)) {
        return {};
    }
    const auto& author = device.ids();
    const bool isGone = std::any_of(author.begin(), author.end(), [&](const base::DeviceId& id) {
        return world.server.everEnded(id) && world.server.everLost(scope, id);
    });
    if (isGone) {
        return {}; // it let go of what it had sent, then a restore lost it, perhaps for good
    }
    bool anybody = false;
    if (isKnownElsewhere(world, scope, author, field, anybody) || !anybody ||
        isSealedForNobody(world, scope, author)) {
        return {};
    }
    return lost(device.name() + " was shut out and lost " + field.first + " = " + field.second +
                " in " + nameOf(scope));
}

/// What a person typed last into a field is in an envelope, or was shown as parked, or is still
/// pending behind a sheet that another device handed in.
Check checkWritten(World& world, Device& device, const DeviceDisk& disk,
                   const std::set<std::pair<base::ScopeId, std::string>>& late) {
    for (const auto& [place, value] : device.written) {
        if (isGoneWithItsReaders(world, device, place, value)) {
            continue;
        }
        if (!disk.keyring.holds(place.first)) {
            if (auto breach = checkShutOut(world, device, place.first, {place.second, value})) {
                return breach;
            }
            continue;
        }
        const auto values = valuesBy(disk, place.first, device.ids());
        if (!values.contains({place.second, value}) && !late.contains(place) &&
            !isLeftOver(device, place.first, {place.second, value})) {
            return lost(device.name() + " lost " + place.second + " = " + value + " in " +
                        nameOf(place.first));
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

/// Whether the device has one of the changes that it went over a value with.
bool isHeld(Device& device, const base::ScopeId& scope, const std::set<base::Hlc>& changes) {
    const auto all = changesOf(openDisk(device), scope);
    return std::any_of(all.begin(), all.end(), [&](const OpenedChange& opened) {
        return device.ids().contains(opened.header.device) && changes.contains(opened.change.hlc);
    });
}

/// Where all that a person wrote arrived, nothing stands that the person wrote over. What a restore
/// took from the server, while its author was shut out and so had let go of it, and nobody who may
/// read there has, arrived nowhere: what it went over stands again.
Check checkWentOver(World& world, Device& device) {
    auto& replica = device.replica();
    if (replica.status().parked != 0 || !replica.leftovers()->empty()) {
        return {}; // what gave way to something that is not there stands again
    }
    for (const auto& [place, wentOver] : device.wentOver) {
        const auto* fold = replica.readable(place.first) ? replica.fold(place.first) : nullptr;
        const auto* view =
            fold == nullptr || replica.isLocked(place.first)
                ? nullptr
                : fold->find(fieldOf(world.server.truth(), place.first, place.second));
        for (const auto& name : view == nullptr ? std::vector<log::ChangeName>() : view->names()) {
            const auto over = wentOver.find(name);
            if (over == wentOver.end() || world.copied.contains(name.device)) {
                continue;
            }
            const bool gone =
                isGoneWithItsReaders(world, device, place, device.written.at(place)) &&
                !isHeld(device, place.first, over->second);
            if (!gone) {
                return diverged(device.name() + " wrote over a value of " + place.second + " in " +
                                nameOf(place.first) + " that stands again");
            }
        }
    }
    return {};
}

/// What makes two statements the same, whoever said them.
std::string bodyOf(const base::Bytes& encoded) {
    log::Statement bare;
    bare.body = log::decodeStatement(encoded)->statement.body;
    if (auto* submit = std::get_if<log::Submit>(&bare.body)) {
        submit->sheet.clear(); // may be sealed anew
    }
    return std::string(base::textOf(log::encodeUnsigned(bare)));
}

/// Said anew it may have waited until it fitted no more: then it is parked, and shown.
bool isParked(Device& device, const base::Bytes& statement) {
    const DeviceDisk disk = openDisk(device);
    const auto parked = client::Queue::parked(*disk.store);
    return std::any_of(parked->begin(), parked->end(), [&](const protocol::Item& item) {
        const auto* said = std::get_if<log::EncodedStatement>(&item);
        return said != nullptr && bodyOf(said->bytes) == bodyOf(statement);
    });
}

bool isTold(Device& device, const base::Bytes& statement) {
    const auto name =
        "lost statement " + log::EncodedStatement{statement}.hash().hex().substr(0, 8);
    const auto problems = device.replica().status().problems;
    const auto names = [&](const base::Error& problem) { return problem.where == name; };
    return std::any_of(problems.begin(), problems.end(), names) || isParked(device, statement);
}

/// Who revokes itself is gone with that: there is nobody to be told, and a copy never knew of it.
bool endsItself(const log::ControlLog& truth, const log::Statement& said) {
    const auto* revoke = std::get_if<log::Revoke>(&said.body);
    const auto* author = truth.device(said.device);
    return revoke != nullptr && author != nullptr &&
           (revoke->device == author->id || revoke->member == author->member);
}

/// Two devices bore the name, of which one is gone: perhaps it was that one, and was told.
bool saidByOneThatIsGone(World& world, const base::DeviceId& author) {
    const auto standing = world.standing();
    const auto all = world.devices();
    return world.copied.contains(author) && std::any_of(all.begin(), all.end(), [&](Device* one) {
               return one->ids().contains(author) &&
                      std::find(standing.begin(), standing.end(), one) == standing.end();
           });
}

/// What a restore lost stands again, or its author was told, unless the author is gone.
Check checkSaidAgain(World& world) {
    const auto& truth = world.server.truth();
    std::set<std::string> standing;
    for (std::uint64_t i = 0; i < truth.size(); ++i) {
        standing.insert(bodyOf(truth.encodedAt(i)));
    }
    for (const base::Bytes& said : world.server.lostStatements()) {
        const auto decoded = log::decodeStatement(said);
        const auto* submit = std::get_if<log::Submit>(&decoded->statement.body);
        const bool handedIn = submit != nullptr && truth.submitted(submit->scorecard) != nullptr;
        if (standing.contains(bodyOf(said)) || handedIn || // by another device of its, perhaps
            endsItself(truth, decoded->statement) ||
            std::holds_alternative<log::Recall>(decoded->statement.body) ||
            saidByOneThatIsGone(world, decoded->statement.device)) {
            continue;
        }
        const auto& author = decoded->statement.device;
        std::vector<Device*> authors; // more than one where it was copied: one goes on by that name
        bool lives = !world.copied.contains(author);
        for (Device* device : world.standing()) {
            if (device->ids().contains(author)) {
                authors.push_back(device);
                lives |= device->keys().device == author;
            }
        }
        const auto& all =
            world.server.lostStatements(); // said anew and lost once more: told of one
        const auto told = [&](Device* device) {
            return std::any_of(all.begin(), all.end(), [&](const base::Bytes& one) {
                return bodyOf(one) == bodyOf(said) && isTold(*device, one);
            });
        };
        if (lives && !authors.empty() && std::none_of(authors.begin(), authors.end(), told)) {
            return lost(authors.front()->name() + " said statement " +
                        std::to_string(decoded->statement.number) + ", kind " +
                        std::to_string(decoded->statement.body.index()) +
                        ", which a restore lost, and was not told");
        }
    }
    return {};
}

bool anyReads(World& world, const base::ScopeId& scope) {
    const auto joined = world.standing();
    return std::any_of(joined.begin(), joined.end(),
                       [&](Device* device) { return device->replica().readable(scope); });
}

Check checkAgreement(World& world) {
    const auto& truth = world.server.truth();
    for (const log::ScopeRecord& scope : allScopes(truth)) {
        std::string agreed;
        std::string first;
        for (Device* device : world.standing()) {
            auto& replica = device->replica();
            if (!world.server.rights().mayRead(replica.self(), scope.id)) {
                continue;
            }
            if (!replica.readable(scope.id)) {
                if (!anyReads(world, scope.id)) {
                    continue; // waits for somebody who will read there again
                }
                return diverged(device->name() + " never got the key of " + nameOf(scope.id) +
                                ", kind " + std::to_string(static_cast<int>(scope.kind)));
            }
            const std::string hashes = replica.fold(scope.id)->stateHash().hex() +
                                       replica.amendments(scope.id)->stateHash().hex();
            if (!agreed.empty() && agreed != hashes) {
                return diverged(device->name() + " and " + first + " do not agree on " +
                                nameOf(scope.id));
            }
            if (auto breach = agreed.empty() ? checkMerge(world, *device, scope.id) : Check()) {
                return breach;
            }
            first = agreed.empty() ? device->name() : first;
            agreed = hashes;
        }
    }
    return {};
}

/// What others had received of it a restore took back, and it may not be given back any more: then
/// it is missing, and the device says the truth.
bool isTrue(const World& world, const base::Error& problem) {
    static constexpr std::string_view begins = "scope ";
    static constexpr std::string_view then = ", device ";
    constexpr std::size_t digits = 32;
    const std::string& where = problem.where;
    if (!problem.what.ends_with("not received") ||
        where.size() < begins.size() + then.size() + 2 * digits) {
        return false;
    }
    const auto scope = base::ScopeId::fromHex(where.substr(begins.size(), digits));
    const auto device =
        base::DeviceId::fromHex(where.substr(begins.size() + digits + then.size(), digits));
    return scope && device && world.server.everLost(*scope, *device);
}

Check checkStatus(World& world, Device& device) {
    const auto status = device.replica().status();
    if (status.waiting != 0) {
        return diverged(device.name() + " still has something waiting");
    }
    const bool copied =
        std::any_of(device.ids().begin(), device.ids().end(), [&](const base::DeviceId& id) {
            return world.copied.contains(id) || world.server.tookRefused(id) ||
                   world.server.everLost(id);
        });
    for (const base::Error& problem : status.problems) {
        if (problem.code == base::ErrorCode::Copied && !copied) {
            return diverged(device.name() + " takes itself for a copy");
        }
        if (problem.code == base::ErrorCode::Broken && !isTrue(world, problem)) {
            return diverged(device.name() + " cries wolf: " + base::describe(problem));
        }
    }
    if (device.replica().joined() &&
        device.replica().control().head() != world.server.truth().head()) {
        return diverged(device.name() + " has another control log than the server");
    }
    return {};
}

} // namespace

Check checkAlways(World& world) {
    if (world.server.breach()) {
        return world.server.breach();
    }
    const auto sheets = world.server.truth().scopes(log::ScopeKind::Scorecard);
    for (Device* device : world.joined()) {
        auto& replica = device->replica();
        for (const log::ScopeRecord& scope : sheets) {
            if (!world.server.rights().everRead(replica.self(), scope.id) &&
                replica.fold(scope.id) != nullptr) {
                return Breach{Promise::Leaked,
                              device->name() + " opens " + nameOf(scope.id) + " too early"};
            }
        }
    }
    return {};
}

namespace {

/// What the disks of the devices that are in hold, each read once.
class Disks {
public:
    explicit Disks(World& world) : m_joined(world.joined()) {}

    /// The devices that can open this value of an author in a scope.
    std::vector<Device*> holdersOf(const base::ScopeId& scope,
                                   const std::set<base::DeviceId>& author,
                                   const std::pair<std::string, std::string>& field) {
        std::vector<Device*> holders;
        for (Device* device : m_joined) {
            auto disk = m_disks.find(device);
            if (disk == m_disks.end()) {
                disk = m_disks.emplace(device, openDisk(*device)).first;
            }
            const auto [values, isNew] = m_values.try_emplace({device, scope, author});
            if (isNew && disk->second.keyring.holds(scope)) {
                values->second = valuesBy(disk->second, scope, author);
            }
            if (values->second.contains(field)) {
                holders.push_back(device);
            }
        }
        return holders;
    }

private:
    using Place = std::tuple<Device*, base::ScopeId, std::set<base::DeviceId>>;

    std::vector<Device*> m_joined;
    std::map<Device*, DeviceDisk> m_disks;
    std::map<Place, std::set<std::pair<std::string, std::string>>> m_values;
};

} // namespace

void noteEntrusted(World& world) {
    Disks disks(world);
    for (Device* device : world.devices()) { // one that was let go, too
        for (const auto& [place, value] : device->written) {
            const auto& scope = place.first;
            if (device->replica().readable(scope) ||
                isLeftOver(*device, scope, {place.second, value})) {
                continue;
            }
            auto& holders = device->entrusted[{place, value}];
            for (Device* other : disks.holdersOf(scope, device->ids(), {place.second, value})) {
                holders.emplace(other,
                                world.server.rights().losses(other->replica().self(), scope));
            }
        }
    }
}

Check checkConverged(World& world) {
    for (Device* device : world.hopeful()) {
        if (auto breach = checkStatus(world, *device)) {
            return breach;
        }
        if (auto breach = checkWentOver(world, *device)) {
            return breach;
        }
    }
    if (auto breach = checkAgreement(world)) {
        return breach;
    }
    for (Device* device : world.devices()) {
        if (world.isForgotten(*device)) {
            continue; // says so, and keeps what it has
        }
        const auto late = lateOf(*device);
        device->restart(); // and read what is on its disk
        const DeviceDisk disk = openDisk(*device);
        if (auto breach = checkEnvelopes(world, *device, disk)) {
            return breach;
        }
        if (auto breach = checkWritten(world, *device, disk, late)) {
            return breach;
        }
    }
    if (auto breach = world.may(Fault::SayAgain) ? checkSaidAgain(world) : Check()) {
        return breach;
    }
    auto breach = checkAgreement(world);
    return breach ? breach : checkAlways(world);
}

} // namespace kvorum::syncworld
