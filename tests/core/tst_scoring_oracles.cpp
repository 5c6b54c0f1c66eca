// SPDX-License-Identifier: Apache-2.0
#include "core/domain/vacancy_file.h"
#include "core/scoring/figures.h"
#include "core/scoring/fit.h"
#include "core/scoring/order.h"
#include "core/scoring/resource_plan.h"
#include "tests/core/tst_scoring_fixture.h"

#include <QJsonArray>

#include <map>

using namespace kvorum;
using namespace kvorum::test;
using domain::Msek;

namespace {

/// The case of `panel_end_to_end.json`: five areas of one leaf each.
domain::Template fiveLeaves(const QJsonArray& competences) {
    domain::Template five;
    for (const auto& name : competences) {
        const std::string id = name.toString().toStdString();
        (void)five.addArea(id, id == "leadership" || id == "business_acumen");
        (void)five.addLeaf(id);
    }
    return five;
}

domain::Marks marksOf(const QJsonArray& ratings) {
    domain::Marks marks;
    for (const auto& rating : ratings) {
        marks.push_back(static_cast<std::uint8_t>(rating.toInt()));
    }
    return marks;
}

QString bandName(scoring::SizeBand band) {
    static const std::map<scoring::SizeBand, QString> names{
        {scoring::SizeBand::TooSmall, "too_small"},
        {scoring::SizeBand::Smaller, "smaller"},
        {scoring::SizeBand::Similar, "similar"},
        {scoring::SizeBand::NotchLarger, "notch_larger"},
        {scoring::SizeBand::MuchLarger, "much_larger"},
        {scoring::SizeBand::TooLarge, "too_large"}};
    return names.at(band);
}

std::vector<double> numbers(const QJsonArray& array) {
    std::vector<double> read;
    for (const auto& value : array) {
        read.push_back(value.toDouble());
    }
    return read;
}

void compareAreas(const scoring::WeightTable& table, const QJsonObject& expected) {
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        VERIFY_NEAR(table.area[area(it.key().toStdString())], it.value().toDouble(), 5e-7);
    }
}

/// The names that the case uses for resources, as ids.
std::string resourceId(const QString& name) {
    static const std::map<QString, std::string> ids{
        {"e-commerce manager", "ecommerce_manager"},
        {"product administrator", "product_administrator"},
        {"customer service", "customer_service"},
        {"warehouse staff", "warehouse"},
        {"analyst", "analyst"},
        {"ux/ui designer", "ux_ui_designer"},
        {"frontend developer", "frontend_developer"},
        {"cro specialist", "cro_specialist"},
        {"backend developer", "backend_developer"},
        {"content producer", "content_producer"},
        {"digital marketer", "digital_marketer"},
        {"social media editor", "social_media_editor"}};
    return ids.at(name);
}

bool isResource(const std::string& id) {
    for (const auto& resource : shipped().resources) {
        if (resource.id == id) return true;
    }
    return false;
}

} // namespace

/// Published and constructed cases; figures agree to the printed digits (M-147).
class TestScoringOracles : public QObject {
    Q_OBJECT

private:
    QJsonObject m_seed = oracle("seed_rules.json");
    QJsonObject m_panel = oracle("panel_end_to_end.json");

    Panel endToEnd() const {
        Panel panel(fiveLeaves(m_panel["competences"].toArray()));
        for (const char* name : {"Alva", "Bo", "Cleo"}) {
            const QJsonObject sheets = m_panel["ratings_1_to_5"].toObject()[name].toObject();
            std::vector<domain::Marks> all;
            for (const auto& sheet : sheets) {
                all.push_back(marksOf(sheet.toArray()));
            }
            panel.rated(name, all);
        }
        return panel;
    }

private slots:
    void initTestCase() { QVERIFY(!m_seed.isEmpty() && !m_panel.isEmpty()); }

    // --- rank_weights.csv --------------------------------------------------------------------
    void rankOrderCentroid_isAsPublished_M40() {
        int cases = 0;
        for (const QByteArray& line : oracleText("rank_weights.csv").split('\n')) {
            const auto cells = line.trimmed().split(',');
            if (cells.size() < 3 || cells[1] != "ROC") continue;
            const auto weights = scoring::rankOrderCentroid(cells[0].toUInt());
            for (std::size_t i = 0; i < weights.size(); ++i) {
                VERIFY_NEAR(weights[i], cells[static_cast<int>(i) + 2].toDouble(), 5e-7);
            }
            ++cases;
        }
        QCOMPARE(cases, 7);
    }

    // --- seed_rules.json ---------------------------------------------------------------------
    void priorityOrder_isTheTemplates_M39() {
        const auto order = m_seed["priority_order"].toArray();
        QCOMPARE(static_cast<std::size_t>(order.size()), model().areas().size());
        for (std::size_t a = 0; a < model().areas().size(); ++a) {
            QCOMPARE(QString::fromStdString(model().areas()[a].id),
                     order[static_cast<int>(a)].toString());
        }
    }
    void defaultWeights_areAsPrinted_M40() {
        compareAreas(weigh(), m_seed["roc_weights"].toObject());
        const auto exactParts = m_seed["exact_roc_over_300"].toArray();
        for (std::size_t a = 0; a < 5; ++a) {
            VERIFY_NEAR(weigh().area[a], exactParts[static_cast<int>(a)].toInt() / 300.0, exact);
        }
    }
    void relief_isAsPrinted_M43() {
        const auto cases = m_seed["relief"].toArray();
        QCOMPARE(cases.size(), 4);
        for (const auto& value : cases) {
            const QJsonObject one = value.toObject();
            domain::Organisation own;
            for (const auto& id : one["specialists"].toArray()) {
                own.specialists.push_back(area(id.toString().toStdString()));
            }
            compareAreas(weigh(own), one["weights"].toObject());
            const QJsonObject levels = one["required_level"].toObject();
            for (auto it = levels.begin(); it != levels.end(); ++it) {
                const domain::Area& where = model().areas()[area(it.key().toStdString())];
                QCOMPARE(int{weigh(own).required[where.firstLeaf].value}, it.value().toInt());
            }
        }
    }
    void specialistOfAGate_isRefused_M45() {
        const QByteArray json =
            R"({"format":"kvorum-vacancy","version":1,"title":"","template":"ecommerce-manager",
                "organisation":{"specialists":["leadership"]},"role":{},"candidates":[],
                "raters":[],"scorecards":[]})";
        const auto read = domain::readVacancy(json.toStdString(), model(), "f");
        QVERIFY(!read);
        QCOMPARE(read.error().where, std::string("f: /organisation/specialists/0"));
    }
    void levelNames_areAsPrinted_M42() {
        const QJsonObject levels = m_seed["levels"].toObject();
        QCOMPARE(levels.size(), 5);
        QVERIFY(levels["1"].toString().startsWith(
            QString::fromStdString(shipped().levels[0].en).toLower()));
    }
    void requiredLevels_areAsPrinted_M43() {
        for (const auto& value : m_seed["required_level"].toArray()) {
            const QJsonObject one = value.toObject();
            const QString name = one["area"].toString();
            const std::string id =
                name == "any other" ? "marketing_online_sales" : name.toStdString();
            const bool specialist = one["specialist"].toBool();
            domain::Organisation own;
            if (specialist) own.specialists.push_back(area(id));
            const domain::Area& where = model().areas()[area(id)];
            QCOMPARE(int{weigh(own).required[where.firstLeaf].value}, one["required"].toInt());
            QCOMPARE(where.gate, one["gate"].toBool());
        }
    }
    void gates_areAsPrinted_M45() {
        for (const auto& value : m_seed["gates"].toArray()) {
            const QJsonObject one = value.toObject();
            Panel panel;
            // A mean of 2.67 comes from a hundred sheets.
            std::vector<domain::Marks> sheets(100, domain::Marks(model().leaves().size(), 0));
            const QJsonObject means = one["panel_mean"].toObject();
            for (auto it = means.begin(); it != means.end(); ++it) {
                const double mean = it.value().toDouble();
                const int low = static_cast<int>(mean);
                const auto high = static_cast<std::size_t>(std::lround((mean - low) * 100.0));
                for (std::size_t s = 0; s < sheets.size(); ++s) {
                    sheets[s] = inArea(sheets[s], it.key().toStdString(), s < high ? low + 1 : low);
                }
            }
            panel.rated("x", sheets);
            const auto result = panel.score();
            VERIFY_NEAR(*result.candidates[0].score, one["score_0_100"].toDouble(), 5e-4);
            QCOMPARE(result.candidates[0].status == scoring::Status::Pass,
                     one["gate"].toString() == "pass");
        }
    }
    void sizeFit_isAsPrinted_M77() {
        const auto cases = m_seed["size_fit"].toArray();
        QCOMPARE(cases.size(), 9);
        for (const auto& value : cases) {
            const QJsonObject one = value.toObject();
            const Msek company{one["candidate_msek"].toDouble()};
            const Msek own{one["own_msek"].toDouble()};
            VERIFY_NEAR(company.value / own.value, one["ratio"].toDouble(), exact);
            QCOMPARE(bandName(scoring::sizeBand(company, own)), one["band"].toString());
            VERIFY_NEAR(scoring::sizeFit(company, own), one["value"].toDouble(), 5.001e-5);
        }
    }
    void strategicIndex_isAsPrinted_M06() {
        for (const auto& value : m_seed["strategic_index"].toArray()) {
            const QJsonObject one = value.toObject();
            const double s = scoring::strategicIndexOf(Msek{one["turnover_msek"].toDouble()}).value;
            VERIFY_NEAR(s, one["strategic"].toDouble(), 5e-5);
            VERIFY_NEAR(1.0 - s, one["operational"].toDouble(), 5e-5);
        }
    }
    void growth_isAsPrinted_M80() {
        for (const auto& value : m_seed["q10_growth"].toArray()) {
            const QJsonObject one = value.toObject();
            const auto growth = scoring::growthOf(one["start"].toDouble(), one["end"].toDouble(),
                                                  one["years"].toDouble(4));
            QCOMPARE(growth.has_value(), one.contains("growth"));
            if (!growth) continue;
            VERIFY_NEAR(growth->times, one["growth"].toDouble(), exact);
            VERIFY_NEAR(growth->yearly, one["cagr"].toDouble(), 5e-5);
        }
        QVERIFY(!scoring::growthOf(20, 80, 0).has_value());
    }
    void splitOfTime_isAsPrinted_M121() {
        for (const auto& value : m_seed["q11_split"].toArray()) {
            const QJsonObject one = value.toObject();
            const auto answer = numbers(one["answer"].toArray());
            const auto target = one.contains("target") ? numbers(one["target"].toArray())
                                                       : std::vector<double>{40, 30, 30};
            const auto distance = scoring::splitDistance(answer, target);
            QCOMPARE(distance.has_value(), one.contains("distance_pct"));
            if (distance) VERIFY_NEAR(*distance, one["distance_pct"].toDouble(), exact);
        }
    }
    void complement_isAsPrinted_M61() {
        const auto cases = m_seed["complement"].toArray();
        QCOMPARE(cases.size(), 4);
        const QJsonObject first = cases[0].toObject();
        domain::Organisation own;
        own.strengths = domain::Marks(model().leaves().size(), 0);
        const QJsonObject strengths = first["org_strength"].toObject();
        for (auto it = strengths.begin(); it != strengths.end(); ++it) {
            own.strengths[leaf(it.key().toStdString())] =
                static_cast<std::uint8_t>(it.value().toInt());
        }
        const auto before = weigh();
        const auto after = weigh(own);
        const QJsonObject multipliers = first["multiplier"].toObject();
        for (auto it = multipliers.begin(); it != multipliers.end(); ++it) {
            const std::size_t at = leaf(it.key().toStdString());
            VERIFY_NEAR(after.leaf[at] / before.leaf[at], it.value().toDouble(), exact);
        }
        for (const auto& name : first["freed_to"].toArray()) {
            const QString id = name.toString() == "strategy" ? "strategy_making" : name.toString();
            const std::size_t at = leaf(id.toStdString());
            QVERIFY(after.leaf[at] > before.leaf[at]);
        }
    }
    void lean_isAsPrinted_M65() {
        const auto cases = m_seed["complement"].toArray();
        // Means of 4.2 and 2.0; of 2.1 and 4.5: ten marketing leaves give tenths.
        const auto kind = [](int marketingSum, int marketingLow, std::initializer_list<int> tech) {
            domain::Organisation own;
            own.strengths = domain::Marks(model().leaves().size(), 0);
            const std::size_t first = leaf("seo");
            for (std::size_t i = 0; i < 10; ++i) {
                const bool more = static_cast<int>(i) < marketingSum - 10 * marketingLow;
                own.strengths[first + i] = static_cast<std::uint8_t>(marketingLow + (more ? 1 : 0));
            }
            std::size_t at = leaf("technical_ordering");
            for (const int strength : tech) {
                own.strengths[at++] = static_cast<std::uint8_t>(strength);
            }
            return scoring::leanOf(model(), own).kind;
        };
        QVERIFY(cases[1].toObject()["lean"].toString().startsWith("technical"));
        QCOMPARE(kind(42, 4, {2, 2, 2, 2}), scoring::Lean::Kind::Technical);
        QVERIFY(cases[2].toObject()["lean"].toString().startsWith("business"));
        QCOMPARE(kind(21, 2, {4, 5, 4, 5}), scoring::Lean::Kind::Business);
        QVERIFY(cases[3].toObject()["lean"].toString().startsWith("balanced"));
        QCOMPARE(kind(30, 3, {3, 3, 3, 4}), scoring::Lean::Kind::Balanced);
    }
    void generalAdvice_isAsPrinted_M17() {
        const QJsonObject plan = m_seed["org_plan_over_10_msek"].toObject();
        const auto internal = plan["internal"].toArray();
        const auto external = plan["external"].toArray();
        QCOMPARE(internal.size() + external.size(), 12);
        for (const auto& name : internal) {
            QVERIFY(isResource(resourceId(name.toString())));
            QVERIFY(scoring::isAdvisedInside(resourceId(name.toString())));
        }
        for (const auto& name : external) {
            QVERIFY(isResource(resourceId(name.toString())));
            QVERIFY(!scoring::isAdvisedInside(resourceId(name.toString())));
        }
        for (const auto& value : plan["boundary"].toArray()) {
            const QJsonObject one = value.toObject();
            QCOMPARE(scoring::generalAdviceApplies(Msek{one["turnover_msek"].toDouble()}),
                     one["applies"].toBool());
        }
    }
    void anotherPlaceThanAdvised_overridesTheAdvice_M18() {
        using domain::Place;
        const auto overrides = [](std::optional<Msek> own, const char* name, Place place) {
            return scoring::overridesAdvice(own, name, place);
        };
        QVERIFY(overrides(Msek{10.01}, "backend_developer", Place::Inside));
        QVERIFY(overrides(Msek{10.01}, "backend_developer", Place::None));
        QVERIFY(!overrides(Msek{10.01}, "backend_developer", Place::Bought));
        QVERIFY(!overrides(Msek{10.01}, "warehouse", Place::Inside));
        QVERIFY(overrides(Msek{10.01}, "warehouse", Place::Bought));
        QVERIFY(overrides(Msek{10.01}, "warehouse", Place::None));
        QVERIFY(!overrides(Msek{10.0}, "backend_developer", Place::Inside));
        QVERIFY(!overrides(std::nullopt, "warehouse", Place::Bought));
    }
    void subCompetences_areAsPrinted_M48() {
        const auto cases = m_seed["sub_competence"].toArray();
        QCOMPARE(cases.size(), 2);
        const QJsonObject second = cases[1].toObject();
        Panel panel;
        panel.rated("one", {marks({{"seo", cases[0].toObject()["seo"].toInt()}})});
        panel.rated("two", {marks({{"seo", second["seo"].toInt()},
                                   {"paid_social", second["paid_social"].toInt()}})});
        const auto result = panel.score();
        QVERIFY(cases[0].toObject()["paid_social"].isNull());
        QVERIFY(!result.leavesOf(0)[leaf("paid_social")].observed());
        const domain::Area& where = model().areas()[area("marketing_online_sales")];
        const auto spread =
            scoring::spreadOf(result.leavesOf(1).subspan(where.firstLeaf, where.leafCount));
        QCOMPARE(spread->mean, second["mean"].toDouble());
        QCOMPARE(spread->spread, second["spread"].toDouble());
        QVERIFY(spread->uneven);
    }

    // --- panel_end_to_end.json ---------------------------------------------------------------
    void endToEnd_figuresAreAsPrinted_M45() {
        const Panel panel = endToEnd();
        const auto result = panel.score();
        for (std::size_t c = 0; c < 3; ++c) {
            const QString name = QString::fromStdString(panel.vacancy.candidates[c].id);
            const QJsonObject expected = m_panel["result"].toObject()[name].toObject();
            const auto& figures = result.candidates[c];
            VERIFY_NEAR(*figures.score, expected["score_roc"].toDouble(), 5e-5);
            VERIFY_NEAR(figures.se, expected["se"].toDouble(), 5e-5);
            VERIFY_NEAR(figures.seLeafWise, expected["se_leaf_wise"].toDouble(), 5e-5);
            VERIFY_NEAR(figures.scoreEqualWeights, expected["score_equal"].toDouble(), 5e-5);
            const auto means = numbers(expected["panel_mean"].toArray());
            for (std::size_t i = 0; i < means.size(); ++i) {
                VERIFY_NEAR(result.leavesOf(c)[i].mean, means[i], 5e-5);
                VERIFY_NEAR(result.areasOf(c)[i].mean, means[i], 5e-5);
            }
            const auto passes = [&](int index) {
                return result.areasOf(c)[static_cast<std::size_t>(index)].gate ==
                       scoring::GateStatus::Pass;
            };
            QCOMPARE(passes(0), expected["gate_leadership"].toString() == "pass");
            QCOMPARE(passes(2), expected["gate_business"].toString() == "pass");
        }
    }
    void endToEnd_orderPutsTheBlockedLast_M45() {
        const Panel panel = endToEnd();
        const auto result = panel.score();
        QCOMPARE(orderText(result, panel.vacancy), QStringLiteral("Alva|Cleo|Bo"));
        const auto ranking = m_panel["ranking_after_gates"].toArray();
        const auto blocked = m_panel["blocked"].toArray();
        QCOMPARE(ranking, (QJsonArray{"Alva", "Cleo"}));
        QCOMPARE(blocked, (QJsonArray{"Bo"}));
        QCOMPARE(result.candidates[1].status, scoring::Status::GateFailed);
    }
    void endToEnd_pairsAreAsPrinted_M45() {
        const Panel panel = endToEnd();
        const auto result = panel.score();
        const QJsonObject expected = m_panel["pairwise_probability_normal"].toObject();
        const auto estimate = [&](int c) {
            const auto& figures = result.candidates[static_cast<std::size_t>(c)];
            return scoring::Estimate{*figures.score, figures.se};
        };
        VERIFY_NEAR(scoring::probabilityAhead(estimate(0), estimate(1)),
                    expected["Alva>Bo"].toDouble(), 5e-5);
        VERIFY_NEAR(scoring::probabilityAhead(estimate(0), estimate(2)),
                    expected["Alva>Cleo"].toDouble(), 5e-5);
        VERIFY_NEAR(scoring::probabilityAhead(estimate(1), estimate(2)),
                    expected["Bo>Cleo"].toDouble(), 5e-5);
        VERIFY_NEAR(scoring::pairOf(result, 0, 1).probability, expected["Alva>Cleo"].toDouble(),
                    5e-5);
    }
    void endToEnd_theBlockedIsLastInEveryWorld_M45() {
        const auto result = endToEnd().score();
        QCOMPARE(result.ranks.sharesOf(1)[2], 1.0);
        VERIFY_NEAR(result.ranks.sharesOf(0)[0] + result.ranks.sharesOf(2)[0], 1.0, 1e-12);
    }
    void endToEnd_worldsOfOneWeightComeToThePrintedPair_M45() {
        const auto result = endToEnd().score();
        scoring::WorldModel worlds;
        worlds.centroid = {1.0};
        worlds.priority = {0};
        worlds.blocks = 1;
        for (const std::size_t c : {std::size_t{0}, std::size_t{2}}) {
            const auto& figures = result.candidates[c];
            worlds.candidate.push_back(static_cast<std::uint32_t>(c));
            worlds.orderClass.push_back(0);
            worlds.sharedError.push_back(
                std::sqrt(figures.se * figures.se - figures.seLeafWise * figures.seLeafWise));
            worlds.weight.push_back(1.0);
            worlds.mark.push_back(*figures.score / 25.0);
            worlds.error.push_back(figures.seLeafWise / 25.0);
        }
        constexpr std::uint32_t draws = 400'000;
        const double printed =
            m_panel["pairwise_probability_normal"].toObject()["Alva>Cleo"].toDouble();
        const double fourErrors = 4.0 * std::sqrt(printed * (1.0 - printed) / draws);
        VERIFY_NEAR(scoring::rankShares(worlds, {draws, false}).sharesOf(0)[0], printed,
                    fourErrors);
    }
};

QTEST_APPLESS_MAIN(TestScoringOracles)
#include "tst_scoring_oracles.moc"
