// SPDX-License-Identifier: Apache-2.0
#include "sync/client/pending.h"

#include "core/base/cbor.h"
#include "core/log/content.h"
#include "core/vault/local_seal.h"

namespace kvorum::client {

namespace {

base::Bytes place(const base::ScopeId& scope, base::ByteView fieldTag) {
    base::CborWriter cbor;
    cbor.text("pending");
    cbor.id(scope);
    cbor.bytes(fieldTag);
    return cbor.take();
}

base::Result<Pending> openPending(const store::PendingChange& row, const HeldKey& key) {
    const auto plain = vault::openLocal(key.key.bytes, row.sealed, place(row.scope, row.fieldTag));
    if (!plain) {
        return base::Error{base::ErrorCode::Corrupt, "pending changes",
                           "a change typed here does not open any more"};
    }
    auto change = log::decodeChange(*plain);
    if (!change) {
        return change.error();
    }
    return Pending{*std::move(change), row.firstEditUnixMs, row.lastEditUnixMs};
}

} // namespace

base::Result<PendingSet> PendingSet::load(const store::LogStore& store, const Keyring& keyring) {
    const auto rows = store.pending();
    if (!rows) {
        return rows.error();
    }
    PendingSet set;
    for (const store::PendingChange& row : *rows) {
        const HeldKey* key = keyring.find(row.scope, row.key);
        if (key == nullptr) {
            continue; // lost with a damaged page: it stays on disk until the key comes
        }
        auto pending = openPending(row, *key);
        if (!pending) {
            return pending.error();
        }
        set.put(row.scope, *std::move(pending));
    }
    return set;
}

const PendingSet::OfScope& PendingSet::of(const base::ScopeId& scope) const {
    static const OfScope none;
    const auto found = m_scopes.find(scope);
    return found == m_scopes.end() ? none : found->second;
}

const Pending* PendingSet::find(const base::ScopeId& scope, const log::FieldKey& key) const {
    const OfScope& fields = of(scope);
    const auto found = fields.find(key);
    return found == fields.end() ? nullptr : &found->second;
}

void PendingSet::put(const base::ScopeId& scope, Pending pending) {
    const log::FieldKey key = pending.change.key;
    m_scopes[scope].insert_or_assign(key, std::move(pending));
}

void PendingSet::remove(const base::ScopeId& scope, const log::FieldKey& key) {
    const auto fields = m_scopes.find(scope);
    if (fields == m_scopes.end()) {
        return;
    }
    fields->second.erase(key);
    if (fields->second.empty()) {
        m_scopes.erase(fields);
    }
}

base::Bytes pendingTag(const vault::Secret<32>& localKey, const base::ScopeId& scope,
                       const log::FieldKey& key) {
    base::CborWriter name;
    name.id(scope);
    name.uinteger(static_cast<std::uint64_t>(key.kind));
    name.id(key.entity);
    name.text(key.field);
    return vault::localTag(localKey, name.view());
}

store::PendingChange pendingRow(const base::ScopeId& scope, const Pending& pending,
                                const HeldKey& key, const vault::Secret<32>& localKey) {
    store::PendingChange row;
    row.scope = scope;
    row.fieldTag = pendingTag(localKey, scope, pending.change.key);
    row.key = key.id;
    row.sealed = vault::sealLocal(key.key.bytes, log::encodeChange(pending.change),
                                  place(scope, row.fieldTag));
    row.firstEditUnixMs = pending.firstEditUnixMs;
    row.lastEditUnixMs = pending.lastEditUnixMs;
    return row;
}

} // namespace kvorum::client
