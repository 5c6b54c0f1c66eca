// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/log/statement.h"
#include "core/vault/keys.h"

namespace kvorum::log {

/// The statement in canonical bytes with the author's signature.
[[nodiscard]] EncodedStatement signStatement(const Statement& statement,
                                             const vault::DeviceKeys& author);
[[nodiscard]] bool verifyStatement(const DecodedStatement& decoded, const vault::SignKey& author);

/// The co-signature of a Join: by the invite's keys over workspace, device and its public keys.
[[nodiscard]] vault::Signature signJoin(const vault::DeviceKeys& invite,
                                        const base::WorkspaceId& workspace,
                                        const base::DeviceId& device,
                                        const vault::DeviceKeysPublic& deviceKeys);
[[nodiscard]] bool verifyJoin(const vault::SignKey& invite, const base::WorkspaceId& workspace,
                              const base::DeviceId& device, const Join& join);

} // namespace kvorum::log
