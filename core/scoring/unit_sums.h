// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/scoring/value_counts.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace kvorum::scoring {

/// What all units (candidate x leaf or trait) sum up to, in whole numbers: replacing one unit gives
/// the same bytes as counting afresh.
class UnitSums {
public:
    static constexpr std::size_t levelPairs = levelCount * (levelCount - 1) / 2;

    /// The units with the same number of ratings.
    struct OfSize {
        std::uint64_t units = 0;
        std::uint64_t spread = 0; ///< sum of k sum x^2 - (sum x)^2
        /// Sum of the products of the counts of two levels: 1-2, 1-3, …, 4-5.
        std::array<std::uint64_t, levelPairs> pairs{};
    };

    explicit UnitSums(std::span<const ValueCounts> units);
    void add(const ValueCounts& unit);
    void remove(const ValueCounts& unit);

    /// By number of ratings; fewer than two are not counted.
    [[nodiscard]] std::span<const OfSize> bySize() const { return m_bySize; }
    /// How often each level was given in units with two or more ratings.
    [[nodiscard]] const std::array<std::uint64_t, levelCount>& levels() const { return m_levels; }
    /// The variance to expect of a leaf that a single rater marked: (S + 5) / (D + 10).
    [[nodiscard]] double pooledVariance() const;

private:
    std::vector<OfSize> m_bySize;
    std::array<std::uint64_t, levelCount> m_levels{};
};

} // namespace kvorum::scoring
