// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/scoring/result.h"

#include <cmath>
#include <span>

namespace kvorum::scoring {

/// Sums over counting leaves: those with a rating and a weight above 0.
struct Counted {
    double weight = 0.0;
    double mark = 0.0;     ///< weight x (mean - 1)
    double variance = 0.0; ///< weight^2 x variance / ratings
    double required = 0.0; ///< weight x required level
    double equal = 0.0;    ///< sum of mean - 1
    std::uint32_t leaves = 0;

    void add(double w, const LeafFigures& leaf, domain::Level level) {
        const double above = leaf.mean - 1.0;
        weight += w;
        mark += w * above;
        variance += w * w * (leaf.variance / leaf.n);
        required += w * level.value;
        equal += above;
        ++leaves;
    }
    void add(const Counted& other) {
        weight += other.weight;
        mark += other.mark;
        variance += other.variance;
        required += other.required;
        equal += other.equal;
        leaves += other.leaves;
    }
    /// Standard error of the weighted mean of the leaves.
    [[nodiscard]] double se() const { return std::sqrt(variance) / weight; }
};

/// The sums over the counting leaves from `first` to before `end`; `leaves` are one candidate's.
[[nodiscard]] Counted countLeaves(const WeightTable& weights, std::span<const LeafFigures> leaves,
                                  std::size_t first, std::size_t end);

} // namespace kvorum::scoring
