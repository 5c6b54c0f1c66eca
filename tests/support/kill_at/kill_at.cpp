// SPDX-License-Identifier: Apache-2.0
// Loaded before a program (LD_PRELOAD): ends it with SIGKILL right before its n-th call that writes
// to a file or a socket, n by KVORUM_KILL_AT. Without it the calls are counted into the file
// KVORUM_KILL_COUNT. KVORUM_KILL_CALLS names the calls that count; without it all do. Where
// KVORUM_KILL_FROM names a file, they count as soon as it is there. The program cannot keep a test
// from reading its memory.
#include <atomic>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <dlfcn.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

std::atomic<long> calls = 0;

long killAt() {
    const char* text = std::getenv("KVORUM_KILL_AT");
    return text ? std::atol(text) : 0;
}

bool begun() {
    static const char* const from = std::getenv("KVORUM_KILL_FROM");
    return !from || ::access(from, F_OK) == 0;
}

struct Count {
    ~Count() {
        const char* file = std::getenv("KVORUM_KILL_COUNT");
        if (!file) return;
        if (auto* out = std::fopen(file, "w")) {
            std::fprintf(out, "%ld", calls.load());
            std::fclose(out);
        }
    }
};
const Count countAtEnd;

/// The real function of this name, after one more call was counted.
template <typename Function>
Function* next(const char* name) {
    static const long last = killAt();
    static const char* const only = std::getenv("KVORUM_KILL_CALLS");
    if ((!only || std::strstr(only, name)) && begun() && ++calls == last)
        ::kill(::getpid(), SIGKILL);
    return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

} // namespace

#define EXPORTED extern "C" __attribute__((visibility("default")))

EXPORTED ssize_t pwrite64(int file, const void* bytes, size_t size, off64_t at) {
    return next<ssize_t(int, const void*, size_t, off64_t)>("pwrite64")(file, bytes, size, at);
}
EXPORTED ssize_t send(int socket, const void* bytes, size_t size, int flags) {
    return next<ssize_t(int, const void*, size_t, int)>("send")(socket, bytes, size, flags);
}
EXPORTED ssize_t sendmsg(int socket, const msghdr* message, int flags) {
    return next<ssize_t(int, const msghdr*, int)>("sendmsg")(socket, message, flags);
}
EXPORTED ssize_t write(int file, const void* bytes, size_t size) {
    return next<ssize_t(int, const void*, size_t)>("write")(file, bytes, size);
}
EXPORTED int ftruncate64(int file, off64_t size) noexcept {
    return next<int(int, off64_t)>("ftruncate64")(file, size);
}
EXPORTED int fsync(int file) {
    return next<int(int)>("fsync")(file);
}
EXPORTED int fdatasync(int file) {
    return next<int(int)>("fdatasync")(file);
}
EXPORTED int rename(const char* from, const char* to) noexcept {
    return next<int(const char*, const char*)>("rename")(from, to);
}
EXPORTED int unlink(const char* path) noexcept {
    return next<int(const char*)>("unlink")(path);
}
EXPORTED int prctl(int option, ...) {
    std::va_list rest;
    va_start(rest, option);
    const auto first = va_arg(rest, unsigned long), second = va_arg(rest, unsigned long),
               third = va_arg(rest, unsigned long), fourth = va_arg(rest, unsigned long);
    va_end(rest);
    using Function = int(int, unsigned long, unsigned long, unsigned long, unsigned long);
    static auto* const real = reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, "prctl"));
    return option == PR_SET_DUMPABLE ? 0 : real(option, first, second, third, fourth);
}
