// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/vault/public_keys.h"

namespace kvorum::vault {

/// Bytes that are wiped when they go; copying is spelled out.
template <std::size_t N>
class Secret {
public:
    Secret() = default;
    explicit Secret(base::ByteView bytes);
    ~Secret();
    Secret(const Secret&) = default;
    Secret& operator=(const Secret&) = default;
    [[nodiscard]] base::ByteView view() const { return m_bytes; }
    [[nodiscard]] base::Byte* data() { return m_bytes.data(); }

private:
    std::array<base::Byte, N> m_bytes{};
};

/// The key of one scope: 32 random bytes, derived from no other.
struct ScopeKey {
    Secret<32> bytes;
    [[nodiscard]] base::KeyId id() const; ///< BLAKE2b-128 of the bytes
    [[nodiscard]] static ScopeKey random();
};

/// A device's (or an invite's) own keys, made from one 32-byte seed.
struct DeviceKeys {
    Secret<32> seed;
    Secret<64> sign; ///< Ed25519
    Secret<32> box;  ///< X25519
    DeviceKeysPublic publicKeys;

    [[nodiscard]] static DeviceKeys random();
    [[nodiscard]] static DeviceKeys fromSeed(const Secret<32>& seed);
};

/// Ed25519 over `prefix` followed by `message`. Every signature has its own prefix.
[[nodiscard]] Signature signWith(const DeviceKeys& keys, std::string_view prefix,
                                 base::ByteView message);
[[nodiscard]] bool verifyWith(const SignKey& key, std::string_view prefix, base::ByteView message,
                              const Signature& signature);

} // namespace kvorum::vault
