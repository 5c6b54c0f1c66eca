// SPDX-License-Identifier: Apache-2.0
#include "sync/client/device_state.h"

#include "core/base/cbor.h"
#include "core/vault/local_seal.h"
#include "sync/client/control_seal.h"
#include "sync/client/leaving.h"
#include "sync/client/meta.h"
#include "sync/client/relinking.h"
#include "sync/client/restoring.h"

#include <tuple>

namespace kvorum::client {

namespace {

/// Puts the queued statements on top as they are; they were signed for just this place.
log::ControlLog withQueued(const log::ControlLog& confirmed, const Queue& queue) {
    log::ControlLog tentative = confirmed;
    for (const Queued& queued : queue.items()) {
        if (const auto* statement = statementIn(queued)) {
            (void)tentative.append(statement->bytes); // one confirmed meanwhile is there already
        }
    }
    return tentative;
}

} // namespace

base::Outcome DeviceState::load(const log::ControlLog& known) {
    if (const auto chosen = chooseLocalKey(*this); !chosen) {
        return chosen;
    }
    auto control = loadControl(*store, own.localKey, known);
    auto ring = Keyring::load(*store, own.localKey);
    if (!control || !ring) {
        return control ? ring.error() : control.error();
    }
    auto pendings = PendingSet::load(*store, *ring);
    auto queued = Queue::load(*store);
    auto noticed = Problems::load(*store);
    const auto clockWord = readNumber(*store, meta::clock);
    if (!pendings || !queued || !noticed || !clockWord) {
        return !pendings  ? pendings.error()
               : !queued  ? queued.error()
               : !noticed ? noticed.error()
                          : clockWord.error();
    }
    confirmed = *std::move(control);
    keyring = *std::move(ring);
    pending = *std::move(pendings);
    queue = *std::move(queued);
    problems = *std::move(noticed);
    tentative = withQueued(confirmed, queue);
    hlc = base::HlcClock(std::max(hlc.last(), base::Hlc{*clockWord}));
    scopes.clear();
    auto unreported = readScopes(*store, meta::touched);
    if (!unreported) {
        return unreported.error();
    }
    touched = *std::move(unreported);
    auto refused = readScopes(*store, meta::ungiven);
    if (!refused) {
        return refused.error();
    }
    ungiven = *std::move(refused);
    const auto linked = loadLink(*this);
    const auto left = linked ? loadLeaving(*this) : linked;
    const auto restoring = left ? loadRestore(*this) : left;
    return restoring ? loadRelink(*this) : restoring;
}

base::Outcome DeviceState::commit(const std::function<base::Outcome()>& work) {
    const log::ControlLog before = confirmed; // shares what is in it
    const auto outcome = store->transaction([&] {
        const auto done = work();
        return done ? problems.save(*store) : done;
    });
    if (!outcome) {
        // the first error is the one to show; reading may well fail for its reason too
        (void)load(before);
    }
    return outcome;
}

base::MemberId DeviceState::self() const {
    const auto* record = confirmed.activeDevice(own.device);
    return record == nullptr ? base::MemberId() : record->member;
}

ScopeRules DeviceState::rules(const base::ScopeId& scope) const {
    return {confirmed, tentative, keyring, own.device, scope};
}

bool DeviceState::mayRead(const base::ScopeId& scope) const {
    const base::MemberId member = self();
    return !member.isNull() && tentative.may(member, log::Access::Read, scope);
}

const HeldKey* DeviceState::writingKey(const base::ScopeId& scope) const {
    const auto keys = keyring.all().find(scope);
    if (keys == keyring.all().end()) {
        return nullptr;
    }
    const auto loss = confirmed.lastLoss(scope);
    const HeldKey* newest = nullptr;
    for (const HeldKey& held : keys->second) {
        const auto* giver = confirmed.activeDevice(held.giver);
        const bool trusted =
            held.giver == own.device ||
            (giver != nullptr && confirmed.may(giver->member, log::Access::Read, scope));
        const bool fit = trusted && (!loss || held.controlNumber > *loss);
        if (fit && (newest == nullptr || std::tie(newest->controlNumber, newest->id) <
                                             std::tie(held.controlNumber, held.id))) {
            newest = &held;
        }
    }
    return newest;
}

bool DeviceState::locked(const base::ScopeId& scorecard) const {
    return tentative.submitted(scorecard) != nullptr;
}

base::Result<ScopeState*> DeviceState::scope(const base::ScopeId& id) {
    if (const auto known = scopes.find(id); known != scopes.end()) {
        return &known->second;
    }
    ScopeState made;
    // the own work before what a copy of this device made under the same numbers
    for (const Queued& queued : queue.items()) {
        if (const auto* envelope = envelopeIn(queued); envelope != nullptr && queued.scope == id) {
            made.offer(queued.device, queued.counter, envelope->bytes);
        }
    }
    const auto read = store->eachEnvelope(id, [&](const store::StoredEnvelope& envelope) {
        made.offer(envelope.device, envelope.counter, envelope.bytes);
        return base::Outcome();
    });
    if (!read) {
        return read.error();
    }
    hlc.observe(made.settle(rules(id)), now());
    if (!locked(id)) { // later edits do not belong to a sheet that was handed in
        for (const auto& [key, waiting] : pending.of(id)) {
            made.overlay(own.device, waiting.change, std::nullopt);
        }
    }
    return &scopes.emplace(id, std::move(made)).first->second;
}

log::FieldKey ownField(const base::DeviceId& device, std::string field) {
    return {log::EntityKind::Device, base::idCast<base::EntityId>(device), std::move(field)};
}

namespace {
constexpr std::string_view erasedPrefix = "erased/";
}

log::FieldKey receiptField(const base::DeviceId& device, const base::ScopeId& candidate) {
    return ownField(device, std::string(erasedPrefix).append(candidate.hex()));
}

bool saysErased(const log::FieldKey& key) {
    return key.field.starts_with(erasedPrefix);
}

void DeviceState::judgeAnew(const log::Statement& confirmed) {
    if (!std::holds_alternative<log::Recall>(confirmed.body)) {
        return;
    }
    for (const auto& [id, keys] : keyring.all()) {
        touched.insert(id);
    }
    forgetOutdated();
}

void DeviceState::forgetOutdated() {
    std::erase_if(scopes, [&](const auto& entry) {
        const auto& [id, folded] = entry;
        return folded.holdsBack() || !folded.madeUnder(tentative.submitted(id));
    });
}

} // namespace kvorum::client
