// SPDX-License-Identifier: Apache-2.0
#include "core/scoring/explain.h"

#include "core/scoring/explain_panel.h"
#include "core/scoring/explain_scores.h"

#include <algorithm>

namespace kvorum::scoring {

namespace {

using Kind = NumberId::Kind;
using Index = ExplanationBuilder::Index;

bool hasOwnTotal(const domain::Vacancy& vacancy, const Result& result, const NumberId& number) {
    const auto& cards = vacancy.scorecards;
    return std::any_of(cards.begin(), cards.end(), [&](const domain::Scorecard& card) {
        return card.candidate == number.candidate && card.rater == number.rater &&
               ownTotal(card, result.weights.leaf).has_value();
    });
}

/// Whether the result gives the number.
bool isGiven(const domain::Vacancy& vacancy, const Result& result, const NumberId& number) {
    const auto candidate = [&]() -> const CandidateFigures& {
        return result.candidates[number.candidate];
    };
    switch (number.kind) {
    case Kind::LeafMean:
        return result.leavesOf(number.candidate)[number.leaf].observed();
    case Kind::WithinGroup:
        return result.leavesOf(number.candidate)[number.leaf].n > 1;
    case Kind::AreaMean:
        return result.areasOf(number.candidate)[number.area].hasMean();
    case Kind::Gate:
        return result.areasOf(number.candidate)[number.area].gate != GateStatus::NoGate &&
               result.weights.area[number.area] > 0.0;
    case Kind::Score:
    case Kind::EqualWeightScore:
    case Kind::StandardError:
    case Kind::HalfWidth:
    case Kind::Place:
        return candidate().score.has_value();
    case Kind::SizeFit:
        return candidate().sizeFit.has_value();
    case Kind::Complement:
        return candidate().complement.has_value();
    case Kind::ProbabilityAhead:
        return candidate().score && result.candidates[number.other].score;
    case Kind::SingleAgreement:
    case Kind::PanelAgreement:
        return result.agreement.icc21.has_value();
    case Kind::Alpha:
        return result.agreement.alpha.has_value();
    case Kind::Leniency:
        return result.leniency.rater[number.rater].has_value();
    case Kind::FairValue:
        return result.leniency.candidate[number.candidate].has_value();
    case Kind::OwnTotal:
        return hasOwnTotal(vacancy, result, number);
    case Kind::NextQuestion:
        return result.nextQuestion.has_value();
    case Kind::LeafWeight:
    case Kind::AreaWeight:
    case Kind::RequiredLevel:
    case Kind::Coverage:
    case Kind::DebriefValue:
        break;
    }
    return true;
}

bool isOfPanel(Kind kind) {
    return kind == Kind::Place || kind == Kind::ProbabilityAhead || kind >= Kind::SingleAgreement;
}

Index growOfCandidate(ScoreExplainer& explainer, WeightExplainer& weights, const NumberId& number) {
    switch (number.kind) {
    case Kind::LeafWeight:
        return weights.leafWeight(number.leaf);
    case Kind::AreaWeight:
        return weights.areaWeight(number.area);
    case Kind::RequiredLevel:
        return weights.requiredLevel(number.leaf);
    case Kind::LeafMean:
        return explainer.leafMean(number.leaf);
    case Kind::AreaMean:
        return explainer.areaMean(number.area);
    case Kind::Gate:
        return explainer.gate(number.area);
    case Kind::Coverage:
        return explainer.coverage();
    case Kind::EqualWeightScore:
        return explainer.equalWeightScore();
    case Kind::StandardError:
        return explainer.standardError();
    case Kind::HalfWidth:
        return explainer.halfWidth();
    case Kind::SizeFit:
        return explainer.sizeFit();
    case Kind::Complement:
        return explainer.complement();
    default:
        break;
    }
    return explainer.score();
}

Index growOfPanel(PanelExplainer& explainer, const NumberId& number) {
    switch (number.kind) {
    case Kind::Place:
        return explainer.place(number.candidate);
    case Kind::ProbabilityAhead:
        return explainer.probabilityAhead(number.candidate, number.other);
    case Kind::SingleAgreement:
        return explainer.singleAgreement();
    case Kind::PanelAgreement:
        return explainer.panelAgreement();
    case Kind::Alpha:
        return explainer.alpha();
    case Kind::WithinGroup:
        return explainer.withinGroup(number.candidate, number.leaf);
    case Kind::Leniency:
        return explainer.leniency(number.rater);
    case Kind::FairValue:
        return explainer.fairValue(number.candidate);
    case Kind::OwnTotal:
        return explainer.ownTotal({number.candidate, number.rater});
    case Kind::NextQuestion:
        return explainer.nextQuestion();
    default:
        break;
    }
    return explainer.debriefValue(number.leaf);
}

} // namespace

std::optional<Explanation> explain(const domain::Template& model, const domain::Vacancy& vacancy,
                                   const Result& result, const NumberId& number) {
    if (!isGiven(vacancy, result, number)) return std::nullopt;
    ExplanationBuilder out;
    WeightExplainer weights(out, model, vacancy, result.weights);
    if (isOfPanel(number.kind)) {
        PanelExplainer explainer(out, weights, model, vacancy, result);
        return out.finish(growOfPanel(explainer, number));
    }
    ScoreExplainer explainer(out, weights, model, vacancy, result, number.candidate);
    return out.finish(growOfCandidate(explainer, weights, number));
}

} // namespace kvorum::scoring
