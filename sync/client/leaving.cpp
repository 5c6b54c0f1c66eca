// SPDX-License-Identifier: Apache-2.0
#include "sync/client/leaving.h"

#include "core/base/cbor.h"
#include "core/log/content.h"
#include "core/vault/local_seal.h"
#include "sync/client/device_state.h"
#include "sync/client/leftovers.h"
#include "sync/client/meta.h"
#include "sync/client/rejoining.h"
#include "sync/client/relinking.h"
#include "sync/client/restoring.h"

namespace kvorum::client {

namespace {

/// More than there can be: nothing is written there before everything has come.

base::Outcome saveDropped(DeviceState& state) {
    base::CborWriter cbor;
    cbor.array(state.dropped.size());
    for (const auto& [scope, dropped] : state.dropped) {
        cbor.array(4);
        cbor.id(scope);
        cbor.uinteger(dropped.sent);
        cbor.uinteger(dropped.perhaps);
        cbor.boolean(dropped.doubted);
    }
    return state.store->putMeta(meta::dropped, cbor.view());
}

base::Outcome saveErasing(DeviceState& state) {
    return writeScopes(*state.store, meta::erasing, state.erasing);
}

base::Result<std::set<base::ScopeId>> knownScopes(const DeviceState& state) {
    const auto stored = state.store->scopes();
    if (!stored) {
        return stored.error();
    }
    std::set<base::ScopeId> scopes(stored->begin(), stored->end());
    for (const auto& [scope, keys] : state.keyring.all()) {
        scopes.insert(scope);
    }
    for (const auto& [scope, fields] : state.pending.all()) {
        scopes.insert(scope);
    }
    for (const Queued& queued : state.queue.items()) {
        if (envelopeIn(queued) != nullptr) {
            scopes.insert(queued.scope);
        }
    }
    return scopes;
}

/// The own envelopes of a scope that a server which was set back lost and was not given again.
base::Outcome addLostOwn(const DeviceState& state, const base::ScopeId& scope,
                         std::vector<protocol::Item>& items) {
    if (!state.restore) {
        return {};
    }
    const auto add = [&](const protocol::SealedEnvelope& envelope) {
        const auto view = vault::viewEnvelope(envelope.bytes);
        if (view && view->header.device == state.own.device &&
            state.keyring.find(scope, view->header.key) != nullptr) {
            items.emplace_back(envelope);
        }
    };
    for (const protocol::Item& item : state.restore->back) {
        if (const auto* envelope = std::get_if<protocol::SealedEnvelope>(&item)) {
            add(*envelope);
        }
    }
    return state.store->eachEnvelope(scope, [&](const store::StoredEnvelope& envelope) {
        if (!state.restore->seen.contains({scope, envelope.device, envelope.counter})) {
            add({envelope.bytes}); // all that waits to be given back was seen
        }
        return base::Outcome();
    });
}

/// The own changes in a scope that the server does not have: refused, sealed, typed, lost.
base::Result<std::vector<Leftover>> unsentWork(const DeviceState& state,
                                               const base::ScopeId& scope) {
    auto items = Queue::parked(*state.store);
    if (!items) {
        return items.error();
    }
    for (const Queued& queued : state.queue.items()) {
        items->push_back(queued.item);
    }
    if (const auto lost = addLostOwn(state, scope, *items); !lost) {
        return lost.error();
    }
    std::vector<Leftover> work;
    for (const protocol::Item& item : *items) {
        const auto* envelope = std::get_if<protocol::SealedEnvelope>(&item);
        if (envelope == nullptr) {
            continue;
        }
        if (const auto added = collectWork(state, scope, *envelope, work); !added) {
            return added.error();
        }
    }
    for (const auto& [key, pending] : state.pending.of(scope)) {
        work.push_back({scope, pending.change});
    }
    return work;
}

base::Outcome dropQueued(DeviceState& state, const base::ScopeId& scope) {
    std::vector<std::uint64_t> rows;
    for (const Queued& queued : state.queue.items()) {
        if (envelopeIn(queued) != nullptr && queued.scope == scope) {
            rows.push_back(queued.row);
        }
    }
    for (const std::uint64_t row : rows) {
        if (const auto removed = state.queue.remove(*state.store, row); !removed) {
            return removed;
        }
    }
    const auto unparked = state.queue.unpark(*state.store, scope);
    if (!unparked) {
        return unparked.error();
    }
    for (const std::uint64_t row : *unparked) {
        state.problems.settle("parked " + std::to_string(row));
    }
    return {};
}

base::Outcome noteDropped(DeviceState& state, const base::ScopeId& scope) {
    const auto newest = state.store->newest(scope, state.own.device);
    if (!newest) {
        return newest.error();
    }
    auto& dropped = state.dropped[scope];
    dropped.sent = std::max(dropped.sent, newest->first);
    dropped.perhaps = std::max(dropped.perhaps, dropped.sent);
    for (const Queued& queued : state.queue.items()) {
        if (envelopeIn(queued) != nullptr && queued.scope == scope) {
            dropped.perhaps = std::max(dropped.perhaps, queued.counter);
        }
    }
    return saveDropped(state);
}

base::Outcome forgetScope(DeviceState& state, const base::ScopeId& scope) {
    const PendingSet::OfScope fields = state.pending.of(scope);
    for (const auto& [key, pending] : fields) {
        state.pending.remove(scope, key);
    }
    state.keyring.drop(scope);
    state.forget(scope);
    state.touched.erase(scope);
    state.blocked.erase(scope);
    state.problems.settleUnder("scope " + scope.hex());
    return state.store->removeScope(scope);
}

base::Outcome dropScope(DeviceState& state, const base::ScopeId& scope) {
    auto work = unsentWork(state, scope);
    if (!work) {
        return work.error();
    }
    const bool erased = state.confirmed.erased(scope);
    if (!work->empty()) {
        state.problems.report({erased ? base::ErrorCode::Erased : base::ErrorCode::NotAllowed,
                               "left " + scope.hex(),
                               erased ? "unsent work on an erased candidate was deleted"
                                      : "unsent work is kept to be saved as a file"});
    }
    const auto kept = erased ? base::Outcome() : addLeftovers(state, *work);
    const auto noted = kept ? noteDropped(state, scope) : kept;
    const auto queue = noted ? dropQueued(state, scope) : noted;
    return queue ? forgetScope(state, scope) : queue;
}

/// Leaves the workspace: nothing stays but the leftovers and the word that it is so.
base::Outcome closeWithin(DeviceState& state, const std::set<base::ScopeId>& scopes) {
    const base::Error ended{base::ErrorCode::NotAllowed, "device", "this device was revoked"};
    for (const base::ScopeId& scope : scopes) {
        if (const auto dropped = dropScope(state, scope); !dropped) {
            return dropped;
        }
    }
    while (!state.queue.items().empty()) {
        const Queued queued = state.queue.items().front();
        const auto gone = statementIn(queued) != nullptr
                              ? parkStatementWithin(state, queued.row, ended)
                              : state.queue.remove(*state.store, queued.row);
        if (!gone) {
            return gone;
        }
    }
    if (state.restore) {
        for (const base::Bytes& bytes : state.restore->lost) {
            reportLost(state, bytes, ended);
        }
    }
    if (const auto forgotten = forgetDroppedWithin(state); !forgotten) {
        return forgotten;
    }
    state.erasing.clear();
    if (const auto saved = saveErasing(state); !saved) {
        return saved;
    }
    for (const auto name : {meta::cursor, meta::mark, meta::link, meta::invite, meta::lost,
                            meta::vouched, meta::relink}) {
        if (const auto cleared = state.store->putMeta(name, {}); !cleared) {
            return cleared;
        }
    }
    const auto restored = writeNumber(*state.store, meta::restoring, 0);
    const auto marked = restored ? writeNumber(*state.store, meta::revoked, 1) : restored;
    if (!marked) {
        return marked;
    }
    state.problems.report({base::ErrorCode::NotAllowed, "device", "was revoked by its workspace"});
    const auto told = state.problems.save(*state.store);
    const auto removed = told ? state.store->removeStatements() : told;
    return removed ? state.load() : removed;
}

/// Everything under the local key, sealed under the next one.
base::Outcome resealWithin(DeviceState& state, const vault::Secret<32>& next) {
    for (const auto& [scope, keys] : state.keyring.all()) {
        for (const HeldKey& held : keys) {
            if (const auto put = state.store->putKey(Keyring::row(scope, held, next)); !put) {
                return put;
            }
        }
    }
    for (const auto& [scope, fields] : state.pending.all()) {
        const HeldKey* key = state.keyring.newest(scope);
        for (const auto& [field, pending] : fields) {
            const auto old = pendingTag(state.own.localKey, scope, field);
            const auto removed = state.store->removePending(scope, old);
            const auto put =
                removed ? state.store->putPending(pendingRow(scope, pending, *key, next)) : removed;
            if (!put) {
                return put;
            }
        }
    }
    const auto left = readLeftovers(state);
    const auto invite = left ? keptInvite(state) : left.error();
    if (!invite) {
        return invite.error();
    }
    state.own.localKey = next;
    const auto written = writeLeftovers(state, *left);
    const auto linked = written ? saveLinkWithin(state) : written;
    const auto kept = linked && *invite ? keepInviteWithin(state, (*invite)->seed) : linked;
    const auto relinked = kept ? saveRelinkWithin(state) : kept;
    const auto named = relinked ? nameLocalKey(state) : relinked;
    return named ? writeNumber(*state.store, meta::rekey, 0) : named;
}

base::Outcome sealAnew(DeviceState& state) {
    const auto due = readNumber(*state.store, meta::rekey);
    if (!due || *due == 0 || !state.saveKeys) {
        return due ? base::Outcome() : base::Outcome(due.error());
    }
    auto keys = state.own;
    keys.nextLocalKey = vault::ScopeKey::random().bytes;
    if (const auto saved = state.saveKeys(keys); !saved) {
        return saved;
    }
    const auto before = state.own.localKey;
    const auto resealed = state.commit([&] { return resealWithin(state, *keys.nextLocalKey); });
    if (!resealed) {
        state.own.localKey = before;
        return resealed;
    }
    return state.saveKeys(state.own); // the old key is gone for good
}

base::Outcome confirmWithin(DeviceState& state) {
    std::vector<log::Change> changes;
    for (const base::ScopeId& candidate : state.erasing) {
        const auto hlc = state.hlc.next(state.now());
        changes.push_back({receiptField(state.own.device, candidate), state.now(), hlc, {}});
    }
    const auto scope = state.confirmed.workspaceScope();
    const auto sealed = sealWithin(state, scope, vault::EnvelopeKind::Receipt, changes);
    state.erasing.clear();
    const auto saved = sealed ? saveErasing(state) : sealed;
    return saved ? writeNumber(*state.store, meta::clock, state.hlc.last().word) : saved;
}

base::Outcome loadDropped(DeviceState& state) {
    state.dropped.clear();
    const auto bytes = readBytes(*state.store, meta::dropped);
    if (!bytes || bytes->empty()) {
        return bytes ? base::Outcome() : base::Outcome(bytes.error());
    }
    base::CborReader cbor(*bytes);
    const auto count = cbor.array();
    for (std::uint64_t i = 0; i < count && cbor.ok(); ++i) {
        cbor.array(4);
        const auto scope = cbor.id<base::ScopeId>();
        const auto sent = cbor.uinteger();
        const auto perhaps = cbor.uinteger();
        state.dropped[scope] = {sent, perhaps, cbor.boolean()};
    }
    return cbor.ok() ? base::Outcome() : base::Outcome(cbor.error("scopes left"));
}

base::Outcome loadErasing(DeviceState& state) {
    auto erasing = readScopes(*state.store, meta::erasing);
    if (!erasing) {
        return erasing.error();
    }
    state.erasing = *std::move(erasing);
    return {};
}

} // namespace

base::Outcome loadLeaving(DeviceState& state) {
    const auto revoked = readNumber(*state.store, meta::revoked);
    if (!revoked) {
        return revoked.error();
    }
    state.revoked = *revoked != 0;
    const auto dropped = loadDropped(state);
    return dropped ? loadErasing(state) : dropped;
}

base::Outcome noteEraseWithin(DeviceState& state, const log::Statement& statement) {
    const auto* erase = std::get_if<log::Erase>(&statement.body);
    if (erase == nullptr || !state.confirmed.mustConfirm(state.own.device, erase->candidate)) {
        return {};
    }
    state.erasing.insert(erase->candidate);
    const auto saved = saveErasing(state);
    return saved ? writeNumber(*state.store, meta::rekey, 1) : saved;
}

base::Outcome refetchWithin(DeviceState& state, const base::ScopeId& scope) {
    const auto held = state.keyring.all().find(scope);
    const auto keys = held == state.keyring.all().end() ? std::vector<HeldKey>() : held->second;
    if (const auto dropped = dropScope(state, scope); !dropped) {
        return dropped;
    }
    for (const HeldKey& key : keys) { // perhaps nobody else has them
        state.keyring.take(scope, key);
        const auto put = state.store->putKey(Keyring::row(scope, key, state.own.localKey));
        if (!put) {
            return put;
        }
    }
    state.dropped[scope].sent = 0;
    state.dropped[scope].doubted = true; // which own ones come is the server's to say
    const auto saved = saveDropped(state);
    return saved ? state.store->putMeta(meta::cursor, {}) : saved;
}

base::Outcome forgetDroppedWithin(DeviceState& state) {
    state.dropped.clear();
    return saveDropped(state);
}

base::Outcome doubtDroppedWithin(DeviceState& state) {
    for (auto& [scope, dropped] : state.dropped) {
        dropped.doubted = true;
    }
    return saveDropped(state);
}

base::Outcome allPulledWithin(DeviceState& state) {
    bool any = false;
    bool lacks = false;
    // a server that was set back sends what may be read by the statements that it has
    const auto size = state.restore ? state.restore->statements : state.confirmed.size();
    for (auto& [scope, dropped] : state.dropped) {
        if ((dropped.sent == 0 && !dropped.doubted) || !state.keyring.holds(scope) ||
            !state.confirmed.mayAt(state.self(), log::Access::Read, scope, size) ||
            erasureLost(state, scope)) {
            continue;
        }
        const auto newest = state.store->newest(scope, state.own.device);
        if (!newest) {
            return newest.error();
        }
        if (dropped.doubted || newest->first >= dropped.sent) {
            lacks |= newest->first < dropped.sent;
            dropped.sent = 0;
            dropped.doubted = false;
            any = true;
        }
    }
    // who still holds what a restore lost gives it back under its number, which is used no more
    if (const auto begun = lacks ? beginRelinkWithin(state) : base::Outcome(); !begun) {
        return begun;
    }
    return any ? saveDropped(state) : base::Outcome();
}

base::Outcome letGoWithin(DeviceState& state) {
    const auto* own = state.confirmed.device(state.own.device);
    const bool ended = own != nullptr && own->until;
    // nothing is let go of by a history that is not whole again
    if (own == nullptr || (state.restore && !ended)) {
        return {};
    }
    const auto scopes = knownScopes(state);
    if (!scopes) {
        return scopes.error();
    }
    if (ended) {
        const auto due = writeNumber(*state.store, meta::rekey, 1);
        return due ? closeWithin(state, *scopes) : due;
    }
    for (const base::ScopeId& scope : *scopes) {
        const bool reads = state.confirmed.scope(scope) == nullptr || // unsent itself
                           state.confirmed.may(own->member, log::Access::Read, scope);
        if (reads) {
            continue;
        }
        if (const auto dropped = dropScope(state, scope); !dropped) {
            return dropped;
        }
    }
    return {};
}

base::Outcome finishLettingGo(DeviceState& state) {
    if (const auto sealed = sealAnew(state); !sealed) {
        return sealed;
    }
    const bool can = !state.self().isNull() && state.mayRead(state.confirmed.workspaceScope()) &&
                     state.keyring.holds(state.confirmed.workspaceScope()) &&
                     !isRegaining(state, state.confirmed.workspaceScope());
    if (state.erasing.empty() || !can) {
        return {};
    }
    return state.commit([&] { return confirmWithin(state); });
}

bool isRegaining(const DeviceState& state, const base::ScopeId& scope) {
    const auto dropped = state.dropped.find(scope);
    return dropped != state.dropped.end() && (dropped->second.sent != 0 || dropped->second.doubted);
}

} // namespace kvorum::client
