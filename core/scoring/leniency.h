// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/scoring/panel_result.h"

#include <span>

namespace kvorum::scoring {

/// Least squares of 1 + own total / 25 = candidate + leniency(rater), leniencies summing to 0.
/// Refused unless sheets link every candidate and rater, and there are at least as many sheets as
/// candidates plus raters. Those without a total take no part and get no value.
[[nodiscard]] Leniency leniencyOf(std::span<const OwnTotal> totals, std::size_t candidates,
                                  std::size_t raters);

} // namespace kvorum::scoring
