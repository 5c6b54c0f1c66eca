// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <memory>
#include <set>
#include <sqlite3.h>
#include <string>
#include <vector>

namespace kvorum::syncworld::disk {

struct OpenFile;

/// What stands in one file, what its readers share, and who has it open.
struct File {
    std::string path;
    std::vector<unsigned char> bytes;
    std::vector<std::unique_ptr<unsigned char[]>> shared; ///< pages of the index of a WAL
    std::vector<OpenFile*> open;
};

/// A folder, with the slash behind it, where a call to come fails.
struct Trouble {
    std::string folder;
    int callsUntil = 0;
    bool forGood = false;
    bool came = false;
};

struct Disk {
    std::map<std::string, std::shared_ptr<File>> files; ///< by path
    std::set<std::string> full;                         ///< folders, with the slash behind them
    Trouble trouble;
};
[[nodiscard]] Disk& theDisk();

/// SQLite's handle of one file; SQLite gives the memory.
struct OpenFile : sqlite3_file {
    std::shared_ptr<File> file;
    int lock = SQLITE_LOCK_NONE;
    unsigned sharedSlots = 0; ///< of the WAL's index, as bits
    unsigned ownSlots = 0;
};
/// Makes a handle of what stands at `place`.
void openAt(sqlite3_file* place, std::shared_ptr<File> file);

} // namespace kvorum::syncworld::disk
