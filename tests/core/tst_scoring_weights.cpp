// SPDX-License-Identifier: Apache-2.0
#include "core/scoring/portable_math.h"
#include "tests/core/tst_scoring_fixture.h"

#include <algorithm>

using namespace kvorum;
using namespace kvorum::test;
using domain::MarketGoal;
using domain::Organisation;
using domain::RangeGoal;
using domain::Role;
using domain::Title;
using scoring::WeightTable;

namespace {

Organisation turnover(double msek) {
    Organisation own;
    own.turnover = domain::Msek{msek};
    return own;
}

Organisation specialists(std::initializer_list<std::string_view> ids) {
    Organisation own;
    for (const auto id : ids) {
        own.specialists.push_back(area(id));
    }
    return own;
}

Organisation strengths(std::initializer_list<std::pair<std::string_view, int>> given) {
    Organisation own;
    own.strengths = marks(given);
    return own;
}

/// All marketing leaves at one mark, all technology leaves at another.
Organisation sides(int marketing, int technology) {
    Organisation own;
    own.strengths = inArea(
        inArea(domain::Marks(model().leaves().size(), 0), "marketing_online_sales", marketing),
        "technology", technology);
    return own;
}

Role titled(Title title) {
    Role role;
    role.title = title;
    return role;
}

Role overridden(std::string_view id, std::optional<double> factor, std::optional<int> required) {
    domain::Override word;
    word.leaf = leaf(id);
    if (factor) word.factor = domain::WeightFactor{*factor};
    if (required) word.required = domain::Level{static_cast<std::uint8_t>(*required)};
    word.reason = "M-31 people are managed elsewhere";
    Role role;
    role.overrides.push_back(word);
    return role;
}

double of(const WeightTable& table, std::string_view id) {
    return table.leaf[leaf(id)];
}

double areaOf(const WeightTable& table, std::string_view id) {
    return table.area[area(id)];
}

int levelOf(const WeightTable& table, std::string_view id) {
    return table.required[leaf(id)].value;
}

} // namespace

class TestScoringWeights : public QObject {
    Q_OBJECT

private slots:
    // --- areas -------------------------------------------------------------------------------
    void areas_areRankOrderCentroid_M40() {
        const WeightTable table = weigh();
        const double expected[] = {137, 77, 47, 27, 12};
        for (std::size_t a = 0; a < 5; ++a) {
            VERIFY_NEAR(table.area[a], expected[a] / 300.0, exact);
        }
    }
    void weights_sumToOne_M43() {
        Organisation own = sides(5, 2);
        own.specialists = {area("logistics")};
        own.range = RangeGoal::Widen;
        own.market = MarketGoal::Deepen;
        Role role = overridden("seo", 2.5, std::nullopt);
        role.traitShare = {0.1};
        VERIFY_NEAR(sum(weigh(own, role).leaf), 1.0, exact);
    }
    void priorityOrder_canBeDragged_M40() {
        Role role;
        role.priority = {area("leadership"), area("technology"), area("logistics"),
                         area("business_acumen"), area("marketing_online_sales")};
        VERIFY_NEAR(areaOf(weigh({}, role), "technology"), 77.0 / 300.0, exact);
    }
    void priorityUsed_isTheRolesElseTheTemplates_M40() {
        QCOMPARE(weigh().priority, (std::vector<std::size_t>{0, 1, 2, 3, 4}));
        Role role;
        role.priority = {4, 2, 0, 1, 3};
        QCOMPARE(weigh({}, role).priority, role.priority);
    }
    void specialist_halvesTheArea_M43() {
        const WeightTable table = weigh(specialists({"logistics"}));
        const double expected[] = {274, 154, 94, 27, 24};
        for (std::size_t a = 0; a < 5; ++a) {
            VERIFY_NEAR(table.area[a], expected[a] / 573.0, exact);
        }
    }
    void specialist_doesNotRelieveTechnology_M60() {
        Organisation own = specialists({"technology"});
        own.strengths = inArea(domain::Marks(model().leaves().size(), 0), "technology", 5);
        const WeightTable table = weigh(own);
        VERIFY_NEAR(areaOf(table, "technology"), 0.04, exact);
        QCOMPARE(levelOf(table, "technical_ordering"), 3);
    }
    void moreTechnicalSkill_scoresMore_M60() {
        Panel panel;
        panel.vacancy.organisation = specialists({"technology"});
        panel.rated("four", {inArea(everywhere(4), "technology", 4)});
        panel.rated("five", {inArea(everywhere(4), "technology", 5)});
        const auto result = panel.score();
        QVERIFY(*result.candidates[1].score > *result.candidates[0].score + 0.9);
    }
    void ownWarehouseWithoutSpecialist_raisesLogistics_M56() {
        Organisation own;
        own.ownWarehouse = true;
        VERIFY_NEAR(areaOf(weigh(own), "logistics"), 0.135 / 1.045, exact);
        own.specialists = {area("logistics")};
        VERIFY_NEAR(areaOf(weigh(own), "logistics"), 27.0 / 573.0, exact);
    }
    void leadership_neverWeighsLessThanAFifth_M46() {
        Role role;
        role.priority = {area("marketing_online_sales"), area("business_acumen"), area("logistics"),
                         area("technology"), area("leadership")};
        const WeightTable table = weigh({}, role);
        const double expected[] = {0.2000, 0.3806, 0.2139, 0.1306, 0.0750};
        for (std::size_t a = 0; a < 5; ++a) {
            VERIFY_NEAR(table.area[a], expected[a], 5e-5);
        }
    }
    void leadershipFloor_yieldsToAPersonsOverride_M46() {
        Role role;
        for (std::size_t i = 0; i < 7; ++i) {
            domain::Override word;
            word.leaf = i;
            word.factor = domain::WeightFactor{0.1};
            word.reason = "a leader stands beside";
            role.overrides.push_back(word);
        }
        QVERIFY(areaOf(weigh({}, role), "leadership") < 0.2);
    }
    void headOfDigital_keepsMarketing_M27() {
        Organisation own = specialists({"marketing_online_sales"});
        own.strengths = marks({{"seo", 5}});
        const WeightTable plain = weigh({}, titled(Title::HeadOfDigital));
        const WeightTable table = weigh(own, titled(Title::HeadOfDigital));
        for (std::size_t i = 0; i < table.leaf.size(); ++i) {
            VERIFY_NEAR(table.leaf[i], plain.leaf[i], exact);
            QCOMPARE(table.required[i].value, plain.required[i].value);
        }
    }

    // --- the strategic index -----------------------------------------------------------------
    void strategicIndex_isTurnoverOnALogScale_M06() {
        VERIFY_NEAR(scoring::strategicIndexOf(domain::Msek{100}).value, 0.5, exact);
        VERIFY_NEAR(scoring::strategicIndexOf(domain::Msek{300}).value, 0.7386, 5e-5);
    }
    void strategicIndex_nowAndInTwoYears_M23() {
        VERIFY_NEAR(scoring::strategicIndexOf(domain::Msek{50}).value, 0.3495, 5e-5);
        VERIFY_NEAR(scoring::strategicIndexOf(domain::Msek{150}).value, 0.5880, 5e-5);
    }
    void operationalFactor_ofASmallCompany_M07() {
        // seo is operational, email_crm too; loyalty is neither: the ratio shows the factor.
        const WeightTable small = weigh(turnover(30));
        VERIFY_NEAR(of(small, "seo") / of(small, "loyalty"), 1.2614, 5e-5);
        const WeightTable least = weigh(turnover(5));
        VERIFY_NEAR(of(least, "seo") / of(least, "loyalty"), 1.5, exact);
    }
    void strategicFactor_ofALargeCompany_M36() {
        const WeightTable table = weigh(turnover(300));
        const double both = of(table, "coordination_delegation");
        for (const auto* id : {"strategy_making", "strategy_delivery", "adapting_to_change",
                               "requirement_setting"}) {
            VERIFY_NEAR(of(table, id) / both, 1.2386, 5e-5);
        }
        const double bothBusiness = of(table, "buyer_competence");
        for (const auto* id : {"part_to_whole", "pnl_budget", "growth", "data_to_strategy"}) {
            VERIFY_NEAR(of(table, id) / bothBusiness, 1.2386, 5e-5);
        }
        VERIFY_NEAR(of(table, "shop_operation") / of(table, "usability"), 0.7614, 5e-5);
    }
    void size_movesWeightsButNotLevels_M02() {
        const WeightTable small = weigh(turnover(20));
        const WeightTable large = weigh(turnover(800));
        VERIFY_NEAR(of(small, "strategy_making"), 0.0450, 5e-5);
        VERIFY_NEAR(of(large, "strategy_making"), 0.0676, 5e-5);
        VERIFY_NEAR(of(small, "seo"), 0.0234, 5e-5);
        VERIFY_NEAR(of(large, "seo"), 0.0168, 5e-5);
        QVERIFY(small.required == large.required);
    }
    void headOfEcommerce_isStrategic_M24() {
        VERIFY_NEAR(scoring::strategicIndex(turnover(10), titled(Title::HeadOfEcommerce)).value,
                    0.8, exact);
    }
    void onlineStoreManager_isOperational_M26() {
        VERIFY_NEAR(
            1.0 - scoring::strategicIndex(turnover(1000), titled(Title::OnlineStoreManager)).value,
            0.8, exact);
    }
    void otherTitle_usesTurnoverElseTheMiddle_M28() {
        VERIFY_NEAR(scoring::strategicIndex(turnover(1000), titled(Title::Other)).value, 1.0,
                    exact);
        VERIFY_NEAR(scoring::strategicIndex({}, titled(Title::Other)).value, 0.5, exact);
    }
    void aPersonsIndex_comesFirst_M07() {
        Role role = titled(Title::HeadOfEcommerce);
        role.strategic = domain::StrategicIndex{0.3};
        VERIFY_NEAR(scoring::strategicIndex(turnover(1000), role).value, 0.3, exact);
    }

    // --- inside an area ----------------------------------------------------------------------
    void projectLeadership_hasTheLargestShare_M73() {
        for (const double msek : {1.0, 10.0, 30.0, 100.0, 300.0, 1000.0, 100000.0}) {
            const WeightTable table = weigh(turnover(msek));
            const domain::Area& where = model().areas()[area("leadership")];
            for (std::size_t i = where.firstLeaf; i < where.endLeaf(); ++i) {
                QVERIFY(of(table, "project_leadership") >= table.leaf[i]);
            }
        }
    }
    void kpiTrio_weighsMeaningAndActing_M71() {
        for (const double msek : {5.0, 100.0, 5000.0}) {
            const WeightTable table = weigh(turnover(msek));
            const double meaning = of(table, "kpi_meaning");
            const double acting = of(table, "kpi_acting");
            const double extracting = of(table, "kpi_extracting");
            const double all = meaning + acting + extracting;
            VERIFY_NEAR((meaning + acting) / all * 100.0, 90.0, 1e-9);
            VERIFY_NEAR(extracting / all * 100.0, 10.0, 1e-9);
        }
    }
    void wideningTheRange_raisesAssortment_M12() {
        Organisation own;
        own.range = RangeGoal::Widen;
        const WeightTable table = weigh(own);
        VERIFY_NEAR(of(table, "assortment") / of(table, "campaigns"), 1.25, exact);
        VERIFY_NEAR(sum(table.leaf), 1.0, exact);
        VERIFY_NEAR(areaOf(table, "marketing_online_sales"), 77.0 / 300.0, exact);
    }
    void keepingTheRange_changesNothing_M12() {
        Organisation own;
        own.range = RangeGoal::Keep;
        QVERIFY(weigh(own).leaf == weigh().leaf);
    }
    void expanding_raisesGrowth_M13() {
        Organisation own;
        own.market = MarketGoal::Hold;
        const double before = of(weigh(own), "growth") / of(weigh(own), "pnl_budget");
        own.market = MarketGoal::Expand;
        const WeightTable table = weigh(own);
        VERIFY_NEAR(of(table, "growth") / of(table, "pnl_budget"), 1.25 * before, exact);
        VERIFY_NEAR(sum(table.leaf), 1.0, exact);
    }
    void deepening_raisesLoyaltyAndConversion_M13() {
        Organisation own;
        own.market = MarketGoal::Deepen;
        const WeightTable table = weigh(own);
        VERIFY_NEAR(of(table, "loyalty") / of(table, "brand_standards"), 1.25, exact);
        VERIFY_NEAR(of(table, "conversion_optimisation") / of(table, "brand_standards"), 1.25,
                    exact);
    }
    void strongMarketing_leansTechnical_M65() {
        // Marketing 4.2 against technology 2.0 in the mean of the known leaves.
        Organisation own = strengths({{"seo", 5},
                                      {"sem", 4},
                                      {"content", 4},
                                      {"campaigns", 4},
                                      {"assortment", 4},
                                      {"technical_ordering", 2}});
        const scoring::Lean lean = scoring::leanOf(model(), own);
        QCOMPARE(lean.kind, scoring::Lean::Kind::Technical);
        VERIFY_NEAR(lean.marketing, 4.2, exact);
        VERIFY_NEAR(lean.technology, 2.0, exact);
        const WeightTable table = weigh(own);
        VERIFY_NEAR(of(table, "technical_ordering") / of(table, "shop_operation"), 1.25, exact);
        VERIFY_NEAR(of(table, "purchase_flow") / of(table, "shop_operation"), 1.25, exact);
        VERIFY_NEAR(of(table, "buyer_competence") / of(table, "continuous_improvement"), 1.25,
                    exact);
        VERIFY_NEAR(of(table, "data_to_strategy") / of(table, "growth"), 1.25, exact);
    }
    void strongTechnology_leansToBusiness_M66() {
        const Organisation own = sides(2, 5);
        QCOMPARE(scoring::leanOf(model(), own).kind, scoring::Lean::Kind::Business);
        const WeightTable table = weigh(own);
        VERIFY_NEAR(of(table, "growth") / of(table, "pnl_budget"), 1.25, exact);
        VERIFY_NEAR(of(table, "part_to_whole") / of(table, "pnl_budget"), 1.25, exact);
    }
    void smallDifference_isBalanced_M66() {
        // 3.0 against 3.25
        Organisation own = sides(3, 3);
        own.strengths[leaf("usability")] = 4;
        QCOMPARE(scoring::leanOf(model(), own).kind, scoring::Lean::Kind::Balanced);
        QVERIFY(of(weigh(own), "growth") == of(weigh(own), "pnl_budget"));
    }
    void exactlyHalfApart_leans_M66() {
        Organisation own = sides(3, 3);
        own.strengths[leaf("usability")] = 4;
        own.strengths[leaf("purchase_flow")] = 4; // 3.0 against 3.5
        QCOMPARE(scoring::leanOf(model(), own).kind, scoring::Lean::Kind::Business);
    }
    void anUnknownSide_doesNotLean_M65() {
        const Organisation own = strengths({{"seo", 5}});
        QCOMPARE(scoring::leanOf(model(), own).kind, scoring::Lean::Kind::Unknown);
    }

    // --- complement --------------------------------------------------------------------------
    void strength_lowersTheLeaf_M61() {
        const double before = of(weigh(), "seo") / of(weigh(), "sem");
        const double factors[] = {1.0, 0.875, 0.75, 0.625, 0.5};
        for (int strength = 1; strength <= 5; ++strength) {
            const WeightTable table = weigh(strengths({{"seo", strength}}));
            VERIFY_NEAR(of(table, "seo") / of(table, "sem"), before * factors[strength - 1], exact);
        }
    }
    void leaf_isRelievedOnce_M61() {
        Organisation own = specialists({"marketing_online_sales"});
        const double alone = of(weigh(own), "seo");
        own.strengths = marks({{"seo", 5}});
        VERIFY_NEAR(of(weigh(own), "seo"), alone, exact);
    }
    void outstandingSearch_isHalvedTwice_M62() {
        const WeightTable table = weigh(strengths({{"seo", 5}, {"sem", 5}}));
        VERIFY_NEAR(of(table, "seo") / of(table, "email_crm"), 0.5, exact);
        VERIFY_NEAR(of(table, "sem") / of(table, "email_crm"), 0.5, exact);
    }
    void strengthInGateAreaOrTechnology_changesNoWeight_M60() {
        QVERIFY(weigh(strengths({{"staff_leadership", 5}, {"technical_ordering", 5}})).leaf ==
                weigh().leaf);
    }
    void freedWeight_goesToFourLeavesInQuarters_M63() {
        const WeightTable plain = weigh();
        const WeightTable table = weigh(strengths({{"seo", 5}, {"sem", 5}}));
        const double freed = 0.5 * (of(plain, "seo") + of(plain, "sem"));
        for (const auto* id : {"strategy_making", "usability", "campaigns", "loyalty"}) {
            VERIFY_NEAR(of(table, id) - of(plain, id), freed / 4.0, exact);
        }
        VERIFY_NEAR(sum(table.leaf), 1.0, exact);
    }
    void freedWeight_skipsACoveredLeaf_M63() {
        const WeightTable plain = weigh();
        const WeightTable table = weigh(strengths({{"seo", 5}, {"campaigns", 5}}));
        const double freed = 0.5 * (of(plain, "seo") + of(plain, "campaigns"));
        const double spread = 1.0 / (1.0 - freed / 4.0); // the rest goes over everything
        VERIFY_NEAR(of(table, "campaigns"), 0.5 * of(plain, "campaigns") * spread, exact);
        VERIFY_NEAR(of(table, "loyalty"), (of(plain, "loyalty") + freed / 4.0) * spread, exact);
        VERIFY_NEAR(sum(table.leaf), 1.0, exact);
    }
    void freedWeight_skipsARelievedArea_M63() {
        Organisation own = specialists({"marketing_online_sales"});
        const WeightTable plain = weigh(own);
        own.strengths = marks({{"logistics_optimisation", 5}});
        const WeightTable table = weigh(own);
        VERIFY_NEAR(of(table, "loyalty") / of(table, "seo"),
                    of(plain, "loyalty") / of(plain, "seo"), exact);
        QVERIFY(of(table, "usability") / of(table, "shop_operation") >
                of(plain, "usability") / of(plain, "shop_operation"));
    }
    void aThree_doesNotCoverALeaf_M63() {
        const WeightTable plain = weigh();
        const WeightTable table = weigh(strengths({{"usability", 3}, {"seo", 5}}));
        QVERIFY(of(table, "usability") > of(plain, "usability"));
    }

    // --- traits and overrides ----------------------------------------------------------------
    void traits_weighNothingByDefault_M109() {
        const WeightTable table = weigh();
        for (std::size_t i = model().areaLeafCount(); i < model().leaves().size(); ++i) {
            QCOMPARE(table.leaf[i], 0.0);
        }
    }
    void traits_shareInEqualParts_M109() {
        Role role;
        role.traitShare = {0.15};
        const WeightTable table = weigh({}, role);
        for (std::size_t i = model().areaLeafCount(); i < model().leaves().size(); ++i) {
            VERIFY_NEAR(table.leaf[i], 0.03, exact);
        }
        VERIFY_NEAR(areaOf(table, "leadership"), 0.85 * 137.0 / 300.0, exact);
        VERIFY_NEAR(sum(table.leaf), 1.0, exact);
    }
    void managerOfResources_losesStaffLeadershipButNotTheGate_M31() {
        const WeightTable table = weigh({}, overridden("staff_leadership", 0.0, std::nullopt));
        QCOMPARE(of(table, "staff_leadership"), 0.0);
        VERIFY_NEAR(sum(table.leaf), 1.0, exact);
        QCOMPARE(levelOf(table, "project_leadership"), 3);
    }
    void overridesThatLeaveNothing_giveNoScore() {
        domain::Template plain;
        (void)plain.addArea("only", false);
        (void)plain.addLeaf("a");
        domain::Override word;
        word.factor = domain::WeightFactor{0.0};
        word.reason = "not here";
        Panel panel(plain);
        panel.vacancy.role.overrides = {word};
        panel.rated("x", {domain::Marks{5}});
        const auto result = panel.score();
        QCOMPARE(result.weights.leaf[0], 0.0);
        QVERIFY(!result.candidates[0].score.has_value());
        QVERIFY(result.candidates[0].status == scoring::Status::Undetermined);
    }
    void overrides_comeLast_M20() {
        const WeightTable plain = weigh();
        const WeightTable table = weigh({}, overridden("seo", 2.0, std::nullopt));
        const double all = 1.0 + of(plain, "seo");
        VERIFY_NEAR(of(table, "seo"), 2.0 * of(plain, "seo") / all, exact);
        VERIFY_NEAR(of(table, "loyalty"), of(plain, "loyalty") / all, exact);
    }

    // --- required levels ---------------------------------------------------------------------
    void levels_areThreeByDefaultAndFourInLogistics_M55() {
        const WeightTable table = weigh();
        QCOMPARE(levelOf(table, "seo"), 3);
        QCOMPARE(levelOf(table, "part_to_whole"), 3);
        QCOMPARE(levelOf(table, "logistics_optimisation"), 4);
        QCOMPARE(levelOf(weigh(specialists({"logistics"})), "logistics_optimisation"), 2);
    }
    void specialist_lowersTheLevelOfTheArea_M43() {
        const WeightTable table = weigh(specialists({"marketing_online_sales"}));
        QCOMPARE(levelOf(table, "seo"), 2);
        QCOMPARE(levelOf(table, "loyalty"), 2);
        QCOMPARE(levelOf(table, "usability"), 3);
    }
    void technology_isNeverBelowThree_M59() {
        Organisation own = specialists({"technology"});
        own.strengths = marks({{"technical_ordering", 5}});
        Role role;
        role.junior = true;
        const WeightTable table = weigh(own, role);
        for (const auto* id :
             {"technical_ordering", "shop_operation", "usability", "purchase_flow"}) {
            QCOMPARE(levelOf(table, id), 3);
        }
    }
    void strengthOfFour_lowersTheLevel_M62() {
        QCOMPARE(levelOf(weigh(strengths({{"seo", 4}})), "seo"), 2);
        QCOMPARE(levelOf(weigh(strengths({{"seo", 3}})), "seo"), 3);
        QCOMPARE(
            levelOf(weigh(strengths({{"logistics_requirements", 5}})), "logistics_requirements"),
            2);
        QCOMPARE(levelOf(weigh(strengths({{"pnl_budget", 5}})), "pnl_budget"), 3);
    }
    void junior_isOneLowerButNotInGatesAndTechnology_M76() {
        Role role;
        role.junior = true;
        const WeightTable table = weigh(strengths({{"sem", 5}}), role);
        QCOMPARE(levelOf(table, "seo"), 2);
        QCOMPARE(levelOf(table, "sem"), 2);
        QCOMPARE(levelOf(table, "logistics_optimisation"), 3);
        QCOMPARE(levelOf(table, "part_to_whole"), 3);
        QCOMPARE(levelOf(table, "usability"), 3);
    }
    void floor_isTwoButThreeInGatesAndTechnology_M44() {
        QCOMPARE(domain::floorOf(model().areas()[area("logistics")]).value, 2);
        QCOMPARE(domain::floorOf(model().areas()[area("leadership")]).value, 3);
        QCOMPARE(domain::floorOf(model().areas()[area("technology")]).value, 3);
    }
    void handsOnOverride_setsTheLevel_M68() {
        QCOMPARE(levelOf(weigh({}, overridden("campaigns", std::nullopt, 4)), "campaigns"), 4);
    }
};

QTEST_APPLESS_MAIN(TestScoringWeights)
#include "tst_scoring_weights.moc"
