// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <memory>

namespace kvorum::vault {

/// Held while a device's folder is in use: the system lets go of it when the process ends, however
/// it ends, and a copy of the folder is not locked.
class FolderLock {
public:
    /// InUse where another one is held; ReadOnly or StoreFailed where the file cannot be opened.
    [[nodiscard]] static base::Result<std::unique_ptr<FolderLock>>
    take(const std::filesystem::path& folder);
    /// For reading, beside others who read. InUse where it is held for writing.
    [[nodiscard]] static base::Result<std::unique_ptr<FolderLock>>
    share(const std::filesystem::path& folder);
    ~FolderLock();
    FolderLock(const FolderLock&) = delete;
    FolderLock& operator=(const FolderLock&) = delete;

private:
    explicit FolderLock(int file) : m_file(file) {}
    static base::Result<std::unique_ptr<FolderLock>> lock(const std::filesystem::path& folder,
                                                          int file, int how);
    int m_file;
};

} // namespace kvorum::vault
