// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

/// The way into a workspace: the invite logs in, reads and verifies the log and its boxes; the
/// device says its join and boxes the keys to itself; then it logs in under its own name.
namespace kvorum::client {

struct DeviceState;

/// Says the join that the link allows, once; a link that was used or has run out is refused.
base::Outcome takeInviteWithin(DeviceState& state);
/// The join is confirmed: the invite is forgotten and all that it could not see is asked for.
base::Outcome arriveWithin(DeviceState& state);

} // namespace kvorum::client
