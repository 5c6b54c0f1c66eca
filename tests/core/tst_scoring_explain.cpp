// SPDX-License-Identifier: Apache-2.0
#include "core/domain/vacancy_file.h"
#include "core/scoring/reason.h"
#include "tests/core/tst_scoring_fixture.h"
#include "tests/support/every_number.h"

#include <QJsonArray>

#include <set>

using namespace kvorum;
using namespace kvorum::test;
using scoring::NumberId;
using scoring::Operation;
using scoring::What;

namespace {

/// The shipped demo as a vacancy.
domain::Vacancy demo() {
    const auto text = assets::demoJson();
    const QJsonObject file =
        QJsonDocument::fromJson(QByteArray(text.data(), static_cast<qsizetype>(text.size())))
            .object();
    QJsonArray candidates;
    for (const auto& value : file["candidates"].toArray()) {
        QJsonObject candidate = value.toObject();
        candidate.remove("interview_in_days");
        candidate.remove("interview_hour");
        candidates << candidate;
    }
    QJsonArray raters;
    for (const auto& person : file["people"].toArray()) {
        raters << QJsonObject{{"id", person.toObject()["id"]}, {"name", person.toObject()["name"]}};
    }
    QJsonArray cards;
    for (const auto& value : file["sheets"].toArray()) {
        const QJsonObject sheet = value.toObject();
        QJsonObject ratings;
        const QJsonObject given = sheet["ratings"].toObject();
        for (auto it = given.begin(); it != given.end(); ++it) {
            if (it.value().isDouble()) ratings[it.key()] = it.value();
        }
        cards << QJsonObject{{"candidate", sheet["candidate"]},
                             {"rater", sheet["rater"]},
                             {"submitted", sheet["submitted"]},
                             {"ratings", ratings}};
    }
    const QJsonObject vacancy = file["vacancy"].toObject();
    const QJsonObject whole{{"format", "kvorum-vacancy"},
                            {"version", 1},
                            {"title", vacancy["title"]},
                            {"template", "ecommerce-manager"},
                            {"organisation", vacancy["organisation"]},
                            {"role", vacancy["role"]},
                            {"candidates", candidates},
                            {"raters", raters},
                            {"scorecards", cards}};
    return domain::readVacancy(QJsonDocument(whole).toJson().toStdString(), model(), "demo")
        .value()
        .vacancy;
}

/// The rows in a tree, without plain arithmetic.
std::set<std::string> rowsOf(const scoring::Explanation& explanation) {
    std::set<std::string> rows;
    for (const auto& node : explanation.nodes) {
        if (!node.rule.empty()) rows.insert(node.rule);
    }
    return rows;
}

} // namespace

class TestScoringExplain : public QObject {
    Q_OBJECT

private:
    domain::Vacancy m_demo = demo();
    scoring::Result m_result = scoring::score(model(), m_demo, {.draws = 0});

    scoring::Explanation explained(const NumberId& number) const {
        return scoring::explain(model(), m_demo, m_result, number).value();
    }

private slots:
    void everyNumberOfTheDemo_isGivenByItsTree_M10() {
        const auto numbers = EveryNumber(model(), m_demo, m_result).all;
        QVERIFY(numbers.size() > 500);
        std::set<NumberId::Kind> given;
        for (const auto& number : numbers) {
            const std::string fault = explanationFault(model(), m_demo, m_result, number);
            QVERIFY2(fault.empty(), fault.c_str());
            if (number.value) given.insert(number.id.kind);
        }
        // All kinds but the two correlations: in the demo a sheet is still missing.
        QVERIFY(m_result.agreement.iccRefused.has_value());
        QCOMPARE(given.size() + 2, static_cast<std::size_t>(NumberId::Kind::DebriefValue) + 1);
    }
    /// Every rule in a tree has a source and a kind (M-134).
    void everyRule_namesItsSource_M134() {
        for (const auto& number : EveryNumber(model(), m_demo, m_result).all) {
            if (!number.value) continue;
            for (const std::string& row : rowsOf(explained(number.id))) {
                const auto note = scoring::ruleNote(row);
                QVERIFY2(!note.source.empty(), row.c_str());
                QVERIFY2(note.kind != scoring::RuleKind::Person, row.c_str());
            }
        }
        QVERIFY(scoring::ruleNote("M-43").kind == scoring::RuleKind::Advice);
        QVERIFY(scoring::ruleNote("override").kind == scoring::RuleKind::Person);
    }
    /// The weight of a leaf names the rows that its reasons name.
    void weightTree_holdsTheRowsOfItsReasons_M10() {
        for (std::uint32_t i = 0; i < model().leaves().size(); ++i) {
            const auto rows = rowsOf(explained({.kind = NumberId::Kind::LeafWeight, .leaf = i}));
            for (const auto& reason : m_result.weights.reasonsOf(i)) {
                if (reason.cause >= scoring::Cause::LevelLogistics ||
                    reason.cause == scoring::Cause::KeptTechnology ||
                    reason.cause == scoring::Cause::KeptMarketing) {
                    continue;
                }
                const auto row = scoring::reasonRule(reason, model(), m_demo.role);
                QVERIFY2(rows.contains(row), row.c_str());
            }
        }
    }
    /// A changed input changes the number that is worked out: no tree just repeats its root.
    void tree_standsOnItsInputs_M10() {
        auto tree = explained({.kind = NumberId::Kind::Score});
        const double before = scoring::evaluate(tree);
        for (auto& node : tree.nodes) {
            if (node.what == What::Rating) node.value = 5.0;
        }
        QVERIFY(before < 99.0);
        VERIFY_NEAR(scoring::evaluate(tree), 100.0, 1e-9);
        for (const auto& node : tree.nodes) {
            QCOMPARE(node.children.empty(), node.operation == Operation::Given);
        }
    }
    /// What many numbers share stands once.
    void noTwoNodesOfATree_areEqual_M10() {
        std::set<What> seen;
        for (const auto& number : EveryNumber(model(), m_demo, m_result).all) {
            if (!number.value) continue;
            const auto tree = explained(number.id);
            std::set<scoring::Node> nodes;
            std::set<std::pair<What, scoring::About>> figures;
            for (const auto& node : tree.nodes) {
                QVERIFY(nodes.insert(node).second);
                if (node.what != What::LeafWeight && node.what != What::LeafMean) continue;
                QVERIFY(figures.insert({node.what, node.about}).second);
                seen.insert(node.what);
            }
        }
        QCOMPARE(seen.size(), std::size_t{2});
    }
    void everyRatingInATree_namesRaterCandidateAndLeaf_M138() {
        std::set<NumberId::Kind> seen;
        for (const auto& number : EveryNumber(model(), m_demo, m_result).all) {
            if (!number.value) continue;
            for (const auto& node : explained(number.id).nodes) {
                if (node.what != What::Rating && node.what != What::RatingCount) continue;
                QVERIFY(node.about.candidate && node.about.leaf);
                QCOMPARE(node.about.rater.has_value(), node.what == What::Rating);
                seen.insert(number.id.kind);
            }
        }
        for (const auto kind : {NumberId::Kind::LeafMean, NumberId::Kind::StandardError,
                                NumberId::Kind::OwnTotal, NumberId::Kind::WithinGroup}) {
            QVERIFY(seen.contains(kind));
        }
    }
    void ratingsInATree_nameTheRater_M138() {
        const auto tree = explained({.kind = NumberId::Kind::LeafMean, .candidate = 0, .leaf = 0});
        std::set<std::uint32_t> raters;
        for (const auto& node : tree.nodes) {
            if (node.what != What::Rating) continue;
            QVERIFY(node.about.rater && node.about.candidate == 0U && node.about.leaf == 0U);
            raters.insert(*node.about.rater);
        }
        QCOMPARE(raters.size(), std::size_t{m_result.leavesOf(0)[0].n});
    }
    void aPersonsWord_isMarkedAsOne_M18() {
        domain::Vacancy vacancy = m_demo;
        domain::Override word;
        word.leaf = leaf("seo");
        word.factor = domain::WeightFactor{3.0};
        word.required = domain::Level{4};
        word.reason = "we sell by search";
        vacancy.role.overrides = {word};
        const auto result = scoring::score(model(), vacancy, {.draws = 0});
        const auto seo = static_cast<std::uint32_t>(leaf("seo"));
        for (const auto kind : {NumberId::Kind::LeafWeight, NumberId::Kind::RequiredLevel}) {
            const auto tree =
                scoring::explain(model(), vacancy, result, {.kind = kind, .leaf = seo});
            QVERIFY(tree && rowsOf(*tree).contains("override"));
        }
    }
    void numbersThatAreNotGiven_haveNoTree() {
        domain::Vacancy empty = m_demo;
        empty.scorecards.clear();
        const auto result = scoring::score(model(), empty, {.draws = 0});
        for (const auto kind :
             {NumberId::Kind::Score, NumberId::Kind::StandardError, NumberId::Kind::LeafMean,
              NumberId::Kind::SingleAgreement, NumberId::Kind::Leniency, NumberId::Kind::Alpha,
              NumberId::Kind::NextQuestion, NumberId::Kind::Place}) {
            QVERIFY(!scoring::explain(model(), empty, result, {.kind = kind}));
        }
    }
};

QTEST_APPLESS_MAIN(TestScoringExplain)
#include "tst_scoring_explain.moc"
