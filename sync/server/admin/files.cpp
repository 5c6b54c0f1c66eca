// SPDX-License-Identifier: Apache-2.0
#include "sync/server/admin/files.h"

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace kvorum::server::admin {

namespace {

bool flush(const std::filesystem::path& path) {
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) return false;
    const bool flushed = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return flushed;
}

} // namespace

FolderLock::FolderLock(const std::filesystem::path& folder)
    : m_descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)),
      m_held(m_descriptor >= 0 && ::flock(m_descriptor, LOCK_EX | LOCK_NB) == 0) {}

FolderLock::~FolderLock() {
    if (m_descriptor >= 0) ::close(m_descriptor);
}

base::Outcome placeWhole(const std::filesystem::path& part, const std::filesystem::path& whole) {
    const bool placed =
        flush(part) && ::rename(part.c_str(), whole.c_str()) == 0 && flush(whole.parent_path());
    if (placed) return {};
    return base::Error{base::ErrorCode::StoreFailed, whole.string(), std::strerror(errno)};
}

void removeDatabase(const std::filesystem::path& file) {
    for (const char* ending : {"", "-wal", "-shm", "-journal"}) {
        std::error_code ignored;
        std::filesystem::remove(file.string() + ending, ignored);
    }
}

} // namespace kvorum::server::admin
