// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/log/control.h"
#include "sync/server/seals.h"

namespace kvorum::server {

/// The open, unexpired invite that boxes and sessions name by inviteBoxId().
[[nodiscard]] std::optional<log::InviteRecord>
openInvite(const log::ControlLog& log, const base::DeviceId& boxId, std::int64_t nowMs);

/// Who reads in this session; none where the log does not know the device or the invite is used,
/// withdrawn or has expired.
[[nodiscard]] std::optional<Reader> readerOf(const Identity& who, const log::ControlLog& log,
                                             std::int64_t nowMs);

} // namespace kvorum::server
