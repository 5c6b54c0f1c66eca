// SPDX-License-Identifier: Apache-2.0
#include "sync/client/leftovers.h"

#include "core/base/cbor.h"
#include "core/log/content.h"
#include "core/vault/local_seal.h"
#include "sync/client/device_state.h"
#include "sync/client/meta.h"

#include <algorithm>

namespace kvorum::client {

namespace {

bool isAmong(const std::vector<Leftover>& all, const Leftover& one) {
    return std::any_of(all.begin(), all.end(), [&](const Leftover& other) {
        return other.scope == one.scope &&
               log::encodeChange(other.change) == log::encodeChange(one.change);
    });
}

} // namespace

base::Result<std::vector<Leftover>> readLeftovers(const DeviceState& state) {
    std::vector<Leftover> leftovers;
    const auto sealed = readBytes(*state.store, meta::leftover);
    if (!sealed) {
        return sealed.error();
    }
    if (sealed->empty()) {
        return leftovers;
    }
    const auto plain = vault::openLocal(state.own.localKey, *sealed, base::bytesOf(meta::leftover));
    if (!plain) {
        return plain.error();
    }
    base::CborReader cbor(*plain);
    const auto count = cbor.array();
    for (std::uint64_t i = 0; i < count && cbor.ok(); ++i) {
        cbor.array(2);
        const auto scope = cbor.id<base::ScopeId>();
        auto change = log::decodeChange(cbor.bytes());
        if (!change) {
            return change.error();
        }
        leftovers.push_back({scope, *std::move(change)});
    }
    return leftovers;
}

base::Outcome writeLeftovers(DeviceState& state, const std::vector<Leftover>& leftovers) {
    if (leftovers.empty()) {
        return state.store->putMeta(meta::leftover, {});
    }
    base::CborWriter cbor;
    cbor.array(leftovers.size());
    for (const Leftover& leftover : leftovers) {
        cbor.array(2);
        cbor.id(leftover.scope);
        cbor.bytes(log::encodeChange(leftover.change));
    }
    return state.store->putMeta(meta::leftover, vault::sealLocal(state.own.localKey, cbor.view(),
                                                                 base::bytesOf(meta::leftover)));
}

base::Outcome addLeftovers(DeviceState& state, const std::vector<Leftover>& work) {
    if (work.empty()) {
        return {};
    }
    auto all = readLeftovers(state);
    if (!all) {
        return all.error();
    }
    std::copy_if(work.begin(), work.end(), std::back_inserter(*all),
                 [&](const Leftover& one) { return !isAmong(*all, one); });
    return writeLeftovers(state, *all);
}

base::Outcome collectWork(const DeviceState& state, const base::ScopeId& scope,
                          const protocol::SealedEnvelope& envelope, std::vector<Leftover>& work) {
    const auto view = vault::viewEnvelope(envelope.bytes);
    if (!view || view->header.scope != scope) {
        return {};
    }
    auto opened = openOwn(state, envelope.bytes);
    if (!opened) {
        return opened.error();
    }
    for (log::Change& change : opened->content.changes) {
        work.push_back({scope, std::move(change)});
    }
    return {};
}

base::Outcome keepReplacedWork(DeviceState& state, const vault::EnvelopeHeader& name,
                               const protocol::SealedEnvelope& taken) {
    std::vector<Leftover> work;
    const auto read = state.store->eachEnvelope(name.scope, [&](const store::StoredEnvelope& one) {
        if (one.device == name.device && one.counter == name.counter) {
            (void)collectWork(state, name.scope, {one.bytes}, work); // no key: nothing to be kept
        }
        return base::Outcome();
    });
    if (!read) {
        return read;
    }
    std::vector<Leftover> there;
    (void)collectWork(state, name.scope, taken, there); // no key: all of it is kept
    std::erase_if(work, [&](const Leftover& one) { return isAmong(there, one); });
    return addLeftovers(state, work);
}

} // namespace kvorum::client
