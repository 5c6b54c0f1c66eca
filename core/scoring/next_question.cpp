// SPDX-License-Identifier: Apache-2.0
#include "core/scoring/next_question.h"

#include <algorithm>
#include <cmath>

namespace kvorum::scoring {

namespace {

/// To 12 decimals, so that rounding in the last place does not order what is equal.
double rounded(double value) {
    constexpr double decimals = 1e12;
    return std::floor(value * decimals + 0.5) / decimals;
}

/// What one more rating takes from the variance of a leaf's mean.
double drop(const LeafFigures& leaf, double pooled) {
    constexpr double unknown = 2.0; // of an even spread over the scale 1-5
    if (!leaf.observed()) return unknown - pooled;
    return leaf.variance / leaf.n - leaf.variance / (leaf.n + 1.0);
}

} // namespace

double expectedDrop(double weight, const LeafFigures& first, const LeafFigures& second,
                    double pooled) {
    return 625.0 * weight * weight * (drop(first, pooled) + drop(second, pooled));
}

std::optional<NextQuestion> nextQuestionOf(const Result& result) {
    if (result.order.size() < 2) return std::nullopt;
    const auto first = result.leavesOf(result.order[0].candidate);
    const auto second = result.leavesOf(result.order[1].candidate);
    NextQuestion best;
    for (std::size_t i = 0; i < first.size(); ++i) {
        const double gain =
            expectedDrop(result.weights.leaf[i], first[i], second[i], result.pooledVariance);
        if (rounded(gain) > rounded(best.expectedDrop)) {
            best = {static_cast<std::uint32_t>(i), gain};
        }
    }
    return rounded(best.expectedDrop) > 0.0 ? std::optional(best) : std::nullopt;
}

std::uint32_t largestRange(std::span<const ValueCounts> counts, std::size_t leaf,
                           std::size_t leafCount) {
    std::uint32_t largest = 0;
    for (std::size_t unit = leaf; unit < counts.size(); unit += leafCount) {
        largest = std::max(largest, counts[unit].range());
    }
    return largest;
}

std::vector<DebriefItem> debriefOf(std::span<const double> weights,
                                   std::span<const std::uint32_t> ranges) {
    std::vector<DebriefItem> items;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const double value = weights[i] * ranges[i];
        if (rounded(value) > 0.0) items.push_back({static_cast<std::uint32_t>(i), value});
    }
    std::stable_sort(items.begin(), items.end(), [](const DebriefItem& a, const DebriefItem& b) {
        return rounded(a.value) > rounded(b.value);
    });
    return items;
}

} // namespace kvorum::scoring
