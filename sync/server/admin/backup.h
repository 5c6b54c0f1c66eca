// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "sync/server/store.h"

#include <filesystem>

/// Copies of a database that stand on their own: two SQLite files with the tables of tables.sql.
namespace kvorum::server::admin {

/// After so long no restore takes a box file, and the next backup into its folder removes it: keys
/// of an erased candidate end with it (sync.md, promise 7).
inline constexpr std::int64_t boxesLastMs = 30LL * 24 * 60 * 60 * 1000;

/// What the server's own values of a backup say about it, under these names.
inline constexpr std::string_view logState = "backup of the log", boxesState = "backup of boxes";
inline constexpr std::string_view backupIdName = "backup id", backupTimeName = "backup time";

struct Backup {
    std::filesystem::path log;   ///< all but the contents of boxes, and the server's key
    std::filesystem::path boxes; ///< these alone
    std::size_t workspaces = 0;
};

/// Writes both files into the folder, each workspace as it stands at one moment; the server may go
/// on meanwhile. Removes box files there that have expired. Until both are whole there is neither.
[[nodiscard]] base::Result<Backup> backUp(Store& store, const std::filesystem::path& folder,
                                          const base::Clock& clock);

} // namespace kvorum::server::admin
