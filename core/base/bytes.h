// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kvorum::base {

using Byte = std::uint8_t;
using Bytes = std::vector<Byte>;
using ByteView = std::span<const Byte>;

/// The bytes of a text, without a copy.
[[nodiscard]] inline ByteView bytesOf(std::string_view text) {
    return {reinterpret_cast<const Byte*>(text.data()), text.size()};
}

/// The bytes as text, without a copy; the caller knows that they are text.
[[nodiscard]] inline std::string_view textOf(ByteView bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

[[nodiscard]] inline bool equal(ByteView a, ByteView b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end());
}

/// Lower-case hexadecimal.
[[nodiscard]] std::string toHex(ByteView bytes);
[[nodiscard]] std::optional<Bytes> fromHex(std::string_view text);

/// URL-safe base64 without padding (RFC 4648 section 5), as used in links.
[[nodiscard]] std::string toBase64Url(ByteView bytes);
[[nodiscard]] std::optional<Bytes> fromBase64Url(std::string_view text);

} // namespace kvorum::base
