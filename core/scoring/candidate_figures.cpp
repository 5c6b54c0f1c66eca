// SPDX-License-Identifier: Apache-2.0
#include "core/scoring/candidate_figures.h"

#include "core/scoring/counted.h"
#include "core/scoring/fit.h"
#include "core/scoring/portable_math.h"

#include <algorithm>
#include <cmath>

namespace kvorum::scoring {

namespace {

void judgeGate(AreaFigures& area) {
    if (!area.seen || !area.hasMean()) {
        area.gate = GateStatus::Undetermined;
        return;
    }
    area.gate = atLeast(area.mean, gateLevel) ? GateStatus::Pass : GateStatus::Fail;
    area.closeCall = atLeast(area.se, std::abs(area.mean - gateLevel));
}

AreaFigures areaFigures(const Counted& counted, double weight, bool gate) {
    AreaFigures area;
    area.coverage = counted.weight;
    if (counted.weight > 0.0) {
        area.mean = 1.0 + counted.mark / counted.weight;
        area.se = counted.se();
        area.required = counted.required / counted.weight;
    }
    area.seen = !(weight > 0.0) || atLeast(counted.weight / weight, 0.5);
    if (gate) judgeGate(area);
    return area;
}

Status statusOf(std::span<const AreaFigures> areas, bool scored) {
    const auto any = [areas](GateStatus status) {
        return std::any_of(areas.begin(), areas.end(),
                           [status](const AreaFigures& area) { return area.gate == status; });
    };
    if (any(GateStatus::Fail)) return Status::GateFailed;
    return any(GateStatus::Undetermined) || !scored ? Status::Undetermined : Status::Pass;
}

void addFits(const domain::Vacancy& vacancy, const Result& result, std::size_t candidate,
             CandidateFigures& figures) {
    const domain::Organisation& own = vacancy.organisation;
    const auto& company = vacancy.candidates[candidate].companyTurnover;
    if (company && own.turnover) figures.sizeFit = sizeFit(*company, *own.turnover);
    figures.complement =
        complementOf(result.leavesOf(candidate), result.weights.required, own.strengths);
}

} // namespace

void scoreCandidate(const domain::Template& model, const domain::Vacancy& vacancy,
                    std::size_t candidate, Result& result) {
    const WeightTable& weights = result.weights;
    const auto leaves = result.leavesOf(candidate);
    const auto areas = model.areas();
    const std::span<AreaFigures> figures =
        std::span(result.areas).subspan(candidate * areas.size(), areas.size());
    Counted all;
    for (std::size_t a = 0; a < areas.size(); ++a) {
        const Counted counted =
            countLeaves(weights, leaves, areas[a].firstLeaf, areas[a].endLeaf());
        figures[a] = areaFigures(counted, weights.area[a], areas[a].gate);
        all.add(counted);
    }
    all.add(countLeaves(weights, leaves, model.areaLeafCount(), leaves.size()));

    CandidateFigures out;
    out.coverage = all.weight;
    if (all.leaves > 0) {
        out.score = 25.0 * all.mark / all.weight;
        out.scoreEqualWeights = 25.0 * all.equal / all.leaves;
        out.seLeafWise = 25.0 * all.se();
    }
    out.se = out.seLeafWise;
    out.provisional = !std::all_of(figures.begin(), figures.end(),
                                   [](const AreaFigures& area) { return area.seen; });
    out.status = statusOf(figures, out.score.has_value());
    addFits(vacancy, result, candidate, out);
    result.candidates[candidate] = out;
}

} // namespace kvorum::scoring
