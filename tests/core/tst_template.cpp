// SPDX-License-Identifier: Apache-2.0
#include "tests/core/tst_scoring_fixture.h"

#include <QJsonArray>

#include <algorithm>
#include <map>
#include <set>

using namespace kvorum;
using namespace kvorum::test;
using domain::Language;
using domain::Text;

namespace {

const domain::QuestionBank& bank() {
    static const auto read =
        domain::loadQuestions(assets::questionsJson(), shipped(), "questions").value();
    return read;
}

QJsonObject object(std::string_view json) {
    return QJsonDocument::fromJson(QByteArray(json.data(), static_cast<int>(json.size()))).object();
}

using Path = QVariantList;

/// The value with the one at `path` changed; an invalid replacement removes it.
QJsonValue changed(const QJsonValue& value, const Path& path, const QJsonValue& replacement) {
    if (path.isEmpty()) return replacement;
    const Path rest = path.mid(1);
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        const int index = path.front().toInt();
        if (rest.isEmpty() && replacement.isUndefined()) {
            array.removeAt(index);
        } else if (index == array.size()) {
            array.append(replacement);
        } else {
            array[index] = changed(array[index], rest, replacement);
        }
        return array;
    }
    QJsonObject map = value.toObject();
    const QString key = path.front().toString();
    if (rest.isEmpty() && replacement.isUndefined()) {
        map.remove(key);
    } else {
        map[key] = changed(map[key], rest, replacement);
    }
    return map;
}

std::string textOf(const QJsonValue& value) {
    return QJsonDocument(value.toObject()).toJson().toStdString();
}

QStringList leafIds(const std::vector<std::size_t>& leaves) {
    QStringList ids;
    for (const std::size_t at : leaves) {
        ids << QString::fromStdString(model().leaves()[at].id);
    }
    return ids;
}

QString place(std::string_view leafId) {
    const auto at = bank().placeOfLeaf[leaf(leafId)];
    return QString::fromStdString(bank().questions[at.question].id);
}

void addRefusals() {
    QTest::addColumn<Path>("path");
    QTest::addColumn<QJsonValue>("replacement");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("what");
}

void refuses(const char* name, const Path& path, const QJsonValue& replacement, const char* where,
             const char* what) {
    QTest::newRow(name) << path << replacement << QString::fromLatin1(where)
                        << QString::fromLatin1(what);
}

const QJsonValue removed = QJsonValue::Undefined;

template <typename Result>
void verifyRefused(const Result& read, const QString& where, const QString& what) {
    QVERIFY(!read.ok());
    QCOMPARE(QString::fromStdString(read.error().where), QStringLiteral("file: ") + where);
    const QString rule = QString::fromStdString(read.error().what);
    QVERIFY2(rule.contains(what), qPrintable(rule));
}

} // namespace

class TestTemplate : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        const auto read = domain::loadTemplate(assets::templateJson(), "template");
        QVERIFY2(read.ok(), read.ok() ? "" : base::describe(read.error()).c_str());
        const auto questions = domain::loadQuestions(assets::questionsJson(), *read, "questions");
        QVERIFY2(questions.ok(), questions.ok() ? "" : base::describe(questions.error()).c_str());
    }

    // --- the shipped template ----------------------------------------------------------------
    void template_hasFiveAreasInOrder_M39() {
        QStringList ids;
        QStringList gates;
        for (const auto& one : model().areas()) {
            ids << QString::fromStdString(one.id);
            if (one.gate) gates << ids.back();
        }
        QCOMPARE(ids.join(u' '), QStringLiteral("leadership marketing_online_sales "
                                                "business_acumen logistics technology"));
        QCOMPARE(gates.join(u' '), QStringLiteral("leadership business_acumen"));
        QCOMPARE(model().areaLeafCount(), std::size_t{36});
        QCOMPARE(model().traitCount(), std::size_t{5});
        QCOMPARE(model().areas()[area("marketing_online_sales")].leafCount,
                 std::size_t{12}); // M-47
    }
    void strategicAndOperationalGroups_areAsSpecified_M36() {
        const std::set<std::string> strategic{"strategy_making",
                                              "strategy_delivery",
                                              "adapting_to_change",
                                              "requirement_setting",
                                              "part_to_whole",
                                              "pnl_budget",
                                              "growth",
                                              "data_to_strategy"};
        const std::set<std::string> operational{
            "seo",          "sem",        "paid_social",
            "email_crm",    "content",    "marketplaces_affiliate",
            "campaigns",    "assortment", "shop_operation",
            "purchase_flow"};
        for (const auto& one : model().leaves()) {
            const auto expected = strategic.count(one.id) > 0     ? domain::LeafGroup::Strategic
                                  : operational.count(one.id) > 0 ? domain::LeafGroup::Operational
                                                                  : domain::LeafGroup::Both;
            QVERIFY2(one.group == expected, one.id.c_str());
        }
    }
    void everyText_isThereInEachLanguage_M132() {
        for (const Language language : domain::allLanguages) {
            QVERIFY(!shipped().name.in(language).empty());
            for (const auto& texts : shipped().areas) {
                QVERIFY(!texts.name.in(language).empty() && !texts.help.in(language).empty());
            }
            for (const auto& texts : shipped().leaves) {
                QVERIFY(!texts.name.in(language).empty() && !texts.meaning.in(language).empty());
            }
            for (const auto& question : bank().questions) {
                QVERIFY(!question.text.in(language).empty());
                QVERIFY(!question.shortText.in(language).empty());
            }
        }
        QCOMPARE(shipped().areas.size(), std::size_t{5});
        QCOMPARE(shipped().leaves.size(), std::size_t{41});
    }
    void everyLeafAndTrait_hasFiveAnchors_M105() {
        const auto named = object(assets::templateJson())["anchor_languages"].toArray();
        for (const auto& texts : shipped().leaves) {
            QCOMPARE(static_cast<int>(texts.anchors.size()), named.size());
            for (const Language language : domain::allLanguages) {
                for (const auto& anchor : texts.anchorsIn(language)) {
                    QVERIFY(!anchor.empty());
                }
            }
        }
    }
    void titles_areAllThatRulesKnow_M24() {
        std::map<std::string, std::optional<double>> titles;
        for (const auto& title : shipped().titles) {
            titles[title.id] =
                title.strategic ? std::optional(title.strategic->value) : std::nullopt;
            const auto rule = scoring::strategicIndexOf(title.title);
            QCOMPARE(rule.has_value(), title.strategic.has_value());
            if (rule) QCOMPARE(rule->value, title.strategic->value);
        }
        QCOMPARE(titles.size(), std::size_t{5});
        QCOMPARE(titles["head_of_ecommerce"].value(), 0.8);
        QCOMPARE(titles["online_store_manager"].value(), 0.2);
    }
    void resources_areTwelveInThreeGroups_M16() {
        std::map<domain::ResourceGroup, int> groups;
        for (const auto& resource : shipped().resources) {
            ++groups[resource.group];
        }
        QCOMPARE(shipped().resources.size(), std::size_t{12});
        QCOMPARE(groups[domain::ResourceGroup::Organisational], 4);
        QCOMPARE(groups[domain::ResourceGroup::Technical], 5);
        QCOMPARE(groups[domain::ResourceGroup::Marketing], 3);
    }
    void resources_reachTheirLeaves_M103() {
        const std::map<std::string, QString> links{
            {"ecommerce_manager", ""},
            {"customer_service", "logistics_customer_effect"},
            {"product_administrator", "assortment shop_operation"},
            {"warehouse", "logistics_optimisation"},
            {"analyst", "kpi_extracting data_to_strategy"},
            {"ux_ui_designer", "usability"},
            {"frontend_developer", "purchase_flow"},
            {"backend_developer", "technical_ordering"},
            {"cro_specialist", "conversion_optimisation"},
            {"content_producer", "content"},
            {"digital_marketer", "seo sem paid_social email_crm marketplaces_affiliate campaigns"},
            {"social_media_editor", "paid_social content"}};
        for (const auto& resource : shipped().resources) {
            QCOMPARE(leafIds(resource.leaves).join(u' '), links.at(resource.id));
        }
    }
    void responsibilities_areSixAndReachLeaves_M67() {
        QStringList all;
        for (const auto& one : shipped().responsibilities) {
            all << leafIds(one.leaves).join(u' ');
        }
        QCOMPARE(all.join(u'|'),
                 QStringLiteral("strategy_making strategy_delivery|campaigns assortment|usability "
                                "logistics_customer_effect loyalty|shop_operation purchase_flow|"
                                "conversion_optimisation growth kpi_acting|project_leadership "
                                "requirement_setting"));
    }
    void duties_areSeven_M91() {
        QCOMPARE(shipped().duties.size(), std::size_t{7});
        QCOMPARE(leafIds(shipped().duties[0].leaves).join(u' '),
                 QStringLiteral("data_to_strategy adapting_to_change"));
    }

    // --- the question bank -------------------------------------------------------------------
    void bank_hasFifteenQuestionsAndTheCrisis_M126() {
        QCOMPARE(bank().questions.size(), std::size_t{16});
        QCOMPARE(bank().questions.back().id, std::string("crisis"));
        QCOMPARE(bank().questions.back().variants.size(), std::size_t{3}); // M-97
        for (int number = 1; number <= 16; ++number) {
            QCOMPARE(bank().questions[static_cast<std::size_t>(number - 1)].number, number);
        }
    }
    void everyLeaf_isReachedExactlyOnce_M126() {
        std::vector<int> reached(model().leaves().size(), 0);
        for (const auto& question : bank().questions) {
            for (const auto& part : question.parts) {
                for (const std::size_t at : part.leaves) {
                    ++reached[at];
                }
            }
        }
        QCOMPARE(std::count(reached.begin(), reached.end(), 1),
                 static_cast<std::ptrdiff_t>(model().leaves().size()));
    }
    void leaves_areAskedWhereTheRowsSay_M111() {
        const std::map<std::string, QString> questions{{"kpi_meaning", "q1"},
                                                       {"part_to_whole", "q1"},
                                                       {"kpi_acting", "q2"},
                                                       {"planning_organising", "q2"},
                                                       {"pnl_budget", "q3"},
                                                       {"project_leadership", "q4"},
                                                       {"continuous_improvement", "q4"},
                                                       {"growth", "q5"},
                                                       {"staff_leadership", "q6"},
                                                       {"purchase_flow", "q7"},
                                                       {"logistics_requirements", "q8"},
                                                       {"innovation", "q9"},
                                                       {"loyalty", "q12"},
                                                       {"shop_operation", "q13"},
                                                       {"seo", "q14"},
                                                       {"compromise", "crisis"},
                                                       {"logistics_optimisation", "crisis"}};
        for (const auto& [id, question] : questions) {
            QCOMPARE(place(id), question);
        }
    }
    void interimKit_seesEveryArea_M04() {
        domain::Marks kit(model().leaves().size(), 0);
        for (const char* id : {"q1", "q2", "q4", "q5", "q6", "q7", "q8", "q12", "crisis"}) {
            for (const auto& part : bank().find(id)->parts) {
                for (const std::size_t at : part.leaves) {
                    kit[at] = 4;
                }
            }
        }
        for (const double msek : {5.0, 100.0, 5000.0}) {
            Panel panel;
            panel.vacancy.organisation.turnover = domain::Msek{msek};
            panel.rated("x", {kit});
            QVERIFY(!panel.score().candidates[0].provisional);
        }
    }
    void probes_ofARow_areCounted_M33() {
        const auto probes = [](const char* row, std::string_view leafId) {
            std::size_t count = 0;
            for (const auto& question : bank().questions) {
                for (const auto& probe : question.probes) {
                    const bool serves = std::count(probe.rows.begin(), probe.rows.end(), row) > 0;
                    count += serves && probe.leaf == leaf(leafId) ? 1U : 0U;
                }
            }
            return count;
        };
        QCOMPARE(probes("M-33", "coordination_delegation"), std::size_t{5});
        QCOMPARE(probes("M-34", "shop_operation"), std::size_t{5});
        QCOMPARE(probes("M-90", "strategy_making"), std::size_t{5});
        QCOMPARE(probes("M-102", "coordination_delegation"), std::size_t{4});
        QCOMPARE(bank().find("q3")->budgetProbes.size(), std::size_t{5}); // M-30
    }
    void kindFields_areThere_M121() {
        QCOMPARE(bank().find("q11")->shares.size(), std::size_t{3});
        QCOMPARE(bank().find("q14")->checklist.size(), std::size_t{3}); // M-85
        QVERIFY(bank().find("q10")->followUp.has_value());              // M-120
        QVERIFY(!bank().find("q13")->suggestions.empty());              // M-123
        QCOMPARE(bank().find("q15")->parts.size(), std::size_t{3});     // M-125
        QVERIFY(bank().find("q7")->sketch);                             // M-117
        QVERIFY(!bank().find("q1")->sketch);
        QVERIFY(bank().find("q99") == nullptr);
    }

    // --- broken files ------------------------------------------------------------------------
    void brokenTemplate_isRefusedAtItsPlace_data() {
        addRefusals();
        refuses("other format", {"format"}, "x", "/format", "kvorum-template");
        refuses("newer version", {"version"}, 2, "/version", "newer");
        refuses("unknown key", {"extra"}, 1, "/extra", "not a known key");
        refuses("missing name", {"name"}, removed, "/name", "missing");
        refuses("missing language", {"name", "pl"}, removed, "/name/pl", "missing");
        refuses("another language", {"name", "de"}, "x", "/name/de", "not a known key");
        refuses("empty text", {"areas", 0, "help", "sv"}, " ", "/areas/0/help/sv", "empty");
        refuses("text not a text", {"areas", 0, "short", "en"}, 1, "/areas/0/short/en", "a text");
        refuses("language list short", {"languages", 2}, removed, "/languages", "lacks");
        refuses("language unknown", {"languages", 0}, "de", "/languages/0", "one of");
        refuses("language twice", {"languages", 1}, "en", "/languages/1", "given twice");
        refuses("id with capitals", {"areas", 0, "id"}, "Leadership", "/areas/0/id", "an id");
        refuses("file id", {"id"}, "e_commerce", "/id", "hyphens");
        refuses("area twice", {"areas", 1, "id"}, "leadership", "/areas/1/id", "given twice");
        refuses("leaf twice", {"areas", 1, "leaves", 0, "id"}, "staff_leadership",
                "/areas/1/leaves/0/id", "given twice");
        refuses("trait as leaf", {"traits", 0, "id"}, "seo", "/traits/0/id", "given twice");
        refuses("no leaves", {"areas", 0, "leaves"}, QJsonArray(), "/areas/0/leaves", "one leaf");
        refuses("no areas", {"areas"}, QJsonArray(), "/areas", "one area");
        refuses("gate a text", {"areas", 0, "gate"}, "yes", "/areas/0/gate", "true or false");
        refuses("unknown group", {"areas", 0, "leaves", 0, "group"}, "x", "/areas/0/leaves/0/group",
                "one of");
        refuses("four anchors", {"areas", 0, "leaves", 0, "anchors", "en", 4}, removed,
                "/areas/0/leaves/0/anchors/en", "five anchors");
        refuses("anchors alike", {"areas", 0, "leaves", 0, "anchors", "en"},
                QJsonArray({"a", "b", "c", "b", "e"}), "/areas/0/leaves/0/anchors/en/3",
                "given twice");
        refuses("no anchors", {"traits", 1, "anchors"}, removed, "/traits/1/anchors", "missing");
        refuses("anchors in another language", {"traits", 1, "anchors", "de"}, QJsonArray(),
                "/traits/1/anchors/de", "anchor languages");
        refuses("row unlike a row", {"areas", 0, "rows", 0}, "M-x", "/areas/0/rows/0", "row");
        refuses("row twice", {"areas", 0, "rows"}, QJsonArray({"M-39", "M-39"}), "/areas/0/rows/1",
                "given twice");
        refuses("no rows", {"areas", 0, "rows"}, QJsonArray(), "/areas/0/rows", "at least one");
        refuses("four levels", {"levels", 4}, removed, "/levels", "five levels");
        refuses("level out of order", {"levels", 1, "level"}, 3, "/levels/1/level", "must be 2");
        refuses("title unknown", {"titles", 0, "id"}, "boss", "/titles/0/id", "rules know");
        refuses("title twice", {"titles", 1, "id"}, "ecommerce_manager", "/titles/1/id",
                "given twice");
        refuses("title index", {"titles", 1, "strategic"}, 1.5, "/titles/1/strategic", "0 to 1");
        refuses("resource group", {"resources", 0, "group"}, "x", "/resources/0/group", "one of");
        refuses("resource twice", {"resources", 1, "id"}, "ecommerce_manager", "/resources/1/id",
                "given twice");
        refuses("resource leaf", {"resources", 1, "leaves", 0}, "x", "/resources/1/leaves/0",
                "not a leaf");
        refuses("responsibility without leaves", {"responsibilities", 0, "leaves"}, QJsonArray(),
                "/responsibilities/0/leaves", "at least one leaf");
        refuses("duty leaf twice", {"duties", 0, "leaves"}, QJsonArray({"seo", "seo"}),
                "/duties/0/leaves/1", "given twice");
    }
    void brokenTemplate_isRefusedAtItsPlace() {
        QFETCH(Path, path);
        QFETCH(QJsonValue, replacement);
        QFETCH(QString, where);
        QFETCH(QString, what);
        const std::string json = textOf(changed(object(assets::templateJson()), path, replacement));
        verifyRefused(domain::loadTemplate(json, "file"), where, what);
    }
    void brokenQuestions_areRefusedAtTheirPlace_data() {
        addRefusals();
        const QString variant = QString::fromStdString(bank().questions[15].variants[0].id);
        refuses("other format", {"format"}, "x", "/format", "kvorum-questions");
        refuses("other template", {"template"}, "cook", "/template", "template's id");
        refuses("missing languages", {"languages"}, removed, "/languages", "missing");
        refuses("unknown key", {"questions", 0, "hint"}, 1, "/questions/0/hint", "not a known key");
        refuses("question twice", {"questions", 1, "id"}, "q1", "/questions/1/id", "given twice");
        refuses("number twice", {"questions", 1, "number"}, 1, "/questions/1/number",
                "given twice");
        refuses("minutes 0", {"questions", 0, "minutes"}, 0, "/questions/0/minutes", "1 to 30");
        refuses("unknown kind", {"questions", 0, "kind"}, "quiz", "/questions/0/kind", "one of");
        refuses("no part", {"questions", 9, "parts"}, QJsonArray(), "/questions/9/parts",
                "at least one part");
        refuses("part twice", {"questions", 1, "parts", 1, "id"}, "a", "/questions/1/parts/1/id",
                "given twice");
        refuses("unknown leaf", {"questions", 0, "parts", 0, "leaves", 0}, "x",
                "/questions/0/parts/0/leaves/0", "not a leaf");
        refuses("leaf reached twice", {"questions", 1, "parts", 0, "leaves", 0}, "kpi_meaning",
                "/questions/1/parts/0/leaves/0", "another part");
        refuses("leaf reached by none", {"questions", 2, "parts", 0, "leaves"}, QJsonArray(),
                "/questions", "no part rates pnl_budget");
        refuses("probe of an unknown leaf", {"questions", 0, "probes", 3, "leaf"}, "x",
                "/questions/0/probes/3/leaf", "not a leaf");
        refuses("probe without language", {"questions", 0, "probes", 0, "sv"}, removed,
                "/questions/0/probes/0/sv", "missing");
        refuses("probe not a text", {"questions", 0, "probes", 0}, "x", "/questions/0/probes/0",
                "an object");
        refuses("split without shares", {"questions", 10, "shares"}, removed,
                "/questions/10/shares", "missing for this kind");
        refuses("open with shares", {"questions", 0, "shares"}, QJsonArray(), "/questions/0/shares",
                "does not belong");
        refuses("sketch of a split", {"questions", 10, "sketch"}, true, "/questions/10/sketch",
                "does not belong");
        refuses("sketch a text", {"questions", 6, "sketch"}, "yes", "/questions/6/sketch",
                "true or false");
        refuses("scenario without variants", {"questions", 15, "variants"}, QJsonArray(),
                "/questions/15/variants", "missing for this kind");
        refuses("variant twice", {"questions", 15, "variants", 1, "id"}, variant,
                "/questions/15/variants/1/id", "given twice");
        refuses("suggestion twice", {"questions", 12, "suggestions"}, QJsonArray({"A", "A"}),
                "/questions/12/suggestions/1", "given twice");
    }
    void brokenQuestions_areRefusedAtTheirPlace() {
        QFETCH(Path, path);
        QFETCH(QJsonValue, replacement);
        QFETCH(QString, where);
        QFETCH(QString, what);
        const std::string json =
            textOf(changed(object(assets::questionsJson()), path, replacement));
        verifyRefused(domain::loadQuestions(json, shipped(), "file"), where, what);
    }
    void notJson_isRefused() {
        QVERIFY(!domain::loadTemplate("{", "file").ok());
        QVERIFY(!domain::loadQuestions("[]", shipped(), "file").ok());
        QVERIFY(!domain::loadTemplate(R"({"id":1,"id":2})", "file").ok());
    }
    void demo_isCompiledIn_M150() {
        QVERIFY(assets::demoJson().find("kvorum-demo") != std::string_view::npos);
    }

    // --- the template as a value -------------------------------------------------------------
    void template_refusesIdsThatAreTaken() {
        domain::Template small;
        QVERIFY(!small.addLeaf("x")); // no area yet
        QVERIFY(small.addArea("a", false));
        QVERIFY(!small.addArea("a", true));
        QVERIFY(!small.addArea("", true));
        QVERIFY(small.addLeaf("x"));
        QVERIFY(!small.addLeaf("x"));
        QVERIFY(!small.addTrait("x"));
        QVERIFY(small.addTrait("t"));
        QVERIFY(!small.addLeaf("late"));
        QVERIFY(!small.addArea("late", false));
        QCOMPARE(small.findLeaf("t").value(), std::size_t{1});
        QVERIFY(!small.findLeaf("none").has_value());
        QVERIFY(small.isTrait(1) && !small.isTrait(0));
    }
};

QTEST_APPLESS_MAIN(TestTemplate)
#include "tst_template.moc"
