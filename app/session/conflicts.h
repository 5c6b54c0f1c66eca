// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/device_session.h"

namespace kvorum::session {

/// One of the values that stand in a field.
struct ConflictValue {
    log::Value value;
    base::MemberId by;
    std::int64_t unixMs = 0; ///< by the author's clock
};

/// A field in which different values stand, because nobody who wrote one had seen the other.
struct Conflict {
    base::ScopeId scope;
    log::FieldKey key;
    std::vector<ConflictValue> values; ///< different ones; the first is the one shown
};

/// Those that this person may settle. What the app keeps for itself (the open question, time spent)
/// is none of them.
[[nodiscard]] std::vector<Conflict> conflicts(DeviceSession& session);
/// Sets the field over all that stand in it.
base::Outcome settle(DeviceSession& session, const Conflict& conflict, log::Value value);

} // namespace kvorum::session
