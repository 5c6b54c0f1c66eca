// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/device_session.h"

namespace kvorum::session {

/// A candidate that was erased: who and when, and where it is gone already.
struct ErasedCandidate {
    base::ScopeId candidate;
    base::MemberId by;
    std::int64_t unixMs = 0;
    std::vector<client::Confirmation> devices; ///< each that may hold something of it
};

/// Those of a vacancy, the newest first.
[[nodiscard]] std::vector<ErasedCandidate> erasedCandidates(DeviceSession& session,
                                                            const base::ScopeId& vacancy);

} // namespace kvorum::session
