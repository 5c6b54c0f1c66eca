// SPDX-License-Identifier: Apache-2.0
#include "sync/server/admin/restore.h"

#include "core/log/control.h"
#include "sync/server/admin/backup.h"
#include "sync/server/admin/rows.h"
#include "sync/server/founding.h"

#include <charconv>
#include <set>

namespace kvorum::server::admin {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorCode;
using base::Outcome;
using base::Result;

namespace {

void require(const Outcome& outcome) {
    if (!outcome) throw std::runtime_error(base::describe(outcome.error()));
}

/// A backup's file, opened, with what it says of itself.
struct Source {
    std::unique_ptr<Store> store;
    base::Bytes id;
    std::int64_t madeMs = 0;
};

Error noSuchBackup(const fs::path& file, std::string_view kind) {
    return {ErrorCode::BadFormat, file.string(), "It is not a " + std::string(kind) + "."};
}

Result<Source> open(const fs::path& file, std::string_view kind) {
    if (!fs::exists(file)) return Error{ErrorCode::NotFound, file.string(), "There is no file."};
    auto store = openSqlite(file.string());
    if (!store) return store.error();
    Source source{std::move(*store), {}, 0};
    std::optional<base::Bytes> state, id, time;
    const auto read = source.store->read(serverRows(), [&](Snapshot& rows) {
        state = rows.value(stateName);
        id = rows.value(backupIdName);
        time = rows.value(backupTimeName);
    });
    if (!read) return Error{read.error().code, file.string(), read.error().what};
    if (!state || !id || !time || base::textOf(*state) != kind) return noSuchBackup(file, kind);
    const auto digits = base::textOf(*time);
    const char* end = digits.data() + digits.size();
    if (std::from_chars(digits.data(), end, source.madeMs).ptr != end)
        return noSuchBackup(file, kind);
    source.id = *id;
    return source;
}

/// The target says that it is being filled, and from what: another backup cannot go on with it.
Outcome begin(Store& target, const std::string& state) {
    std::optional<base::Bytes> before;
    bool used = false;
    const auto read = target.read(serverRows(), [&](Snapshot& rows) {
        before = rows.value(stateName);
        used = rows.workspace().has_value() || !rows.following().empty();
    });
    if (!read) return read;
    if (before && base::textOf(*before) == state) return {};
    if (used || (before && !before->empty())) {
        return Error{ErrorCode::Conflict, "database",
                     "It is not empty. Restore into a new one, or go on with the same backup."};
    }
    return target.write(serverRows(),
                        [&](Transaction& rows) { rows.setValue(stateName, base::bytesOf(state)); });
}

/// The contents of a workspace's boxes, by number and tag, read along with the log's rows.
class Contents {
public:
    explicit Contents(Snapshot* boxes) : m_boxes(boxes) {}

    /// Of the row with this number, asked for in rising order; none where there are none.
    const base::Bytes* of(const Row& row) {
        const auto seq = numberAt(row, 0);
        while (m_boxes && (m_next == m_rows.size() || numberAt(m_rows[m_next], 0) < seq)) {
            if (m_next < m_rows.size()) {
                ++m_next;
                continue;
            }
            const Seq after{m_rows.empty() ? 0 : numberAt(m_rows.back(), 0)};
            m_rows = m_boxes->rows(Table::Box, after);
            m_next = 0;
            if (m_rows.empty()) m_boxes = nullptr;
        }
        if (m_next == m_rows.size()) return nullptr;
        const auto& found = m_rows[m_next];
        const bool same = numberAt(found, 0) == seq && bytesAt(found, 1) == bytesAt(row, 1);
        return same ? &bytesAt(found, boxColumn::sealed) : nullptr;
    }

private:
    Snapshot* m_boxes;
    std::vector<Row> m_rows;
    std::size_t m_next = 0;
};

/// Puts one workspace's rows into an empty one.
class Filling {
public:
    Filling(Snapshot& log, Snapshot* boxes, Transaction& to, Restored& counts)
        : m_log(log), m_to(to), m_contents(boxes), m_counts(counts) {}

    void run() {
        log::ControlLog log;
        eachRow(m_log, Table::Statement, [&](const Row& row) {
            require(log.append(bytesAt(row, statementColumn::bytes)));
            m_to.addRow(Table::Statement, row);
        });
        eachRow(m_log, Table::Envelope, [&](const Row& row) { m_to.addRow(Table::Envelope, row); });
        eachRow(m_log, Table::Box, [&](const Row& row) { fillBox(row); });
        for (const auto table : {Table::Workspace, Table::Access, Table::Holding, Table::Lacking}) {
            for (const auto& row : m_log.rows(table, {})) {
                m_to.addRow(table, row);
            }
        }
        for (const auto& [device, scope, key] : m_lost) {
            if (log.activeDevice(device) && !m_givers.contains({device, scope, key})) {
                m_to.noteLacking(device, scope, key);
            }
        }
    }

private:
    using Held = std::tuple<base::DeviceId, base::ScopeId, base::KeyId>;

    void fillBox(Row row) {
        const auto scope = idAt<base::ScopeId>(row, boxColumn::scope);
        const auto key = idAt<base::KeyId>(row, boxColumn::key);
        m_givers.insert({idAt<base::DeviceId>(row, boxColumn::giver), scope, key});
        if (!isNullAt(row, boxColumn::sealed)) {
            const auto* contents = m_contents.of(row);
            if (contents) {
                row[boxColumn::sealed] = *contents;
                ++m_counts.boxes;
            } else {
                row[boxColumn::sealed] = std::monostate{};
                m_lost.insert({idAt<base::DeviceId>(row, boxColumn::receiver), scope, key});
                ++m_counts.lost;
            }
        }
        m_to.addRow(Table::Box, row);
    }

    Snapshot& m_log;
    Transaction& m_to;
    Contents m_contents;
    Restored& m_counts;
    std::set<Held> m_lost, m_givers;
};

/// All of a workspace in one transaction. Left alone where an interrupted restore has brought it.
void restoreWorkspace(const base::WorkspaceId& workspace, const Source& log, const Source* boxes,
                      Store& target, Restored& counts) {
    bool there = false;
    require(target.read(workspace, [&](Snapshot& rows) { there = rows.workspace().has_value(); }));
    ++counts.workspaces;
    if (there) return;
    const auto fill = [&](Snapshot* contents) {
        require(log.store->read(workspace, [&](Snapshot& from) {
            const auto before = counts;
            require(target.write(workspace, [&](Transaction& to) {
                counts = before;
                Filling(from, contents, to, counts).run();
            }));
        }));
    };
    if (!boxes) return fill(nullptr);
    require(boxes->store->read(workspace, [&](Snapshot& contents) { fill(&contents); }));
}

/// Last of all, at once with the word that the database is whole: the server's own rows.
void finish(const Source& log, Store& target) {
    require(log.store->read(serverRows(), [&](Snapshot& from) {
        require(target.write(serverRows(), [&](Transaction& to) {
            for (const auto& row : from.rows(Table::Workspace, {})) {
                to.addRow(Table::Workspace, row);
            }
            for (const auto& row : from.rows(Table::NamedValue, {})) {
                const auto name = base::textOf(bytesAt(row, 0));
                const bool ofBackup =
                    name == stateName || name == backupIdName || name == backupTimeName;
                if (!ofBackup) to.addRow(Table::NamedValue, row);
            }
            to.setValue(stateName, {});
        }));
    }));
}

Outcome checkAge(const Source& boxes, const fs::path& file, std::int64_t nowMs) {
    if (nowMs - boxes.madeMs < boxesLastMs) return {};
    return Error{ErrorCode::NotAllowed, file.string(),
                 "These boxes are over 30 days old and may hold keys of erased candidates. "
                 "Restore without them: devices give each other the keys again."};
}

} // namespace

Result<Restored> restore(const fs::path& logFile, const fs::path& boxesFile, Store& target,
                         const base::Clock& clock) {
    const auto log = open(logFile, logState);
    if (!log) return log.error();
    std::optional<Source> boxes;
    if (!boxesFile.empty()) {
        auto opened = open(boxesFile, boxesState);
        if (!opened) return opened.error();
        if (const auto young = checkAge(*opened, boxesFile, clock.unixMs()); !young) {
            return young.error();
        }
        boxes = std::move(*opened);
    }
    const auto workspaces = workspacesOf(*log->store);
    if (!workspaces) return workspaces.error();
    const auto state = "restoring " + base::toHex(log->id);
    if (const auto begun = begin(target, state); !begun) return begun.error();
    Restored counts;
    auto place = logFile.string();
    try {
        for (const auto& workspace : *workspaces) {
            place = placeOf(workspace);
            restoreWorkspace(workspace, *log, boxes ? &*boxes : nullptr, target, counts);
        }
        place = logFile.string();
        finish(*log, target);
    } catch (const std::exception& problem) {
        return Error{ErrorCode::StoreFailed, place, problem.what()};
    }
    return counts;
}

} // namespace kvorum::server::admin
