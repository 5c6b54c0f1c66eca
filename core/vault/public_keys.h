// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/ids.h"

namespace kvorum::vault {

using SignKey = base::Id<struct SignKeyTag, 32>;     ///< Ed25519 public key
using BoxKey = base::Id<struct BoxKeyTag, 32>;       ///< X25519 public key
using Signature = base::Id<struct SignatureTag, 64>; ///< Ed25519

/// What the others know of a device or an invite.
struct DeviceKeysPublic {
    SignKey sign;
    BoxKey box;
    bool operator==(const DeviceKeysPublic&) const = default;
};

} // namespace kvorum::vault
