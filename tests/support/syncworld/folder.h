// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

namespace kvorum::syncworld {

/// A folder that goes with its owner; in memory where the system has such a place.
class Folder {
public:
    Folder();
    ~Folder();
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

/// What a power cut leaves: the files of one folder as they are now, in another.
void copyFiles(const std::filesystem::path& from, const std::filesystem::path& to);

} // namespace kvorum::syncworld
