// SPDX-License-Identifier: Apache-2.0
#include "core/vault/envelope.h"

#include "core/base/cbor.h"
#include "core/vault/compression.h"
#include "core/vault/hasher.h"
#include "core/vault/sodium_ready.h"

#include <sodium.h>

namespace kvorum::vault {

namespace {

using base::ErrorCode;

constexpr std::string_view prefix = "kvorum-envelope-1";
constexpr std::size_t nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::uint64_t newestFormat = 0;

base::Error refuse(ErrorCode code, const char* what) {
    return {code, "envelope", what};
}

base::Bytes encodeHeader(const EnvelopeHeader& header) {
    base::CborWriter cbor;
    cbor.array(10);
    cbor.uinteger(header.format);
    cbor.uinteger(static_cast<std::uint64_t>(header.kind));
    cbor.id(header.workspace);
    cbor.id(header.scope);
    cbor.id(header.device);
    cbor.uinteger(header.counter);
    cbor.id(header.previous);
    cbor.id(header.key);
    cbor.uinteger(header.controlNumber);
    cbor.id(header.controlHash);
    return cbor.take();
}

/// Format and kind come first, so that a later program's envelope is told from a broken one.
EnvelopeHeader readHeader(base::CborReader& cbor) {
    EnvelopeHeader header;
    const auto items = cbor.array();
    header.format = cbor.uinteger();
    if (header.format > newestFormat) cbor.fail(ErrorCode::NewerVersion, "a newer format");
    const auto kind = cbor.uinteger();
    if (kind > static_cast<std::uint64_t>(EnvelopeKind::Receipt))
        cbor.fail(ErrorCode::NewerVersion, "an unknown kind");
    header.kind = static_cast<EnvelopeKind>(kind);
    header.workspace = cbor.id<base::WorkspaceId>();
    header.scope = cbor.id<base::ScopeId>();
    header.device = cbor.id<base::DeviceId>();
    header.counter = cbor.uinteger(INT64_MAX);
    header.previous = cbor.id<base::Hash>();
    header.key = cbor.id<base::KeyId>();
    header.controlNumber = cbor.uinteger(INT64_MAX);
    header.controlHash = cbor.id<base::Hash>();
    if (items != 10 || kind == 0 || header.counter == 0)
        cbor.fail(ErrorCode::BadFormat, "no envelope header");
    cbor.end();
    return header;
}

/// The array of header, nonce and sealed as it stands in the envelope, but counted as three items.
base::Bytes signedPart(base::ByteView header, base::ByteView nonce, base::ByteView sealed) {
    base::CborWriter cbor;
    cbor.array(3);
    cbor.bytes(header);
    cbor.bytes(nonce);
    cbor.bytes(sealed);
    return cbor.take();
}

base::Bytes encrypt(base::ByteView plain, base::ByteView header, base::ByteView nonce,
                    const ScopeKey& key) {
    base::Bytes sealed(plain.size() + tagSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(sealed.data(), nullptr, plain.data(), plain.size(),
                                               header.data(), header.size(), nullptr, nonce.data(),
                                               key.bytes.view().data());
    return sealed;
}

} // namespace

base::Result<base::Bytes> sealEnvelope(const EnvelopeHeader& header, base::ByteView content,
                                       const ScopeKey& key, const DeviceKeys& author) {
    sodiumReady();
    if (header.key != key.id()) return refuse(ErrorCode::WrongKey, "the header names another key");
    const auto padded = compressPadded(content);
    if (!padded) return padded.error();
    const auto headerBytes = encodeHeader(header);
    base::Bytes nonce(nonceSize);
    randombytes_buf(nonce.data(), nonce.size());
    const auto sealed = encrypt(*padded, headerBytes, nonce, key);
    const auto part = signedPart(headerBytes, nonce, sealed);
    base::CborWriter cbor;
    cbor.array(4);
    cbor.raw(base::ByteView(part).subspan(1));
    cbor.id(signWith(author, prefix, part));
    auto bytes = cbor.take();
    if (bytes.size() > maxEnvelopeSize) return refuse(ErrorCode::TooLarge, "over 1 MiB");
    return bytes;
}

base::Result<EnvelopeView> viewEnvelope(base::ByteView encoded) {
    if (encoded.size() > maxEnvelopeSize) return refuse(ErrorCode::TooLarge, "over 1 MiB");
    base::CborReader cbor(encoded);
    EnvelopeView view;
    cbor.array(4);
    view.headerBytes = cbor.bytes();
    view.nonce = cbor.bytes();
    view.sealed = cbor.bytes();
    view.signature = cbor.bytes();
    cbor.end();
    if (!cbor.ok()) return cbor.error("envelope");
    base::CborReader inner(view.headerBytes);
    view.header = readHeader(inner);
    if (!inner.ok()) return inner.error("envelope header");
    if (view.nonce.size() != nonceSize || view.signature.size() != Signature::size ||
        view.sealed.size() < tagSize + paddingSize || (view.sealed.size() - tagSize) % paddingSize)
        return refuse(ErrorCode::BadFormat, "nonce, sealed part or signature of another length");
    return view;
}

base::Hash hashEnvelope(base::ByteView encoded) {
    return hashOf(encoded);
}

base::Outcome verifyEnvelope(const EnvelopeView& envelope, const SignKey& author) {
    const auto signature = Signature::fromView(envelope.signature);
    const auto part = signedPart(envelope.headerBytes, envelope.nonce, envelope.sealed);
    if (!signature || !verifyWith(author, prefix, part, *signature))
        return refuse(ErrorCode::BadSignature, "not signed by the device it names");
    return {};
}

base::Result<base::Bytes> openEnvelope(const EnvelopeView& envelope, const ScopeKey& key) {
    if (envelope.header.key != key.id()) return refuse(ErrorCode::WrongKey, "another key's");
    base::Bytes padded(envelope.sealed.size() - tagSize);
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(
        padded.data(), nullptr, nullptr, envelope.sealed.data(), envelope.sealed.size(),
        envelope.headerBytes.data(), envelope.headerBytes.size(), envelope.nonce.data(),
        key.bytes.view().data());
    if (failed != 0) return refuse(ErrorCode::BadSignature, "the seal is broken");
    return decompressPadded(padded);
}

} // namespace kvorum::vault
