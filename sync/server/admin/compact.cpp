// SPDX-License-Identifier: Apache-2.0
#include "sync/server/admin/compact.h"

#include "sync/server/admin/rows.h"
#include "sync/server/standing.h"

#include <set>
#include <stdexcept>

namespace kvorum::server::admin {

namespace {

log::ControlLog readLog(Snapshot& rows) {
    log::ControlLog log;
    for (const auto& statement : rows.statements(0)) {
        const auto appended = log.append(statement);
        if (!appended) throw std::runtime_error(base::describe(appended.error()));
    }
    return log;
}

void compactWorkspace(Transaction& rows, std::int64_t nowMs, Compacted& counts) {
    const auto log = readLog(rows);
    std::set<base::DeviceId> gone;
    std::set<base::ScopeId> erased;
    eachRow(rows, Table::Box, [&](const Row& row) {
        if (isNullAt(row, boxColumn::sealed)) return;
        const auto receiver = idAt<base::DeviceId>(row, boxColumn::receiver);
        const auto scope = idAt<base::ScopeId>(row, boxColumn::scope);
        const bool fetched = log.activeDevice(receiver) || openInvite(log, receiver, nowMs);
        if (!fetched) gone.insert(receiver);
        if (log.erased(scope)) erased.insert(scope);
        if (!fetched || log.erased(scope)) ++counts.boxes;
    });
    eachRow(rows, Table::Envelope, [&](const Row& row) {
        const auto scope = idAt<base::ScopeId>(row, envelopeColumn::scope);
        if (isNullAt(row, envelopeColumn::bytes) || !log.erased(scope)) return;
        erased.insert(scope);
        ++counts.envelopes;
    });
    for (const auto& receiver : gone) {
        rows.dropBoxes(receiver);
    }
    for (const auto& scope : erased) {
        rows.erase(scope);
    }
}

} // namespace

base::Result<Compacted> compact(Store& store, const base::Clock& clock) {
    const auto workspaces = workspacesOf(store);
    if (!workspaces) return workspaces.error();
    Compacted counts;
    for (const auto& workspace : *workspaces) {
        const auto before = counts;
        const auto done = store.write(workspace, [&](Transaction& rows) {
            counts = before;
            compactWorkspace(rows, clock.unixMs(), counts);
        });
        if (!done) return base::Error{done.error().code, placeOf(workspace), done.error().what};
    }
    if (const auto shrunk = store.shrink(); !shrunk) return shrunk.error();
    return counts;
}

} // namespace kvorum::server::admin
