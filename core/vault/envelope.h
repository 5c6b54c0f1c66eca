// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/vault/keys.h"

namespace kvorum::vault {

inline constexpr std::size_t maxEnvelopeSize = 1024 * 1024;     ///< encoded
inline constexpr std::size_t maxContentSize = 16 * 1024 * 1024; ///< decompressed
inline constexpr std::size_t maxContentRatio = 256;             ///< decompressed to padded size
inline constexpr std::size_t paddingSize = 64;

/// Receipt: says in the workspace's scope what its device has erased, or its person has read; any
/// member may.
enum class EnvelopeKind : std::uint8_t { Data = 1, Amendment = 2, Receipt = 3 };

/// The readable part of an envelope (sync.md section 4): the server and every reader see it.
struct EnvelopeHeader {
    std::uint64_t format = 0;
    EnvelopeKind kind = EnvelopeKind::Data;
    base::WorkspaceId workspace;
    base::ScopeId scope;
    base::DeviceId device;
    std::uint64_t counter = 0; ///< per (device, scope), from 1, no holes
    base::Hash
        previous; ///< hash of this device's envelope before in this scope, null for the first
    base::KeyId key;
    std::uint64_t controlNumber = 0; ///< of the last statement verified by the author
    base::Hash controlHash;
};

/// CBOR [header, nonce, sealed, signature], all byte strings; sealed once, kept byte for byte.
/// Sealed: XChaCha20-Poly1305, header as associated data, over zstd(content) padded with zeros to a
/// multiple of 64 bytes (and further where the ratio would pass its cap). Refuses TooLarge, and
/// WrongKey where the header names another key.
[[nodiscard]] base::Result<base::Bytes> sealEnvelope(const EnvelopeHeader& header,
                                                     base::ByteView content, const ScopeKey& key,
                                                     const DeviceKeys& author);

struct EnvelopeView {
    EnvelopeHeader header;
    base::ByteView headerBytes, nonce, sealed, signature; ///< into the bytes given
};
/// Reads the header of an encoded envelope; verifies nothing but the form and the size limits.
[[nodiscard]] base::Result<EnvelopeView> viewEnvelope(base::ByteView encoded);
/// BLAKE2b-256 of the encoded envelope.
[[nodiscard]] base::Hash hashEnvelope(base::ByteView encoded);
[[nodiscard]] base::Outcome verifyEnvelope(const EnvelopeView& envelope, const SignKey& author);
/// Opens; refuses WrongKey, BadSignature (tag), TooLarge (decompressed size or ratio), BadFormat.
[[nodiscard]] base::Result<base::Bytes> openEnvelope(const EnvelopeView& envelope,
                                                     const ScopeKey& key);

} // namespace kvorum::vault
