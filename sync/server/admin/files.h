// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <filesystem>

namespace kvorum::server::admin {

/// A folder that one backup at a time writes to. Held until this object ends.
class FolderLock {
public:
    explicit FolderLock(const std::filesystem::path& folder);
    ~FolderLock();
    FolderLock(const FolderLock&) = delete;
    FolderLock& operator=(const FolderLock&) = delete;
    [[nodiscard]] bool held() const { return m_held; }

private:
    int m_descriptor;
    bool m_held;
};

/// Flushes `part`, gives it the name `whole` and flushes the folder: after a crash there is the
/// whole file or none of that name. StoreFailed.
[[nodiscard]] base::Outcome placeWhole(const std::filesystem::path& part,
                                       const std::filesystem::path& whole);

/// A database file with what SQLite keeps beside it.
void removeDatabase(const std::filesystem::path& file);

} // namespace kvorum::server::admin
