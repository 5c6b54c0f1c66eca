// SPDX-License-Identifier: Apache-2.0
#include "core/scoring/live_result.h"

#include "core/scoring/candidate_figures.h"
#include "core/scoring/leaf_figures.h"
#include "core/scoring/next_question.h"
#include "core/scoring/score.h"

namespace kvorum::scoring {

namespace {

Result weighed(const domain::Template& model, const domain::Vacancy& vacancy) {
    Result result;
    result.weights = weigh(model, vacancy.organisation, vacancy.role);
    return result;
}

} // namespace

LiveResult::LiveResult(domain::Template itsModel, domain::Vacancy itsVacancy)
    : model(std::move(itsModel)), vacancy(std::move(itsVacancy)), result(weighed(model, vacancy)),
      m_tables(vacancy, result.weights.leaf),
      m_sheet(vacancy.candidates.size() * vacancy.raters.size(), 0) {
    result = scoreFrom(model, vacancy, std::move(result.weights), m_tables);
    for (std::size_t i = 0; i < vacancy.scorecards.size(); ++i) {
        const domain::Scorecard& card = vacancy.scorecards[i];
        m_sheet[card.candidate * vacancy.raters.size() + card.rater] =
            static_cast<std::uint32_t>(i + 1);
    }
}

std::optional<std::size_t> LiveResult::sheetOf(std::size_t candidate, std::size_t rater) const {
    if (candidate >= vacancy.candidates.size() || rater >= vacancy.raters.size()) {
        return std::nullopt;
    }
    const std::uint32_t sheet = m_sheet[candidate * vacancy.raters.size() + rater];
    return sheet > 0 ? std::optional<std::size_t>(sheet - 1) : std::nullopt;
}

bool LiveResult::change(std::size_t candidate, std::size_t rater, std::size_t leaf,
                        std::uint8_t rating) {
    const auto sheet = sheetOf(candidate, rater);
    if (!sheet || leaf >= model.leaves().size() || rating > levelCount) return false;
    domain::Scorecard& card = vacancy.scorecards[*sheet];
    const std::uint8_t before = domain::markOf(card.ratings, leaf);
    if (before == rating) return true;
    card.ratings.resize(model.leaves().size(), 0);
    card.ratings[leaf] = rating;
    if (!card.submitted) return true;
    recount(candidate * model.leaves().size() + leaf, before, rating);
    scoreCandidate(model, vacancy, candidate, result);
    m_tables.ranges[leaf] = largestRange(m_tables.counts, leaf, model.leaves().size());
    m_tables.totals[*sheet] = ownTotal(card, result.weights.leaf);
    judgePanel(vacancy, m_tables, result);
    return true;
}

void LiveResult::recount(std::size_t cell, std::uint8_t before, std::uint8_t after) {
    ValueCounts& counts = m_tables.counts[cell];
    m_tables.units.remove(counts);
    if (before > 0) --counts.of[before - 1U];
    if (after > 0) ++counts.of[after - 1U];
    m_tables.units.add(counts);
    const double pooled = m_tables.units.pooledVariance();
    result.leaves[cell] = leafFigures(counts, pooled);
    if (pooled != result.pooledVariance) {
        result.pooledVariance = pooled;
        refreshSingles();
    }
}

/// The variance of a leaf with a single rating is that of all others.
void LiveResult::refreshSingles() {
    for (std::size_t c = 0; c < vacancy.candidates.size(); ++c) {
        bool any = false;
        const std::size_t first = c * model.leaves().size();
        for (std::size_t cell = first; cell < first + model.leaves().size(); ++cell) {
            LeafFigures& leaf = result.leaves[cell];
            if (leaf.n != 1) continue;
            leaf.variance = result.pooledVariance;
            any = true;
        }
        if (any) scoreCandidate(model, vacancy, c, result);
    }
}

} // namespace kvorum::scoring
