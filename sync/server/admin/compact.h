// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "sync/server/store.h"

namespace kvorum::server::admin {

struct Compacted {
    std::size_t boxes = 0;     ///< whose contents nobody can fetch any more
    std::size_t envelopes = 0; ///< of erased candidates
};

/// Removes the contents of boxes to devices and invites that are no more, and what an erased
/// candidate left, then lets the file shrink. Rows keep their number and tag; nothing else is
/// touched. A workspace is done whole or not at all.
[[nodiscard]] base::Result<Compacted> compact(Store& store, const base::Clock& clock);

} // namespace kvorum::server::admin
