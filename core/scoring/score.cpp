// SPDX-License-Identifier: Apache-2.0
#include "core/scoring/score.h"

#include "core/scoring/agreement.h"
#include "core/scoring/counted.h"
#include "core/scoring/fit.h"
#include "core/scoring/leaf_table.h"
#include "core/scoring/leniency.h"
#include "core/scoring/next_question.h"
#include "core/scoring/order.h"
#include "core/scoring/portable_math.h"
#include "core/scoring/world_model.h"

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

/// One candidate's areas and totals from the leaf table.
void scoreCandidate(const domain::Template& model, Result& result, std::size_t candidate) {
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

    CandidateFigures& out = result.candidates[candidate];
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
}

/// The panel-wise error sees what leaf by leaf cannot be seen: one impression that colours all
/// marks of a rater.
void addPanelError(Result& result) {
    const auto& table = result.agreement.table;
    if (!table) return;
    const double panelWise = std::sqrt(table->error / static_cast<double>(table->raters));
    for (CandidateFigures& candidate : result.candidates) {
        if (!candidate.score) continue;
        candidate.se = std::max(candidate.seLeafWise, panelWise);
        candidate.seIsLeast = false;
    }
}

void addFits(const domain::Vacancy& vacancy, Result& result) {
    const domain::Organisation& own = vacancy.organisation;
    for (std::size_t c = 0; c < vacancy.candidates.size(); ++c) {
        const auto& company = vacancy.candidates[c].companyTurnover;
        if (company && own.turnover) {
            result.candidates[c].sizeFit = sizeFit(*company, *own.turnover);
        }
        result.candidates[c].complement =
            complementOf(result.leavesOf(c), result.weights.required, own.strengths);
    }
}

std::vector<Standing> standingsOf(std::span<const CandidateFigures> candidates) {
    std::vector<Standing> standings;
    standings.reserve(candidates.size());
    for (const CandidateFigures& candidate : candidates) {
        standings.push_back({candidate.status, candidate.provisional, candidate.score});
    }
    return standings;
}

/// The order of the same candidates by the value that an average rater would give.
std::vector<Placed> fairOrderOf(const Result& result) {
    if (result.leniency.refused) return {};
    auto standings = standingsOf(result.candidates);
    for (std::size_t c = 0; c < standings.size(); ++c) {
        standings[c].score = result.leniency.candidate[c];
    }
    return orderOf(standings);
}

/// What only the panel as a whole can say.
void addPanel(const domain::Vacancy& vacancy, std::span<const ValueCounts> counts, Result& result) {
    const auto totals = ownTotals(vacancy, result.weights.leaf);
    result.agreement = agreementOf(totals, counts, vacancy);
    result.leniency = leniencyOf(totals, vacancy.candidates.size(), vacancy.raters.size());
    addPanelError(result);
}

} // namespace

Result score(const domain::Template& model, const domain::Vacancy& vacancy,
             const Options& options) {
    Result result;
    result.weights = weigh(model, vacancy.organisation, vacancy.role);
    const auto counts = valueCounts(vacancy, model.leaves().size());
    result.pooledVariance = pooledVariance(counts);
    result.leaves = leafTable(counts, result.pooledVariance);
    result.candidates.resize(vacancy.candidates.size());
    result.areas.resize(vacancy.candidates.size() * model.areas().size());
    for (std::size_t c = 0; c < vacancy.candidates.size(); ++c) {
        scoreCandidate(model, result, c);
    }
    addPanel(vacancy, counts, result);
    addFits(vacancy, result);
    result.order = orderOf(standingsOf(result.candidates));
    result.pairs = pairsOf(result.order, result.candidates);
    result.ranks = rankShares(worldModel(model, vacancy.role, result),
                              {.worlds = options.draws, .uniformWeights = options.uniformWeights});
    result.fairOrder = fairOrderOf(result);
    result.nextQuestion = nextQuestionOf(result);
    result.debrief = debriefOf(result.weights.leaf, counts);
    return result;
}

} // namespace kvorum::scoring
