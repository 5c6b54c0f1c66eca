// SPDX-License-Identifier: Apache-2.0
#include "core/log/content.h"
#include "sync/client/device_state.h"
#include "sync/client/leaving.h"
#include "sync/client/meta.h"
#include "sync/client/tuning.h"

namespace kvorum::client {

namespace {

/// As many changes as fit into one envelope, at least one.
std::size_t chunkFrom(const std::vector<log::Change>& changes, std::size_t begin) {
    std::size_t size = 0;
    std::size_t end = begin;
    while (end < changes.size()) {
        size += log::encodeChange(changes[end]).size();
        if (end > begin && size > tuning::envelopeContentBytes) {
            break;
        }
        ++end;
    }
    return end;
}

vault::EnvelopeHeader nextHeader(const DeviceState& state, const ScopeState& folded,
                                 const base::ScopeId& scope, vault::EnvelopeKind kind,
                                 const base::KeyId& key) {
    vault::EnvelopeHeader header;
    header.kind = kind;
    header.workspace = state.confirmed.workspace();
    header.scope = scope;
    header.device = state.own.device;
    const auto before = folded.applied().find(state.own.device);
    if (before != folded.applied().end()) {
        header.counter = before->second.counter;
        header.previous = before->second.hash;
    }
    ++header.counter;
    header.key = key;
    header.controlNumber = state.confirmed.size() - 1;
    header.controlHash = state.confirmed.head();
    return header;
}

/// Takes what went into an envelope out of what is pending.
base::Outcome dropSealed(DeviceState& state, const base::ScopeId& scope,
                         const std::vector<log::Change>& changes) {
    if (changes.size() == state.pending.of(scope).size()) {
        state.pending.remove(scope);
        return state.store->removePending(scope);
    }
    for (const log::Change& change : changes) {
        state.pending.remove(scope, change.key);
        const auto removed =
            state.store->removePending(scope, pendingTag(state.own.localKey, scope, change.key));
        if (!removed) {
            return removed;
        }
    }
    return {};
}

} // namespace

base::Result<protocol::SealedEnvelope> sealNext(const DeviceState& state, ScopeState& folded,
                                                const base::ScopeId& scope,
                                                vault::EnvelopeKind kind,
                                                std::vector<log::Change> changes) {
    const HeldKey* key = state.writingKey(scope);
    if (key == nullptr) {
        return base::Error{base::ErrorCode::WrongKey, "scope " + scope.hex(),
                           "this device has no key to write here"};
    }
    const log::Content content{folded.newHeads(state.own.device), std::move(changes)};
    const auto header = nextHeader(state, folded, scope, kind, key->id);
    auto sealed =
        vault::sealEnvelope(header, log::encodeContent(content), key->key, state.own.keys);
    if (!sealed) {
        return sealed.error();
    }
    folded.offer(state.own.device, header.counter, *sealed);
    folded.settle(state.rules(scope));
    return protocol::SealedEnvelope{*std::move(sealed)};
}

base::Outcome sealWithin(DeviceState& state, const base::ScopeId& scope, vault::EnvelopeKind kind,
                         const std::vector<log::Change>& changes) {
    if (changes.empty()) {
        return {};
    }
    if (const auto renewed = renewKeyWithin(state, scope); !renewed) {
        return renewed;
    }
    auto folded = state.scope(scope);
    if (!folded) {
        return folded.error();
    }
    for (std::size_t begin = 0; begin < changes.size();) {
        const std::size_t end = chunkFrom(changes, begin);
        const std::vector<log::Change> chunk(changes.begin() + static_cast<std::ptrdiff_t>(begin),
                                             changes.begin() + static_cast<std::ptrdiff_t>(end));
        auto sealed = sealNext(state, **folded, scope, kind, chunk);
        const auto queued =
            sealed ? state.queue.add(*state.store, *std::move(sealed)) : sealed.error();
        if (!queued) {
            return queued;
        }
        begin = end;
    }
    if ((*folded)->phantom()) {
        state.forget(scope);
    }
    return {};
}

base::Outcome dropPendingWithin(DeviceState& state, const base::ScopeId& scope,
                                const log::FieldKey& key) {
    state.pending.remove(scope, key);
    return state.store->removePending(scope, pendingTag(state.own.localKey, scope, key));
}

base::Outcome sealPendingWithin(DeviceState& state, const base::ScopeId& scope,
                                const std::function<bool(const Pending&)>& due) {
    if (isRegaining(state, scope)) {
        return {}; // the own envelopes that it follows are still to come
    }
    std::vector<log::Change> changes;
    for (const auto& [key, pending] : state.pending.of(scope)) {
        if (due(pending)) {
            changes.push_back(pending.change);
        }
    }
    std::sort(changes.begin(), changes.end(),
              [](const log::Change& a, const log::Change& b) { return a.hlc < b.hlc; });
    if (const auto sealed = sealWithin(state, scope, vault::EnvelopeKind::Data, changes); !sealed) {
        return sealed;
    }
    return dropSealed(state, scope, changes);
}

} // namespace kvorum::client
