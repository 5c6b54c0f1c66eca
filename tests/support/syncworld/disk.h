// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string_view>

namespace kvorum::syncworld {

/// The disk of a world: SQLite's files in memory, so that a step costs no system call. What SQLite
/// does to them is what it does to any file; only their place is another.
namespace disk {

/// Everything below a folder of this name is in memory.
inline constexpr std::string_view root = "/kvorum-world/";

/// What a power cut leaves: the files of one folder as they are now, in another.
void copy(const std::filesystem::path& from, const std::filesystem::path& to);
void copyFile(const std::filesystem::path& from, const std::filesystem::path& to);
/// With all below it.
void remove(const std::filesystem::path& folder);
/// Whether the text stands in a file of the folder as it is.
[[nodiscard]] bool holds(const std::filesystem::path& folder, std::string_view text);

/// Folders on full disks: files there can be read and written anew, not made longer.
void fill(const std::filesystem::path& folder);
void makeRoom(const std::filesystem::path& folder);
[[nodiscard]] bool full(const std::filesystem::path& folder);

/// From now on the n-th write or flush in this folder fails, a write after half of it; where
/// `forGood`, every one behind it too.
void failAt(const std::filesystem::path& folder, int call, bool forGood);
/// Ends that. Whether it came to it.
bool mend();

} // namespace disk

} // namespace kvorum::syncworld
