// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vault/keys.h"

namespace kvorum::vault {

/// A scope key on its way from device to device: crypto_box over key, scope and control number.
struct KeyBox {
    base::DeviceId from,
        to; ///< `to` is a device, or an invite (its sign key's first 16 bytes as id)
    base::ScopeId scope;
    base::KeyId key;
    std::uint64_t controlNumber = 0; ///< statements known to the giver at its making
    base::Bytes sealed;              ///< nonce and crypto_box
};

[[nodiscard]] KeyBox makeBox(const ScopeKey& key, const base::ScopeId& scope,
                             std::uint64_t controlNumber, const base::DeviceId& from,
                             const DeviceKeys& giver, const base::DeviceId& to,
                             const BoxKey& receiver);
/// Opens and checks that scope, control number and key id inside are those outside.
[[nodiscard]] base::Result<ScopeKey> openBox(const KeyBox& box, const BoxKey& giver,
                                             const DeviceKeys& receiver);
/// The id that boxes to an invite carry.
[[nodiscard]] base::DeviceId inviteBoxId(const SignKey& invite);

} // namespace kvorum::vault
