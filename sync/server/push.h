// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/server/sessions.h"

namespace kvorum::server {

/// POST /v1/push: the encoded PushReply, after the commit.
[[nodiscard]] Answer<base::Bytes> push(Desk& desk, const Identity& who, base::ByteView body);

} // namespace kvorum::server
