// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace kvorum::bench {

inline constexpr int interviewsEach = 20;
inline constexpr int ratingsEach = 24;

struct Rating {
    int score = 0;
    std::string note; ///< 200 characters
};
struct Interview {
    std::int64_t startedMs = 0;
    std::vector<Rating> ratings; ///< one a minute
};

/// The interviews of one device: the same texts and scores as peers/common/gen.mjs makes.
[[nodiscard]] std::vector<Interview> interviewsOf(int device);
/// What zstd -9 makes of an interview's notes, one below the other. Bytes.
[[nodiscard]] std::size_t zstdOfNotes(const Interview& interview);

} // namespace kvorum::bench
