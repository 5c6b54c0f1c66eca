// SPDX-License-Identifier: Apache-2.0
#include "core/vault/envelope.h"
#include "core/log/content.h"
#include "core/vault/compression.h"
#include "tests/fuzz/heap.h"

using namespace kvorum;
using fuzz::require;

namespace {

constexpr std::size_t mostHeap = std::size_t{64} << 20;

const vault::DeviceKeys& author() {
    static const auto keys = vault::DeviceKeys::fromSeed(vault::Secret<32>(base::Bytes(32, 7)));
    return keys;
}

void checkContent(base::ByteView cbor) {
    const auto content = log::decodeContent(cbor);
    if (content) {
        require(base::equal(log::encodeContent(*content), cbor), "content has one spelling");
    }
}

} // namespace

/// Any bytes as an envelope, as what it seals and as what that unpacks to: refused, or read within
/// the limits, and never taken for what its author signed.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const vault::ScopeKey key = vault::ScopeKey::random();
    (void)author();
    const fuzz::HeapLimit limit(mostHeap);
    const base::ByteView bytes(data, size);
    if (const auto view = vault::viewEnvelope(bytes)) {
        require(size <= vault::maxEnvelopeSize, "an envelope has a size limit");
        require(!vault::verifyEnvelope(*view, author().publicKeys.sign), "nobody forges");
        require(!vault::openEnvelope(*view, key), "only one key opens");
    }
    if (const auto content = vault::decompressPadded(bytes)) {
        require(content->size() <= vault::maxContentSize, "content has a size limit");
        require(content->size() <= size * vault::maxContentRatio, "and a ratio");
        checkContent(*content);
    }
    checkContent(bytes);
    return 0;
}
