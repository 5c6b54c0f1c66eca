// SPDX-License-Identifier: Apache-2.0
#include "core/vault/folder_lock.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <system_error>
#include <unistd.h>

namespace kvorum::vault {

base::Result<std::unique_ptr<FolderLock>> FolderLock::lock(const std::filesystem::path& folder,
                                                           int file, int how) {
    if (file < 0) {
        const bool readOnly = errno == EROFS || errno == EACCES || errno == EPERM;
        return base::Error{readOnly ? base::ErrorCode::ReadOnly : base::ErrorCode::StoreFailed,
                           folder.string(), std::generic_category().message(errno)};
    }
    if (::flock(file, how | LOCK_NB) != 0) {
        ::close(file);
        return base::Error{base::ErrorCode::InUse, folder.string(),
                           "another Kvorum has this folder open"};
    }
    return std::unique_ptr<FolderLock>(new FolderLock(file));
}

base::Result<std::unique_ptr<FolderLock>> FolderLock::take(const std::filesystem::path& folder) {
    return lock(folder, ::open((folder / "lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600),
                LOCK_EX);
}

base::Result<std::unique_ptr<FolderLock>> FolderLock::share(const std::filesystem::path& folder) {
    return lock(folder, ::open((folder / "lock").c_str(), O_RDONLY | O_CLOEXEC), LOCK_SH);
}

FolderLock::~FolderLock() {
    ::close(m_file);
}

} // namespace kvorum::vault
