// SPDX-License-Identifier: Apache-2.0
#include "sync/server/standing.h"

#include "core/vault/box.h"

namespace kvorum::server {

std::optional<log::InviteRecord> openInvite(const log::ControlLog& log, const base::DeviceId& boxId,
                                            std::int64_t nowMs) {
    for (auto& record : log.openInvites()) {
        if (vault::inviteBoxId(record.invite.keys.sign) == boxId &&
            record.invite.expiresUnixMs > nowMs) {
            return record;
        }
    }
    return std::nullopt;
}

std::optional<Reader> readerOf(const Identity& who, const log::ControlLog& log,
                               std::int64_t nowMs) {
    if (who.kind == Identity::Kind::Invite) {
        const auto invite = openInvite(log, who.device, nowMs);
        if (!invite) return std::nullopt;
        return Reader{invite->invite.member, who.device, true, std::nullopt};
    }
    const auto* record = log.device(who.device);
    if (!record) return std::nullopt;
    // a revoked device reads like an invite, to learn from the log that it is one
    return Reader{record->member, who.device, record->until.has_value(), record->until};
}

} // namespace kvorum::server
