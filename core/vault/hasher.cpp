// SPDX-License-Identifier: Apache-2.0
#include "core/vault/hasher.h"

#include <sodium.h>

namespace kvorum::vault {

base::Hash hashOf(base::ByteView bytes) {
    base::Hash hash;
    crypto_generichash(hash.bytes.data(), hash.size, bytes.data(), bytes.size(), nullptr, 0);
    return hash;
}

struct Hasher::State {
    crypto_generichash_state blake2b;
};

Hasher::Hasher() : m_state(std::make_unique<State>()) {
    crypto_generichash_init(&m_state->blake2b, nullptr, 0, base::Hash::size);
}

Hasher::~Hasher() = default;

void Hasher::add(base::ByteView bytes) {
    crypto_generichash_update(&m_state->blake2b, bytes.data(), bytes.size());
}

base::Hash Hasher::finish() {
    base::Hash hash;
    crypto_generichash_final(&m_state->blake2b, hash.bytes.data(), hash.size);
    return hash;
}

} // namespace kvorum::vault
