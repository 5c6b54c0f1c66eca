// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/log/control_state.h"

namespace kvorum::log {

/// Whether this statement may stand next in the log: place in the chain, signatures, and whether
/// its author may say it. Conflict, BadSignature, NotAllowed, Submitted, BadFormat.
[[nodiscard]] base::Outcome checkStatement(const ControlState& state,
                                           const DecodedStatement& decoded, Signatures signatures);

} // namespace kvorum::log
