// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/log/statement.h"
#include "sync/protocol/messages.h"

#include <deque>

/// What a device does for a server that has lost what it had confirmed: it tells its user, pulls
/// from zero, gives back all it holds and did not get, others' work too.
namespace kvorum::client {

struct DeviceState;

/// Where the store says that a restore is under way, it begins anew.
base::Outcome loadRestore(DeviceState& state);
base::Outcome beginRestoreWithin(DeviceState& state);
/// The server's history goes another way from this statement on: it counts, inside a commit.
base::Outcome takeForkWithin(DeviceState& state, std::uint64_t number);
/// All was pulled: makes the list of what to give back, and says own lost statements anew.
base::Outcome prepareGivingBackWithin(DeviceState& state);
/// Whether the scope is of a candidate whose erasure the server lost and that is not said anew yet:
/// nothing of it is taken in meanwhile.
[[nodiscard]] bool erasureLost(const DeviceState& state, const base::ScopeId& scope);
/// Names an own statement that the server lost and that is said no more.
void reportLost(DeviceState& state, const base::Bytes& statement, const base::Error& why);
/// Says a statement on top of what waits. Where it may be said no more that is told, unless others
/// have said it.
base::Outcome sayIfItFits(DeviceState& state, const log::Statement& statement,
                          const base::Bytes& bytes);
/// Whether own statements go next: the server has the log, which may have gone on without some that
/// what is given back rests on.
[[nodiscard]] bool saysLostAnew(const DeviceState& state);
/// Whether own statements wait to be said.
[[nodiscard]] bool saysAny(const DeviceState& state);
/// Statements among what is to be given back.
[[nodiscard]] std::size_t statementsIn(const std::deque<protocol::Item>& back);
/// Whether a submit names an own envelope that this device let go of and does not wait for: its
/// candidate was erased, or the log took it no more.
[[nodiscard]] base::Result<bool> lacksSheet(const DeviceState& state,
                                            const log::EncodedStatement& statement);
/// Takes the answers to the first items of that list.
base::Outcome gaveBackWithin(DeviceState& state,
                             const std::vector<protocol::ItemOutcome>& outcomes);
/// Ends it, inside a commit, once all is given back and the lost statements are said anew.
base::Outcome finishRestoreWithin(DeviceState& state);

} // namespace kvorum::client
