// SPDX-License-Identifier: Apache-2.0
#include "core/vault/folder_lock.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <system_error>
#include <unistd.h>

namespace kvorum::vault {

base::Result<std::unique_ptr<FolderLock>> FolderLock::take(const std::filesystem::path& folder) {
    const int file = ::open((folder / "lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0) {
        const bool readOnly = errno == EROFS || errno == EACCES || errno == EPERM;
        return base::Error{readOnly ? base::ErrorCode::ReadOnly : base::ErrorCode::StoreFailed,
                           folder.string(), std::generic_category().message(errno)};
    }
    if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        ::close(file);
        return base::Error{base::ErrorCode::InUse, folder.string(),
                           "another Kvorum has this folder open"};
    }
    return std::unique_ptr<FolderLock>(new FolderLock(file));
}

FolderLock::~FolderLock() {
    ::close(m_file);
}

} // namespace kvorum::vault
