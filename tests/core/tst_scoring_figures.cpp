// SPDX-License-Identifier: Apache-2.0
#include "core/scoring/figures.h"
#include "core/scoring/fit.h"
#include "core/scoring/resource_plan.h"
#include "tests/core/tst_scoring_fixture.h"

#include <algorithm>

using namespace kvorum;
using namespace kvorum::test;
using domain::Msek;
using scoring::LeafFigures;
using scoring::SizeBand;

namespace {

/// Figures of one candidate with these means.
std::vector<LeafFigures> means(std::initializer_list<std::pair<std::string_view, double>> given) {
    std::vector<LeafFigures> all(model().leaves().size());
    for (const auto& [id, mean] : given) {
        all[leaf(id)] = {.mean = mean, .variance = 0.0, .n = 1};
    }
    return all;
}

std::span<const LeafFigures> marketing(const std::vector<LeafFigures>& all) {
    const domain::Area& where = model().areas()[area("marketing_online_sales")];
    return std::span(all).subspan(where.firstLeaf, where.leafCount);
}

} // namespace

class TestScoringFigures : public QObject {
    Q_OBJECT

private slots:
    // --- company size ------------------------------------------------------------------------
    void similarOrSlightlyLarger_fitsWholly_M77() {
        QCOMPARE(scoring::sizeFit(Msek{50}, Msek{50}), 1.0);
        QCOMPARE(scoring::sizeFit(Msek{100}, Msek{50}), 1.0);
        QCOMPARE(scoring::sizeBand(Msek{50}, Msek{50}), SizeBand::Similar);
        QCOMPARE(scoring::sizeBand(Msek{100}, Msek{50}), SizeBand::NotchLarger);
    }
    void largeDifference_fallsOnALogScale_M78() {
        VERIFY_NEAR(scoring::sizeFit(Msek{200}, Msek{50}), 0.7925, 5e-5);
        VERIFY_NEAR(scoring::sizeFit(Msek{600}, Msek{50}), 0.0, exact);
        VERIFY_NEAR(scoring::sizeFit(Msek{15}, Msek{50}), 0.424, 5e-4);
        QCOMPARE(scoring::sizeFit(Msek{1'000'000}, Msek{0.001}), 0.0);
    }
    void sizeWords_changeAtTheirBorders_M77() {
        const auto band = [](double ratio) {
            return scoring::sizeBand(Msek{30 * ratio}, Msek{30});
        };
        QCOMPARE(band(0.33), SizeBand::TooSmall);
        QCOMPARE(band(1.0 / 3.0), SizeBand::Smaller);
        QCOMPARE(band(2.0 / 3.0), SizeBand::Similar);
        QCOMPARE(band(1.5), SizeBand::Similar);
        QCOMPARE(band(1.51), SizeBand::NotchLarger);
        QCOMPARE(band(3.0), SizeBand::NotchLarger);
        QCOMPARE(band(6.0), SizeBand::MuchLarger);
        QCOMPARE(band(6.01), SizeBand::TooLarge);
    }
    void sizeFit_needsBothTurnovers_M77() {
        Panel panel;
        panel.rated("x", {everywhere(3)});
        QVERIFY(!panel.score().candidates[0].sizeFit.has_value());
        panel.vacancy.organisation.turnover = Msek{50};
        QVERIFY(!panel.score().candidates[0].sizeFit.has_value());
        panel.vacancy.candidates[0].companyTurnover = Msek{200};
        VERIFY_NEAR(*panel.score().candidates[0].sizeFit, 0.7925, 5e-5);
    }

    // --- complement --------------------------------------------------------------------------
    void complement_isTheFilledPartOfTheGaps_M64() {
        Panel panel;
        panel.vacancy.organisation.strengths = marks({{"seo", 1}, {"sem", 2}, {"content", 5}});
        panel.rated("x", {marks({{"seo", 5}, {"sem", 2}, {"content", 5}})});
        VERIFY_NEAR(*panel.score().candidates[0].complement, 2.0 / 3.0, exact);
    }
    void leafNotObserved_fillsNothing_M64() {
        Panel panel;
        panel.vacancy.organisation.strengths = marks({{"seo", 1}, {"sem", 2}});
        panel.rated("x", {marks({{"seo", 2}})});
        VERIFY_NEAR(*panel.score().candidates[0].complement, 1.0 / 3.0, exact);
    }
    void complement_isNullWithoutGapOrRating_M64() {
        Panel panel;
        panel.rated("no strength known", {everywhere(5)});
        QVERIFY(!panel.score().candidates[0].complement.has_value());
        panel.vacancy.organisation.strengths = marks({{"seo", 3}});
        QVERIFY(!panel.score().candidates[0].complement.has_value());
        panel.vacancy.organisation.strengths = marks({{"seo", 1}});
        QVERIFY(panel.score().candidates[0].complement.has_value());
        panel.vacancy.scorecards[0].ratings.clear();
        QVERIFY(!panel.score().candidates[0].complement.has_value());
    }
    void complement_isNeverAdded_M64() {
        Panel panel;
        panel.vacancy.organisation.strengths = marks({{"staff_leadership", 1}});
        panel.rated("x", {everywhere(4)});
        VERIFY_NEAR(*panel.score().candidates[0].score, 75.0, exact);
    }

    // --- chips and flags ---------------------------------------------------------------------
    void meanBelowItsLevel_getsAChip_M42() {
        QVERIFY(scoring::belowMinimum(LeafFigures{2.9, 0, 3}, domain::Level{3}));
        QVERIFY(!scoring::belowMinimum(LeafFigures{3.0, 0, 3}, domain::Level{3}));
        QVERIFY(!scoring::belowMinimum(LeafFigures{3.0 - 1e-12, 0, 3}, domain::Level{3}));
        QVERIFY(!scoring::belowMinimum(LeafFigures{}, domain::Level{3}));
    }
    void areaMeanBelowItsMeanLevel_getsAChip_M42() {
        Panel panel;
        std::vector<domain::Marks> sheets(10, everywhere(3));
        sheets[0] = inArea(sheets[0], "technology", 2);
        panel.rated("2.9", sheets);
        panel.rated("3.0", {everywhere(3)});
        const auto result = panel.score();
        VERIFY_NEAR(result.areasOf(0)[area("technology")].mean, 2.9, exact);
        QVERIFY(scoring::belowMinimum(result.areasOf(0)[area("technology")]));
        QVERIFY(!scoring::belowMinimum(result.areasOf(1)[area("technology")]));
    }
    void logisticsWithoutAManager_asksForFour_M55() {
        Panel panel;
        std::vector<domain::Marks> sheets(5, everywhere(3));
        sheets[0] = inArea(sheets[0], "logistics", 4);
        sheets[1] = inArea(sheets[1], "logistics", 4);
        panel.rated("3.4", sheets);
        const auto chip = [&] {
            return scoring::belowMinimum(panel.score().areasOf(0)[area("logistics")]);
        };
        QVERIFY(chip());
        panel.vacancy.organisation.specialists = {area("logistics")};
        QVERIFY(!chip());
    }
    void roleBreadth_countsLeavesWithWeight_M08() {
        using scoring::RoleBreadth;
        QCOMPARE(scoring::roleBreadth(9.0 / 36.0), RoleBreadth::Narrow);
        QCOMPARE(scoring::roleBreadth(12.0 / 36.0), RoleBreadth::Medium);
        QCOMPARE(scoring::roleBreadth(24.0 / 36.0), RoleBreadth::Broad);
        QCOMPARE(scoring::roleBreadth(32.0 / 36.0), RoleBreadth::Broad);
        domain::Role role;
        for (std::size_t k = 0; k < 4; ++k) {
            domain::Override outside;
            outside.leaf = leaf("seo") + k;
            outside.factor = domain::WeightFactor{0.0};
            outside.reason = "not in this role";
            role.overrides.push_back(outside);
        }
        VERIFY_NEAR(scoring::roleBreadthShare(model(), weigh({}, role)), 0.889, 5e-4);
    }
    void moreThanSixtyPerCentAtFour_isUnrealistic_M09() {
        auto table = weigh();
        const auto require = [&](std::size_t count) {
            for (std::size_t i = 0; i < table.required.size(); ++i) {
                table.required[i] = {static_cast<std::uint8_t>(i < count ? 4 : 3)};
            }
            return scoring::isUnrealisticallyBroad(model(), table);
        };
        QVERIFY(require(22));
        QVERIFY(!require(21));
    }
    void exactlySixtyPerCentAtFour_isNotUnrealistic_M09() {
        domain::Template five;
        (void)five.addArea("only", false);
        for (const char* id : {"a", "b", "c", "d", "e"}) {
            (void)five.addLeaf(id);
        }
        auto table = scoring::weigh(five, {}, {});
        std::fill_n(table.required.begin(), 3, domain::Level{4});
        QVERIFY(!scoring::isUnrealisticallyBroad(five, table));
        table.required[3] = {4};
        QVERIFY(scoring::isUnrealisticallyBroad(five, table));
    }
    void disciplinesTwoApart_areUneven_M49() {
        const auto all = means({{"seo", 5}, {"paid_social", 2}});
        const auto spread = scoring::spreadOf(marketing(all)).value();
        QCOMPARE(spread.mean, 3.5);
        QCOMPARE(spread.spread, 3.0);
        QVERIFY(spread.uneven);
        QVERIFY(!scoring::spreadOf(marketing(means({{"seo", 5}, {"sem", 3.5}})))->uneven);
        QVERIFY(!scoring::spreadOf(marketing(means({}))).has_value());
    }
    void generalistWithDepth_isBroadWithDepth_M50() {
        scoring::Profile profile{.breadth = 0.8, .depth = 3};
        QVERIFY(profile.broadWithDepth());
        profile.depth = 1;
        QVERIFY(!profile.broadWithDepth());
        // Ratings of 5 in a gate area are no depth.
        const auto read = scoring::profileOf(
            model(), means({{"staff_leadership", 5}, {"seo", 4}, {"sem", 2}, {"content", 2}}));
        QCOMPARE(read->depth, 1);
        QCOMPARE(read->breadth, 0.5);
        QVERIFY(!scoring::profileOf(model(), means({{"flexibility", 5}})).has_value());
    }
    void pureSpecialistInASmallFirm_isWarned_M51() {
        using scoring::ProfileWarning;
        const auto warn = [](double breadth, int depth, std::optional<Msek> own) {
            return scoring::warningOf({.breadth = breadth, .depth = depth}, own);
        };
        QCOMPARE(warn(0.3, 2, Msek{30}), ProfileWarning::Specialist);
        QCOMPARE(warn(0.3, 2, Msek{100}), ProfileWarning::None);
        QCOMPARE(warn(0.3, 2, std::nullopt), ProfileWarning::None);
        QCOMPARE(warn(0.4, 2, Msek{30}), ProfileWarning::None);
        QCOMPARE(warn(0.9, 0, Msek{30}), ProfileWarning::Surface);
    }
    void strategicAndOperational_areBalanced_M75() {
        const auto balance =
            scoring::balanceOf(model(), means({{"pnl_budget", 4.5}, {"seo", 2.0}})).value();
        QCOMPARE(balance.value(), 2.0);
        QVERIFY(balance.oneSided());
        QVERIFY(!scoring::balanceOf(model(), means({{"pnl_budget", 4.5}})).has_value());
    }
    void resource_isCoveredAtAMeanOfFour_M103() {
        const auto resource =
            std::find_if(shipped().resources.begin(), shipped().resources.end(),
                         [](const auto& r) { return r.id == "digital_marketer"; });
        QVERIFY(scoring::coversResource(resource->leaves, means({{"seo", 4},
                                                                 {"sem", 4},
                                                                 {"paid_social", 4},
                                                                 {"email_crm", 4},
                                                                 {"marketplaces_affiliate", 4},
                                                                 {"campaigns", 4}})));
        QVERIFY(!scoring::coversResource(resource->leaves, means({{"seo", 4}, {"sem", 3}})));
        QVERIFY(!scoring::coversResource(resource->leaves, means({})));
    }
};

QTEST_APPLESS_MAIN(TestScoringFigures)
#include "tst_scoring_figures.moc"
