// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/server/store.h"

namespace kvorum::server {

[[nodiscard]] base::Bytes randomBytes(std::size_t count);
[[nodiscard]] RowTag randomTag();

} // namespace kvorum::server
