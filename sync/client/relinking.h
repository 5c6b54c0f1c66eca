// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "sync/protocol/messages.h"

/// What a device does that was copied, or set back to an older image, and finds its own counters
/// used by another: it links itself as a further device of its member, and issues under the new
/// name what the server did not take under the old one.
namespace kvorum::client {

struct DeviceState;

base::Outcome loadRelink(DeviceState& state);
/// Seals the new device's keys under the local key, where there is a new device.
base::Outcome saveRelinkWithin(DeviceState& state);
/// Makes the keys of the new device, inside a commit; from now on nothing is sent but its joining.
base::Outcome beginRelinkWithin(DeviceState& state);
/// Another new device where the one that was to be is ended, by another device of this person
/// perhaps, before this one has become it.
base::Outcome renewRelinkWithin(DeviceState& state);
/// The invite and the join of the new device on top of the confirmed log, as far as that lacks
/// them.
[[nodiscard]] std::vector<protocol::Item> relinkItems(const DeviceState& state);
/// Whether the new device has joined, and all has come that was sent under the old name.
[[nodiscard]] bool mayBecome(const DeviceState& state);
/// Goes on as the new device: its keys are kept, then what is unsent is sealed and signed anew.
/// After a kill in between it is done at the next start.
base::Outcome becomeNewDevice(DeviceState& state);

} // namespace kvorum::client
