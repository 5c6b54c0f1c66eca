// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "sync/server/store.h"

namespace kvorum::server::admin {

/// Appends a signed `erase` to the workspace's log, as its author's push would: keys and contents
/// of the candidate go with it. True where it did, false where it stood there before. The operator
/// alone can erase nobody: NotAllowed, Conflict where the log has moved on since it was signed.
[[nodiscard]] base::Result<bool> erase(Store& store, const base::WorkspaceId& workspace,
                                       base::ByteView statement, const base::Clock& clock);

} // namespace kvorum::server::admin
