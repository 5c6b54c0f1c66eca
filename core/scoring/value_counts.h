// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/vacancy.h"

#include <array>
#include <cstdint>
#include <vector>

namespace kvorum::scoring {

inline constexpr std::size_t levelCount = 5;

/// How often each level was given to one leaf of one candidate.
struct ValueCounts {
    std::array<std::uint32_t, levelCount> of{}; ///< of level 1 to 5

    [[nodiscard]] std::uint32_t ratings() const;
    /// Largest rating minus smallest; 0 without ratings.
    [[nodiscard]] std::uint32_t range() const;
};

/// Counts of the submitted ratings, candidate-major.
[[nodiscard]] std::vector<ValueCounts> valueCounts(const domain::Vacancy& vacancy,
                                                   std::size_t leafCount);

} // namespace kvorum::scoring
