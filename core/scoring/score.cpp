// SPDX-License-Identifier: Apache-2.0
#include "core/scoring/score.h"

#include "core/scoring/candidate_figures.h"
#include "core/scoring/leaf_figures.h"
#include "core/scoring/panel_figures.h"
#include "core/scoring/world_model.h"

namespace kvorum::scoring {

Result scoreFrom(const domain::Template& model, const domain::Vacancy& vacancy, WeightTable weights,
                 const PanelTables& tables) {
    Result result;
    result.weights = std::move(weights);
    result.pooledVariance = tables.units.pooledVariance();
    result.leaves.reserve(tables.counts.size());
    for (const ValueCounts& counts : tables.counts) {
        result.leaves.push_back(leafFigures(counts, result.pooledVariance));
    }
    result.candidates.resize(vacancy.candidates.size());
    result.areas.resize(vacancy.candidates.size() * model.areas().size());
    for (std::size_t c = 0; c < vacancy.candidates.size(); ++c) {
        scoreCandidate(model, vacancy, c, result);
    }
    judgePanel(vacancy, tables, result);
    return result;
}

Result score(const domain::Template& model, const domain::Vacancy& vacancy,
             const Options& options) {
    WeightTable weights = weigh(model, vacancy.organisation, vacancy.role);
    const PanelTables tables(vacancy, weights.leaf);
    Result result = scoreFrom(model, vacancy, std::move(weights), tables);
    result.ranks = rankShares(worldModel(model, vacancy.role, result),
                              {.worlds = options.draws, .uniformWeights = options.uniformWeights});
    return result;
}

} // namespace kvorum::scoring
