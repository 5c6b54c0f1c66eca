// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/scoring/result.h"

#include <span>

namespace kvorum::scoring {

/// The words for the size of a candidate's company against the own one (M-77).
enum class SizeBand { TooSmall, Smaller, Similar, NotchLarger, MuchLarger, TooLarge };
[[nodiscard]] SizeBand sizeBand(domain::Msek company, domain::Msek own);

/// The sizes of a company that fit wholly, in times the own turnover (M-77).
inline constexpr double leastFullFit = 2.0 / 3.0;
inline constexpr double mostFullFit = 3.0;

/// 1 between 2/3 and 3 times the own turnover, falling on a log scale to 0 at 1/6 and 12 times
/// (M-77, M-78). Shown beside the score, never added to it (M-79).
[[nodiscard]] double sizeFit(domain::Msek company, domain::Msek own);

/// The part of the organisation's gaps that the candidate fills (M-64), over leaves of known
/// strength; `leaves` are one candidate's. Nothing without a gap or without a rating.
[[nodiscard]] std::optional<double> complementOf(std::span<const LeafFigures> leaves,
                                                 std::span<const domain::Level> required,
                                                 const domain::Marks& strengths);

} // namespace kvorum::scoring
