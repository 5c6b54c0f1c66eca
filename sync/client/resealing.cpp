// SPDX-License-Identifier: Apache-2.0
#include "core/log/content.h"
#include "core/log/signing.h"
#include "sync/client/device_state.h"

#include <algorithm>

namespace kvorum::client {

namespace {

using Overs = std::map<log::ChangeName, std::vector<log::ChangeName>>;

/// Names of parked changes give way to what the parked changes went over.
void takeOver(log::Change& change, const Overs& parked) {
    std::vector<log::ChangeName> over;
    for (const log::ChangeName& name : change.over) {
        const auto gone = parked.find(name);
        if (gone == parked.end()) {
            over.push_back(name);
        } else {
            over.insert(over.end(), gone->second.begin(), gone->second.end());
        }
    }
    std::sort(over.begin(), over.end());
    over.erase(std::unique(over.begin(), over.end()), over.end());
    change.over = std::move(over);
}

base::Result<Overs> parkRows(DeviceState& state, const std::vector<std::uint64_t>& rows) {
    Overs parked;
    for (const std::uint64_t row : rows) {
        const Queued* queued = state.queue.find(row);
        const auto* envelope = queued == nullptr ? nullptr : envelopeIn(*queued);
        if (envelope == nullptr) {
            continue;
        }
        auto opened = openOwn(state, envelope->bytes);
        if (!opened) {
            return opened.error();
        }
        for (log::Change& change : opened->content.changes) {
            takeOver(change, parked); // it may itself have gone over one parked before it
            parked[{state.own.device, change.hlc}] = std::move(change.over);
        }
        if (const auto moved = state.queue.park(*state.store, row); !moved) {
            return moved.error();
        }
    }
    return parked;
}

struct Unsealed {
    std::uint64_t row = 0;
    vault::EnvelopeKind kind = vault::EnvelopeKind::Data;
    std::vector<log::Change> changes;
};

/// What waits in the scope behind `firstRow`, opened.
base::Result<std::vector<Unsealed>> unseal(const DeviceState& state, const base::ScopeId& scope,
                                           std::uint64_t firstRow, const Overs& parked) {
    std::vector<Unsealed> waiting;
    for (const Queued& queued : state.queue.items()) {
        const auto* envelope = envelopeIn(queued);
        if (envelope == nullptr || queued.scope != scope || queued.row < firstRow) {
            continue;
        }
        auto opened = openOwn(state, envelope->bytes);
        if (!opened) {
            return opened.error();
        }
        for (log::Change& change : opened->content.changes) {
            takeOver(change, parked);
        }
        waiting.push_back({queued.row, opened->header.kind, std::move(opened->content.changes)});
    }
    return waiting;
}

base::Outcome mendPending(DeviceState& state, const base::ScopeId& scope, const Overs& parked) {
    const HeldKey* key = state.keyring.newest(scope);
    const PendingSet::OfScope fields = state.pending.of(scope);
    for (auto [field, pending] : fields) {
        takeOver(pending.change, parked);
        const auto row = pendingRow(scope, pending, *key, state.own.localKey);
        if (const auto put = state.store->putPending(row); !put) {
            return put;
        }
        state.pending.put(scope, std::move(pending));
    }
    return {};
}

/// A submit that is still unsent names the envelopes as they are sealed now.
base::Outcome mendSubmit(DeviceState& state, const base::ScopeId& scope,
                         const std::vector<log::Submit::Last>& sheet) {
    for (const Queued& queued : state.queue.items()) {
        const auto* encoded = statementIn(queued);
        auto decoded = encoded == nullptr ? base::Error{} : log::decodeStatement(encoded->bytes);
        auto* submit = decoded ? std::get_if<log::Submit>(&decoded->statement.body) : nullptr;
        if (submit == nullptr || submit->scorecard != scope) {
            continue;
        }
        submit->sheet = sheet;
        auto anew = log::signStatement(decoded->statement, state.own.keys);
        const std::uint64_t row = queued.row;
        if (const auto put = state.queue.replace(*state.store, row, std::move(anew)); !put) {
            return put;
        }
        return rebaseWithin(state);
    }
    return {};
}

} // namespace

base::Result<OpenedEnvelope> openOwn(const DeviceState& state, base::ByteView bytes) {
    const auto view = vault::viewEnvelope(bytes);
    if (!view) {
        return view.error();
    }
    const HeldKey* key = state.keyring.find(view->header.scope, view->header.key);
    if (key == nullptr) {
        return base::Error{base::ErrorCode::WrongKey, "outbox", "an own envelope does not open"};
    }
    const auto plain = vault::openEnvelope(*view, key->key);
    auto content = plain ? log::decodeContent(*plain) : plain.error();
    if (!content) {
        return content.error();
    }
    return OpenedEnvelope{view->header, *std::move(content)};
}

base::Outcome parkAndResealWithin(DeviceState& state, const base::ScopeId& scope,
                                  const std::vector<std::uint64_t>& refusedRows) {
    const auto parked = parkRows(state, refusedRows);
    if (!parked) {
        return parked.error();
    }
    const auto waiting = unseal(state, scope, refusedRows.front(), *parked);
    if (!waiting) {
        return waiting.error();
    }
    if (const auto mended = mendPending(state, scope, *parked); !mended) {
        return mended;
    }
    state.forget(scope);
    auto folded = state.scope(scope);
    if (!folded) {
        return folded.error();
    }
    (*folded)->retract(state.own.device);
    if (const auto renewed = renewKeyWithin(state, scope); !renewed) {
        return renewed;
    }
    for (const Unsealed& unsealed : *waiting) {
        auto sealed = sealNext(state, **folded, scope, unsealed.kind, unsealed.changes);
        const auto put = sealed
                             ? state.queue.replace(*state.store, unsealed.row, *std::move(sealed))
                             : sealed.error();
        if (!put) {
            return put;
        }
    }
    const auto sheet = (*folded)->sheet();
    state.forget(scope);
    return mendSubmit(state, scope, sheet);
}

} // namespace kvorum::client
