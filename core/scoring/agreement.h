// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/scoring/figures.h"
#include "core/scoring/panel_result.h"
#include "core/scoring/unit_sums.h"

#include <span>

namespace kvorum::scoring {

/// ICC(2,1) and ICC(2,k) of the own totals (Shrout and Fleiss 1979) and Krippendorff's ordinal
/// alpha over candidate x leaf or trait, missing ratings allowed. A refusal says why.
[[nodiscard]] Agreement agreementOf(std::span<const OwnTotal> totals, const UnitSums& units,
                                    const domain::Vacancy& vacancy);

/// Both correlations of a table; nothing where a denominator is not above 1e-9.
struct Correlations {
    double single = 0.0; ///< ICC(2,1)
    double panel = 0.0;  ///< ICC(2,k)
};
[[nodiscard]] std::optional<Correlations> correlationsOf(const TwoWay& table);

/// 95 % interval of ICC(2,1), uncut (Shrout and Fleiss 1979: F with Satterthwaite's degrees of
/// freedom), and of ICC(2,k), the same ends stepped up by Spearman-Brown. Nothing where the lower
/// end of ICC(2,k) has no bound, which happens when the raters hardly differ.
struct CorrelationIntervals {
    Interval single;
    std::optional<Interval> panel;
};
[[nodiscard]] CorrelationIntervals intervalsOf(const TwoWay& table);

/// How far pairable ratings lie apart, in squared ordinal distances.
struct Disagreement {
    double observed = 0.0; ///< inside the units
    double expected = 0.0; ///< between any two ratings
};
/// Nothing without two pairable levels.
[[nodiscard]] std::optional<Disagreement> disagreementOf(const UnitSums& units);

/// Krippendorff's ordinal alpha, 1 - observed / expected; nothing without two pairable levels.
[[nodiscard]] std::optional<double> ordinalAlpha(const UnitSums& units);

/// Agreement on one leaf of one candidate (James, Demaree and Wolf 1984): 1 - variance / 2 on the
/// scale 1-5; below 0 where the raters differ more than chance. Nothing with fewer than 2 ratings.
[[nodiscard]] std::optional<double> withinGroup(const LeafFigures& leaf);

/// Reliability of the mean of `times` as many raters (Spearman and Brown 1910).
[[nodiscard]] double steppedUp(double single, double times);

/// Raters needed to lift a single rater's reliability to a target, rounded up; both above 0 and
/// below 1.
[[nodiscard]] int ratersNeeded(double single, double target);

} // namespace kvorum::scoring
