// SPDX-License-Identifier: Apache-2.0
#include "sync/server/admin/backup.h"

#include "sync/server/admin/files.h"
#include "sync/server/admin/rows.h"
#include "sync/server/founding.h"
#include "sync/server/random.h"
#include "sync/server/schema.h"

#include <ctime>
#include <stdexcept>

namespace kvorum::server::admin {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorCode;
using base::Outcome;

namespace {

constexpr std::string_view logEnding = ".log.db", boxesEnding = ".boxes.db";

/// "kvorum-20260131T235959Z": sorts by time.
std::string nameAt(std::int64_t unixMs) {
    const auto seconds = static_cast<std::time_t>(unixMs / 1000);
    std::tm parts{};
    ::gmtime_r(&seconds, &parts);
    std::array<char, 32> text{};
    const auto size = std::strftime(text.data(), text.size(), "kvorum-%Y%m%dT%H%M%SZ", &parts);
    return {text.data(), size};
}

/// One of the two files while it is written.
struct Target {
    fs::path file;
    std::unique_ptr<Store> store;
};

void require(const Outcome& outcome) {
    if (!outcome) throw std::runtime_error(base::describe(outcome.error()));
}

Target create(const fs::path& file) {
    removeDatabase(file);
    auto store = openSqlite(file.string());
    if (!store) throw std::runtime_error(base::describe(store.error()));
    return {file, std::move(*store)};
}

/// A box in the log file: its contents, if it has any, stand in the other one.
Row withoutContents(Row row) {
    if (!isNullAt(row, boxColumn::sealed)) row[boxColumn::sealed] = base::Bytes{};
    return row;
}

bool isServersOwn(const Row& row) {
    const auto name = base::textOf(bytesAt(row, 0));
    return name == sql::versionName || name == stateName;
}

void copyLog(Snapshot& from, Transaction& to) {
    for (const auto table : {Table::Statement, Table::Envelope}) {
        eachRow(from, table, [&](const Row& row) { to.addRow(table, row); });
    }
    eachRow(from, Table::Box, [&](const Row& row) { to.addRow(Table::Box, withoutContents(row)); });
    for (const auto table : {Table::Workspace, Table::Access, Table::Holding, Table::Lacking}) {
        for (const auto& row : from.rows(table, {})) {
            to.addRow(table, row);
        }
    }
    for (const auto& row : from.rows(Table::NamedValue, {})) {
        if (!isServersOwn(row)) to.addRow(Table::NamedValue, row);
    }
}

void copyBoxes(Snapshot& from, Transaction& to) {
    for (const auto& row : from.rows(Table::Workspace, {})) {
        to.addRow(Table::Workspace, row);
    }
    eachRow(from, Table::Box, [&](const Row& row) {
        if (!isNullAt(row, boxColumn::sealed)) to.addRow(Table::Box, row);
    });
}

/// Both files see the workspace at the same moment.
void copyWorkspace(Store& store, const base::WorkspaceId& workspace, Target& log, Target& boxes) {
    require(store.read(workspace, [&](Snapshot& from) {
        require(log.store->write(workspace, [&](Transaction& to) { copyLog(from, to); }));
        require(boxes.store->write(workspace, [&](Transaction& to) { copyBoxes(from, to); }));
    }));
}

void describe(Target& target, std::string_view state, base::ByteView id, std::int64_t nowMs) {
    require(target.store->write(serverRows(), [&](Transaction& rows) {
        rows.setValue(stateName, base::bytesOf(state));
        rows.setValue(backupIdName, id);
        rows.setValue(backupTimeName, base::bytesOf(std::to_string(nowMs)));
    }));
}

void finish(Target& target, const fs::path& whole) {
    target.store.reset(); // nothing beside the file any more
    require(placeWhole(target.file, whole));
}

void removeExpired(const fs::path& folder, std::int64_t nowMs) {
    const auto oldest = nameAt(nowMs - boxesLastMs);
    for (const auto& entry : fs::directory_iterator(folder)) {
        const auto name = entry.path().filename().string();
        const bool boxes = name.starts_with("kvorum-") && name.ends_with(boxesEnding);
        if (boxes && name < oldest) fs::remove(entry.path());
    }
}

Backup write(Store& store, const fs::path& folder, std::int64_t nowMs) {
    const auto workspaces = workspacesOf(store);
    if (!workspaces) throw std::runtime_error(base::describe(workspaces.error()));
    auto log = create(folder / "log.part");
    auto boxes = create(folder / "boxes.part");
    copyWorkspace(store, serverRows(), log, boxes);
    for (const auto& workspace : *workspaces) {
        copyWorkspace(store, workspace, log, boxes);
    }
    const auto id = randomBytes(16);
    describe(log, logState, id, nowMs);
    describe(boxes, boxesState, id, nowMs);
    const auto name = nameAt(nowMs);
    const Backup backup{folder / (name + std::string(logEnding)),
                        folder / (name + std::string(boxesEnding)), workspaces->size()};
    finish(boxes, backup.boxes);
    finish(log, backup.log);
    removeExpired(folder, nowMs);
    return backup;
}

} // namespace

base::Result<Backup> backUp(Store& store, const fs::path& folder, const base::Clock& clock) {
    const auto key = loadServerKey(store); // only what could be served
    if (!key) return key.error();
    try {
        fs::create_directories(folder);
        const FolderLock lock(folder);
        if (!lock.held()) {
            return Error{ErrorCode::StoreFailed, folder.string(),
                         "Another backup is writing there, or it cannot be read."};
        }
        return write(store, folder, clock.unixMs());
    } catch (const std::exception& problem) {
        return Error{ErrorCode::StoreFailed, folder.string(), problem.what()};
    }
}

} // namespace kvorum::server::admin
