// SPDX-License-Identifier: Apache-2.0
#include "core/scoring/leaf_figures.h"

namespace kvorum::scoring {

LeafFigures leafFigures(const ValueCounts& counts, double pooled) {
    std::uint64_t n = 0;
    std::uint64_t sum = 0;
    std::uint64_t squares = 0;
    for (std::uint64_t level = 1; level <= levelCount; ++level) {
        const std::uint64_t count = counts.of[level - 1];
        n += count;
        sum += level * count;
        squares += level * level * count;
    }
    if (n == 0) return {};
    const auto k = static_cast<double>(n);
    const auto spread = static_cast<double>(n * squares - sum * sum);
    return {.mean = static_cast<double>(sum) / k,
            .variance = n > 1 ? spread / (k * (k - 1.0)) : pooled,
            .n = static_cast<std::uint32_t>(n)};
}

} // namespace kvorum::scoring
