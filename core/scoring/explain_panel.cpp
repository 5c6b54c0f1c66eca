// SPDX-License-Identifier: Apache-2.0
#include "core/scoring/explain_panel.h"

#include "core/scoring/agreement.h"
#include "core/scoring/order.h"
#include "core/scoring/portable_math.h"

#include <algorithm>

namespace kvorum::scoring {

PanelExplainer::Indices PanelExplainer::totals() {
    Indices cells;
    for (const OwnTotal& own : ownTotals(m_vacancy, m_result.weights.leaf)) {
        cells.push_back(m_out.given(What::OwnTotal, own.total,
                                    {.candidate = own.candidate, .rater = own.rater}));
    }
    return cells;
}

PanelExplainer::Index PanelExplainer::ownTotal(const OwnTotal& own) {
    return of(own.candidate).ownTotal(own.rater);
}

PanelExplainer::Index PanelExplainer::place(std::uint32_t candidate) {
    Indices scores;
    double place = 0.0;
    for (const Placed& placed : m_result.order) {
        scores.push_back(m_out.given(What::Score, *m_result.candidates[placed.candidate].score,
                                     {.candidate = placed.candidate}));
        if (placed.candidate == candidate) place = placed.place + 1.0;
    }
    return m_out.procedure(What::Place, place, scores, {.candidate = candidate}, "M-45");
}

PanelExplainer::Index PanelExplainer::probabilityAhead(std::uint32_t ahead, std::uint32_t behind) {
    const Index difference =
        m_out.plain(Operation::Difference, {of(ahead).score(), of(behind).score()});
    const Index first = of(ahead).standardError();
    const Index second = of(behind).standardError();
    const About about{.candidate = ahead};
    const auto& figures = m_result.candidates;
    if (nearlyEqual(figures[ahead].se, 0.0) && nearlyEqual(figures[behind].se, 0.0)) {
        const double value = kvorum::scoring::probabilityAhead({*figures[ahead].score, 0.0},
                                                               {*figures[behind].score, 0.0});
        return m_out.procedure(What::ProbabilityAhead, value, {difference, first, second}, about,
                               "normal_difference");
    }
    const Index squares =
        m_out.plain(Operation::Sum, {m_out.plain(Operation::Product, {first, first}),
                                     m_out.plain(Operation::Product, {second, second})});
    const Index error = m_out.plain(Operation::Root, {squares});
    return m_out.of(What::ProbabilityAhead, Operation::Normal,
                    {m_out.plain(Operation::Quotient, {difference, error})}, about,
                    "normal_difference");
}

PanelExplainer::MeanSquares PanelExplainer::meanSquares() {
    const Indices cells = totals();
    const TwoWay& table = *m_result.agreement.table;
    const auto square = [&](What what, double value) {
        return m_out.procedure(what, value, cells, {}, "intraclass_correlation");
    };
    return {square(What::CandidateMeanSquare, table.between),
            square(What::RaterMeanSquare, table.judges),
            square(What::ResidualMeanSquare, table.error)};
}

PanelExplainer::Index PanelExplainer::singleAgreement() {
    const TwoWay& table = *m_result.agreement.table;
    const MeanSquares ms = meanSquares();
    const Index k = m_out.number(static_cast<double>(table.raters));
    const Index others = m_out.number(static_cast<double>(table.raters) - 1.0);
    const Index n = m_out.number(static_cast<double>(table.candidates));
    const Index judges = m_out.plain(Operation::Difference, {ms.raters, ms.residual});
    const Index shared =
        m_out.plain(Operation::Quotient, {m_out.plain(Operation::Product, {k, judges}), n});
    const Index under = m_out.plain(
        Operation::Sum,
        {ms.candidates, m_out.plain(Operation::Product, {others, ms.residual}), shared});
    const Index signal = m_out.plain(Operation::Difference, {ms.candidates, ms.residual});
    return m_out.of(What::SingleAgreement, Operation::Quotient, {signal, under}, {},
                    "intraclass_correlation");
}

PanelExplainer::Index PanelExplainer::panelAgreement() {
    const MeanSquares ms = meanSquares();
    const Index n = m_out.number(static_cast<double>(m_result.agreement.table->candidates));
    const Index judges = m_out.plain(Operation::Difference, {ms.raters, ms.residual});
    const Index under =
        m_out.plain(Operation::Sum, {ms.candidates, m_out.plain(Operation::Quotient, {judges, n})});
    const Index signal = m_out.plain(Operation::Difference, {ms.candidates, ms.residual});
    return m_out.of(What::PanelAgreement, Operation::Quotient, {signal, under}, {},
                    "intraclass_correlation");
}

PanelExplainer::Index PanelExplainer::alpha() {
    const auto apart = *disagreementOf(UnitSums(valueCounts(m_vacancy, m_model.leaves().size())));
    const auto part = [&](What what, double value) {
        return m_out.procedure(what, value, {}, {}, "krippendorff_alpha");
    };
    const Index ratio =
        m_out.plain(Operation::Quotient, {part(What::ObservedApart, apart.observed),
                                          part(What::ExpectedApart, apart.expected)});
    return m_out.of(What::Alpha, Operation::Difference, {m_out.number(1.0), ratio}, {},
                    "krippendorff_alpha");
}

PanelExplainer::Index PanelExplainer::withinGroup(std::uint32_t candidate, std::uint32_t leaf) {
    const Index part =
        m_out.plain(Operation::Quotient, {of(candidate).variance(leaf), m_out.number(2.0)});
    return m_out.of(What::WithinGroup, Operation::Difference, {m_out.number(1.0), part},
                    {.leaf = leaf, .candidate = candidate}, "within_group");
}

PanelExplainer::Index PanelExplainer::mark(const OwnTotal& own) {
    const Index part = m_out.plain(Operation::Quotient, {ownTotal(own), m_out.number(25.0)});
    return m_out.plain(Operation::Sum, {m_out.number(1.0), part});
}

PanelExplainer::Index PanelExplainer::leniency(std::uint32_t rater) {
    return m_out.procedure(What::Leniency, *m_result.leniency.rater[rater], totals(),
                           {.rater = rater}, "least_squares");
}

PanelExplainer::Index PanelExplainer::fairValue(std::uint32_t candidate) {
    Indices fair;
    for (const OwnTotal& own : ownTotals(m_vacancy, m_result.weights.leaf)) {
        if (own.candidate != candidate) continue;
        fair.push_back(m_out.plain(Operation::Difference, {mark(own), leniency(own.rater)}));
    }
    const Index count = m_out.number(static_cast<double>(fair.size()));
    return m_out.of(What::FairValue, Operation::Quotient,
                    {m_out.plain(Operation::Sum, fair), count}, {.candidate = candidate},
                    "least_squares");
}

PanelExplainer::Index PanelExplainer::drop(std::uint32_t candidate, std::uint32_t leaf) {
    const LeafFigures& figures = m_result.leavesOf(candidate)[leaf];
    const About about{.leaf = leaf, .candidate = candidate};
    const auto divided = [&](Index variance, double count) {
        return m_out.of(What::MeanVariance, Operation::Quotient,
                        {variance, m_out.given(What::RatingCount, count, about)}, about);
    };
    const Index variance = of(candidate).variance(leaf);
    const Index now = figures.observed() ? divided(variance, figures.n)
                                         : m_out.given(What::MeanVariance, 2.0, about);
    const Index then = divided(variance, figures.n + 1.0);
    return m_out.plain(Operation::Difference, {now, then});
}

PanelExplainer::Index PanelExplainer::nextQuestion() {
    const std::uint32_t leaf = m_result.nextQuestion->leaf;
    const std::uint32_t first = m_result.order[0].candidate;
    const std::uint32_t second = m_result.order[1].candidate;
    const Index weight = m_weights.leafWeight(leaf);
    const Index drops = m_out.plain(Operation::Sum, {drop(first, leaf), drop(second, leaf)});
    return m_out.of(What::ExpectedDrop, Operation::Product,
                    {m_out.number(625.0), weight, weight, drops}, {.leaf = leaf}, "standard_error");
}

PanelExplainer::Index PanelExplainer::debriefValue(std::uint32_t leaf) {
    const std::size_t leaves = m_model.leaves().size();
    const auto counts = valueCounts(m_vacancy, leaves);
    Indices ranges{m_out.number(0.0)};
    for (std::uint32_t c = 0; c < m_vacancy.candidates.size(); ++c) {
        const std::uint32_t range = counts[c * leaves + leaf].range();
        ranges.push_back(m_out.given(What::RatingRange, range, {.leaf = leaf, .candidate = c}));
    }
    const Index largest = m_out.of(What::RatingRange, Operation::Larger, ranges, {.leaf = leaf});
    return m_out.of(What::DebriefValue, Operation::Product, {m_weights.leafWeight(leaf), largest},
                    {.leaf = leaf});
}

} // namespace kvorum::scoring
