// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/server/sessions.h"

namespace kvorum::server {

struct Pulled {
    base::Bytes body; ///< an encoded PullReply
    std::size_t items = 0;
    std::optional<Waiting> waiting;
};

/// GET /v1/pull, answered from one snapshot.
[[nodiscard]] Answer<Pulled> pull(Desk& desk, const Identity& who, std::string_view query);

/// Whether the rows that a client has seen are still there: an old backup lacks them.
[[nodiscard]] bool knowsHistory(const Desk& desk, const base::WorkspaceId& workspace,
                                Snapshot& snapshot, base::ByteView cursor, base::ByteView mark);

} // namespace kvorum::server
