// SPDX-License-Identifier: Apache-2.0
#include "core/scoring/leaf_table.h"

namespace kvorum::scoring {

namespace {

/// Whole-number sums of the ratings of one leaf of one candidate.
struct Sums {
    std::uint64_t n = 0;
    std::uint64_t ratings = 0;
    std::uint64_t squares = 0;

    explicit Sums(const ValueCounts& counts) {
        for (std::uint64_t level = 1; level <= levelCount; ++level) {
            const std::uint64_t count = counts.of[level - 1];
            n += count;
            ratings += level * count;
            squares += level * level * count;
        }
    }
    /// k sum x^2 - (sum x)^2, exact.
    [[nodiscard]] double spread() const {
        return static_cast<double>(n * squares - ratings * ratings);
    }
};

} // namespace

double pooledVariance(std::span<const ValueCounts> counts) {
    double spread = 0.0;
    double freedom = 0.0;
    for (const ValueCounts& leaf : counts) {
        const Sums sums(leaf);
        if (sums.n < 2) continue;
        spread += sums.spread() / static_cast<double>(sums.n);
        freedom += static_cast<double>(sums.n - 1);
    }
    return (spread + 5.0) / (freedom + 10.0);
}

std::vector<LeafFigures> leafTable(std::span<const ValueCounts> counts, double pooled) {
    std::vector<LeafFigures> table(counts.size());
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const Sums sums(counts[i]);
        if (sums.n == 0) continue;
        const auto k = static_cast<double>(sums.n);
        table[i] = {.mean = static_cast<double>(sums.ratings) / k,
                    .variance = sums.n > 1 ? sums.spread() / (k * (k - 1.0)) : pooled,
                    .n = static_cast<std::uint32_t>(sums.n)};
    }
    return table;
}

} // namespace kvorum::scoring
