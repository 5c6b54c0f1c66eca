// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/server/store.h"

namespace kvorum::server::admin {

struct Verified {
    std::size_t workspaces = 0, statements = 0, envelopes = 0, boxes = 0;
    std::vector<std::string> problems; ///< each with its place; the first 100
};

/// Reads every row again: the chain of statements with signatures and rights, envelopes by hash,
/// signature, chain and counters, the numbers of rows without a hole, who may read, the counter
/// row. Contents cannot be checked: nobody here can open them. An error where the database cannot
/// be read at all. Also of a backup.
[[nodiscard]] base::Result<Verified> verify(Store& store);

} // namespace kvorum::server::admin
