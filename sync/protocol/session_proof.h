// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vault/keys.h"

/// The proof that a device (or an invite) speaks, and to whom: Ed25519 with the prefix
/// "kvorum-session-1" over CBOR [host, workspace, device, challenge]. The host is signed so that a
/// server cannot pass the challenge of another one on.
namespace kvorum::protocol {

[[nodiscard]] vault::Signature signSession(const vault::DeviceKeys& keys, std::string_view host,
                                           const base::WorkspaceId& workspace,
                                           const base::DeviceId& device, base::ByteView challenge);
[[nodiscard]] bool verifySession(const vault::SignKey& key, std::string_view host,
                                 const base::WorkspaceId& workspace, const base::DeviceId& device,
                                 base::ByteView challenge, const vault::Signature& signature);

} // namespace kvorum::protocol
