// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/scoring/result.h"

#include <optional>
#include <span>

namespace kvorum::scoring {

/// Figures of single rows: shown on screen, never counted.

/// Standard errors to each side of an estimate that hold 95 %.
inline constexpr double normal95 = 1.96;

/// The 95 % interval of a score: score -+ 1.96 se, not cut at 0 and 100.
struct Interval {
    double low = 0.0;
    double high = 0.0;
};
[[nodiscard]] Interval intervalOf(double score, double se);

/// The chip "below minimum" of a leaf (M-42): its mean is below its required level.
[[nodiscard]] bool belowMinimum(const LeafFigures& leaf, domain::Level required);
/// The same of an area: its mean is below the mean level of the same leaves.
[[nodiscard]] bool belowMinimum(const AreaFigures& area);

/// How much of the matrix the role holds (M-08): leaves with a weight above 0 of all leaves.
enum class RoleBreadth { Narrow, Medium, Broad };
[[nodiscard]] double roleBreadthShare(const domain::Template& model, const WeightTable& weights);
/// Under 1/3 narrow, under 2/3 medium, else broad.
[[nodiscard]] RoleBreadth roleBreadth(double share);
/// More than 60 % of the leaves are required at level 4 or more (M-09).
[[nodiscard]] bool isUnrealisticallyBroad(const domain::Template& model,
                                          const WeightTable& weights);

/// How even the rated leaves of an area are (M-49): uneven where they differ by 2 or more.
struct Spread {
    double mean = 0.0;
    double spread = 0.0; ///< largest mean minus smallest
    bool uneven = false;
};
/// Nothing where no leaf is rated.
[[nodiscard]] std::optional<Spread> spreadOf(std::span<const LeafFigures> leaves);

/// Breadth and depth of a candidate (M-50).
struct Profile {
    double breadth = 0.0; ///< share of the rated leaves with a mean of 3 or more
    int depth = 0;        ///< leaves outside gate areas with a mean of 4 or more
    [[nodiscard]] bool broadWithDepth() const;
};
/// Nothing where no leaf of an area is rated.
[[nodiscard]] std::optional<Profile> profileOf(const domain::Template& model,
                                               std::span<const LeafFigures> leaves);

/// Warnings of M-51, to be shown once the score is final.
enum class ProfileWarning { None, Specialist, Surface };
[[nodiscard]] ProfileWarning warningOf(const Profile& profile,
                                       const std::optional<domain::Msek>& ownTurnover);

/// The balance of strategic and operational leaves (M-75); nothing where one group is not rated.
struct Balance {
    double strategic = 0.0;
    double operational = 0.0;
    [[nodiscard]] double value() const;  ///< the smaller of the two
    [[nodiscard]] bool oneSided() const; ///< they differ by 1.5 or more
};
[[nodiscard]] std::optional<Balance> balanceOf(const domain::Template& model,
                                               std::span<const LeafFigures> leaves);

/// Growth of a former company (M-80): nothing where the start or the years are 0.
struct Growth {
    double times = 0.0;  ///< end / start
    double yearly = 0.0; ///< (end / start)^(1/years) - 1
};
[[nodiscard]] std::optional<Growth> growthOf(double start, double end, double years);

/// A resource could be covered by the candidate (M-103): the mean of its rated leaves is 4 or
/// more; false where none is rated.
[[nodiscard]] bool coversResource(std::span<const std::size_t> resourceLeaves,
                                  std::span<const LeafFigures> leaves);

/// Half the sum of the absolute differences of two splits of 100 per cent (M-121); nothing where
/// one does not sum to 100 or they differ in length.
[[nodiscard]] std::optional<double> splitDistance(std::span<const double> answer,
                                                  std::span<const double> target);

} // namespace kvorum::scoring
