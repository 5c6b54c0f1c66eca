// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/vacancy.h"
#include "core/scoring/result.h"

#include <vector>

namespace kvorum::scoring {

/// Mean, variance and number of the submitted ratings, candidate-major. The variance of k ratings
/// is that of a sample, in whole numbers; for one rating it is pooled over every candidate, leaf
/// and trait with two or more: (S + 5) / (D + 10).
[[nodiscard]] std::vector<LeafFigures> leafTable(const domain::Vacancy& vacancy,
                                                 std::size_t leafCount);

} // namespace kvorum::scoring
