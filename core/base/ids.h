// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"

#include <algorithm>
#include <array>
#include <compare>
#include <cstring>
#include <functional>

namespace kvorum::base {

/// A fixed number of bytes that names something. `Tag` keeps two kinds of name apart.
template <typename Tag, std::size_t N>
struct Id {
    std::array<Byte, N> bytes{};

    static constexpr std::size_t size = N;
    auto operator<=>(const Id&) const = default;
    [[nodiscard]] ByteView view() const { return bytes; }
    [[nodiscard]] std::string hex() const { return toHex(bytes); }
    [[nodiscard]] bool isNull() const { return *this == Id{}; }
    /// nullopt where the length is not N.
    [[nodiscard]] static std::optional<Id> fromView(ByteView view) {
        if (view.size() != N) {
            return std::nullopt;
        }
        Id id;
        std::copy(view.begin(), view.end(), id.bytes.begin());
        return id;
    }
    [[nodiscard]] static std::optional<Id> fromHex(std::string_view text) {
        const auto raw = base::fromHex(text);
        return raw ? fromView(*raw) : std::nullopt;
    }
};

/// BLAKE2b-256 of the `found` statement: a link with it suffices to verify a whole workspace.
using WorkspaceId = Id<struct WorkspaceTag, 32>;
/// UUIDv7 of a device; the device's keys are named by its `found` or `join` statement.
using DeviceId = Id<struct DeviceTag, 16>;
/// UUIDv7 of a person in a workspace.
using MemberId = Id<struct MemberTag, 16>;
/// UUIDv7 of a scope: workspace, vacancy, candidate, scorecard or debrief. The entity of the same
/// meaning (vacancy, candidate, …) has the same 16 bytes.
using ScopeId = Id<struct ScopeTag, 16>;
/// UUIDv7 of any other entity that changes speak of.
using EntityId = Id<struct EntityTag, 16>;
/// BLAKE2b-128 of a scope key.
using KeyId = Id<struct KeyTag, 16>;
/// BLAKE2b-256.
using Hash = Id<struct HashTag, 32>;

/// RFC 9562 version 7: 48 bits of `unixMs`, the rest random. Sorts by time of making.
[[nodiscard]] std::array<Byte, 16> uuidV7(std::int64_t unixMs);

template <typename SomeId>
[[nodiscard]] SomeId newId(std::int64_t unixMs) {
    static_assert(SomeId::size == 16);
    return SomeId{uuidV7(unixMs)};
}

/// The same 16 bytes under another name, for an entity that is also a scope.
template <typename To, typename Tag, std::size_t N>
[[nodiscard]] To idCast(const Id<Tag, N>& from) {
    static_assert(To::size == N);
    return To{from.bytes};
}

} // namespace kvorum::base

template <typename Tag, std::size_t N>
struct std::hash<kvorum::base::Id<Tag, N>> {
    std::size_t operator()(const kvorum::base::Id<Tag, N>& id) const noexcept {
        std::size_t word = 0; // ids are random or hashes in their last bytes: no mixing needed
        std::memcpy(&word, id.bytes.data() + N - sizeof word, sizeof word);
        return word;
    }
};
