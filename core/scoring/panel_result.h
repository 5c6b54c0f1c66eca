// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/scoring/own_totals.h"
#include "core/scoring/refusal.h"

#include <optional>
#include <vector>

namespace kvorum::scoring {

/// How far the raters of a panel agree. Each figure is given or refused.
struct Agreement {
    std::optional<TwoWay> table; ///< behind both intraclass correlations
    std::optional<double> icc21; ///< ICC(2,1): one rater's total
    std::optional<double> icc2k; ///< ICC(2,k): the mean of the panel's totals
    std::optional<double> alpha; ///< Krippendorff's alpha, ordinal, over all ratings
    std::optional<Refusal> iccRefused;
    std::optional<Refusal> alphaRefused;

    bool operator==(const Agreement&) const = default;
};

/// Own totals on the scale 1-5 split into candidate and rater.
struct Leniency {
    std::vector<std::optional<double>> rater;     ///< above 0 = lenient; sums to 0
    std::vector<std::optional<double>> candidate; ///< 1-5 as an average rater would see it
    std::optional<Refusal> refused;

    bool operator==(const Leniency&) const = default;
};

/// The leaf whose next rating would lower the doubt between the first two the most.
struct NextQuestion {
    std::uint32_t leaf = 0;
    double expectedDrop = 0.0; ///< of the variance of the difference of their scores, points^2

    bool operator==(const NextQuestion&) const = default;
};

/// A leaf worth talking about.
struct DebriefItem {
    std::uint32_t leaf = 0;
    double value = 0.0; ///< weight x largest range of ratings of any candidate

    bool operator==(const DebriefItem&) const = default;
};

} // namespace kvorum::scoring
