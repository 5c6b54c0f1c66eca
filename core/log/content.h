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

inline constexpr std::size_t maxFieldName = 256;      ///< bytes
inline constexpr std::size_t maxValueDepth = 12;      ///< lists and maps within each other
inline constexpr std::size_t maxValueNodes = 1000000; ///< in all changes of one content

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
/// What the readers of this change would refuse; asked before it is written, as encoding does not.
[[nodiscard]] base::Outcome checkChange(const Change& change);

} // namespace kvorum::log
