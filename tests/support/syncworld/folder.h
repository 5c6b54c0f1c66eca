// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

namespace kvorum::syncworld {

/// A folder on a world's disk that goes with its owner.
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

} // namespace kvorum::syncworld
