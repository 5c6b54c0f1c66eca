// SPDX-License-Identifier: Apache-2.0
#include "core/base/bytes.h"

#include <sodium.h>

namespace kvorum::base {

std::string toHex(ByteView bytes) {
    std::string text(bytes.size() * 2 + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), bytes.data(), bytes.size());
    text.pop_back();
    return text;
}

std::optional<Bytes> fromHex(std::string_view text) {
    Bytes bytes(text.size() / 2);
    std::size_t length = 0;
    const int failed = sodium_hex2bin(bytes.data(), bytes.size(), text.data(), text.size(), nullptr,
                                      &length, nullptr);
    if (failed != 0 || length * 2 != text.size()) {
        return std::nullopt;
    }
    return bytes;
}

std::string toBase64Url(ByteView bytes) {
    const auto variant = sodium_base64_VARIANT_URLSAFE_NO_PADDING;
    std::string text(sodium_base64_encoded_len(bytes.size(), variant), '\0');
    sodium_bin2base64(text.data(), text.size(), bytes.data(), bytes.size(), variant);
    text.pop_back();
    return text;
}

std::optional<Bytes> fromBase64Url(std::string_view text) {
    if (text.empty()) return Bytes{}; // which has no address to give away
    Bytes bytes(text.size());
    std::size_t length = 0;
    const char* end = nullptr;
    const int failed =
        sodium_base642bin(bytes.data(), bytes.size(), text.data(), text.size(), nullptr, &length,
                          &end, sodium_base64_VARIANT_URLSAFE_NO_PADDING);
    if (failed != 0 || end != text.data() + text.size()) {
        return std::nullopt;
    }
    bytes.resize(length);
    return bytes;
}

} // namespace kvorum::base
