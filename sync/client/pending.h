// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/log_store.h"
#include "sync/client/keyring.h"

#include <map>

namespace kvorum::client {

/// A change that is on disk but in no envelope yet.
struct Pending {
    log::Change change;
    std::int64_t firstEditUnixMs = 0, lastEditUnixMs = 0;
};

/// The pending changes of this device, one for each field.
class PendingSet {
public:
    using OfScope = std::map<log::FieldKey, Pending>;

    /// Refuses Corrupt where a row does not open under its scope's key; one whose key is not held
    /// stays on disk.
    [[nodiscard]] static base::Result<PendingSet> load(const store::LogStore& store,
                                                       const Keyring& keyring);

    [[nodiscard]] const OfScope& of(const base::ScopeId& scope) const;
    [[nodiscard]] const std::map<base::ScopeId, OfScope>& all() const { return m_scopes; }
    [[nodiscard]] const Pending* find(const base::ScopeId& scope, const log::FieldKey& key) const;

    void put(const base::ScopeId& scope, Pending pending);
    void remove(const base::ScopeId& scope, const log::FieldKey& key);
    void remove(const base::ScopeId& scope) { m_scopes.erase(scope); }

private:
    std::map<base::ScopeId, OfScope> m_scopes;
};

/// What the row of a field is found by: a keyed hash, so that it names nothing.
[[nodiscard]] base::Bytes pendingTag(const vault::Secret<32>& localKey, const base::ScopeId& scope,
                                     const log::FieldKey& key);
/// The row to store, sealed under the scope's key.
[[nodiscard]] store::PendingChange pendingRow(const base::ScopeId& scope, const Pending& pending,
                                              const HeldKey& key,
                                              const vault::Secret<32>& localKey);

} // namespace kvorum::client
