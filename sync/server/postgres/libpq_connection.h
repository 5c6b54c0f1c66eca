// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/server/postgres/connection.h"

namespace kvorum::server {

/// Connections to `url` ("postgresql://…" or key=value), in libpq's pipeline mode: what has no
/// answer travels with the next query or the commit.
[[nodiscard]] PostgresDriver libpqDriver(std::string url);

} // namespace kvorum::server
