// SPDX-License-Identifier: Apache-2.0
#include "core/scoring/panel_figures.h"

#include "core/scoring/agreement.h"
#include "core/scoring/leniency.h"
#include "core/scoring/next_question.h"
#include "core/scoring/order.h"

#include <algorithm>
#include <cmath>

namespace kvorum::scoring {

namespace {

/// The panel-wise error sees what leaf by leaf cannot be seen: one impression that colours all
/// marks of a rater.
void addPanelError(Result& result) {
    const auto& table = result.agreement.table;
    const double panelWise =
        table ? std::sqrt(table->error / static_cast<double>(table->raters)) : 0.0;
    for (CandidateFigures& candidate : result.candidates) {
        const bool both = table && candidate.score;
        candidate.se = both ? std::max(candidate.seLeafWise, panelWise) : candidate.seLeafWise;
        candidate.seIsLeast = !both;
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

} // namespace

PanelTables::PanelTables(const domain::Vacancy& vacancy, std::span<const double> weights)
    : counts(valueCounts(vacancy, weights.size())), units(counts) {
    ranges.reserve(weights.size());
    for (std::size_t leaf = 0; leaf < weights.size(); ++leaf) {
        ranges.push_back(largestRange(counts, leaf, weights.size()));
    }
    totals.reserve(vacancy.scorecards.size());
    for (const domain::Scorecard& card : vacancy.scorecards) {
        totals.push_back(ownTotal(card, weights));
    }
}

void judgePanel(const domain::Vacancy& vacancy, const PanelTables& tables, Result& result) {
    std::vector<OwnTotal> totals;
    totals.reserve(tables.totals.size());
    for (const auto& total : tables.totals) {
        if (total) totals.push_back(*total);
    }
    result.agreement = agreementOf(totals, tables.units, vacancy);
    result.leniency = leniencyOf(totals, vacancy.candidates.size(), vacancy.raters.size());
    addPanelError(result);
    result.order = orderOf(standingsOf(result.candidates));
    result.fairOrder = fairOrderOf(result);
    result.nextQuestion = nextQuestionOf(result);
    result.debrief = debriefOf(result.weights.leaf, tables.ranges);
}

} // namespace kvorum::scoring
