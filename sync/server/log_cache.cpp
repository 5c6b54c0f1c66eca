// SPDX-License-Identifier: Apache-2.0
#include "sync/server/log_cache.h"

#include <stdexcept>

namespace kvorum::server {

namespace {

/// Whether `log` is a beginning of what the row counts.
bool fits(const log::ControlLog& log, const WorkspaceRow& row) {
    return log.size() < row.statements || (log.size() == row.statements && log.head() == row.head);
}

base::Outcome appendAll(log::ControlLog& log, const std::vector<base::Bytes>& statements) {
    for (const auto& statement : statements) {
        if (const auto appended = log.append(statement); !appended) return appended;
    }
    return {};
}

} // namespace

log::ControlLog LogCache::at(const base::WorkspaceId& workspace, Snapshot& snapshot) {
    const auto row = snapshot.workspace();
    if (!row) return {};
    auto log = cached(workspace);
    if (!fits(log, *row)) log = {}; // newer than this snapshot, or of another database
    if (log.size() == row->statements) return log;
    if (!appendAll(log, snapshot.statements(log.size()))) {
        // what was cached came from a transaction whose commit failed
        log = {};
        if (const auto all = appendAll(log, snapshot.statements(0)); !all) {
            throw std::runtime_error("the stored control log does not verify: " +
                                     base::describe(all.error()));
        }
    }
    put(workspace, log);
    return log;
}

log::ControlLog LogCache::cached(const base::WorkspaceId& workspace) {
    const std::lock_guard lock(m_mutex);
    const auto found = m_index.find(workspace);
    if (found == m_index.end()) return {};
    m_entries.splice(m_entries.begin(), m_entries, found->second);
    return found->second->second;
}

void LogCache::put(const base::WorkspaceId& workspace, const log::ControlLog& log) {
    const std::lock_guard lock(m_mutex);
    const auto found = m_index.find(workspace);
    if (found != m_index.end()) {
        m_entries.erase(found->second);
        m_index.erase(found);
    }
    m_entries.emplace_front(workspace, log);
    m_index[workspace] = m_entries.begin();
    if (m_entries.size() > mostLogs) {
        m_index.erase(m_entries.back().first);
        m_entries.pop_back();
    }
}

} // namespace kvorum::server
