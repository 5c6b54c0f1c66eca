// SPDX-License-Identifier: Apache-2.0
#include "tests/support/syncworld/disk.h"

#include <algorithm>
#include <map>
#include <set>
#include <sqlite3.h>
#include <string>

namespace kvorum::syncworld::disk {

namespace {

/// SQLite's own way to the disk with one question before each write.
struct Shim {
    sqlite3_vfs* real = sqlite3_vfs_find(nullptr);
    sqlite3_vfs vfs = *real;
    const sqlite3_io_methods* before = nullptr;
    sqlite3_io_methods methods{};
    std::map<sqlite3_file*, std::string> files;
    std::set<std::string> full;
};

Shim& shim() {
    static Shim only;
    return only;
}

bool isFull(sqlite3_file* file) {
    const auto found = shim().files.find(file);
    if (shim().full.empty() || found == shim().files.end()) {
        return false;
    }
    const auto within = [&](const std::string& folder) {
        return found->second.starts_with(folder);
    };
    return std::any_of(shim().full.begin(), shim().full.end(), within);
}

int write(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 at) {
    sqlite3_int64 length = 0;
    if (isFull(file) && shim().before->xFileSize(file, &length) == SQLITE_OK &&
        at + size > length) {
        return SQLITE_FULL;
    }
    return shim().before->xWrite(file, bytes, size, at);
}

int close(sqlite3_file* file) {
    shim().files.erase(file);
    return shim().before->xClose(file);
}

int open(sqlite3_vfs*, sqlite3_filename name, sqlite3_file* file, int flags, int* outFlags) {
    const int result = shim().real->xOpen(shim().real, name, file, flags, outFlags);
    if (result != SQLITE_OK || file->pMethods == nullptr) {
        return result;
    }
    if (shim().before == nullptr) {
        shim().before = file->pMethods;
        shim().methods = *file->pMethods;
        shim().methods.xWrite = write;
        shim().methods.xClose = close;
    }
    if (file->pMethods == shim().before) { // else it is no file of ours
        file->pMethods = &shim().methods;
        shim().files[file] = name == nullptr ? "" : name;
    }
    return result;
}

/// Every database that is opened from now on goes through the shim.
bool install() {
    shim().vfs.zName = "kvorum-world";
    shim().vfs.xOpen = open;
    return sqlite3_vfs_register(&shim().vfs, 1) == SQLITE_OK;
}
const bool installed = install();

} // namespace

void fill(const std::filesystem::path& folder) {
    shim().full.insert(folder.string() + "/");
}
void makeRoom(const std::filesystem::path& folder) {
    shim().full.erase(folder.string() + "/");
}
bool full(const std::filesystem::path& folder) {
    return installed && shim().full.contains(folder.string() + "/");
}

} // namespace kvorum::syncworld::disk
