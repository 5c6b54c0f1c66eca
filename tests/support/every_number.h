// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/scoring/agreement.h"
#include "core/scoring/explain.h"
#include "core/scoring/order.h"
#include "core/scoring/rule_note.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

namespace kvorum::test {

/// A number that a screen shows, as the result gives it.
struct ShownNumber {
    scoring::NumberId id;
    std::optional<double> value; ///< nothing: it must not be explained either
};

/// Every number of a result that can be explained.
class EveryNumber {
public:
    using Kind = scoring::NumberId::Kind;

    EveryNumber(const domain::Template& model, const domain::Vacancy& vacancy,
                const scoring::Result& result)
        : m_model(model), m_vacancy(vacancy), m_result(result) {
        ofRole();
        for (std::uint32_t c = 0; c < vacancy.candidates.size(); ++c) {
            ofCandidate(c);
            ofSheets(c);
        }
        ofPanel();
    }

    std::vector<ShownNumber> all;

private:
    static std::optional<double> given(bool there, double value) {
        return there ? std::optional(value) : std::nullopt;
    }
    void add(scoring::NumberId id, std::optional<double> value) { all.push_back({id, value}); }

    void ofRole() {
        const auto& weights = m_result.weights;
        for (std::uint32_t i = 0; i < m_model.leaves().size(); ++i) {
            add({.kind = Kind::LeafWeight, .leaf = i}, weights.leaf[i]);
            add({.kind = Kind::RequiredLevel, .leaf = i}, weights.required[i].value);
        }
        for (std::uint32_t a = 0; a < m_model.areas().size(); ++a) {
            add({.kind = Kind::AreaWeight, .area = a}, weights.area[a]);
        }
    }
    void ofCandidate(std::uint32_t c) {
        const auto& f = m_result.candidates[c];
        const bool scored = f.score.has_value();
        add({.kind = Kind::Score, .candidate = c}, f.score);
        add({.kind = Kind::EqualWeightScore, .candidate = c}, given(scored, f.scoreEqualWeights));
        add({.kind = Kind::StandardError, .candidate = c}, given(scored, f.se));
        add({.kind = Kind::HalfWidth, .candidate = c}, given(scored, 1.96 * f.se));
        add({.kind = Kind::Coverage, .candidate = c}, f.coverage);
        add({.kind = Kind::SizeFit, .candidate = c}, f.sizeFit);
        add({.kind = Kind::Complement, .candidate = c}, f.complement);
        add({.kind = Kind::Place, .candidate = c}, placeOf(c));
        add({.kind = Kind::FairValue, .candidate = c}, m_result.leniency.candidate[c]);
        for (std::uint32_t i = 0; i < m_model.leaves().size(); ++i) {
            const auto& leaf = m_result.leavesOf(c)[i];
            add({.kind = Kind::LeafMean, .candidate = c, .leaf = i},
                given(leaf.observed(), leaf.mean));
            add({.kind = Kind::WithinGroup, .candidate = c, .leaf = i}, scoring::withinGroup(leaf));
        }
        for (std::uint32_t a = 0; a < m_model.areas().size(); ++a) {
            const auto& area = m_result.areasOf(c)[a];
            add({.kind = Kind::AreaMean, .candidate = c, .area = a},
                given(area.hasMean(), area.mean));
            const bool judged = area.gate != scoring::GateStatus::NoGate;
            add({.kind = Kind::Gate, .candidate = c, .area = a},
                given(judged && m_result.weights.area[a] > 0.0,
                      area.gate == scoring::GateStatus::Pass ? 1.0 : 0.0));
        }
    }
    void ofPanel() {
        const auto& result = m_result;
        add({.kind = Kind::SingleAgreement}, result.agreement.icc21);
        add({.kind = Kind::PanelAgreement}, result.agreement.icc2k);
        add({.kind = Kind::Alpha}, result.agreement.alpha);
        const auto& next = result.nextQuestion;
        add({.kind = Kind::NextQuestion}, given(next.has_value(), next ? next->expectedDrop : 0));
        for (std::uint32_t r = 0; r < m_vacancy.raters.size(); ++r) {
            add({.kind = Kind::Leniency, .rater = r}, result.leniency.rater[r]);
        }
        for (std::size_t i = 0; i < result.order.size(); ++i) {
            for (std::size_t j = i + 1; j < result.order.size(); ++j) {
                const auto pair = scoring::pairOf(result, i, j);
                add({.kind = Kind::ProbabilityAhead, .candidate = pair.ahead, .other = pair.behind},
                    pair.probability);
            }
        }
        for (const auto& item : result.debrief) {
            add({.kind = Kind::DebriefValue, .leaf = item.leaf}, item.value);
        }
    }
    void ofSheets(std::uint32_t c) {
        const auto totals = scoring::ownTotals(m_vacancy, m_result.weights.leaf);
        for (std::uint32_t r = 0; r < m_vacancy.raters.size(); ++r) {
            const auto own = std::find_if(totals.begin(), totals.end(), [c, r](const auto& total) {
                return total.candidate == c && total.rater == r;
            });
            add({.kind = Kind::OwnTotal, .candidate = c, .rater = r},
                own == totals.end() ? std::nullopt : std::optional(own->total));
        }
    }
    std::optional<double> placeOf(std::uint32_t c) const {
        for (const auto& placed : m_result.order) {
            if (placed.candidate == c) return placed.place + 1.0;
        }
        return std::nullopt;
    }

    const domain::Template& m_model;
    const domain::Vacancy& m_vacancy;
    const scoring::Result& m_result;
};

/// Empty where the explanation of the number, worked out anew, gives it to 1e-9.
inline std::string explanationFault(const domain::Template& model, const domain::Vacancy& vacancy,
                                    const scoring::Result& result, const ShownNumber& number) {
    const auto explained = scoring::explain(model, vacancy, result, number.id);
    const std::string name = "number of kind " + std::to_string(static_cast<int>(number.id.kind));
    if (explained.has_value() != number.value.has_value()) return name + " given or not";
    if (!explained) return {};
    const double worked = scoring::evaluate(*explained);
    const bool right = std::abs(worked - *number.value) <= 1e-9 &&
                       std::abs(explained->root().value - *number.value) <= 1e-9;
    return right ? std::string()
                 : name + " is " + std::to_string(*number.value) + ", worked out " +
                       std::to_string(worked);
}

} // namespace kvorum::test
