// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/log/change.h"

namespace kvorum::log {

/// Another device's counter that the author has applied in this scope.
struct Head {
    base::DeviceId device;
    std::uint64_t counter = 0;
    bool operator==(const Head&) const = default;
};

/// What an envelope holds inside: CBOR [schema, heads, changes].
struct Content {
    std::vector<Head> heads;
    std::vector<Change> changes;
    bool operator==(const Content&) const = default;
};

[[nodiscard]] base::Bytes encodeContent(const Content& content);
/// Refuses BadFormat (with the place), TooLarge (depth over 16, sizes) and NewerVersion.
[[nodiscard]] base::Result<Content> decodeContent(base::ByteView cbor);

/// One change alone, as a pending row keeps it.
[[nodiscard]] base::Bytes encodeChange(const Change& change);
[[nodiscard]] base::Result<Change> decodeChange(base::ByteView cbor);

} // namespace kvorum::log
