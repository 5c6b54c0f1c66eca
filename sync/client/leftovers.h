// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vault/envelope.h"
#include "sync/client/replica.h"
#include "sync/protocol/messages.h"

/// Own work that lost its place before it was sent: kept, sealed under the local key, until the
/// person has saved it elsewhere.
namespace kvorum::client {

struct DeviceState;

[[nodiscard]] base::Result<std::vector<Leftover>> readLeftovers(const DeviceState& state);
base::Outcome writeLeftovers(DeviceState& state, const std::vector<Leftover>& leftovers);
base::Outcome addLeftovers(DeviceState& state, const std::vector<Leftover>& work);
/// Adds what an envelope of this device holds, where it belongs to the scope.
base::Outcome collectWork(const DeviceState& state, const base::ScopeId& scope,
                          const protocol::SealedEnvelope& envelope, std::vector<Leftover>& work);
/// Keeps what the stored envelope of this name holds and `taken`, which a copy of its device sent
/// in its place, does not.
base::Outcome keepReplacedWork(DeviceState& state, const vault::EnvelopeHeader& name,
                               const protocol::SealedEnvelope& taken);

} // namespace kvorum::client
