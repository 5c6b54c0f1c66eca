// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/scoring/explain_scores.h"

namespace kvorum::scoring {

/// Grows the trees of what only the panel as a whole can say.
class PanelExplainer {
public:
    using Index = ExplanationBuilder::Index;
    using Indices = ExplanationBuilder::Indices;

    PanelExplainer(ExplanationBuilder& out, WeightExplainer& weights, const domain::Template& model,
                   const domain::Vacancy& vacancy, const Result& result)
        : m_out(out), m_weights(weights), m_model(model), m_vacancy(vacancy), m_result(result) {}

    /// 1 = first; the children are the scores in their order.
    [[nodiscard]] Index place(std::uint32_t candidate);
    [[nodiscard]] Index probabilityAhead(std::uint32_t ahead, std::uint32_t behind);
    [[nodiscard]] Index singleAgreement();
    [[nodiscard]] Index panelAgreement();
    [[nodiscard]] Index alpha();
    [[nodiscard]] Index withinGroup(std::uint32_t candidate, std::uint32_t leaf);
    [[nodiscard]] Index leniency(std::uint32_t rater);
    [[nodiscard]] Index fairValue(std::uint32_t candidate);
    [[nodiscard]] Index ownTotal(const OwnTotal& own);
    [[nodiscard]] Index nextQuestion();
    [[nodiscard]] Index debriefValue(std::uint32_t leaf);

private:
    struct MeanSquares {
        Index candidates;
        Index raters;
        Index residual;
    };
    [[nodiscard]] ScoreExplainer of(std::uint32_t candidate) {
        return {m_out, m_weights, m_model, m_vacancy, m_result, candidate};
    }
    /// The total of every sheet that has one, in file order.
    [[nodiscard]] Indices totals();
    [[nodiscard]] MeanSquares meanSquares();
    [[nodiscard]] Index mark(const OwnTotal& own);
    /// What one more rating takes from the variance of the mean.
    [[nodiscard]] Index drop(std::uint32_t candidate, std::uint32_t leaf);

    ExplanationBuilder& m_out;
    WeightExplainer& m_weights;
    const domain::Template& m_model;
    const domain::Vacancy& m_vacancy;
    const Result& m_result;
};

} // namespace kvorum::scoring
