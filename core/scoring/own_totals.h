// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/vacancy.h"
#include "core/scoring/refusal.h"

#include <optional>
#include <span>
#include <vector>

namespace kvorum::scoring {

/// A rater's own total of a candidate: the score from that rater's submitted sheet alone.
struct OwnTotal {
    std::uint32_t candidate = 0;
    std::uint32_t rater = 0;
    double total = 0.0; ///< 0-100

    bool operator==(const OwnTotal&) const = default;
};

/// The own total of one sheet; nothing where it is not submitted or holds no counting leaf.
[[nodiscard]] std::optional<OwnTotal> ownTotal(const domain::Scorecard& card,
                                               std::span<const double> weights);
/// Of every sheet that has one, in file order.
[[nodiscard]] std::vector<OwnTotal> ownTotals(const domain::Vacancy& vacancy,
                                              std::span<const double> weights);

/// Mean squares of the two-way table candidates x raters of own totals (Shrout and Fleiss 1979).
struct TwoWay {
    std::size_t candidates = 0; ///< n
    std::size_t raters = 0;     ///< k
    double between = 0.0;       ///< BMS
    double judges = 0.0;        ///< JMS
    double error = 0.0;         ///< EMS, the residual

    bool operator==(const TwoWay&) const = default;
};

/// Given where every rater with a total has one for every candidate with one, and there are at
/// least two of each.
[[nodiscard]] std::optional<TwoWay> twoWay(std::span<const OwnTotal> totals,
                                           const domain::Vacancy& vacancy);

/// Why there is no table: no totals, one candidate, one rater, or the first missing sheet in file
/// order. Nothing where there is one.
[[nodiscard]] std::optional<Refusal> refuseTable(std::span<const OwnTotal> totals,
                                                 const domain::Vacancy& vacancy);

} // namespace kvorum::scoring
