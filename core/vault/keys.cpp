// SPDX-License-Identifier: Apache-2.0
#include "core/vault/keys.h"

#include "core/vault/sodium_ready.h"

#include <sodium.h>
#include <stdexcept>

namespace kvorum::vault {

template <std::size_t N>
Secret<N>::Secret(base::ByteView bytes) {
    if (bytes.size() != N) throw std::invalid_argument("a secret of another length");
    std::copy(bytes.begin(), bytes.end(), m_bytes.begin());
}

template <std::size_t N>
Secret<N>::~Secret() {
    sodium_memzero(m_bytes.data(), m_bytes.size());
}

template class Secret<32>;
template class Secret<64>;

namespace {

/// The two seeds that a device's seed gives, each for one use.
Secret<32> derive(const Secret<32>& seed, std::uint64_t number) {
    Secret<32> derived;
    crypto_kdf_derive_from_key(derived.data(), derived.view().size(), number, "kvorumdk",
                               seed.view().data());
    return derived;
}

base::Bytes prefixed(std::string_view prefix, base::ByteView message) {
    base::Bytes bytes;
    bytes.reserve(prefix.size() + message.size());
    bytes.insert(bytes.end(), prefix.begin(), prefix.end());
    bytes.insert(bytes.end(), message.begin(), message.end());
    return bytes;
}

} // namespace

base::KeyId ScopeKey::id() const {
    base::KeyId id;
    crypto_generichash(id.bytes.data(), id.size, bytes.view().data(), bytes.view().size(), nullptr,
                       0);
    return id;
}

ScopeKey ScopeKey::random() {
    sodiumReady();
    ScopeKey key;
    randombytes_buf(key.bytes.data(), key.bytes.view().size());
    return key;
}

DeviceKeys DeviceKeys::random() {
    sodiumReady();
    Secret<32> seed;
    randombytes_buf(seed.data(), seed.view().size());
    return fromSeed(seed);
}

DeviceKeys DeviceKeys::fromSeed(const Secret<32>& seed) {
    sodiumReady();
    DeviceKeys keys;
    keys.seed = seed;
    crypto_sign_seed_keypair(keys.publicKeys.sign.bytes.data(), keys.sign.data(),
                             derive(seed, 1).view().data());
    crypto_box_seed_keypair(keys.publicKeys.box.bytes.data(), keys.box.data(),
                            derive(seed, 2).view().data());
    return keys;
}

Signature signWith(const DeviceKeys& keys, std::string_view prefix, base::ByteView message) {
    const auto all = prefixed(prefix, message);
    Signature signature;
    crypto_sign_detached(signature.bytes.data(), nullptr, all.data(), all.size(),
                         keys.sign.view().data());
    return signature;
}

bool verifyWith(const SignKey& key, std::string_view prefix, base::ByteView message,
                const Signature& signature) {
    sodiumReady();
    const auto all = prefixed(prefix, message);
    return crypto_sign_verify_detached(signature.bytes.data(), all.data(), all.size(),
                                       key.bytes.data()) == 0;
}

} // namespace kvorum::vault
