// SPDX-License-Identifier: Apache-2.0
#include "sync/client/meta.h"

#include "core/base/cbor.h"
#include "core/vault/local_seal.h"
#include "sync/client/device_state.h"

namespace kvorum::client {

base::Result<base::Bytes> readBytes(const store::LogStore& store, std::string_view name) {
    const auto bytes = store.meta(name);
    if (!bytes) {
        return bytes.error();
    }
    return bytes->value_or(base::Bytes());
}

base::Result<std::uint64_t> readNumber(const store::LogStore& store, std::string_view name) {
    const auto bytes = readBytes(store, name);
    if (!bytes) {
        return bytes.error();
    }
    if (bytes->empty()) {
        return std::uint64_t{0};
    }
    base::CborReader cbor(*bytes);
    const std::uint64_t value = cbor.uinteger();
    cbor.end();
    if (!cbor.ok()) {
        return base::Error{base::ErrorCode::Corrupt, std::string(name), "is not a number"};
    }
    return value;
}

base::Outcome writeNumber(store::LogStore& store, std::string_view name, std::uint64_t value) {
    base::CborWriter cbor;
    cbor.uinteger(value);
    return store.putMeta(name, cbor.view());
}

base::Result<std::set<base::ScopeId>> readScopes(const store::LogStore& store,
                                                 std::string_view name) {
    const auto bytes = readBytes(store, name);
    std::set<base::ScopeId> scopes;
    if (!bytes || bytes->empty()) {
        return bytes ? base::Result<std::set<base::ScopeId>>(scopes) : bytes.error();
    }
    base::CborReader cbor(*bytes);
    const auto count = cbor.array();
    for (std::uint64_t i = 0; i < count && cbor.ok(); ++i) {
        scopes.insert(cbor.id<base::ScopeId>());
    }
    if (!cbor.ok()) {
        return cbor.error(std::string(name));
    }
    return scopes;
}

base::Outcome writeScopes(store::LogStore& store, std::string_view name,
                          const std::set<base::ScopeId>& scopes) {
    base::CborWriter cbor;
    cbor.array(scopes.size());
    for (const base::ScopeId& scope : scopes) {
        cbor.id(scope);
    }
    return store.putMeta(name, cbor.view());
}

base::Outcome nameLocalKey(DeviceState& state) {
    const auto name = vault::localTag(state.own.localKey, base::bytesOf(meta::local));
    return state.store->putMeta(meta::local, name);
}

base::Outcome chooseLocalKey(DeviceState& state) {
    if (!state.own.nextLocalKey) {
        return {};
    }
    const auto name = readBytes(*state.store, meta::local);
    if (!name) {
        return name.error();
    }
    if (*name == vault::localTag(*state.own.nextLocalKey, base::bytesOf(meta::local))) {
        state.own.localKey = *state.own.nextLocalKey;
    }
    state.own.nextLocalKey.reset();
    return state.saveKeys ? state.saveKeys(state.own) : base::Outcome();
}

base::Outcome loadLink(DeviceState& state) {
    state.link.reset();
    const auto sealed = readBytes(*state.store, meta::link);
    if (!sealed) {
        return sealed.error();
    }
    if (sealed->empty()) {
        return {};
    }
    const auto text = vault::openLocal(state.own.localKey, *sealed, base::bytesOf(meta::link));
    auto link = text ? protocol::parseLink(base::textOf(*text)) : text.error();
    if (!link) {
        return link.error();
    }
    state.link = *std::move(link);
    return {};
}

base::Outcome saveLinkWithin(DeviceState& state) {
    if (!state.link) {
        return state.store->putMeta(meta::link, {});
    }
    const std::string text = protocol::format(*state.link);
    return state.store->putMeta(
        meta::link,
        vault::sealLocal(state.own.localKey, base::bytesOf(text), base::bytesOf(meta::link)));
}

} // namespace kvorum::client
