// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "core/scoring/portable_math.h"
#include "core/scoring/result_json.h"
#include "core/scoring/score.h"
#include "tests/property/scoring_worlds.h"

#include <algorithm>
#include <numeric>
#include <span>

using namespace kvorum;
using namespace kvorum::test;

namespace {

constexpr double within = 1e-9;

const domain::Template& model() {
    static const domain::Template small = smallTemplate();
    return small;
}

scoring::Result scoreOf(const domain::Vacancy& vacancy) {
    return scoring::score(model(), vacancy, {.draws = 0});
}

bool same(std::optional<double> a, std::optional<double> b) {
    return a.has_value() == b.has_value() && (!a || std::abs(*a - *b) <= within);
}

bool sameFigures(const scoring::CandidateFigures& a, const scoring::CandidateFigures& b) {
    return same(a.score, b.score) && same(a.se, b.se) && same(a.coverage, b.coverage) &&
           same(a.scoreEqualWeights, b.scoreEqualWeights) && same(a.sizeFit, b.sizeFit) &&
           same(a.complement, b.complement) && a.status == b.status &&
           a.provisional == b.provisional;
}

/// The means and errors of areas; not what was seen of them.
bool sameMeans(std::span<const scoring::AreaFigures> a, std::span<const scoring::AreaFigures> b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto& one, const auto& two) {
        return one.hasMean() == two.hasMean() && same(one.mean, two.mean) && same(one.se, two.se);
    });
}

bool samePanel(const scoring::Result& a, const scoring::Result& b) {
    const auto drop = [](const scoring::Result& result) {
        return result.nextQuestion ? std::optional(result.nextQuestion->expectedDrop)
                                   : std::nullopt;
    };
    const auto code = [](const std::optional<scoring::Refusal>& refusal) {
        return refusal ? std::optional(refusal->code) : std::nullopt;
    };
    return same(a.agreement.icc21, b.agreement.icc21) &&
           same(a.agreement.icc2k, b.agreement.icc2k) &&
           same(a.agreement.alpha, b.agreement.alpha) &&
           code(a.agreement.iccRefused) == code(b.agreement.iccRefused) &&
           code(a.leniency.refused) == code(b.leniency.refused) &&
           a.debrief.size() == b.debrief.size() &&
           (a.order.size() < 2 || a.order[1].place == a.order[0].place || same(drop(a), drop(b)));
}

/// A reordering of 0 … n - 1.
std::vector<std::size_t> rollOrder(std::size_t n) {
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < n; ++i) {
        order.insert(order.begin() + roll(static_cast<int>(i) + 1), i);
    }
    return order;
}

template <typename T>
std::vector<T> reordered(const std::vector<T>& all, const std::vector<std::size_t>& order) {
    std::vector<T> moved(all.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        moved[order[i]] = all[i];
    }
    return moved;
}

bool isRelief(scoring::Cause cause) {
    using scoring::Cause;
    return cause == Cause::SpecialistRelief || cause == Cause::StrengthRelief ||
           cause == Cause::LevelRelieved || cause == Cause::LevelStrength;
}

} // namespace

/// What holds for every vacancy (1,000 random ones each).
class TestPropertyScoring : public QObject {
    Q_OBJECT

private slots:
    void weights_sumToOne_M43() {
        QVERIFY(rc::check([] {
            const auto table =
                scoring::weigh(model(), rollOrganisation(model()), rollRole(model()));
            const double sum = std::accumulate(table.leaf.begin(), table.leaf.end(), 0.0);
            RC_ASSERT(std::abs(sum - 1.0) < within);
            const auto negative = [](double w) { return w < 0.0; };
            RC_ASSERT(std::none_of(table.leaf.begin(), table.leaf.end(), negative));
        }));
    }
    /// A leaf that nobody rated may weigh what it will: scores, gates' means and errors stay.
    void unobservedLeaf_movesNoScore_M48() {
        QVERIFY(rc::check([] {
            domain::Vacancy vacancy = rollVacancy(model());
            const auto leaf =
                static_cast<std::size_t>(roll(static_cast<int>(model().areaLeafCount())));
            for (auto& card : vacancy.scorecards) {
                card.ratings[leaf] = 0;
            }
            auto& words = vacancy.role.overrides;
            std::erase_if(words, [leaf](const auto& word) { return word.leaf == leaf; });
            const auto before = scoreOf(vacancy);
            domain::Override word;
            word.leaf = leaf;
            word.factor = domain::WeightFactor{roll(20) / 2.0};
            word.reason = "another weight";
            words.push_back(word);
            const auto after = scoreOf(vacancy);
            for (std::size_t c = 0; c < vacancy.candidates.size(); ++c) {
                RC_ASSERT(same(before.candidates[c].score, after.candidates[c].score));
                RC_ASSERT(same(before.candidates[c].seLeafWise, after.candidates[c].seLeafWise));
                RC_ASSERT(same(before.candidates[c].scoreEqualWeights,
                               after.candidates[c].scoreEqualWeights));
                RC_ASSERT(sameMeans(before.areasOf(c), after.areasOf(c)));
            }
        }));
    }
    void raisedRating_neverLowersTheScore_M60() {
        QVERIFY(rc::check([] {
            domain::Vacancy vacancy = rollVacancy(model());
            vacancy.raters.push_back({"last", "Rater"});
            vacancy.scorecards.push_back(
                {0, vacancy.raters.size() - 1, true, rollMarks(model(), model().leaves().size())});
            auto& card = vacancy.scorecards.back();
            const auto leaf =
                static_cast<std::size_t>(roll(static_cast<int>(model().leaves().size())));
            card.ratings[leaf] = static_cast<std::uint8_t>(1 + roll(4));
            const auto before = scoreOf(vacancy);
            ++card.ratings[leaf];
            const auto after = scoreOf(vacancy);
            for (std::size_t c = 0; c < vacancy.candidates.size(); ++c) {
                const auto& now = after.candidates[c].score;
                const auto& then = before.candidates[c].score;
                RC_ASSERT(now.has_value() == then.has_value());
                if (!now) continue;
                RC_ASSERT(*now >= *then - within);
                const bool counts = c == card.candidate && after.weights.leaf[leaf] > 1e-6;
                if (counts) RC_ASSERT(*now > *then);
                if (c != card.candidate) RC_ASSERT(same(now, then));
            }
        }));
    }
    void fileOrder_changesNothingButItself_M136() {
        QVERIFY(rc::check([] {
            const domain::Vacancy vacancy = rollVacancy(model());
            const auto candidates = rollOrder(vacancy.candidates.size());
            const auto raters = rollOrder(vacancy.raters.size());
            domain::Vacancy moved = vacancy;
            moved.candidates = reordered(vacancy.candidates, candidates);
            moved.raters = reordered(vacancy.raters, raters);
            for (auto& card : moved.scorecards) {
                card.candidate = candidates[card.candidate];
                card.rater = raters[card.rater];
            }
            std::reverse(moved.scorecards.begin(), moved.scorecards.end());
            const auto before = scoreOf(vacancy);
            const auto after = scoreOf(moved);
            RC_ASSERT(samePanel(before, after));
            for (std::size_t c = 0; c < candidates.size(); ++c) {
                RC_ASSERT(sameFigures(before.candidates[c], after.candidates[candidates[c]]));
                RC_ASSERT(
                    same(before.leniency.candidate[c], after.leniency.candidate[candidates[c]]));
            }
            for (std::size_t r = 0; r < raters.size(); ++r) {
                RC_ASSERT(same(before.leniency.rater[r], after.leniency.rater[raters[r]]));
            }
        }));
    }
    /// No specialist and no strength lowers a gate area's level or weight, or a leaf inside it.
    void relief_neverTouchesAGate_M45() {
        QVERIFY(rc::check([] {
            domain::Organisation own = rollOrganisation(model());
            domain::Role role = rollRole(model());
            role.overrides.clear();
            const auto relieved = scoring::weigh(model(), own, role);
            own.specialists.clear();
            own.strengths.clear();
            const auto plain = scoring::weigh(model(), own, role);
            for (std::size_t a = 0; a < model().areas().size(); ++a) {
                const auto& area = model().areas()[a];
                if (!area.gate) continue;
                for (std::size_t i = area.firstLeaf; i < area.endLeaf(); ++i) {
                    RC_ASSERT(relieved.required[i] == plain.required[i]);
                    const auto reasons = relieved.reasonsOf(i);
                    RC_ASSERT(std::none_of(reasons.begin(), reasons.end(), [](const auto& reason) {
                        return isRelief(reason.cause);
                    }));
                }
                RC_ASSERT(relieved.area[a] >= plain.area[a] - within);
            }
        }));
    }
    /// With the strategic index said by a person, the own turnover moves the size fit alone; and
    /// with the candidates' companies scaled alike, nothing.
    void turnover_actsThroughIndexAndSizeFitOnly_M79() {
        QVERIFY(rc::check([] {
            domain::Vacancy vacancy = rollVacancy(model());
            vacancy.role.strategic = domain::StrategicIndex{roll(11) / 10.0};
            vacancy.organisation.turnover = domain::Msek{10.0 * (1 + roll(50))};
            const auto before = scoring::resultJson(model(), vacancy, scoreOf(vacancy));
            const auto plain = scoreOf(vacancy);
            vacancy.organisation.turnover->value *= 8.0;
            auto scaled = scoreOf(vacancy);
            for (std::size_t c = 0; c < vacancy.candidates.size(); ++c) {
                scaled.candidates[c].sizeFit = plain.candidates[c].sizeFit;
            }
            // The sentences name the turnover; the numbers may not move.
            RC_ASSERT(scaled.weights.leaf == plain.weights.leaf);
            RC_ASSERT(scoring::resultJson(model(), vacancy, scaled) == before);
            for (auto& candidate : vacancy.candidates) {
                if (candidate.companyTurnover) candidate.companyTurnover->value *= 8.0;
            }
            RC_ASSERT(scoring::resultJson(model(), vacancy, scoreOf(vacancy)) == before);
        }));
    }
};

QTEST_APPLESS_MAIN(TestPropertyScoring)
#include "tst_property_scoring.moc"
