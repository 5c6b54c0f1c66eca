// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/scoring/result.h"
#include "core/scoring/value_counts.h"

#include <span>
#include <vector>

namespace kvorum::scoring {

/// The variance to expect of a leaf that a single rater marked: pooled over every candidate, leaf
/// and trait with two or more ratings, (S + 5) / (D + 10).
[[nodiscard]] double pooledVariance(std::span<const ValueCounts> counts);

/// Mean, variance and number of the submitted ratings, candidate-major. The variance of k ratings
/// is that of a sample, in whole numbers; of one rating `pooled`.
[[nodiscard]] std::vector<LeafFigures> leafTable(std::span<const ValueCounts> counts,
                                                 double pooled);

} // namespace kvorum::scoring
