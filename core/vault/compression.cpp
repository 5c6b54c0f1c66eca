// SPDX-License-Identifier: Apache-2.0
#include "core/vault/compression.h"

#include "core/vault/envelope.h"

#include <memory>
#include <zstd.h>

namespace kvorum::vault {

namespace {

using base::ErrorCode;

constexpr int level = 3;

base::Error refuse(ErrorCode code, const char* what) {
    return {code, "envelope content", what};
}

/// A thread keeps its contexts: making one asks the processor what it is, which in a virtual
/// machine takes longer than the work.
ZSTD_CCtx* compressor() {
    thread_local const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> own(ZSTD_createCCtx(),
                                                                                ZSTD_freeCCtx);
    return own.get();
}
ZSTD_DCtx* decompressor() {
    thread_local const std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)> own(ZSTD_createDCtx(),
                                                                                ZSTD_freeDCtx);
    return own.get();
}

std::size_t paddedSize(std::size_t frame, std::size_t content) {
    const auto least = std::max(frame, (content + maxContentRatio - 1) / maxContentRatio);
    return (least + paddingSize - 1) / paddingSize * paddingSize;
}

} // namespace

base::Result<base::Bytes> compressPadded(base::ByteView content) {
    if (content.size() > maxContentSize) return refuse(ErrorCode::TooLarge, "over 16 MiB");
    base::Bytes bytes(ZSTD_compressBound(content.size()));
    const auto frame = ZSTD_compressCCtx(compressor(), bytes.data(), bytes.size(), content.data(),
                                         content.size(), level);
    if (ZSTD_isError(frame) != 0) return refuse(ErrorCode::BadFormat, "cannot be compressed");
    bytes.resize(frame);
    bytes.resize(paddedSize(frame, content.size()), 0);
    return bytes;
}

base::Result<base::Bytes> decompressPadded(base::ByteView padded) {
    const auto size = ZSTD_getFrameContentSize(padded.data(), padded.size());
    const auto frame = ZSTD_findFrameCompressedSize(padded.data(), padded.size());
    if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN ||
        ZSTD_isError(frame) != 0)
        return refuse(ErrorCode::BadFormat, "not one zstd frame that states its size");
    if (size > maxContentSize) return refuse(ErrorCode::TooLarge, "over 16 MiB");
    if (size > padded.size() * maxContentRatio)
        return refuse(ErrorCode::TooLarge, "inflates more than 256 times");
    const auto zero = [](base::Byte byte) { return byte == 0; };
    const auto rest = padded.subspan(frame);
    if (padded.size() != paddedSize(frame, static_cast<std::size_t>(size)) ||
        !std::all_of(rest.begin(), rest.end(), zero))
        return refuse(ErrorCode::BadFormat, "padding");
    base::Bytes content(static_cast<std::size_t>(size));
    const auto written =
        ZSTD_decompressDCtx(decompressor(), content.data(), content.size(), padded.data(), frame);
    if (ZSTD_isError(written) != 0 || written != content.size())
        return refuse(ErrorCode::BadFormat, "not one zstd frame that states its size");
    return content;
}

} // namespace kvorum::vault
