// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/server/store.h"

#include <list>
#include <mutex>
#include <unordered_map>

namespace kvorum::server {

/// Verified control logs of the workspaces lately spoken to, known by their head. A log is checked
/// against the snapshot's counter row each time, so another process may append as well.
class LogCache {
public:
    /// The log as the snapshot has it; empty where there is no such workspace. Throws where the
    /// stored statements do not verify.
    [[nodiscard]] log::ControlLog at(const base::WorkspaceId& workspace, Snapshot& snapshot);
    /// After the commit of what was appended.
    void put(const base::WorkspaceId& workspace, const log::ControlLog& log);

private:
    using Entry = std::pair<base::WorkspaceId, log::ControlLog>;
    [[nodiscard]] log::ControlLog cached(const base::WorkspaceId& workspace);

    static constexpr std::size_t mostLogs = 256;

    std::mutex m_mutex;
    std::list<Entry> m_entries; ///< lately used first
    std::unordered_map<base::WorkspaceId, std::list<Entry>::iterator> m_index;
};

} // namespace kvorum::server
