// SPDX-License-Identifier: Apache-2.0
#include "sync/client/keyring.h"

#include "core/base/cbor.h"
#include "core/vault/local_seal.h"

#include <tuple>

namespace kvorum::client {

namespace {

bool older(const HeldKey& a, const HeldKey& b) {
    return std::tie(a.controlNumber, a.id) < std::tie(b.controlNumber, b.id);
}

base::Bytes place(const base::ScopeId& scope, const base::KeyId& key) {
    base::CborWriter cbor;
    cbor.text("keyring");
    cbor.id(scope);
    cbor.id(key);
    return cbor.take();
}

} // namespace

base::Result<Keyring> Keyring::load(const store::LogStore& store,
                                    const vault::Secret<32>& localKey) {
    const auto rows = store.keys();
    if (!rows) {
        return rows.error();
    }
    Keyring ring;
    for (const store::StoredKey& row : *rows) {
        const auto plain = vault::openLocal(localKey, row.sealed, place(row.scope, row.key));
        if (!plain || plain->size() != 32) {
            return base::Error{base::ErrorCode::Corrupt, "keyring",
                               "a key does not open under this device's local key"};
        }
        const vault::ScopeKey key{vault::Secret<32>(*plain)};
        ring.take(row.scope, {key, row.key, row.giver, row.controlNumber});
    }
    return ring;
}

bool Keyring::holds(const base::ScopeId& scope) const {
    return m_keys.contains(scope);
}

const HeldKey* Keyring::find(const base::ScopeId& scope, const base::KeyId& id) const {
    const auto keys = m_keys.find(scope);
    if (keys == m_keys.end()) {
        return nullptr;
    }
    const auto same = [&](const HeldKey& key) { return key.id == id; };
    const auto found = std::find_if(keys->second.begin(), keys->second.end(), same);
    return found == keys->second.end() ? nullptr : &*found;
}

const HeldKey* Keyring::newest(const base::ScopeId& scope) const {
    const auto keys = m_keys.find(scope);
    return keys == m_keys.end()
               ? nullptr
               : &*std::max_element(keys->second.begin(), keys->second.end(), older);
}

const std::map<base::ScopeId, std::vector<HeldKey>>& Keyring::all() const {
    return m_keys;
}

store::StoredKey Keyring::row(const base::ScopeId& scope, const HeldKey& key,
                              const vault::Secret<32>& localKey) {
    return {scope, key.id, key.giver, key.controlNumber,
            vault::sealLocal(localKey, key.key.bytes.view(), place(scope, key.id))};
}

std::vector<store::StoredKey> Keyring::ageTo(std::uint64_t controlNumber,
                                             const vault::Secret<32>& localKey) {
    std::vector<store::StoredKey> rows;
    for (auto& [scope, keys] : m_keys) {
        for (HeldKey& held : keys) {
            if (held.controlNumber > controlNumber) {
                held.controlNumber = controlNumber;
                rows.push_back(row(scope, held, localKey));
            }
        }
    }
    return rows;
}

void Keyring::take(const base::ScopeId& scope, const HeldKey& key) {
    if (find(scope, key.id) == nullptr) {
        m_keys[scope].push_back(key);
    }
}

} // namespace kvorum::client
