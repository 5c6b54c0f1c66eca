// SPDX-License-Identifier: Apache-2.0
#include "core/scoring/figures.h"
#include "core/scoring/order.h"
#include "core/scoring/own_totals.h"
#include "core/scoring/portable_math.h"
#include "tests/core/tst_scoring_fixture.h"

using namespace kvorum;
using namespace kvorum::test;
using scoring::GateStatus;
using scoring::Result;
using scoring::Status;

namespace {

/// Two areas of one weightless gate-free kind each: leaf weights 3/4 and 1/4.
domain::Template twoLeaves() {
    domain::Template small;
    (void)small.addArea("first", false);
    (void)small.addLeaf("a");
    (void)small.addArea("second", false);
    (void)small.addLeaf("b");
    return small;
}

domain::Marks without(domain::Marks all, std::initializer_list<std::string_view> ids) {
    for (const auto id : ids) {
        all[leaf(id)] = 0;
    }
    return all;
}

/// Ratings of marketing only on this many of its twelve leaves, all other areas full.
domain::Marks marketingSeen(std::size_t leaves) {
    domain::Marks all = inArea(everywhere(4), "marketing_online_sales", 0);
    for (std::size_t i = 0; i < leaves; ++i) {
        all[model().areas()[area("marketing_online_sales")].firstLeaf + i] = 4;
    }
    return all;
}

scoring::AreaFigures areaOf(const Result& result, std::size_t candidate, std::string_view id) {
    return result.areasOf(candidate)[area(id)];
}

} // namespace

class TestScoringCandidates : public QObject {
    Q_OBJECT

private slots:
    // --- score and coverage ------------------------------------------------------------------
    void score_isTheWeightedMean_M48() {
        Panel panel(twoLeaves());
        panel.rated("x", {domain::Marks{5, 2}});
        const auto result = panel.score();
        VERIFY_NEAR(*result.candidates[0].score, 100.0 * (0.75 * 1.0 + 0.25 * 0.25), exact);
        VERIFY_NEAR(result.candidates[0].scoreEqualWeights, 62.5, exact);
        VERIFY_NEAR(result.candidates[0].coverage, 1.0, exact);
    }
    void notObserved_isAbsentAndNeverZero_M48() {
        Panel panel(twoLeaves());
        panel.rated("x", {domain::Marks{5, 0}});
        const auto result = panel.score();
        VERIFY_NEAR(*result.candidates[0].score, 100.0, exact);
        VERIFY_NEAR(result.candidates[0].coverage, 0.75, exact);
        QCOMPARE(result.leavesOf(0)[1].n, 0U);
        QVERIFY(!result.areasOf(0)[1].hasMean());
    }
    void skillInOneDiscipline_isNotRolledDown_M48() {
        Panel panel;
        panel.rated("x", {marks({{"seo", 5}})});
        const auto result = panel.score();
        QCOMPARE(result.leavesOf(0)[leaf("paid_social")].n, 0U);
        VERIFY_NEAR(areaOf(result, 0, "marketing_online_sales").coverage,
                    result.weights.leaf[leaf("seo")], exact);
    }
    void kpiTrio_scoresMeaningAndActing_M71() {
        for (const double msek : {5.0, 100.0, 5000.0}) {
            Panel panel;
            panel.vacancy.organisation.turnover = domain::Msek{msek};
            panel.rated("knows",
                        {marks({{"kpi_meaning", 5}, {"kpi_acting", 5}, {"kpi_extracting", 1}})});
            panel.rated("digs",
                        {marks({{"kpi_meaning", 1}, {"kpi_acting", 1}, {"kpi_extracting", 5}})});
            const auto result = panel.score();
            VERIFY_NEAR(*result.candidates[0].score, 90.0, 1e-9);
            VERIFY_NEAR(*result.candidates[1].score, 10.0, 1e-9);
        }
    }
    void aLeafWithoutWeight_doesNotCount_M31() {
        Panel panel;
        domain::Override word;
        word.leaf = leaf("staff_leadership");
        word.factor = domain::WeightFactor{0.0};
        word.reason = "M-31";
        panel.vacancy.role.overrides = {word};
        panel.rated("x", {inArea(everywhere(4), "leadership", 3)});
        panel.vacancy.scorecards[0].ratings[leaf("staff_leadership")] = 1;
        const auto result = panel.score();
        VERIFY_NEAR(areaOf(result, 0, "leadership").mean, 3.0, exact);
        QCOMPARE(areaOf(result, 0, "leadership").gate, GateStatus::Pass);
    }
    void onlySubmittedSheets_count_M138() {
        Panel panel;
        panel.rated("x", {everywhere(4), everywhere(1)});
        panel.vacancy.scorecards[1].submitted = false;
        VERIFY_NEAR(*panel.score().candidates[0].score, 75.0, exact);
    }
    void traitsWithoutShare_leaveTheScore_M109() {
        Panel panel;
        panel.rated("x", {everywhere(4)});
        panel.vacancy.scorecards[0].ratings[leaf("flexibility")] = 1;
        VERIFY_NEAR(*panel.score().candidates[0].score, 75.0, exact);
        panel.vacancy.role.traitShare = {0.1};
        VERIFY_NEAR(*panel.score().candidates[0].score, 75.0 - 0.02 * 75.0, exact);
    }
    void noRatings_giveNoScore_M41() {
        Panel panel;
        panel.rated("x", {domain::Marks{}});
        panel.rated("traits only", {marks({{"flexibility", 5}})});
        const auto result = panel.score();
        for (const auto& candidate : result.candidates) {
            QVERIFY(!candidate.score.has_value());
            QCOMPARE(candidate.status, Status::Undetermined);
            QVERIFY(candidate.provisional);
        }
        QVERIFY(result.order.empty());
    }

    // --- seen and provisional ----------------------------------------------------------------
    void fiveOfTwelveMarketingLeaves_areProvisional_M41() {
        Panel panel;
        panel.vacancy.role.strategic = domain::StrategicIndex{0.5};
        panel.rated("five", {marketingSeen(5)});
        panel.rated("six", {marketingSeen(6)});
        panel.rated("eight", {marketingSeen(8)});
        const auto result = panel.score();
        QVERIFY(result.candidates[0].provisional);
        QVERIFY(!areaOf(result, 0, "marketing_online_sales").seen);
        QVERIFY(!result.candidates[1].provisional);
        QVERIFY(!result.candidates[2].provisional);
    }
    void provisionalCandidate_standsAfterFinalOnes_M41() {
        Panel panel;
        panel.rated("high", {without(everywhere(5),
                                     {"technical_ordering", "shop_operation", "usability"})});
        panel.rated("low", {everywhere(3)});
        QCOMPARE(orderText(panel.score(), panel.vacancy), QStringLiteral("low|high"));
    }

    // --- gates -------------------------------------------------------------------------------
    void leadershipBelowThree_failsWhateverElse_M45() {
        Panel panel;
        const auto strong = everywhere(5);
        panel.rated("fails", {inArea(strong, "leadership", 3), inArea(strong, "leadership", 3),
                              inArea(strong, "leadership", 2)});
        panel.rated("plain", {everywhere(3), everywhere(3), everywhere(3)});
        const auto result = panel.score();
        VERIFY_NEAR(*result.candidates[0].score, 73.361, 5e-4);
        QCOMPARE(result.candidates[0].status, Status::GateFailed);
        VERIFY_NEAR(*result.candidates[1].score, 50.0, exact);
        QCOMPARE(result.candidates[1].status, Status::Pass);
        QCOMPARE(orderText(result, panel.vacancy), QStringLiteral("plain|fails"));
    }
    void plainThrees_alwaysPass_M45() {
        Panel panel;
        panel.vacancy.organisation.turnover = domain::Msek{37.3};
        panel.vacancy.organisation.market = domain::MarketGoal::Expand;
        panel.rated("x", {everywhere(3), everywhere(3), everywhere(3)});
        const auto result = panel.score();
        QCOMPARE(result.candidates[0].status, Status::Pass);
        QCOMPARE(areaOf(result, 0, "business_acumen").gate, GateStatus::Pass);
    }
    void aMeanWithinItsError_isACloseCallAndStands_M45() {
        Panel panel;
        auto wavering = everywhere(4);
        auto other = everywhere(4);
        const domain::Area& lead = model().areas()[area("leadership")];
        for (std::size_t i = lead.firstLeaf; i < lead.endLeaf(); ++i) {
            wavering[i] = i % 2 == 0 ? 2 : 4;
            other[i] = i % 2 == 0 ? 3 : 2;
        }
        panel.rated("close", {wavering, other});
        panel.rated("clear", {everywhere(1), everywhere(1)});
        const auto result = panel.score();
        const auto close = areaOf(result, 0, "leadership");
        QCOMPARE(close.gate, GateStatus::Fail);
        QVERIFY(close.mean < 3.0 && close.mean + close.se > 3.0);
        QVERIFY(close.closeCall);
        QCOMPARE(result.candidates[0].status, Status::GateFailed);
        QVERIFY(!areaOf(result, 1, "leadership").closeCall);
    }
    void gate_isUndeterminedUntilSeen_M45() {
        Panel panel;
        panel.rated("x", {without(everywhere(2), {"staff_leadership", "project_leadership",
                                                  "requirement_setting", "strategy_making"})});
        const auto result = panel.score();
        QCOMPARE(areaOf(result, 0, "leadership").gate, GateStatus::Undetermined);
        QCOMPARE(areaOf(result, 0, "business_acumen").gate, GateStatus::Fail);
        QCOMPARE(result.candidates[0].status, Status::GateFailed);
        panel.vacancy.scorecards[0].ratings =
            inArea(panel.vacancy.scorecards[0].ratings, "business_acumen", 4);
        QCOMPARE(panel.score().candidates[0].status, Status::Undetermined);
    }

    // --- order -------------------------------------------------------------------------------
    void order_isByClassThenScore_M45() {
        Panel panel;
        panel.rated("undetermined", {inArea(everywhere(5), "leadership", 0)});
        panel.rated("failed", {inArea(everywhere(5), "leadership", 2)});
        panel.rated("provisional", {inArea(everywhere(5), "technology", 0)});
        panel.rated("low", {everywhere(3)});
        panel.rated("high", {everywhere(4)});
        QCOMPARE(orderText(panel.score(), panel.vacancy),
                 QStringLiteral("high|low|provisional|undetermined|failed"));
    }
    void equalScores_tieInFileOrder_M45() {
        Panel panel;
        panel.rated("b", {everywhere(4)});
        panel.rated("low", {everywhere(3)});
        panel.rated("a", {everywhere(4)});
        QCOMPARE(orderText(panel.score(), panel.vacancy), QStringLiteral("b a|low"));
    }
    void aTie_isMeasuredFromItsFirst_M45() {
        using scoring::Standing;
        const auto standing = [](double score) { return Standing{Status::Pass, false, score}; };
        const std::vector<Standing> standings{standing(50.0 - 1.6e-9), standing(50.0 - 0.8e-9),
                                              standing(50.0)};
        const auto order = scoring::orderOf(standings);
        QCOMPARE(order.size(), std::size_t{3});
        QCOMPARE(order[0], (scoring::Placed{1, 0}));
        QCOMPARE(order[1], (scoring::Placed{2, 0}));
        QCOMPARE(order[2], (scoring::Placed{0, 1}));
    }
    void scoresInDifferentClasses_doNotTie_M45() {
        using scoring::Standing;
        const std::vector<Standing> standings{{Status::Undetermined, true, 50.0},
                                              {Status::Pass, false, 50.0},
                                              {Status::Pass, true, std::nullopt}};
        const auto order = scoring::orderOf(standings);
        QCOMPARE(order.size(), std::size_t{2});
        QCOMPARE(order[0], (scoring::Placed{1, 0}));
        QCOMPARE(order[1], (scoring::Placed{0, 1}));
    }

    // --- errors ------------------------------------------------------------------------------
    void variance_isThatOfASample() {
        Panel panel(twoLeaves());
        panel.rated("x", {domain::Marks{4, 1}, domain::Marks{4, 5}, domain::Marks{3, 3}});
        const auto result = panel.score();
        const auto leaves = result.leavesOf(0);
        VERIFY_NEAR(leaves[0].variance, 1.0 / 3.0, exact);
        VERIFY_NEAR(leaves[1].variance, 4.0, exact);
        QCOMPARE(leaves[0].n, 3U);
    }
    void varianceOfOneRating_isPooled() {
        Panel panel(twoLeaves());
        // S = 1 x 0.5 + 1 x 2, D = 2
        panel.rated("x", {domain::Marks{4, 1}, domain::Marks{5, 3}});
        panel.rated("y", {domain::Marks{2, 0}});
        const auto result = panel.score();
        VERIFY_NEAR(result.leavesOf(1)[0].variance, 7.5 / 12.0, exact);
    }
    void varianceWithoutAnyPair_isAHalf() {
        Panel panel(twoLeaves());
        panel.rated("x", {domain::Marks{4, 1}});
        VERIFY_NEAR(panel.score().leavesOf(0)[0].variance, 0.5, exact);
    }
    void standardError_isLeafWiseWithoutATable() {
        Panel panel(twoLeaves());
        panel.rated("x", {domain::Marks{4, 1}, domain::Marks{5, 3}});
        const auto figures = panel.score().candidates[0];
        VERIFY_NEAR(figures.se, 25.0 * std::sqrt(0.75 * 0.75 * 0.25 + 0.25 * 0.25 * 1.0), exact);
        QVERIFY(figures.seIsLeast);
    }
    void oneImpressionOfAPerson_isSeenByThePanelWiseError() {
        Panel panel(twoLeaves());
        // Each rater marks both leaves alike: leaf by leaf the doubt looks smaller than it is.
        panel.rated("x", {domain::Marks{5, 5}, domain::Marks{2, 2}});
        panel.rated("y", {domain::Marks{2, 2}, domain::Marks{5, 5}});
        const auto figures = panel.score().candidates[0];
        // Totals 100, 25 / 25, 100: EMS = 4 x 37.5^2
        VERIFY_NEAR(figures.se, std::sqrt(4.0 * 37.5 * 37.5 / 2.0), 1e-9);
        QVERIFY(figures.seLeafWise < figures.se);
        QVERIFY(!figures.seIsLeast);
    }
    void panelWiseError_needsACompleteTable() {
        Panel panel(twoLeaves());
        panel.rated("x", {domain::Marks{5, 5}, domain::Marks{2, 2}});
        panel.rated("y", {domain::Marks{2, 2}});
        QVERIFY(panel.score().candidates[0].seIsLeast);
        panel.submit(1, 1, domain::Marks{4, 4});
        QVERIFY(!panel.score().candidates[0].seIsLeast);
        panel.candidate("nobody saw");
        panel.rater("saw nobody");
        QVERIFY(!panel.score().candidates[0].seIsLeast);
    }
    void interval_isTwoSidedAtNinetyFivePerCent() {
        const auto interval = scoring::intervalOf(70.5, 2.5);
        VERIFY_NEAR(interval.low, 65.6, exact);
        VERIFY_NEAR(interval.high, 75.4, exact);
    }

    // --- pairwise ----------------------------------------------------------------------------
    void probabilityAhead_isNormal() {
        VERIFY_NEAR(scoring::probabilityAhead({70, 3}, {66, 4}), scoring::normalCdf(0.8), exact);
        VERIFY_NEAR(scoring::probabilityAhead({50, 3}, {50, 4}), 0.5, exact);
    }
    void probabilityWithoutErrors_isCertain() {
        QCOMPARE(scoring::probabilityAhead({70, 0}, {66, 0}), 1.0);
        QCOMPARE(scoring::probabilityAhead({66, 0}, {70, 0}), 0.0);
        QCOMPARE(scoring::probabilityAhead({70, 0}, {70 + 1e-12, 0}), 0.5);
    }
    void pairs_areEveryPairOfTheOrder_M45() {
        Panel panel;
        panel.rated("failed", {inArea(everywhere(5), "leadership", 2), everywhere(5)});
        panel.vacancy.scorecards.pop_back();
        panel.rated("plain", {everywhere(3)});
        panel.rated("good", {everywhere(4)});
        const auto result = panel.score();
        QCOMPARE(result.order.size(), std::size_t{3});
        QCOMPARE(scoring::pairOf(result, 0, 1).ahead, 2U);
        QCOMPARE(scoring::pairOf(result, 0, 1).behind, 1U);
        QCOMPARE(scoring::pairOf(result, 1, 2).ahead, 1U);
        QCOMPARE(scoring::pairOf(result, 1, 2).behind, 0U);
        QVERIFY(scoring::pairOf(result, 1, 2).probability < 0.5); // across the gate
    }

    // --- what never counts -------------------------------------------------------------------
    void companySizes_leaveTheScore_M79() {
        Panel panel;
        panel.rated("x", {everywhere(4)});
        const double before = *panel.score().candidates[0].score;
        panel.vacancy.candidates[0].companyTurnover = domain::Msek{9000};
        VERIFY_NEAR(*panel.score().candidates[0].score, before, 1e-9);
    }
    void namesAndTitles_leaveTheScore_M81() {
        Panel panel;
        panel.rated("x", {everywhere(4)});
        panel.vacancy.candidates[0].name = "15 years as e-commerce manager";
        VERIFY_NEAR(*panel.score().candidates[0].score, 75.0, exact);
    }
    void sameInput_givesTheSameNumbers_M136() {
        Panel panel;
        panel.rated("x", {everywhere(4), everywhere(3)});
        panel.rated("y", {everywhere(2), everywhere(5)});
        const auto once = panel.score();
        const auto again = panel.score();
        QVERIFY(once.weights.leaf == again.weights.leaf);
        QVERIFY(once.candidates[1].se == again.candidates[1].se);
        QVERIFY(scoring::pairOf(once, 0, 1).probability ==
                scoring::pairOf(again, 0, 1).probability);
    }
};

QTEST_APPLESS_MAIN(TestScoringCandidates)
#include "tst_scoring_candidates.moc"
