// SPDX-License-Identifier: Apache-2.0
#include "sync/client/relinking.h"

#include "core/base/cbor.h"
#include "core/log/content.h"
#include "core/log/signing.h"
#include "core/vault/local_seal.h"
#include "sync/client/device_state.h"
#include "sync/client/leaving.h"
#include "sync/client/meta.h"
#include "sync/client/rejoining.h"
#include "sync/client/restoring.h"
#include "sync/client/tuning.h"

#include <sodium.h>

namespace kvorum::client {

namespace {

constexpr const char* place = "device copied";

/// What one own envelope holds that the server did not take.
struct Unsent {
    base::ScopeId scope;
    vault::EnvelopeKind kind = vault::EnvelopeKind::Data;
    std::vector<log::Change> changes;
};

/// Takes the envelopes of the old device out of the queue.
base::Result<std::vector<Unsent>> takeUnsent(DeviceState& state) {
    std::vector<Unsent> unsent;
    std::vector<std::uint64_t> rows;
    for (const Queued& queued : state.queue.items()) {
        const auto* envelope = envelopeIn(queued);
        if (envelope == nullptr || queued.device != state.relink->before) {
            continue;
        }
        auto opened = openOwn(state, envelope->bytes);
        if (!opened) {
            return opened.error();
        }
        unsent.push_back({queued.scope, opened->header.kind, std::move(opened->content.changes)});
        rows.push_back(queued.row);
    }
    for (const std::uint64_t row : rows) {
        if (const auto removed = state.queue.remove(*state.store, row); !removed) {
            return removed.error();
        }
    }
    return unsent;
}

/// What the server has of the old device's changes in a scope, by their clocks: a copy that shares
/// the past of this device may have sent what waits here, too.
using Known = std::map<std::uint64_t, log::Change>;

base::Result<Known> knownChanges(const DeviceState& state, const base::ScopeId& scope) {
    Known known;
    const auto read = state.store->eachEnvelope(scope, [&](const store::StoredEnvelope& envelope) {
        auto opened = envelope.device == state.relink->before
                          ? openOwn(state, envelope.bytes)
                          : base::Result<OpenedEnvelope>(base::Error{});
        if (opened) {
            for (log::Change& change : opened->content.changes) {
                known.insert_or_assign(change.hlc.word, std::move(change));
            }
        }
        return base::Outcome();
    });
    if (!read) {
        return read.error();
    }
    return known;
}

bool isKnown(const Known& known, const log::Change& change) {
    const auto found = known.find(change.hlc.word);
    return found != known.end() && log::encodeChange(found->second) == log::encodeChange(change);
}

base::Outcome dropKnown(DeviceState& state, std::vector<Unsent>& unsent) {
    std::map<base::ScopeId, Known> known;
    for (const Unsent& one : unsent) {
        known.try_emplace(one.scope);
    }
    for (const auto& [scope, fields] : state.pending.all()) {
        known.try_emplace(scope);
    }
    for (auto& [scope, changes] : known) {
        auto read = knownChanges(state, scope);
        if (!read) {
            return read.error();
        }
        changes = *std::move(read);
        const PendingSet::OfScope fields = state.pending.of(scope);
        for (const auto& [field, pending] : fields) {
            if (isKnown(changes, pending.change)) {
                if (const auto gone = dropPendingWithin(state, scope, field); !gone) {
                    return gone;
                }
            }
        }
    }
    for (Unsent& one : unsent) {
        std::erase_if(one.changes, [&](const log::Change& change) {
            return isKnown(known.at(one.scope), change);
        });
    }
    return {};
}

/// A change under the old name by field and clock: a copy may have changed another field at the
/// same moment.
using Place = std::tuple<base::ScopeId, log::FieldKey, std::uint64_t>;

struct Renamed {
    std::set<Place> names; ///< these get the new device's name
    /// Too late for their sheet, so never sent as they are: their names give way to what they went
    /// over.
    std::map<Place, std::vector<log::ChangeName>> late;
};

void rename(const DeviceState& state, const Renamed& renamed, const base::ScopeId& scope,
            log::Change& change) {
    std::vector<log::ChangeName> over;
    for (log::ChangeName name : change.over) {
        const Place place{scope, change.key, name.hlc.word};
        const bool own = name.device == state.relink->before;
        const auto late = own ? renamed.late.find(place) : renamed.late.end();
        if (late != renamed.late.end()) {
            over.insert(over.end(), late->second.begin(), late->second.end());
            continue;
        }
        if (own && renamed.names.contains(place)) {
            name.device = state.own.device;
        }
        over.push_back(name);
    }
    std::sort(over.begin(), over.end());
    over.erase(std::unique(over.begin(), over.end()), over.end());
    change.over = std::move(over);
}

/// Whether the sheet that these changes were for was handed in without them.
bool isLate(const DeviceState& state, const Unsent& unsent) {
    return unsent.kind == vault::EnvelopeKind::Data &&
           state.confirmed.submitted(unsent.scope) != nullptr;
}

/// In the order of their making, so that what a change went over is renamed before it.
Renamed renameUnsent(const DeviceState& state, std::vector<Unsent>& unsent) {
    Renamed renamed;
    for (Unsent& one : unsent) {
        const bool late = isLate(state, one);
        for (log::Change& change : one.changes) {
            rename(state, renamed, one.scope, change);
            const Place place{one.scope, change.key, change.hlc.word};
            if (late) {
                renamed.late[place] = change.over;
            } else {
                renamed.names.insert(place);
            }
        }
    }
    return renamed;
}

base::Outcome renamePending(DeviceState& state, const Renamed& renamed) {
    const auto all = state.pending.all();
    for (const auto& [scope, fields] : all) {
        const HeldKey* key = state.keyring.newest(scope);
        for (auto [field, pending] : fields) {
            rename(state, renamed, scope, pending.change);
            const auto row = pendingRow(scope, pending, *key, state.own.localKey);
            if (const auto put = state.store->putPending(row); !put) {
                return put;
            }
            state.pending.put(scope, std::move(pending));
        }
    }
    return {};
}

/// Too late for a sheet that was handed in meanwhile: offered as an amendment, unless a newer edit
/// of the field is.
base::Outcome keepAsLate(DeviceState& state, const base::ScopeId& scope,
                         const std::vector<log::Change>& changes) {
    for (const log::Change& change : changes) {
        const Pending* there = state.pending.find(scope, change.key);
        if (there != nullptr && there->change.hlc > change.hlc) {
            continue;
        }
        const Pending pending{change, state.now(), state.now()};
        const auto row =
            pendingRow(scope, pending, *state.keyring.newest(scope), state.own.localKey);
        if (const auto put = state.store->putPending(row); !put) {
            return put;
        }
        state.pending.put(scope, pending);
    }
    return {};
}

/// That a candidate was erased the old device says itself, where it lives on; what its person has
/// done is the person's on every device.
base::Outcome confirmAnew(DeviceState& state, const Unsent& unsent) {
    std::vector<log::Change> changes;
    for (const log::Change& change : unsent.changes) {
        if (!saysErased(change.key)) {
            changes.push_back(
                {ownField(state.own.device, change.key.field), change.value, change.hlc, {}});
        }
    }
    return sealWithin(state, unsent.scope, unsent.kind, changes);
}

base::Outcome issueAnew(DeviceState& state, const Unsent& unsent) {
    if (unsent.kind == vault::EnvelopeKind::Receipt) {
        return confirmAnew(state, unsent);
    }
    return isLate(state, unsent) ? keepAsLate(state, unsent.scope, unsent.changes)
                                 : sealWithin(state, unsent.scope, unsent.kind, unsent.changes);
}

/// A box names its giver, and only the giver may send it.
base::Outcome giveAnew(DeviceState& state) {
    std::vector<std::pair<std::uint64_t, vault::KeyBox>> boxes;
    for (const Queued& queued : state.queue.items()) {
        if (const auto* box = boxIn(queued)) {
            boxes.emplace_back(queued.row, *box);
        }
    }
    const auto invites = state.tentative.openInvites();
    for (const auto& [row, box] : boxes) {
        if (const auto removed = state.queue.remove(*state.store, row); !removed) {
            return removed;
        }
        base::Outcome given;
        if (const auto* device = state.tentative.activeDevice(box.to)) {
            given = giveWithin(state, box.scope, box.to, device->keys.box);
        }
        for (const log::InviteRecord& record : invites) {
            if (vault::inviteBoxId(record.invite.keys.sign) == box.to) {
                given = giveWithin(state, box.scope, box.to, record.invite.keys.box);
            }
        }
        if (!given) {
            return given;
        }
    }
    return giveAllToSelfWithin(state);
}

/// What goes behind all that is sealed: each submit anew, behind its sheet, and the word by which
/// this person leaves.
struct Last {
    log::Statement statement;
    base::Bytes bytes;
};

bool goesLast(const DeviceState& state, const log::StatementBody& body) {
    const auto* revoke = std::get_if<log::Revoke>(&body);
    return std::holds_alternative<log::Submit>(body) ||
           (revoke != nullptr && revoke->member == state.self());
}

/// Takes them out of the queue.
base::Result<std::vector<Last>> takeLast(DeviceState& state) {
    std::vector<Last> last;
    std::vector<std::uint64_t> rows;
    for (const Queued& queued : state.queue.items()) {
        const auto* encoded = statementIn(queued);
        const auto decoded =
            encoded == nullptr ? base::Error{} : log::decodeStatement(encoded->bytes);
        if (encoded != nullptr && decoded && goesLast(state, decoded->statement.body)) {
            last.push_back({decoded->statement, encoded->bytes});
            rows.push_back(queued.row);
        }
    }
    for (const std::uint64_t row : rows) {
        if (const auto removed = state.queue.remove(*state.store, row); !removed) {
            return removed.error();
        }
    }
    const auto rebased = rebaseWithin(state);
    return rebased ? base::Result<std::vector<Last>>(std::move(last)) : rebased.error();
}

/// What was decided behind it may take it no more: its candidate is erased.
base::Outcome sayLast(DeviceState& state, Last& one) {
    auto* submit = std::get_if<log::Submit>(&one.statement.body);
    if (submit == nullptr) {
        return sayIfItFits(state, one.statement, one.bytes);
    }
    const base::ScopeId card = submit->scorecard;
    const auto folded = state.scope(card);
    if (!folded) {
        return folded.error();
    }
    submit->sheet = (*folded)->sheet();
    const auto said = sayIfItFits(state, one.statement, one.bytes);
    state.forget(card);
    return said;
}

base::Outcome becomeWithin(DeviceState& state) {
    auto unsent = takeUnsent(state);
    auto last = unsent ? takeLast(state) : unsent.error();
    if (!last) {
        return last.error();
    }
    if (const auto dropped = dropKnown(state, *unsent); !dropped) {
        return dropped;
    }
    const Renamed renamed = renameUnsent(state, *unsent);
    state.scopes.clear();
    state.boxesRefused.clear();
    state.blocked.clear(); // it begins anew under the new name
    if (const auto dropped = forgetDroppedWithin(state); !dropped) {
        return dropped;
    }
    if (const auto pending = renamePending(state, renamed); !pending) {
        return pending;
    }
    for (const Unsent& one : *unsent) {
        if (const auto issued = issueAnew(state, one); !issued) {
            return issued;
        }
    }
    state.scopes.clear();
    for (Last& one : *last) {
        if (const auto said = sayLast(state, one); !said) {
            return said;
        }
    }
    if (const auto given = giveAnew(state); !given) {
        return given;
    }
    state.problems.report({base::ErrorCode::Copied, place,
                           "this device's data was copied or set back; it goes on as a further "
                           "device of its person, and sends " +
                               std::to_string(renamed.names.size()) +
                               " changes under the new name"});
    const auto kept = keepInviteWithin(state, state.relink->invite.seed);
    state.relink.reset();
    const auto ended = kept ? state.store->putMeta(meta::relink, {}) : kept;
    // what others gave the new name before it was taken comes now
    return ended ? state.store->putMeta(meta::cursor, {}) : ended;
}

} // namespace

base::Outcome saveRelinkWithin(DeviceState& state) {
    if (!state.relink) {
        return {};
    }
    base::CborWriter cbor;
    cbor.array(5);
    cbor.id(state.relink->before);
    cbor.id(state.relink->device);
    cbor.bytes(state.relink->keys.seed.view());
    cbor.bytes(state.relink->invite.seed.view());
    cbor.uinteger(static_cast<std::uint64_t>(state.relink->unixMs));
    auto plain = cbor.take();
    const auto sealed = vault::sealLocal(state.own.localKey, plain, base::bytesOf(meta::relink));
    sodium_memzero(plain.data(), plain.size());
    return state.store->putMeta(meta::relink, sealed);
}

base::Outcome loadRelink(DeviceState& state) {
    state.relink.reset();
    const auto sealed = readBytes(*state.store, meta::relink);
    if (!sealed || sealed->empty()) {
        return sealed ? base::Outcome() : base::Outcome(sealed.error());
    }
    auto plain = vault::openLocal(state.own.localKey, *sealed, base::bytesOf(meta::relink));
    if (!plain) {
        return plain.error();
    }
    base::CborReader cbor(*plain);
    cbor.array(5);
    DeviceState::Relink relink;
    relink.before = cbor.id<base::DeviceId>();
    relink.device = cbor.id<base::DeviceId>();
    const auto seed = cbor.bytes();
    const auto invite = cbor.bytes();
    relink.unixMs = static_cast<std::int64_t>(cbor.uinteger());
    if (!cbor.ok() || seed.size() != 32 || invite.size() != 32) {
        return cbor.error("new device");
    }
    relink.keys = vault::DeviceKeys::fromSeed(vault::Secret<32>(seed));
    relink.invite = vault::DeviceKeys::fromSeed(vault::Secret<32>(invite));
    sodium_memzero(plain->data(), plain->size());
    state.relink = std::move(relink);
    return {};
}

namespace {

base::Outcome nameAnew(DeviceState& state) {
    state.relink =
        DeviceState::Relink{state.own.device, base::newId<base::DeviceId>(state.now()),
                            vault::DeviceKeys::random(), vault::DeviceKeys::random(), state.now()};
    return saveRelinkWithin(state);
}

} // namespace

base::Outcome beginRelinkWithin(DeviceState& state) {
    if (state.relink || state.link) {
        return {};
    }
    state.problems.report({base::ErrorCode::Copied, place,
                           "this device's data was copied or set back to an older state; it links "
                           "itself as a further device of its person"});
    return nameAnew(state);
}

base::Outcome renewRelinkWithin(DeviceState& state) {
    if (!state.relink || state.own.device != state.relink->before) {
        return {};
    }
    const auto* device = state.confirmed.device(state.relink->device);
    const auto* invite = state.confirmed.invite(state.relink->invite.publicKeys.sign);
    const bool ended = device != nullptr ? device->until.has_value()
                                         : invite != nullptr && invite->withdrawn.has_value();
    return ended ? nameAnew(state) : base::Outcome();
}

std::vector<protocol::Item> relinkItems(const DeviceState& state) {
    const DeviceState::Relink& relink = *state.relink;
    std::vector<protocol::Item> items;
    if (state.confirmed.device(relink.device) != nullptr) {
        return items;
    }
    log::Statement next{
        state.confirmed.size(), state.confirmed.head(), state.own.device, relink.unixMs, {}};
    const auto say = [&](const base::DeviceId& device, const vault::DeviceKeys& keys,
                         log::StatementBody body) {
        next.device = device;
        next.body = std::move(body);
        auto said = log::signStatement(next, keys);
        ++next.number;
        next.previous = said.hash();
        items.emplace_back(std::move(said));
    };
    if (state.confirmed.invite(relink.invite.publicKeys.sign) == nullptr) {
        say(state.own.device, state.own.keys,
            log::Invite{state.self(),
                        relink.invite.publicKeys,
                        std::nullopt,
                        {},
                        relink.unixMs + tuning::inviteMs});
    }
    say(relink.device, relink.keys,
        log::Join{relink.invite.publicKeys.sign, state.self(), relink.keys.publicKeys,
                  log::signJoin(relink.invite, state.confirmed.workspace(), relink.device,
                                relink.keys.publicKeys)});
    return items;
}

bool mayBecome(const DeviceState& state) {
    return state.relink && !state.restore &&
           state.confirmed.activeDevice(state.relink->device) != nullptr;
}

base::Outcome becomeNewDevice(DeviceState& state) {
    auto next = state.own;
    next.device = state.relink->device;
    next.keys = state.relink->keys;
    if (const auto saved = state.saveKeys ? state.saveKeys(next) : base::Outcome(); !saved) {
        return saved;
    }
    state.own = std::move(next);
    return state.commit([&] { return becomeWithin(state); });
}

} // namespace kvorum::client
