// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/log_store.h"
#include "core/vault/keys.h"

#include <map>

namespace kvorum::client {

struct HeldKey {
    vault::ScopeKey key;
    base::KeyId id;
    base::DeviceId giver;
    std::uint64_t controlNumber = 0; ///< statements known at its making; 0: only to open with
};

/// The scope keys of this device; on disk each one sealed under the device's local key.
class Keyring {
public:
    Keyring() = default;
    /// Refuses Corrupt where a row does not open under the local key.
    [[nodiscard]] static base::Result<Keyring> load(const store::LogStore& store,
                                                    const vault::Secret<32>& localKey);

    [[nodiscard]] bool holds(const base::ScopeId& scope) const;
    [[nodiscard]] const HeldKey* find(const base::ScopeId& scope, const base::KeyId& id) const;
    /// The newest key of the scope, the same one on every device that holds the same keys.
    [[nodiscard]] const HeldKey* newest(const base::ScopeId& scope) const;
    [[nodiscard]] const std::map<base::ScopeId, std::vector<HeldKey>>& all() const;

    /// The row to store for a key, before it is taken up.
    [[nodiscard]] static store::StoredKey row(const base::ScopeId& scope, const HeldKey& key,
                                              const vault::Secret<32>& localKey);
    void take(const base::ScopeId& scope, const HeldKey& key);
    void drop(const base::ScopeId& scope) { m_keys.erase(scope); }
    /// The log lost its tail: no key is younger than what is left of it. Gives the rows to store.
    std::vector<store::StoredKey> ageTo(std::uint64_t controlNumber,
                                        const vault::Secret<32>& localKey);

private:
    std::map<base::ScopeId, std::vector<HeldKey>> m_keys;
};

} // namespace kvorum::client
