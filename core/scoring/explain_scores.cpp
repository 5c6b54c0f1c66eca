// SPDX-License-Identifier: Apache-2.0
#include "core/scoring/explain_scores.h"

#include "core/scoring/figures.h"
#include "core/scoring/fit.h"
#include "core/scoring/portable_math.h"

#include <algorithm>

namespace kvorum::scoring {

std::vector<std::size_t> ScoreExplainer::counting(std::size_t first, std::size_t end) const {
    std::vector<std::size_t> leaves;
    for (std::size_t i = first; i < end; ++i) {
        const bool observed = m_result.leavesOf(m_candidate)[i].observed();
        if (observed && m_result.weights.leaf[i] > 0.0) leaves.push_back(i);
    }
    return leaves;
}

ScoreExplainer::Indices ScoreExplainer::weightsOf(const std::vector<std::size_t>& leaves) {
    Indices weights;
    for (const std::size_t leaf : leaves) {
        weights.push_back(m_weights.leafWeight(leaf));
    }
    return weights;
}

ScoreExplainer::Indices ScoreExplainer::ratingsOf(std::size_t leaf) {
    Indices ratings;
    for (const domain::Scorecard& card : m_vacancy.scorecards) {
        const int rating = domain::markOf(card.ratings, leaf);
        if (!card.submitted || card.candidate != m_candidate || rating == 0) continue;
        About whose = aboutLeaf(leaf);
        whose.rater = static_cast<std::uint32_t>(card.rater);
        ratings.push_back(m_out.given(What::Rating, rating, whose));
    }
    return ratings;
}

ScoreExplainer::Index ScoreExplainer::leafMean(std::size_t leaf) {
    const Indices ratings = ratingsOf(leaf);
    const Index count =
        m_out.given(What::RatingCount, static_cast<double>(ratings.size()), aboutLeaf(leaf));
    const Index sum = m_out.plain(Operation::Sum, ratings);
    return m_out.of(What::LeafMean, Operation::Quotient, {sum, count}, aboutLeaf(leaf));
}

ScoreExplainer::Index ScoreExplainer::variance(std::size_t leaf) {
    const LeafFigures& figures = m_result.leavesOf(m_candidate)[leaf];
    if (figures.n < 2) {
        return m_out.procedure(What::PooledVariance, m_result.pooledVariance, {}, {},
                               "standard_error");
    }
    const Index mean = leafMean(leaf);
    Indices squares;
    for (const Index rating : ratingsOf(leaf)) {
        const Index off = m_out.plain(Operation::Difference, {rating, mean});
        squares.push_back(m_out.plain(Operation::Product, {off, off}));
    }
    return m_out.of(What::Variance, Operation::Quotient,
                    {m_out.plain(Operation::Sum, squares), m_out.number(figures.n - 1.0)},
                    aboutLeaf(leaf), "standard_error");
}

ScoreExplainer::Index ScoreExplainer::weightedMean(const Indices& weights, const Indices& values) {
    Indices products;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        products.push_back(m_out.plain(Operation::Product, {weights[i], values[i]}));
    }
    return m_out.plain(Operation::Quotient, {m_out.plain(Operation::Sum, products),
                                             m_out.plain(Operation::Sum, weights)});
}

ScoreExplainer::Index ScoreExplainer::areaMean(std::size_t area) {
    const domain::Area& where = m_model.areas()[area];
    const auto leaves = counting(where.firstLeaf, where.endLeaf());
    Indices means;
    for (const std::size_t leaf : leaves) {
        means.push_back(leafMean(leaf));
    }
    return m_out.of(What::AreaMean, Operation::Last, {weightedMean(weightsOf(leaves), means)},
                    aboutArea(area), "M-48");
}

ScoreExplainer::Index ScoreExplainer::gate(std::size_t area) {
    const AreaFigures& figures = m_result.areasOf(m_candidate)[area];
    if (figures.gate == GateStatus::Undetermined) {
        const domain::Area& where = m_model.areas()[area];
        const Indices seen = weightsOf(counting(where.firstLeaf, where.endLeaf()));
        const Index share = m_out.of(
            What::SeenShare, Operation::Quotient,
            {m_out.plain(Operation::Sum, seen), m_weights.areaWeight(area)}, aboutArea(area));
        return m_out.of(What::Gate, Operation::AtLeast, {share, m_out.number(0.5)}, aboutArea(area),
                        "M-41");
    }
    const Index level = m_out.given(What::GateLevel, gateLevel, aboutArea(area), "M-45");
    return m_out.of(What::Gate, Operation::AtLeast, {areaMean(area), level}, aboutArea(area),
                    "M-45");
}

ScoreExplainer::Index ScoreExplainer::coverage() {
    return m_out.of(What::Coverage, Operation::Sum, weightsOf(counting(0, m_model.leaves().size())),
                    about(), "M-41");
}

ScoreExplainer::Index ScoreExplainer::leafValue(std::size_t leaf, Index mean) {
    const Index above = m_out.plain(Operation::Difference, {mean, m_out.number(1.0)});
    return m_out.of(What::LeafValue, Operation::Quotient, {above, m_out.number(4.0)},
                    aboutLeaf(leaf));
}

ScoreExplainer::Index ScoreExplainer::score() {
    const auto leaves = counting(0, m_model.leaves().size());
    Indices values;
    for (const std::size_t leaf : leaves) {
        values.push_back(leafValue(leaf, leafMean(leaf)));
    }
    const Index mean = weightedMean(weightsOf(leaves), values);
    return m_out.of(What::Score, Operation::Product, {m_out.number(100.0), mean}, about(),
                    "additive_value");
}

ScoreExplainer::Index ScoreExplainer::equalWeightScore() {
    Indices values;
    for (const std::size_t leaf : counting(0, m_model.leaves().size())) {
        values.push_back(leafValue(leaf, leafMean(leaf)));
    }
    const Index count = m_out.number(static_cast<double>(values.size()));
    const Index mean =
        m_out.plain(Operation::Quotient, {m_out.plain(Operation::Sum, values), count});
    return m_out.of(What::EqualWeightScore, Operation::Product, {m_out.number(100.0), mean},
                    about(), "additive_value");
}

ScoreExplainer::Index ScoreExplainer::leafWiseError() {
    const auto leaves = counting(0, m_model.leaves().size());
    const Indices weights = weightsOf(leaves);
    const Index all = m_out.plain(Operation::Sum, weights);
    Indices parts;
    for (std::size_t i = 0; i < leaves.size(); ++i) {
        const Index share = m_out.plain(Operation::Quotient, {weights[i], all});
        const Index count = m_out.given(
            What::RatingCount, m_result.leavesOf(m_candidate)[leaves[i]].n, aboutLeaf(leaves[i]));
        const Index ofMean = m_out.of(What::MeanVariance, Operation::Quotient,
                                      {variance(leaves[i]), count}, aboutLeaf(leaves[i]));
        parts.push_back(m_out.plain(Operation::Product, {share, share, ofMean}));
    }
    const Index root = m_out.plain(Operation::Root, {m_out.plain(Operation::Sum, parts)});
    return m_out.of(What::LeafWiseError, Operation::Product, {m_out.number(25.0), root}, about(),
                    "standard_error");
}

ScoreExplainer::Index ScoreExplainer::standardError() {
    Indices errors{leafWiseError()};
    if (const auto& table = m_result.agreement.table) {
        const Index residual = m_out.procedure(What::ResidualMeanSquare, table->error, {}, {},
                                               "intraclass_correlation");
        const Index raters = m_out.number(static_cast<double>(table->raters));
        errors.push_back(m_out.of(What::PanelWiseError, Operation::Root,
                                  {m_out.plain(Operation::Quotient, {residual, raters})}, {},
                                  "standard_error"));
    }
    return m_out.of(What::StandardError, Operation::Larger, errors, about(), "standard_error");
}

ScoreExplainer::Index ScoreExplainer::halfWidth() {
    return m_out.of(What::HalfWidth, Operation::Product, {m_out.number(normal95), standardError()},
                    about(), "standard_error");
}

ScoreExplainer::Index ScoreExplainer::sizeFit() {
    const Index company = m_out.given(
        What::CandidateTurnover, m_vacancy.candidates[m_candidate].companyTurnover->value, about());
    const Index own = m_out.given(What::Turnover, m_vacancy.organisation.turnover->value);
    const Index ratio =
        m_out.of(What::SizeRatio, Operation::Quotient, {company, own}, about(), "M-77");
    const double times = m_out.valueOf(ratio);
    const Index one = m_out.number(1.0);
    if (times >= leastFullFit && times <= mostFullFit) {
        return m_out.of(What::SizeFit, Operation::Last, {ratio, one}, about(), "M-77");
    }
    const Indices apart = times > mostFullFit ? Indices{ratio, m_out.number(mostFullFit)}
                                              : Indices{m_out.number(leastFullFit), ratio};
    const Index far = m_out.plain(Operation::Logarithm, {m_out.plain(Operation::Quotient, apart)});
    const Index whole = m_out.plain(Operation::Logarithm, {m_out.number(4.0)});
    const Index lost = m_out.plain(Operation::Quotient, {far, whole});
    return m_out.of(What::SizeFit, Operation::Larger,
                    {m_out.plain(Operation::Difference, {one, lost}), m_out.number(0.0)}, about(),
                    "M-78");
}

ScoreExplainer::Index ScoreExplainer::complement() {
    Indices gaps;
    Indices filled;
    for (std::size_t i = 0; i < m_model.areaLeafCount(); ++i) {
        const int strength = domain::markOf(m_vacancy.organisation.strengths, i);
        if (strength == 0 || m_result.weights.required[i].value <= strength) continue;
        const Index own = m_weights.strength(i);
        gaps.push_back(m_out.of(What::Gap, Operation::Difference, {m_weights.requiredLevel(i), own},
                                aboutLeaf(i), "M-64"));
        if (!m_result.leavesOf(m_candidate)[i].observed()) continue;
        const Index more = m_out.plain(Operation::Difference, {leafMean(i), own});
        const Index above = m_out.plain(Operation::Larger, {more, m_out.number(0.0)});
        filled.push_back(
            m_out.of(What::Filled, Operation::Smaller, {gaps.back(), above}, aboutLeaf(i), "M-64"));
    }
    return m_out.of(What::Complement, Operation::Quotient,
                    {m_out.plain(Operation::Sum, filled), m_out.plain(Operation::Sum, gaps)},
                    about(), "M-64");
}

ScoreExplainer::Index ScoreExplainer::ownTotal(std::uint32_t rater) {
    Indices weights;
    Indices values;
    const About whose{.candidate = m_candidate, .rater = rater};
    for (const domain::Scorecard& card : m_vacancy.scorecards) {
        if (!card.submitted || card.candidate != m_candidate || card.rater != rater) continue;
        for (std::size_t i = 0; i < card.ratings.size(); ++i) {
            if (card.ratings[i] == 0 || !(m_result.weights.leaf[i] > 0.0)) continue;
            About of = whose;
            of.leaf = static_cast<std::uint32_t>(i);
            weights.push_back(m_weights.leafWeight(i));
            values.push_back(leafValue(i, m_out.given(What::Rating, card.ratings[i], of)));
        }
    }
    return m_out.of(What::OwnTotal, Operation::Product,
                    {m_out.number(100.0), weightedMean(weights, values)}, whose, "additive_value");
}

} // namespace kvorum::scoring
