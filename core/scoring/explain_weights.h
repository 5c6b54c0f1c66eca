// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/scoring/explanation_builder.h"
#include "core/scoring/weights.h"

namespace kvorum::scoring {

/// Grows the trees of weights and required levels from the reasons that the weighing gave.
class WeightExplainer {
public:
    using Index = ExplanationBuilder::Index;

    WeightExplainer(ExplanationBuilder& out, const domain::Template& model,
                    const domain::Vacancy& vacancy, const WeightTable& weights)
        : m_out(out), m_model(model), m_vacancy(vacancy), m_weights(weights) {}

    [[nodiscard]] Index leafWeight(std::size_t leaf);
    [[nodiscard]] Index areaWeight(std::size_t area);
    [[nodiscard]] Index requiredLevel(std::size_t leaf);
    /// The strength of someone inside.
    [[nodiscard]] Index strength(std::size_t leaf);

private:
    using Indices = ExplanationBuilder::Indices;

    void build();
    Indices areaShares();
    Index rawArea(std::size_t area);
    void keepLeadership(Indices& shares);
    Index rawLeaf(std::size_t leaf);
    Index tilt(const Reason& reason, std::size_t leaf);
    Index strategicIndex(const Reason& reason);
    Indices sharedLeaves();
    void relieve(Indices& leaves);
    void applyOverrides(Indices& leaves);
    void normalise(Indices& leaves);
    const Reason* find(Cause cause, std::size_t leaf) const;
    std::string rowOf(const Reason& reason) const;
    Index factor(const Reason& reason, std::size_t input);

    ExplanationBuilder& m_out;
    const domain::Template& m_model;
    const domain::Vacancy& m_vacancy;
    const WeightTable& m_weights;
    Indices m_leaves; ///< the finished weights
    std::optional<Index> m_strategic;
};

} // namespace kvorum::scoring
