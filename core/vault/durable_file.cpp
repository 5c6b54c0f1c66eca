// SPDX-License-Identifier: Apache-2.0
#include "core/vault/durable_file.h"

#include <cerrno>
#include <fcntl.h>
#include <fstream>
#include <system_error>
#include <unistd.h>

namespace kvorum::vault {

namespace {

using base::ErrorCode;

base::Error failure(const std::filesystem::path& file) {
    const auto code = std::error_code(errno, std::generic_category());
    const bool readOnly = errno == EROFS || errno == EACCES || errno == EPERM;
    return {readOnly ? ErrorCode::ReadOnly : ErrorCode::StoreFailed, file.string(), code.message()};
}

/// An open file or folder that closes itself.
class Handle {
public:
    Handle(const std::filesystem::path& path, int flags)
        : m_fd(::open(path.c_str(), flags | O_CLOEXEC, 0600)) {}
    ~Handle() {
        if (m_fd >= 0) ::close(m_fd);
    }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;

    [[nodiscard]] bool open() const { return m_fd >= 0; }
    [[nodiscard]] bool flush() const { return ::fsync(m_fd) == 0; }
    [[nodiscard]] bool write(base::ByteView bytes) const {
        while (!bytes.empty()) {
            const auto written = ::write(m_fd, bytes.data(), bytes.size());
            if (written < 0 && errno == EINTR) continue;
            if (written <= 0) return false;
            bytes = bytes.subspan(static_cast<std::size_t>(written));
        }
        return true;
    }

private:
    int m_fd;
};

} // namespace

base::Outcome writeWhole(const std::filesystem::path& file, base::ByteView bytes) {
    auto beside = file;
    beside += ".new";
    std::error_code ignored;
    std::filesystem::remove(beside, ignored); // left by a kill; opened anew for its mode
    {
        const Handle handle(beside, O_WRONLY | O_CREAT | O_EXCL);
        if (!handle.open() || !handle.write(bytes) || !handle.flush()) return failure(beside);
    }
    if (std::rename(beside.c_str(), file.c_str()) != 0) return failure(file);
    const auto folder = file.has_parent_path() ? file.parent_path() : std::filesystem::path(".");
    const Handle handle(folder, O_RDONLY | O_DIRECTORY);
    if (!handle.open() || !handle.flush()) return failure(folder);
    return {};
}

base::Result<base::Bytes> readWhole(const std::filesystem::path& file, std::size_t most) {
    std::error_code error;
    if (!std::filesystem::exists(file, error))
        return base::Error{ErrorCode::NotFound, file.string(), "there is no such file"};
    std::ifstream stream;
    stream.rdbuf()->pubsetbuf(nullptr, 0); // of a secret file no second copy stays behind
    stream.open(file, std::ios::binary);
    base::Bytes bytes(most + 1);
    stream.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    if (stream.bad() || (!stream && !stream.eof()))
        return base::Error{ErrorCode::StoreFailed, file.string(), "cannot be read"};
    bytes.resize(static_cast<std::size_t>(stream.gcount()));
    if (bytes.size() > most)
        return base::Error{ErrorCode::TooLarge, file.string(), "is larger than it can be"};
    return bytes;
}

} // namespace kvorum::vault
