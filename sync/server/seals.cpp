// SPDX-License-Identifier: Apache-2.0
#include "sync/server/seals.h"

#include "core/base/cbor.h"
#include "core/vault/local_seal.h"

namespace kvorum::server {

using base::Bytes;
using base::ByteView;

namespace {

constexpr std::string_view challengePrefix = "kvorum-challenge-1", tokenPrefix = "kvorum-token-1",
                           cursorPrefix = "kvorum-cursor-1", markPrefix = "kvorum-mark-1";

Bytes associated(std::string_view prefix, ByteView first = {}, ByteView second = {}) {
    Bytes out(prefix.begin(), prefix.end());
    out.insert(out.end(), first.begin(), first.end());
    out.insert(out.end(), second.begin(), second.end());
    return out;
}

/// Eight bytes whatever the number, so that a length tells nothing.
void putNumber(Bytes& out, std::uint64_t value) {
    for (int shift = 56; shift >= 0; shift -= 8) {
        out.push_back(static_cast<base::Byte>(value >> shift));
    }
}

std::uint64_t numberAt(ByteView bytes, std::size_t offset) {
    std::uint64_t value = 0;
    for (const auto byte : bytes.subspan(offset, 8)) {
        value = value << 8 | byte;
    }
    return value;
}

} // namespace

Bytes Seals::challenge(const Identity& who, std::int64_t nowMs) const {
    Bytes plain;
    putNumber(plain, static_cast<std::uint64_t>(nowMs));
    return vault::sealLocal(m_key, plain,
                            associated(challengePrefix, who.workspace.view(), who.device.view()));
}

std::optional<std::int64_t> Seals::openChallenge(ByteView sealed, const Identity& who) const {
    const auto plain = vault::openLocal(
        m_key, sealed, associated(challengePrefix, who.workspace.view(), who.device.view()));
    if (!plain || plain->size() != 8) return std::nullopt;
    return static_cast<std::int64_t>(numberAt(*plain, 0));
}

std::string Seals::token(const Identity& who, std::int64_t expiresMs) const {
    base::CborWriter out;
    out.array(4);
    out.uinteger(static_cast<std::uint64_t>(who.kind));
    out.id(who.workspace);
    out.id(who.device);
    out.integer(expiresMs);
    return base::toBase64Url(vault::sealLocal(m_key, out.view(), associated(tokenPrefix)));
}

std::optional<Identity> Seals::openToken(std::string_view token, std::int64_t nowMs) const {
    const auto sealed = base::fromBase64Url(token);
    if (!sealed) return std::nullopt;
    const auto plain = vault::openLocal(m_key, *sealed, associated(tokenPrefix));
    if (!plain) return std::nullopt;
    base::CborReader in(*plain);
    Identity who;
    in.array(4);
    who.kind = static_cast<Identity::Kind>(in.uinteger(3));
    who.workspace = in.id<base::WorkspaceId>();
    who.device = in.id<base::DeviceId>();
    const auto expires = in.integer();
    in.end();
    if (!in.ok() || expires <= nowMs) return std::nullopt;
    return who;
}

Bytes Seals::cursor(const base::WorkspaceId& workspace, const Cursor& cursor) const {
    Bytes plain(cursor.tag.bytes.begin(), cursor.tag.bytes.end());
    putNumber(plain, cursor.position.visible.value);
    putNumber(plain, cursor.position.row.value);
    return vault::sealLocal(m_key, plain, associated(cursorPrefix, workspace.view()));
}

std::optional<Cursor> Seals::openCursor(const base::WorkspaceId& workspace, ByteView sealed) const {
    const auto plain = vault::openLocal(m_key, sealed, associated(cursorPrefix, workspace.view()));
    if (!plain || plain->size() != 24) return std::nullopt;
    return Cursor{{Seq{numberAt(*plain, 8)}, Seq{numberAt(*plain, 16)}},
                  *RowTag::fromView(ByteView(*plain).first(8))};
}

Bytes Seals::mark(const base::WorkspaceId& workspace, const Mark& mark) const {
    Bytes plain(mark.tag.bytes.begin(), mark.tag.bytes.end());
    putNumber(plain, mark.seq.value);
    return vault::sealLocal(m_key, plain, associated(markPrefix, workspace.view()));
}

std::optional<Mark> Seals::openMark(const base::WorkspaceId& workspace, ByteView sealed) const {
    const auto plain = vault::openLocal(m_key, sealed, associated(markPrefix, workspace.view()));
    if (!plain || plain->size() != 16) return std::nullopt;
    return Mark{Seq{numberAt(*plain, 8)}, *RowTag::fromView(ByteView(*plain).first(8))};
}

} // namespace kvorum::server
