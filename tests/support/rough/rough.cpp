// SPDX-License-Identifier: Apache-2.0
// Loaded before a program (LD_PRELOAD): a machine that goes wrong while the program runs. As long
// as the file KVORUM_FULL is there, storage is full; the file KVORUM_CLOCK says by how many seconds
// the wall clock is wrong.
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <ctime>

#include <dlfcn.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

template <typename Function>
Function* real(const char* name) {
    return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

bool isFull(int file) {
    static const char* const sign = std::getenv("KVORUM_FULL");
    struct stat what {};
    return sign && ::access(sign, F_OK) == 0 && ::fstat(file, &what) == 0 && S_ISREG(what.st_mode);
}

long wrongSeconds() {
    static const char* const sign = std::getenv("KVORUM_CLOCK");
    std::FILE* file = sign ? std::fopen(sign, "r") : nullptr;
    char text[32] = "0";
    if (file) {
        if (!std::fgets(text, sizeof text, file)) text[0] = '0';
        std::fclose(file);
    }
    return std::strtol(text, nullptr, 10);
}

} // namespace

#define EXPORTED extern "C" __attribute__((visibility("default")))

EXPORTED ssize_t pwrite64(int file, const void* bytes, size_t size, off64_t at) {
    if (isFull(file)) {
        errno = ENOSPC;
        return -1;
    }
    return real<ssize_t(int, const void*, size_t, off64_t)>("pwrite64")(file, bytes, size, at);
}
EXPORTED ssize_t write(int file, const void* bytes, size_t size) {
    if (isFull(file)) {
        errno = ENOSPC;
        return -1;
    }
    return real<ssize_t(int, const void*, size_t)>("write")(file, bytes, size);
}
EXPORTED int clock_gettime(clockid_t clock, timespec* time) noexcept {
    const int result = real<int(clockid_t, timespec*)>("clock_gettime")(clock, time);
    if (clock == CLOCK_REALTIME) time->tv_sec += wrongSeconds();
    return result;
}
