// SPDX-License-Identifier: Apache-2.0
#include "tests/support/syncworld/disk.h"

#include "tests/support/syncworld/disk_file.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace kvorum::syncworld::disk {

Disk& theDisk() {
    static Disk only;
    return only;
}

namespace {

sqlite3_vfs* const real = sqlite3_vfs_find(nullptr);

bool isHere(const char* name) {
    return name == nullptr || std::string_view(name).starts_with(root);
}

/// A file without a name goes with its handle.
int open(sqlite3_vfs*, sqlite3_filename name, sqlite3_file* place, int flags, int* outFlags) {
    if (!isHere(name)) {
        return real->xOpen(real, name, place, flags, outFlags);
    }
    place->pMethods = nullptr;
    auto& files = theDisk().files;
    const std::string path = name == nullptr ? "" : name;
    const auto found = files.find(path);
    if (found == files.end() && (flags & SQLITE_OPEN_CREATE) == 0) {
        return SQLITE_CANTOPEN;
    }
    auto file = found == files.end() ? std::make_shared<File>() : found->second;
    if (found == files.end() && name != nullptr) {
        file->path = path;
        files[path] = file;
    }
    openAt(place, std::move(file));
    if (outFlags != nullptr) {
        *outFlags = flags;
    }
    return SQLITE_OK;
}

int erase(sqlite3_vfs*, const char* name, int sync) {
    if (!isHere(name)) {
        return real->xDelete(real, name, sync);
    }
    return theDisk().files.erase(name) == 0 ? SQLITE_IOERR_DELETE_NOENT : SQLITE_OK;
}

int access(sqlite3_vfs*, const char* name, int flags, int* result) {
    if (!isHere(name)) {
        return real->xAccess(real, name, flags, result);
    }
    *result = theDisk().files.contains(name) ? 1 : 0;
    return SQLITE_OK;
}

int fullPath(sqlite3_vfs*, const char* name, int size, char* out) {
    if (!isHere(name)) {
        return real->xFullPathname(real, name, size, out);
    }
    sqlite3_snprintf(size, out, "%s", name);
    return SQLITE_OK;
}

/// Every database that is opened from now on is looked for here first.
bool install() {
    static sqlite3_vfs vfs = *real;
    vfs.szOsFile = std::max(real->szOsFile, static_cast<int>(sizeof(OpenFile)));
    vfs.zName = "kvorum-world";
    vfs.xOpen = open;
    vfs.xDelete = erase;
    vfs.xAccess = access;
    vfs.xFullPathname = fullPath;
    return sqlite3_vfs_register(&vfs, 1) == SQLITE_OK;
}
const bool installed = install();

std::string prefixOf(const std::filesystem::path& folder) {
    return folder.string() + "/";
}

/// The files right in a folder or below it.
template <typename Visit>
void each(const std::string& prefix, const Visit& visit) {
    auto& files = theDisk().files;
    for (auto file = files.lower_bound(prefix);
         file != files.end() && file->first.starts_with(prefix);) {
        visit(*file++->second);
    }
}

void put(const std::string& path, const File& from) {
    auto file = std::make_shared<File>();
    file->path = path;
    file->bytes = from.bytes;
    theDisk().files[path] = std::move(file);
}

} // namespace

void copy(const std::filesystem::path& from, const std::filesystem::path& to) {
    const auto prefix = prefixOf(from);
    each(prefix,
         [&](const File& file) { put(prefixOf(to) + file.path.substr(prefix.size()), file); });
}

void copyFile(const std::filesystem::path& from, const std::filesystem::path& to) {
    put(to.string(), *theDisk().files.at(from.string()));
}

void remove(const std::filesystem::path& folder) {
    std::erase_if(theDisk().files, [prefix = prefixOf(folder)](const auto& entry) {
        return entry.first.starts_with(prefix);
    });
}

bool holds(const std::filesystem::path& folder, std::string_view text) {
    bool found = false;
    each(prefixOf(folder), [&](const File& file) {
        found = found || ::memmem(file.bytes.data(), file.bytes.size(), text.data(), text.size());
    });
    return found;
}

void fill(const std::filesystem::path& folder) {
    theDisk().full.insert(prefixOf(folder));
}
void makeRoom(const std::filesystem::path& folder) {
    theDisk().full.erase(prefixOf(folder));
}
bool full(const std::filesystem::path& folder) {
    return installed && theDisk().full.contains(prefixOf(folder));
}

void failAt(const std::filesystem::path& folder, int call, bool forGood) {
    theDisk().trouble = {prefixOf(folder), call, forGood, false};
}
bool mend() {
    return std::exchange(theDisk().trouble, {}).came;
}

} // namespace kvorum::syncworld::disk
