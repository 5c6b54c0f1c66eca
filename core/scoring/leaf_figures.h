// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/scoring/result.h"
#include "core/scoring/value_counts.h"

namespace kvorum::scoring {

/// Mean, variance and number of the ratings of one leaf of one candidate. The variance of k ratings
/// is that of a sample, in whole numbers; of one rating `pooled`.
[[nodiscard]] LeafFigures leafFigures(const ValueCounts& counts, double pooled);

} // namespace kvorum::scoring
