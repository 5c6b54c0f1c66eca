// SPDX-License-Identifier: Apache-2.0
#include "core/vault/local_seal.h"

#include "core/base/cbor.h"
#include "core/vault/sodium_ready.h"

#include <sodium.h>

namespace kvorum::vault {

namespace {

constexpr std::size_t nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;

/// Keeps what is sealed here apart from envelopes under the same key.
base::Bytes labelled(base::ByteView associated) {
    base::CborWriter cbor;
    cbor.array(2);
    cbor.text("kvorum-local-1");
    cbor.bytes(associated);
    return cbor.take();
}

} // namespace

base::Bytes sealLocal(const Secret<32>& key, base::ByteView plain, base::ByteView associated) {
    sodiumReady();
    const auto label = labelled(associated);
    base::Bytes sealed(nonceSize + plain.size() + tagSize);
    randombytes_buf(sealed.data(), nonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(sealed.data() + nonceSize, nullptr, plain.data(),
                                               plain.size(), label.data(), label.size(), nullptr,
                                               sealed.data(), key.view().data());
    return sealed;
}

base::Result<base::Bytes> openLocal(const Secret<32>& key, base::ByteView sealed,
                                    base::ByteView associated) {
    const base::Error refusal{base::ErrorCode::WrongKey, "local seal",
                              "does not open with this key at this place"};
    if (sealed.size() < nonceSize + tagSize) return refusal;
    const auto label = labelled(associated);
    base::Bytes plain(sealed.size() - nonceSize - tagSize);
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(
        plain.data(), nullptr, nullptr, sealed.data() + nonceSize, sealed.size() - nonceSize,
        label.data(), label.size(), sealed.data(), key.view().data());
    if (failed != 0) return refusal;
    return plain;
}

base::Bytes localTag(const Secret<32>& key, base::ByteView name) {
    base::Bytes tag(16);
    crypto_generichash(tag.data(), tag.size(), name.data(), name.size(), key.view().data(),
                       key.view().size());
    return tag;
}

} // namespace kvorum::vault
