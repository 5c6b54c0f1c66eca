// SPDX-License-Identifier: Apache-2.0
#include "core/scoring/pattern.h"
#include "core/scoring/result_json.h"
#include "tests/core/tst_scoring_fixture.h"

#include <QJsonArray>
#include <QSet>

using namespace kvorum;
using namespace kvorum::test;
using domain::Language;

namespace {

/// "M-43 M-55": the rules behind a leaf, in their order.
QString rules(const domain::Organisation& own, const domain::Role& role, std::string_view id) {
    const auto table = weigh(own, role);
    QStringList all;
    for (const auto& reason : table.reasonsOf(leaf(id))) {
        all << QString::fromStdString(scoring::reasonRule(reason, model(), role));
    }
    return all.join(u' ');
}

/// The sentence of the first reason of that rule.
QString sentence(const domain::Organisation& own, const domain::Role& role, std::string_view id,
                 const char* rule, Language language = Language::En) {
    const auto table = weigh(own, role);
    for (const auto& reason : table.reasonsOf(leaf(id))) {
        if (scoring::reasonRule(reason, model(), role) == rule) {
            return QString::fromStdString(scoring::reasonText(reason, role, language));
        }
    }
    return {};
}

domain::Role overridden(std::string_view id, const std::string& reason) {
    domain::Override word;
    word.leaf = leaf(id);
    word.factor = domain::WeightFactor{0.5};
    word.required = domain::Level{4};
    word.reason = reason;
    domain::Role role;
    role.overrides = {word};
    return role;
}

/// One that fires as many rules as can stand together.
domain::Organisation busyOrganisation() {
    domain::Organisation own;
    own.turnover = domain::Msek{300};
    own.ownWarehouse = true;
    own.strengths = inArea(marks({{"seo", 5}, {"sem", 4}, {"loyalty", 3}}), "technology", 1);
    own.range = domain::RangeGoal::Widen;
    own.market = domain::MarketGoal::Expand;
    return own;
}

domain::Vacancy oneCandidate() {
    Panel panel;
    panel.vacancy.organisation.turnover = domain::Msek{50};
    panel.rated("a", {marks({{"seo", 4}}), marks({{"seo", 5}})});
    panel.rated("b", {});
    return panel.vacancy;
}

QJsonObject json(const domain::Vacancy& vacancy) {
    const auto text = scoring::resultJson(model(), vacancy, scoring::score(model(), vacancy));
    return QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
}

/// The keys of an object in the order of the text (QJsonObject sorts them).
QStringList keysInOrder(const std::string& object) {
    QStringList keys;
    int depth = 0;
    bool inText = false;
    std::string text;
    for (std::size_t i = 0; i < object.size(); ++i) {
        const char c = object[i];
        if (c == '"') {
            if (inText && depth == 1 && object[i + 1] == ':') keys << QString::fromStdString(text);
            inText = !inText;
            text.clear();
        } else if (inText) {
            text += c;
        } else {
            depth += c == '{' || c == '[' ? 1 : 0;
            depth -= c == '}' || c == ']' ? 1 : 0;
        }
        if (depth == 0 && i > 0 && !inText) break;
    }
    return keys;
}

} // namespace

class TestScoringReasons : public QObject {
    Q_OBJECT

private slots:
    void everyWeight_hasAReason_M10() {
        for (const auto& own : {domain::Organisation{}, busyOrganisation()}) {
            const auto table = weigh(own);
            for (std::size_t i = 0; i < model().leaves().size(); ++i) {
                QVERIFY(!table.reasonsOf(i).empty());
            }
        }
    }
    void reasons_nameTheRowsThatFired_M10() {
        const auto own = busyOrganisation();
        QCOMPARE(rules(own, {}, "seo"), QStringLiteral("M-40 M-06 M-61 M-62"));
        QCOMPARE(rules(own, {}, "assortment"), QStringLiteral("M-40 M-06 M-12"));
        QCOMPARE(rules(own, {}, "growth"), QStringLiteral("M-40 M-06 M-13"));
        QCOMPARE(rules(own, {}, "logistics_optimisation"), QStringLiteral("M-40 M-56 M-55"));
        QCOMPARE(rules(own, {}, "project_leadership"), QStringLiteral("M-40 M-73"));
        QCOMPARE(rules(own, {}, "kpi_acting"), QStringLiteral("M-40 M-71"));
        QCOMPARE(rules(own, {}, "technical_ordering"), QStringLiteral("M-40 M-65"));
        QCOMPARE(rules(own, {}, "usability"), QStringLiteral("M-40 M-63"));
        QCOMPARE(rules(own, {}, "loyalty"), QStringLiteral("M-40 M-61 M-63"));
    }
    void specialist_isNamedForWeightAndLevel_M43() {
        domain::Organisation own;
        own.specialists = {area("logistics"), area("marketing_online_sales"), area("technology")};
        QCOMPARE(rules(own, {}, "logistics_optimisation"), QStringLiteral("M-40 M-43 M-55"));
        QCOMPARE(rules(own, {}, "seo"), QStringLiteral("M-40 M-43 M-43"));
        QCOMPARE(rules(own, {}, "usability"), QStringLiteral("M-40 M-60"));
        domain::Role head;
        head.title = domain::Title::HeadOfDigital;
        QCOMPARE(rules(own, head, "seo"), QStringLiteral("M-40 M-27"));
    }
    void strategicIndex_isExplainedByItsSource_M24() {
        domain::Role role;
        role.title = domain::Title::HeadOfEcommerce;
        QCOMPARE(rules({}, role, "pnl_budget"), QStringLiteral("M-40 M-24"));
        role.title = domain::Title::OnlineStoreManager;
        QCOMPARE(rules({}, role, "pnl_budget"), QStringLiteral("M-40 M-26"));
        role.strategic = domain::StrategicIndex{0.6};
        QCOMPARE(rules({}, role, "pnl_budget"), QStringLiteral("M-40 M-07"));
        role.strategic = domain::StrategicIndex{0.5};
        QCOMPARE(rules({}, role, "pnl_budget"), QStringLiteral("M-40"));
    }
    void leadershipFloor_isNamedEverywhere_M46() {
        domain::Role role;
        role.priority = {1, 2, 3, 4, 0};
        QCOMPARE(rules({}, role, "staff_leadership"), QStringLiteral("M-40 M-46"));
        QCOMPARE(rules({}, role, "seo"), QStringLiteral("M-40 M-46"));
        QCOMPARE(
            sentence({}, role, "staff_leadership", "M-46"),
            QStringLiteral("Leading people is decisive in every manager role. So the area never "
                           "counts less than 20 %; its place alone gave 4 %."));
    }
    void junior_isNamedForTheLevel_M76() {
        domain::Role role;
        role.junior = true;
        QCOMPARE(rules({}, role, "seo"), QStringLiteral("M-40 M-76"));
        QCOMPARE(rules({}, role, "usability"), QStringLiteral("M-40"));
    }
    void override_carriesItsOwnRowAndWords_M31() {
        const auto resources = overridden("staff_leadership", "M-31 manager of resources");
        QCOMPARE(rules({}, resources, "staff_leadership"), QStringLiteral("M-40 M-31 M-31"));
        QVERIFY(
            sentence({}, resources, "staff_leadership", "M-31").endsWith("manager of resources"));
        const auto own = overridden("staff_leadership", "we say so");
        QCOMPARE(rules({}, own, "staff_leadership"), QStringLiteral("M-40 override override"));
    }
    void reasonText_holdsTheInputs_M06() {
        domain::Organisation own;
        own.turnover = domain::Msek{20};
        QCOMPARE(sentence(own, {}, "seo", "M-06"),
                 QStringLiteral("At a turnover of 20 MSEK the role is more operational than "
                                "strategic. So this counts 35 % more."));
        own.turnover = domain::Msek{104};
        QVERIFY(sentence(own, {}, "seo", "M-06").endsWith("So this counts 0.9 % less."));
        own.turnover = domain::Msek{100.1};
        QVERIFY(sentence(own, {}, "seo", "M-06").endsWith("So this counts as before."));
        own.turnover = domain::Msek{1000};
        QVERIFY(sentence(own, {}, "seo", "M-06").contains("the role is wholly strategic."));
    }
    /// The sentence of a fact says nothing of a single leaf.
    void reasonWhy_isWhatIsSoAlone_M06() {
        domain::Organisation own;
        own.turnover = domain::Msek{20};
        const auto table = weigh(own);
        for (const auto& reason : table.reasonsOf(leaf("seo"))) {
            if (reason.cause != scoring::Cause::StrategicByTurnover) continue;
            QCOMPARE(QString::fromStdString(scoring::reasonWhy(reason, Language::Sv)),
                     QStringLiteral("Vid en omsättning på 20 MSEK är rollen mer operativ än "
                                    "strategisk."));
        }
    }
    void reasonText_isGivenInThreeLanguages_M132() {
        const auto own = busyOrganisation();
        auto role = overridden("seo", "M-68 hands-on");
        role.traitShare = {0.1};
        role.junior = true;
        const auto table = weigh(own, role);
        for (const auto& reason : table.reasons) {
            QSet<QString> texts;
            for (const Language language : domain::allLanguages) {
                const auto text =
                    QString::fromStdString(scoring::reasonText(reason, role, language));
                QVERIFY(!text.isEmpty() && !text.contains(u'{'));
                texts << text;
            }
            QCOMPARE(texts.size(), 3);
        }
        QVERIFY(sentence(own, role, "pnl_budget", "M-06", Language::Sv)
                    .contains(QStringLiteral("24 % mer")));
        QVERIFY(sentence(own, role, "pnl_budget", "M-06", Language::Pl)
                    .contains(QStringLiteral("o 24 % więcej")));
    }

    void pattern_isFilledAtEveryBrace_M132() {
        const auto twice = [](std::string_view key) { return std::string(key).append(key); };
        for (const auto& [pattern, text] :
             {std::pair{"{a} or {bc}{d}.", "aa or bcbcdd."}, std::pair{"of {a}", "of aa"},
              std::pair{"none", "none"}, std::pair{"", ""}}) {
            QCOMPARE(scoring::filled(pattern, twice), std::string(text));
        }
        constexpr scoring::Pattern pattern{"one", "ett", "jeden"};
        QCOMPARE(pattern.in(Language::En), "one");
        QCOMPARE(pattern.in(Language::Sv), "ett");
        QCOMPARE(pattern.in(Language::Pl), "jeden");
    }
    void refusal_saysWhyInThreeLanguages_M132() {
        Panel panel;
        panel.candidate("Alva");
        panel.rater("Eva");
        QSet<QString> names;
        for (int code = 0; code <= static_cast<int>(scoring::RefusalCode::TooFewSheets); ++code) {
            const scoring::Refusal refusal{static_cast<scoring::RefusalCode>(code), 0, 0, 3, 4};
            names << QString::fromUtf8(scoring::refusalName(refusal.code).data());
            QSet<QString> texts;
            for (const Language language : domain::allLanguages) {
                const auto text =
                    QString::fromStdString(scoring::refusalText(refusal, panel.vacancy, language));
                QVERIFY(text.size() > 20 && !text.contains(u'{'));
                texts << text;
            }
            QCOMPARE(texts.size(), 3);
        }
        QCOMPARE(names.size(), 9);
        const scoring::Refusal missing{scoring::RefusalCode::MissingSheet, 0, 0};
        QCOMPARE(QString::fromStdString(scoring::refusalText(missing, panel.vacancy, Language::Sv)),
                 QStringLiteral("Eva har inte lämnat in någon bedömning av Alva."));
    }

    // --- the result as JSON ------------------------------------------------------------------
    void resultJson_hasItsKeysInOrder_M136() {
        const auto vacancy = oneCandidate();
        const auto text = scoring::resultJson(model(), vacancy, scoring::score(model(), vacancy));
        QCOMPARE(keysInOrder(text).join(u' '),
                 QStringLiteral("format version areas leaves candidates order pairwise agreement "
                                "leniency next_question debrief_order"));
        QCOMPARE(keysInOrder(text.substr(text.find("\"candidates\":[") + 14)).join(u' '),
                 QStringLiteral("id status provisional score se coverage score_equal_weights gates "
                                "areas leaves size_fit complement rank_acceptability "
                                "central_weights"));
        QCOMPARE(keysInOrder(text.substr(text.find("\"leaves\":[") + 10)).join(u' '),
                 QStringLiteral("id area weight required reasons"));
        QCOMPARE(keysInOrder(text.substr(text.find("\"gates\":[") + 9)).join(u' '),
                 QStringLiteral("area mean required status"));
    }
    void resultJson_givesNullForWhatCannotBeGiven() {
        const QJsonObject result = json(oneCandidate());
        const QJsonObject unrated = result["candidates"].toArray()[1].toObject();
        for (const char* key : {"score", "se", "score_equal_weights", "size_fit", "complement",
                                "rank_acceptability", "central_weights"}) {
            QVERIFY2(unrated[QLatin1String(key)].isNull(), key);
        }
        QCOMPARE(unrated["coverage"].toDouble(-1), 0.0);
        QCOMPARE(unrated["status"].toString(), QStringLiteral("undetermined"));
        QVERIFY(unrated["gates"].toArray()[0].toObject()["mean"].isNull());
        QVERIFY(unrated["areas"].toArray()[0].toObject()["mean"].isNull());
        const QJsonObject leafFigures = unrated["leaves"].toArray()[0].toObject();
        QVERIFY(leafFigures["mean"].isNull() && leafFigures["sd"].isNull());
        QCOMPARE(leafFigures["n"].toInt(-1), 0);
    }
    void resultJson_listsEveryLeafWithTraitsLast() {
        const QJsonObject result = json(oneCandidate());
        const auto leaves = result["leaves"].toArray();
        QCOMPARE(leaves.size(), 41);
        QCOMPARE(leaves[0].toObject()["area"].toString(), QStringLiteral("leadership"));
        QVERIFY(leaves[40].toObject()["area"].isNull());
        QCOMPARE(leaves[40].toObject()["id"].toString(), QStringLiteral("openness_to_people"));
        for (const auto& candidate : result["candidates"].toArray()) {
            QCOMPARE(candidate.toObject()["leaves"].toArray().size(), 41);
        }
    }
    void resultJson_carriesTheFiguresInFull_M136() {
        const auto vacancy = oneCandidate();
        const auto figures = scoring::score(model(), vacancy);
        const QJsonObject first = json(vacancy)["candidates"].toArray()[0].toObject();
        QCOMPARE(first["score"].toDouble(), 87.5);
        QVERIFY(first["se"].toDouble() == figures.candidates[0].se);
        QVERIFY(first["coverage"].toDouble() == figures.candidates[0].coverage);
        const QJsonObject seo = first["leaves"].toArray()[static_cast<int>(leaf("seo"))].toObject();
        QCOMPARE(seo["mean"].toDouble(), 4.5);
        QCOMPARE(seo["n"].toInt(), 2);
        QVERIFY(seo["sd"].toDouble() == std::sqrt(0.5));
    }
    void resultJson_showsTiesAndPairs() {
        Panel panel;
        panel.rated("high", {everywhere(4)});
        panel.rated("x \"quoted\"", {everywhere(3)});
        panel.rated("y", {everywhere(3)});
        const QJsonObject result = json(panel.vacancy);
        QCOMPARE(result["order"].toArray(),
                 (QJsonArray{QJsonArray{"high"}, QJsonArray{"x \"quoted\"", "y"}}));
        QCOMPARE(result["pairwise"].toArray().size(), 3);
        const QJsonObject last = result["pairwise"].toArray()[2].toObject();
        QCOMPARE(last["ahead"].toString(), QStringLiteral("x \"quoted\""));
        QCOMPARE(last["probability"].toDouble(), 0.5);
    }
};

QTEST_APPLESS_MAIN(TestScoringReasons)
#include "tst_scoring_reasons.moc"
