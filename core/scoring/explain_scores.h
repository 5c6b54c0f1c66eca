// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/scoring/explain_weights.h"
#include "core/scoring/result.h"

namespace kvorum::scoring {

/// Grows the trees of one candidate's figures.
class ScoreExplainer {
public:
    using Index = ExplanationBuilder::Index;
    using Indices = ExplanationBuilder::Indices;

    ScoreExplainer(ExplanationBuilder& out, WeightExplainer& weights, const domain::Template& model,
                   const domain::Vacancy& vacancy, const Result& result, std::uint32_t candidate)
        : m_out(out), m_weights(weights), m_model(model), m_vacancy(vacancy), m_result(result),
          m_candidate(candidate) {}

    [[nodiscard]] Index leafMean(std::size_t leaf);
    /// Of the ratings of a leaf; pooled for a single one.
    [[nodiscard]] Index variance(std::size_t leaf);
    [[nodiscard]] Index areaMean(std::size_t area);
    [[nodiscard]] Index gate(std::size_t area);
    [[nodiscard]] Index coverage();
    [[nodiscard]] Index score();
    [[nodiscard]] Index equalWeightScore();
    [[nodiscard]] Index standardError();
    [[nodiscard]] Index halfWidth();
    [[nodiscard]] Index sizeFit();
    [[nodiscard]] Index complement();
    [[nodiscard]] Index ownTotal(std::uint32_t rater);

private:
    [[nodiscard]] About about() const { return {.candidate = m_candidate}; }
    [[nodiscard]] About aboutLeaf(std::size_t leaf) const {
        return {.leaf = static_cast<std::uint32_t>(leaf), .candidate = m_candidate};
    }
    [[nodiscard]] About aboutArea(std::size_t area) const {
        return {.area = static_cast<std::uint32_t>(area), .candidate = m_candidate};
    }
    /// The ratings of a leaf, in file order.
    [[nodiscard]] Indices ratingsOf(std::size_t leaf);
    [[nodiscard]] std::vector<std::size_t> counting(std::size_t first, std::size_t end) const;
    [[nodiscard]] Indices weightsOf(const std::vector<std::size_t>& leaves);
    /// (mean - 1) / 4.
    [[nodiscard]] Index leafValue(std::size_t leaf, Index mean);
    [[nodiscard]] Index weightedMean(const Indices& weights, const Indices& values);
    [[nodiscard]] Index leafWiseError();

    ExplanationBuilder& m_out;
    WeightExplainer& m_weights;
    const domain::Template& m_model;
    const domain::Vacancy& m_vacancy;
    const Result& m_result;
    std::uint32_t m_candidate;
};

} // namespace kvorum::scoring
