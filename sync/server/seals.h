// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vault/keys.h"
#include "sync/server/store.h"

namespace kvorum::server {

/// Who speaks in a session.
struct Identity {
    enum class Kind : std::uint8_t { Device = 1, Invite = 2, Founder = 3 };
    Kind kind = Kind::Device;
    base::WorkspaceId workspace;
    base::DeviceId device;
};

struct Cursor {
    Position position;
    RowTag tag; ///< of the row `position.visible`
};

/// What clients keep for the server, sealed under its key: challenges, tokens, cursors, marks. So
/// the server keeps no session, any process can answer, and all of a kind have the same length.
class Seals {
public:
    explicit Seals(const vault::Secret<32>& key) : m_key(key) {}

    [[nodiscard]] base::Bytes challenge(const Identity& who, std::int64_t nowMs) const;
    /// When it was made; none where it is not for this workspace and device.
    [[nodiscard]] std::optional<std::int64_t> openChallenge(base::ByteView sealed,
                                                            const Identity& who) const;

    [[nodiscard]] std::string token(const Identity& who, std::int64_t expiresMs) const;
    /// None where it is not a token of this server or has expired.
    [[nodiscard]] std::optional<Identity> openToken(std::string_view token,
                                                    std::int64_t nowMs) const;

    [[nodiscard]] base::Bytes cursor(const base::WorkspaceId& workspace,
                                     const Cursor& cursor) const;
    [[nodiscard]] std::optional<Cursor> openCursor(const base::WorkspaceId& workspace,
                                                   base::ByteView sealed) const;
    [[nodiscard]] base::Bytes mark(const base::WorkspaceId& workspace, const Mark& mark) const;
    [[nodiscard]] std::optional<Mark> openMark(const base::WorkspaceId& workspace,
                                               base::ByteView sealed) const;

private:
    vault::Secret<32> m_key;
};

} // namespace kvorum::server
