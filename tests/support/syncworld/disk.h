// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

namespace kvorum::syncworld {

/// Folders on full disks: SQLite's files there can be read and written anew, not made longer.
namespace disk {

void fill(const std::filesystem::path& folder);
void makeRoom(const std::filesystem::path& folder);
[[nodiscard]] bool full(const std::filesystem::path& folder);

} // namespace disk

} // namespace kvorum::syncworld
