// SPDX-License-Identifier: Apache-2.0
#include "core/vault/box.h"

#include "core/base/cbor.h"

#include <sodium.h>

namespace kvorum::vault {

namespace {

using base::ErrorCode;

/// What is inside: the key, and again all that is outside, so that nothing can be relabelled.
base::Bytes inside(const KeyBox& box, const ScopeKey& key) {
    base::CborWriter cbor;
    cbor.array(5);
    cbor.bytes(key.bytes.view());
    cbor.id(box.scope);
    cbor.uinteger(box.controlNumber);
    cbor.id(box.from);
    cbor.id(box.to);
    return cbor.take();
}

} // namespace

KeyBox makeBox(const ScopeKey& key, const base::ScopeId& scope, std::uint64_t controlNumber,
               const base::DeviceId& from, const DeviceKeys& giver, const base::DeviceId& to,
               const BoxKey& receiver) {
    KeyBox box{from, to, scope, key.id(), controlNumber, {}};
    base::Bytes plain = inside(box, key);
    box.sealed.resize(crypto_box_NONCEBYTES + crypto_box_MACBYTES + plain.size());
    randombytes_buf(box.sealed.data(), crypto_box_NONCEBYTES);
    const int failed =
        crypto_box_easy(box.sealed.data() + crypto_box_NONCEBYTES, plain.data(), plain.size(),
                        box.sealed.data(), receiver.bytes.data(), giver.box.view().data());
    sodium_memzero(plain.data(), plain.size());
    if (failed != 0) box.sealed.clear(); // a public key of low order: nobody can open this box
    return box;
}

base::Result<ScopeKey> openBox(const KeyBox& box, const BoxKey& giver, const DeviceKeys& receiver) {
    const base::Error refusal{ErrorCode::WrongKey, "key box", "does not open"};
    constexpr std::size_t least = crypto_box_NONCEBYTES + crypto_box_MACBYTES;
    if (box.sealed.size() < least || box.sealed.size() > least + 256) return refusal;
    base::Bytes plain(box.sealed.size() - least);
    const int failed =
        crypto_box_open_easy(plain.data(), box.sealed.data() + crypto_box_NONCEBYTES,
                             box.sealed.size() - crypto_box_NONCEBYTES, box.sealed.data(),
                             giver.bytes.data(), receiver.box.view().data());
    if (failed != 0) return refusal;
    base::CborReader cbor(plain);
    cbor.array(5);
    const auto bytes = cbor.bytes();
    ScopeKey key;
    if (bytes.size() == key.bytes.view().size()) key.bytes = Secret<32>(bytes);
    const bool same = cbor.ok() && plain == inside(box, key) && key.id() == box.key;
    sodium_memzero(plain.data(), plain.size());
    if (!same)
        return base::Error{ErrorCode::BadFormat, "key box",
                           "holds another key, scope or number than it says"};
    return key;
}

base::DeviceId inviteBoxId(const SignKey& invite) {
    base::DeviceId id;
    std::copy_n(invite.bytes.begin(), id.size, id.bytes.begin());
    return id;
}

} // namespace kvorum::vault
