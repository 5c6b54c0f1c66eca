// SPDX-License-Identifier: Apache-2.0
#include "core/scoring/world_model.h"

#include "core/scoring/counted.h"
#include "core/scoring/order.h"

#include <algorithm>
#include <cmath>

namespace kvorum::scoring {

namespace {

void addBlock(WorldModel& worlds, const Counted& counted) {
    worlds.weight.push_back(counted.weight);
    worlds.mark.push_back(counted.mark);
    worlds.error.push_back(std::sqrt(counted.variance));
}

/// What one impression adds to the error of single leaves.
double sharedError(const CandidateFigures& figures) {
    const double rest = figures.se * figures.se - figures.seLeafWise * figures.seLeafWise;
    return std::sqrt(std::max(0.0, rest));
}

} // namespace

WorldModel worldModel(const domain::Template& model, const domain::Role& role,
                      const Result& result) {
    const auto areas = model.areas();
    const bool traits = role.traitShare.value > 0.0;
    WorldModel worlds;
    worlds.centroid = result.weights.centroid;
    worlds.priority = result.weights.priority;
    worlds.blocks = areas.size() + (traits ? 1 : 0);
    for (std::size_t c = 0; c < result.candidates.size(); ++c) {
        const CandidateFigures& figures = result.candidates[c];
        if (!figures.score) continue;
        worlds.candidate.push_back(static_cast<std::uint32_t>(c));
        worlds.orderClass.push_back(orderClass(figures.status, figures.provisional));
        worlds.sharedError.push_back(sharedError(figures));
        const auto leaves = result.leavesOf(c);
        for (const domain::Area& area : areas) {
            addBlock(worlds, countLeaves(result.weights, leaves, area.firstLeaf, area.endLeaf()));
        }
        if (traits) {
            addBlock(worlds,
                     countLeaves(result.weights, leaves, model.areaLeafCount(), leaves.size()));
        }
    }
    return worlds;
}

} // namespace kvorum::scoring
