// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/log/control.h"
#include "sync/protocol/messages.h"

/// The way back into a workspace whose server lost this device's joining to an old backup: the
/// invite that let it in once logs in again, reads the log as it now stands and says the join at
/// its end. After that the device logs in under its own name and gives back what it holds.
namespace kvorum::client {

struct DeviceState;

/// Keeps the invite that let this device in, sealed, for the day when the server forgets it.
base::Outcome keepInviteWithin(DeviceState& state, const vault::Secret<32>& seed);
/// nullopt where it founded the workspace, or joined before invites were kept.
[[nodiscard]] base::Result<std::optional<vault::DeviceKeys>> keptInvite(const DeviceState& state);

/// Lives in memory: after a kill the server refuses the device once more, and it begins anew.
struct Rejoin {
    vault::DeviceKeys invite;
    log::ControlLog log; ///< as the server tells it now, verified
    base::Bytes cursor;
    bool whole = false; ///< all of the log is here
};

/// Refuses Broken where it is another workspace's log, or does not hold.
base::Outcome takeLog(const DeviceState& state, Rejoin& rejoin, const protocol::PullReply& page);
/// The join for that log: where it is a part of the verified one, which others can still give back,
/// the very join that comes next; where it went on otherwise, one at its end. nullopt where there
/// is none to be said: it stands there, the invite does not, or others come first.
[[nodiscard]] std::optional<protocol::Item> joinAnew(const DeviceState& state,
                                                     const Rejoin& rejoin);

} // namespace kvorum::client
