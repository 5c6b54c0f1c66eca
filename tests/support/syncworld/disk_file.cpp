// SPDX-License-Identifier: Apache-2.0
#include "tests/support/syncworld/disk_file.h"

#include <algorithm>
#include <cstring>
#include <new>

namespace kvorum::syncworld::disk {

namespace {

OpenFile& handle(sqlite3_file* file) {
    return *static_cast<OpenFile*>(file);
}

template <typename Holds>
bool anyOther(const OpenFile& self, const Holds& holds) {
    const auto& open = self.file->open;
    return std::any_of(open.begin(), open.end(),
                       [&](const OpenFile* other) { return other != &self && holds(*other); });
}

bool isFull(const File& file) {
    const auto& folders = theDisk().full;
    return std::any_of(folders.begin(), folders.end(),
                       [&](const std::string& folder) { return file.path.starts_with(folder); });
}

/// Whether this is the call that fails.
bool fails(const File& file) {
    auto& trouble = theDisk().trouble;
    if (trouble.folder.empty() || !file.path.starts_with(trouble.folder)) {
        return false;
    }
    --trouble.callsUntil;
    const bool now = trouble.callsUntil == 0 || (trouble.forGood && trouble.callsUntil < 0);
    trouble.came = trouble.came || now;
    return now;
}

int close(sqlite3_file* file) {
    auto& self = handle(file);
    std::erase(self.file->open, &self);
    self.~OpenFile();
    return SQLITE_OK;
}

int read(sqlite3_file* file, void* to, int size, sqlite3_int64 at) {
    const auto& bytes = handle(file).file->bytes;
    const auto wanted = static_cast<std::size_t>(size);
    const auto from = std::min(static_cast<std::size_t>(at), bytes.size());
    const auto there = std::min(wanted, bytes.size() - from);
    if (there > 0) {
        std::memcpy(to, bytes.data() + from, there);
    }
    if (there == wanted) {
        return SQLITE_OK;
    }
    std::memset(static_cast<unsigned char*>(to) + there, 0, wanted - there);
    return SQLITE_IOERR_SHORT_READ;
}

int write(sqlite3_file* file, const void* from, int size, sqlite3_int64 at) {
    File& here = *handle(file).file;
    const bool half = fails(here);
    size = half ? size / 2 : size;
    const auto end = static_cast<std::size_t>(at) + static_cast<std::size_t>(size);
    if (end > here.bytes.size()) {
        if (isFull(here)) {
            return SQLITE_FULL;
        }
        here.bytes.resize(end);
    }
    std::memcpy(here.bytes.data() + at, from, static_cast<std::size_t>(size));
    return half ? SQLITE_IOERR_WRITE : SQLITE_OK;
}

int truncate(sqlite3_file* file, sqlite3_int64 size) {
    auto& bytes = handle(file).file->bytes;
    bytes.resize(std::min(bytes.size(), static_cast<std::size_t>(size)));
    return SQLITE_OK;
}

int sync(sqlite3_file* file, int) {
    return fails(*handle(file).file) ? SQLITE_IOERR_FSYNC : SQLITE_OK;
}

int length(sqlite3_file* file, sqlite3_int64* size) {
    *size = static_cast<sqlite3_int64>(handle(file).file->bytes.size());
    return SQLITE_OK;
}

int lock(sqlite3_file* file, int level) {
    auto& self = handle(file);
    const auto atLeast = [](int least) {
        return [least](const OpenFile& other) { return other.lock >= least; };
    };
    if (self.lock >= level) {
        return SQLITE_OK;
    }
    if (anyOther(self, atLeast(level == SQLITE_LOCK_SHARED ? SQLITE_LOCK_PENDING
                                                           : SQLITE_LOCK_RESERVED))) {
        return SQLITE_BUSY;
    }
    if (level == SQLITE_LOCK_EXCLUSIVE && anyOther(self, atLeast(SQLITE_LOCK_SHARED))) {
        self.lock = SQLITE_LOCK_PENDING;
        return SQLITE_BUSY;
    }
    self.lock = level;
    return SQLITE_OK;
}

int unlock(sqlite3_file* file, int level) {
    auto& self = handle(file);
    self.lock = std::min(self.lock, level);
    return SQLITE_OK;
}

int isReserved(sqlite3_file* file, int* reserved) {
    const auto holds = [](const OpenFile& one) { return one.lock >= SQLITE_LOCK_RESERVED; };
    const auto& self = handle(file);
    *reserved = holds(self) || anyOther(self, holds) ? 1 : 0;
    return SQLITE_OK;
}

int control(sqlite3_file*, int, void*) {
    return SQLITE_NOTFOUND;
}

int sectorSize(sqlite3_file*) {
    return 4096;
}

int characteristics(sqlite3_file*) {
    return SQLITE_IOCAP_POWERSAFE_OVERWRITE; // as SQLite takes an ordinary disk to be
}

int sharedMap(sqlite3_file* file, int page, int size, int extend, void volatile** memory) {
    auto& pages = handle(file).file->shared;
    const auto number = static_cast<std::size_t>(page);
    while (extend != 0 && pages.size() <= number) {
        pages.push_back(std::make_unique<unsigned char[]>(static_cast<std::size_t>(size)));
    }
    *memory = number < pages.size() ? pages[number].get() : nullptr;
    return SQLITE_OK;
}

int sharedLock(sqlite3_file* file, int offset, int count, int flags) {
    auto& self = handle(file);
    const unsigned slots = ((1U << count) - 1U) << offset;
    if ((flags & SQLITE_SHM_UNLOCK) != 0) {
        self.sharedSlots &= ~slots;
        self.ownSlots &= ~slots;
        return SQLITE_OK;
    }
    const bool shares = (flags & SQLITE_SHM_SHARED) != 0;
    const bool taken = anyOther(self, [&](const OpenFile& other) {
        return ((shares ? other.ownSlots : other.ownSlots | other.sharedSlots) & slots) != 0;
    });
    if (taken) {
        return SQLITE_BUSY;
    }
    (shares ? self.sharedSlots : self.ownSlots) |= slots;
    return SQLITE_OK;
}

void sharedBarrier(sqlite3_file*) {}

/// The index of a WAL lasts as long as anybody has the file open.
int sharedUnmap(sqlite3_file* file, int) {
    auto& self = handle(file);
    self.sharedSlots = self.ownSlots = 0;
    if (self.file->open.size() == 1) {
        self.file->shared.clear();
    }
    return SQLITE_OK;
}

const sqlite3_io_methods methods = {2,
                                    close,
                                    read,
                                    write,
                                    truncate,
                                    sync,
                                    length,
                                    lock,
                                    unlock,
                                    isReserved,
                                    control,
                                    sectorSize,
                                    characteristics,
                                    sharedMap,
                                    sharedLock,
                                    sharedBarrier,
                                    sharedUnmap,
                                    nullptr,
                                    nullptr};

} // namespace

void openAt(sqlite3_file* place, std::shared_ptr<File> file) {
    auto* self = new (place) OpenFile();
    self->pMethods = &methods;
    self->file = std::move(file);
    self->file->open.push_back(self);
}

} // namespace kvorum::syncworld::disk
