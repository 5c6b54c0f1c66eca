// SPDX-License-Identifier: Apache-2.0
#include "core/scoring/figures.h"

#include "core/scoring/portable_math.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kvorum::scoring {

namespace {

/// Mean of leaf means, unweighted.
struct MeanOfMeans {
    double sum = 0.0;
    int count = 0;

    void add(const LeafFigures& leaf) {
        if (!leaf.observed()) return;
        sum += leaf.mean;
        ++count;
    }
    [[nodiscard]] double value() const { return sum / count; }
};

bool isWhole(std::span<const double> split) {
    return nearlyEqual(std::accumulate(split.begin(), split.end(), 0.0), 100.0);
}

} // namespace

Interval intervalOf(double score, double se) {
    return {score - normal95 * se, score + normal95 * se};
}

bool belowMinimum(const LeafFigures& leaf, domain::Level required) {
    return leaf.observed() && below(leaf.mean, required.value);
}

bool belowMinimum(const AreaFigures& area) {
    return area.hasMean() && below(area.mean, area.required);
}

double roleBreadthShare(const domain::Template& model, const WeightTable& weights) {
    const auto leaves = std::span(weights.leaf).first(model.areaLeafCount());
    const auto held = std::count_if(leaves.begin(), leaves.end(), [](double w) { return w > 0.0; });
    return static_cast<double>(held) / static_cast<double>(leaves.size());
}

RoleBreadth roleBreadth(double share) {
    if (below(share, 1.0 / 3.0)) return RoleBreadth::Narrow;
    return below(share, 2.0 / 3.0) ? RoleBreadth::Medium : RoleBreadth::Broad;
}

bool isUnrealisticallyBroad(const domain::Template& model, const WeightTable& weights) {
    const auto levels = std::span(weights.required).first(model.areaLeafCount());
    const auto high = std::count_if(levels.begin(), levels.end(),
                                    [](domain::Level level) { return level.value >= 4; });
    return 5 * high > 3 * static_cast<std::ptrdiff_t>(levels.size());
}

std::optional<Spread> spreadOf(std::span<const LeafFigures> leaves) {
    MeanOfMeans all;
    double least = 0.0;
    double most = 0.0;
    for (const LeafFigures& leaf : leaves) {
        if (!leaf.observed()) continue;
        least = all.count == 0 ? leaf.mean : std::min(least, leaf.mean);
        most = std::max(most, leaf.mean);
        all.add(leaf);
    }
    if (all.count == 0) return std::nullopt;
    return Spread{all.value(), most - least, atLeast(most - least, 2.0)};
}

bool Profile::broadWithDepth() const {
    return atLeast(breadth, 0.6) && depth >= 2;
}

std::optional<Profile> profileOf(const domain::Template& model,
                                 std::span<const LeafFigures> leaves) {
    int rated = 0;
    int broad = 0;
    Profile profile;
    for (std::size_t i = 0; i < model.areaLeafCount(); ++i) {
        if (!leaves[i].observed()) continue;
        ++rated;
        broad += atLeast(leaves[i].mean, 3.0) ? 1 : 0;
        const bool gate = model.areas()[model.leaves()[i].area].gate;
        profile.depth += !gate && atLeast(leaves[i].mean, 4.0) ? 1 : 0;
    }
    if (rated == 0) return std::nullopt;
    profile.breadth = static_cast<double>(broad) / rated;
    return profile;
}

ProfileWarning warningOf(const Profile& profile, const std::optional<domain::Msek>& ownTurnover) {
    if (profile.depth == 0) return ProfileWarning::Surface;
    const bool small = ownTurnover && below(ownTurnover->value, 100.0);
    return small && below(profile.breadth, 0.4) ? ProfileWarning::Specialist : ProfileWarning::None;
}

double Balance::value() const {
    return std::min(strategic, operational);
}

bool Balance::oneSided() const {
    return atLeast(std::abs(strategic - operational), 1.5);
}

std::optional<Balance> balanceOf(const domain::Template& model,
                                 std::span<const LeafFigures> leaves) {
    MeanOfMeans strategic;
    MeanOfMeans operational;
    for (std::size_t i = 0; i < model.areaLeafCount(); ++i) {
        const auto group = model.leaves()[i].group;
        if (group == domain::LeafGroup::Strategic) strategic.add(leaves[i]);
        if (group == domain::LeafGroup::Operational) operational.add(leaves[i]);
    }
    if (strategic.count == 0 || operational.count == 0) return std::nullopt;
    return Balance{strategic.value(), operational.value()};
}

std::optional<Growth> growthOf(double start, double end, double years) {
    if (!(start > 0.0) || !(years > 0.0) || !(end >= 0.0)) return std::nullopt;
    return Growth{end / start, portablePow(end / start, 1.0 / years) - 1.0};
}

bool coversResource(std::span<const std::size_t> resourceLeaves,
                    std::span<const LeafFigures> leaves) {
    MeanOfMeans rated;
    for (const std::size_t leaf : resourceLeaves) {
        rated.add(leaves[leaf]);
    }
    return rated.count > 0 && atLeast(rated.value(), 4.0);
}

std::optional<double> splitDistance(std::span<const double> answer,
                                    std::span<const double> target) {
    if (answer.size() != target.size() || !isWhole(answer) || !isWhole(target)) {
        return std::nullopt;
    }
    double sum = 0.0;
    for (std::size_t i = 0; i < answer.size(); ++i) {
        sum += std::abs(answer[i] - target[i]);
    }
    return sum / 2.0;
}

} // namespace kvorum::scoring
