// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/scoring/result.h"
#include "core/scoring/value_counts.h"

#include <span>

namespace kvorum::scoring {

/// How much one more rating of each of two candidates on a leaf lowers the variance of the
/// difference of their scores: 625 weight^2 sum (V - V'), in points^2. V is variance / ratings,
/// V' the same with one rating more; without a rating V is 2 and V' `pooled`.
[[nodiscard]] double expectedDrop(double weight, const LeafFigures& first,
                                  const LeafFigures& second, double pooled);

/// The leaf with the largest drop for the first two of the order; nothing without two, or with no
/// drop above 0. Drops are compared rounded to 12 decimals, ties by template order.
[[nodiscard]] std::optional<NextQuestion> nextQuestionOf(const Result& result);

/// The largest range of ratings that any candidate got on a leaf; `counts` is candidate-major.
[[nodiscard]] std::uint32_t largestRange(std::span<const ValueCounts> counts, std::size_t leaf,
                                         std::size_t leafCount);

/// Leaves by weight x their largest range, largest first; 0 is left out. Compared as above.
[[nodiscard]] std::vector<DebriefItem> debriefOf(std::span<const double> weights,
                                                 std::span<const std::uint32_t> ranges);

} // namespace kvorum::scoring
