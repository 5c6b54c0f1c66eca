// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "sync/server/store.h"

#include <filesystem>

namespace kvorum::server::admin {

struct Restored {
    std::size_t workspaces = 0;
    std::size_t boxes = 0; ///< with their contents
    std::size_t lost = 0;  ///< whose contents are gone: their receivers are to be given the keys
};

/// Puts a backup's log, and the contents of its boxes or of an older backup's where `boxes` is not
/// empty, into an empty database. Run again after a crash, it goes on; until it has ended nobody
/// serves that database. A box file older than 30 days is refused.
[[nodiscard]] base::Result<Restored> restore(const std::filesystem::path& log,
                                             const std::filesystem::path& boxes, Store& target,
                                             const base::Clock& clock);

} // namespace kvorum::server::admin
