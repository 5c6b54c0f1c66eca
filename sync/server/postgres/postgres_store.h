// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/server/postgres/connection.h"

namespace kvorum::server {

/// PostgreSQL 15 or newer, shared by any number of processes. Makes the tables where there are
/// none. NewerVersion; StoreFailed where the database cannot be reached.
[[nodiscard]] base::Result<std::unique_ptr<Store>> openPostgres(PostgresDriver driver);

/// The same over libpq.
[[nodiscard]] base::Result<std::unique_ptr<Store>> openPostgres(const std::string& url);

} // namespace kvorum::server
