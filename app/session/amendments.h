// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/device_session.h"

namespace kvorum::session {

/// A later word of the rater on a field of a sheet that was handed in. The sheet stays as it is and
/// is what counts; each amendment stands beside it, none replaces an earlier one (M-139).
struct Amendment {
    std::string field; ///< "rating/seo"
    log::Value value;
    std::string reason;      ///< empty for an edit that came too late
    std::int64_t unixMs = 0; ///< by the author's clock
    bool operator==(const Amendment&) const = default;
};

/// All of a sheet, oldest first; none where it may not be read.
[[nodiscard]] std::vector<Amendment> amendments(DeviceSession& session,
                                                const base::ScopeId& scorecard);
/// What the rater wrote on another device and came too late for the sheet: to be offered.
[[nodiscard]] std::vector<Amendment> lateEdits(DeviceSession& session,
                                               const base::ScopeId& scorecard);
/// Adds one. BadFormat without a reason, Conflict before the sheet is in, NotAllowed for others.
base::Outcome amend(DeviceSession& session, const base::ScopeId& scorecard, std::string_view field,
                    const log::Value& value, const QString& reason);

} // namespace kvorum::session
