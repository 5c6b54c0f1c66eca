// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/log/statement.h"

/// Letting go: of a workspace that revoked this device, of scopes that it may no longer read, of
/// candidates that were erased.
namespace kvorum::client {

struct DeviceState;

base::Outcome loadLeaving(DeviceState& state);
/// Notes what a confirmed statement asks this device to erase, inside a commit.
base::Outcome noteEraseWithin(DeviceState& state, const log::Statement& statement);
/// Deletes what a scope holds, to take it again from the server, whose history differs. Its keys
/// stay; what is own and unsent is kept as leftovers.
base::Outcome refetchWithin(DeviceState& state, const base::ScopeId& scope);
/// A new device has no envelopes that could come back.
base::Outcome forgetDroppedWithin(DeviceState& state);
/// The server was set back: how many own envelopes of the scopes that were left it has is unknown
/// until it gives them again.
base::Outcome doubtDroppedWithin(DeviceState& state);
/// The last page has come, and with it every own envelope in what may be read now. What does not
/// open under the keys that came waits for its key and holds up nothing.
base::Outcome allPulledWithin(DeviceState& state);
/// After the confirmed log grew, inside a commit: deletes keys and contents of what this device may
/// no longer read. Own unsent work is kept as leftovers, except that of an erased candidate.
base::Outcome letGoWithin(DeviceState& state);
/// What must come after that commit: the store is sealed under a fresh local key, so that no old
/// page opens any more; then the receipts are written. Does nothing where nothing is due.
base::Outcome finishLettingGo(DeviceState& state);
/// Whether the own envelopes of a scope that was lost once, or the first of its keys, are still on
/// their way back: what is written now would take their numbers.
[[nodiscard]] bool isRegaining(const DeviceState& state, const base::ScopeId& scope);

} // namespace kvorum::client
