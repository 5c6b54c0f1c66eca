// SPDX-License-Identifier: Apache-2.0
#include "core/domain/strict_json.h"
#include "core/domain/vacancy_file.h"
#include "tests/core/tst_scoring_fixture.h"

#include <QJsonArray>

using namespace kvorum;
using namespace kvorum::test;
using base::ErrorCode;

namespace {

/// The example of the file format, with everything in it.
const QByteArray full = R"({
 "format": "kvorum-vacancy", "version": 1, "title": "E-handelschef \u2013 Malmö",
 "template": "ecommerce-manager",
 "organisation": {"turnover_msek": 100.5, "specialists": ["logistics"], "own_warehouse": true,
                  "strengths": {"seo": 5, "sem": 1}, "range": "widen", "market": "hold"},
 "role": {"title": "head_of_digital", "strategic": 0.3333333333333333, "junior": true,
          "trait_share": 0.15,
          "priority": ["technology", "leadership", "marketing_online_sales", "business_acumen",
                       "logistics"],
          "overrides": [{"leaf": "seo", "weight_factor": 2, "required": 4, "reason": "M-68 tunn"},
                        {"leaf": "campaigns", "required": 2, "reason": "x"}]},
 "plan": {"resources": {"backend_developer": {"place": "inside", "reason": "own search"},
                        "warehouse": {"place": "none"}}, "time_split": [40, 30, 30]},
 "candidates": [{"id": "a", "name": "Alva", "company_turnover_msek": 1000000},
                {"id": "b", "name": ""}],
 "raters": [{"id": "r1", "name": "Eva"}],
 "scorecards": [{"candidate": "a", "rater": "r1", "submitted": true,
                 "ratings": {"seo": 4, "flexibility": 1}},
                {"candidate": "b", "rater": "r1", "submitted": false, "ratings": {}}]
})";

/// The same with one passage put in place of another.
std::string with(const char* before, const char* after) {
    QByteArray text = full;
    const auto at = text.indexOf(before);
    if (at < 0) qFatal("the passage %s is not in the file", before);
    return text.replace(at, static_cast<int>(qstrlen(before)), after).toStdString();
}

base::Result<domain::VacancyFile> read(const std::string& json) {
    return domain::readVacancy(json, model(), "v.json");
}

std::string inlineFile(const std::string& areas, const std::string& traits = "[]",
                       const std::string& more = R"("organisation":{},"role":{})") {
    return R"({"format":"kvorum-vacancy","version":1,"title":"","template":{"areas":)" + areas +
           R"(,"traits":)" + traits + "}," + more +
           R"(,"candidates":[],"raters":[],"scorecards":[]})";
}

const std::string oneArea =
    R"([{"id":"people","gate":true,"leaves":[{"id":"a","group":"both"},{"id":"b","group":"strategic"}]}])";

/// A row of the table of broken files: where it is refused, and a part of the rule.
void bad(const char* name, const std::string& json, const char* place, const char* what) {
    QTest::newRow(name) << QString::fromStdString(json) << QString::fromLatin1(place)
                        << QString::fromLatin1(what);
}

void addSyntaxFaults() {
    std::string deepest = "/organisation/turnover_msek";
    for (std::size_t depth = 2; depth < domain::mostJsonDepth; ++depth) {
        deepest += "/0";
    }
    bad("empty", "", "", "not valid JSON at line 1");
    bad("cut off", with("\"ratings\": {}}]\n}", "\"ratings\": {"), "/scorecards/1/ratings",
        "not valid JSON");
    bad("text after it", full.toStdString() + "x", "", "not valid JSON at line 20");
    bad("not an object", "[]", "", "must be an object");
    bad("NaN", with("100.5", "NaN"), "/organisation/turnover_msek", "not valid JSON");
    bad("Infinity", with("100.5", "Infinity"), "/organisation/turnover_msek", "not valid JSON");
    bad("1e999", with("100.5", "1e999"), "/organisation/turnover_msek", "too large");
    bad("not UTF-8", with("Alva", "\xff"), "/candidates/0/name", "not valid JSON");
    bad("too deep", with("100.5", std::string(40, '[').c_str()), deepest.c_str(), "deeply");
}

void addKeyFaults() {
    bad("unknown key", with("\"title\": \"E", "\"salary\": 1, \"title\": \"E"), "/salary",
        "not a known key");
    bad("unknown key inside", with("\"range\"", "\"rnage\""), "/organisation/rnage",
        "not a known key");
    bad("key with a slash", with("\"range\"", "\"a/~b\""), "/organisation/a~1~0b",
        "not a known key");
    bad("key with a line end", with("\"range\"", "\"a\\nb\""), "/organisation/a\\u000ab",
        "not a known key");
    bad("key twice", with("\"junior\": true", "\"junior\": true, \"junior\": true"), "/role/junior",
        "given twice");
    bad("rating twice", with("\"seo\": 4", "\"seo\": 4, \"seo\": 4"), "/scorecards/0/ratings/seo",
        "given twice");
    bad("no candidates", with("\"candidates\"", "\"kandidater\""), "/kandidater",
        "not a known key");
    bad("missing key", with("\"submitted\": false, ", ""), "/scorecards/1/submitted", "missing");
}

void addFormatFaults() {
    bad("other format", with("kvorum-vacancy", "kvorum-result"), "/format", "kvorum-vacancy");
    bad("newer version", with("\"version\": 1", "\"version\": 2"), "/version", "newer");
    bad("version 0", with("\"version\": 1", "\"version\": 0"), "/version", "whole version");
    bad("unknown template", with("\"ecommerce-manager\"", "\"cook\""), "/template",
        "not a template");
}

void addTypeFaults() {
    bad("title a number", with("\"title\": \"E-handelschef \\u2013 Malmö\"", "\"title\": 7"),
        "/title", "must be a text");
    bad("warehouse a text", with("\"own_warehouse\": true", "\"own_warehouse\": \"yes\""),
        "/organisation/own_warehouse", "true or false");
    bad("candidates an object",
        with("\"raters\": [{\"id\": \"r1\", \"name\": \"Eva\"}]", "\"raters\": {}"), "/raters",
        "must be a list");
    bad("null strategic", with("\"strategic\": 0.3333333333333333", "\"strategic\": null"),
        "/role/strategic", "must be a number");
}

void addOrganisationFaults() {
    bad("turnover 0", with("100.5", "0"), "/organisation/turnover_msek", "above 0");
    bad("turnover negative", with("100.5", "-1"), "/organisation/turnover_msek", "above 0");
    bad("turnover too high", with("100.5", "1000000.5"), "/organisation/turnover_msek", "1000000");
    bad("company turnover 2^63", with("1000000}", "9223372036854775808}"),
        "/candidates/0/company_turnover_msek", "1000000");
    bad("unknown specialist", with("[\"logistics\"]", "[\"cooking\"]"),
        "/organisation/specialists/0", "not an area");
    bad("specialist twice", with("[\"logistics\"]", "[\"logistics\", \"logistics\"]"),
        "/organisation/specialists/1", "given twice");
    bad("specialist of a gate", with("[\"logistics\"]", "[\"leadership\"]"),
        "/organisation/specialists/0", "gate");
    bad("strength 6", with("\"seo\": 5", "\"seo\": 6"), "/organisation/strengths/seo", "1 to 5");
    bad("strength 2.5", with("\"seo\": 5", "\"seo\": 2.5"), "/organisation/strengths/seo",
        "1 to 5");
    bad("strength of a trait", with("\"sem\": 1", "\"innovation\": 1"),
        "/organisation/strengths/innovation", "trait");
    bad("unknown range", with("\"widen\"", "\"shrink\""), "/organisation/range",
        "one of keep, widen");
    bad("unknown market", with("\"hold\"", "\"leave\""), "/organisation/market",
        "one of deepen, expand, hold");
}

void addRoleFaults() {
    bad("unknown title", with("\"head_of_digital\"", "\"boss\""), "/role/title", "one of");
    bad("strategic over 1", with("0.3333333333333333", "1.01"), "/role/strategic", "0 to 1");
    bad("trait share 0.16", with("0.15", "0.16"), "/role/trait_share", "0.15");
    bad("trait share negative", with("0.15", "-0.01"), "/role/trait_share", "0.15");
    bad("priority too short", with("\"technology\", ", ""), "/role/priority", "every area");
    bad("priority twice", with("\"technology\", ", "\"leadership\", "), "/role/priority/1",
        "given twice");
    bad("priority unknown", with("\"technology\", ", "\"magic\", "), "/role/priority/0",
        "not an area");
}

void addOverrideFaults() {
    bad("override unknown", with("\"leaf\": \"seo\"", "\"leaf\": \"soe\""),
        "/role/overrides/0/leaf", "not a leaf");
    bad("override on a trait", with("\"leaf\": \"seo\"", "\"leaf\": \"innovation\""),
        "/role/overrides/0/leaf", "trait");
    bad("override twice", with("\"leaf\": \"campaigns\"", "\"leaf\": \"seo\""),
        "/role/overrides/1/leaf", "twice");
    bad("override without reason", with(", \"reason\": \"x\"", ""), "/role/overrides/1/reason",
        "missing");
    bad("override with empty reason", with("\"reason\": \"x\"", "\"reason\": \" \\t\""),
        "/role/overrides/1/reason", "empty");
    bad("factor 10.5", with("\"weight_factor\": 2", "\"weight_factor\": 10.5"),
        "/role/overrides/0/weight_factor", "0 to 10");
    bad("factor negative", with("\"weight_factor\": 2", "\"weight_factor\": -1"),
        "/role/overrides/0/weight_factor", "0 to 10");
    bad("level below the floor", with("\"required\": 2", "\"required\": 1"),
        "/role/overrides/1/required", "from 2 to 5");
    bad("level below a gate's floor", with("\"leaf\": \"campaigns\"", "\"leaf\": \"pnl_budget\""),
        "/role/overrides/1/required", "from 3 to 5");
    bad("level below technology's floor",
        with("\"leaf\": \"campaigns\"", "\"leaf\": \"usability\""), "/role/overrides/1/required",
        "from 3 to 5");
    bad("level 6", with("\"required\": 4", "\"required\": 6"), "/role/overrides/0/required",
        "to 5");
    bad("gate emptied",
        inlineFile(oneArea, "[]",
                   R"("organisation":{},"role":{"overrides":[
                          {"leaf":"b","weight_factor":0,"reason":"x"},
                          {"leaf":"a","weight_factor":0,"reason":"x"}]})"),
        "/role/overrides/1/weight_factor", "gate area");
}

void addPlanFaults() {
    bad("plan with another key", with("\"time_split\"", "\"time\""), "/plan/time", "known key");
    bad("unknown place", with("\"inside\"", "\"outside\""),
        "/plan/resources/backend_developer/place", "one of inside, bought, none");
    bad("plan with an empty reason", with("\"own search\"", "\" \""),
        "/plan/resources/backend_developer/reason", "empty");
    bad("split of 99", with("[40, 30, 30]", "[40, 30, 29]"), "/plan/time_split", "sum to 100");
    bad("split of texts", with("[40, 30, 30]", "[\"all\"]"), "/plan/time_split/0", "0 to 100");
}

void addPeopleFaults() {
    bad("candidate twice", with("\"id\": \"b\"", "\"id\": \"a\""), "/candidates/1/id",
        "given twice");
    bad("candidate without id", with("{\"id\": \"b\", ", "{"), "/candidates/1/id", "missing");
    bad("candidate with empty id", with("\"id\": \"b\"", "\"id\": \"\""), "/candidates/1/id",
        "empty");
    bad("rater twice",
        with("{\"id\": \"r1\", \"name\": \"Eva\"}",
             "{\"id\": \"r1\", \"name\": \"\"}, {\"id\": \"r1\", \"name\": \"\"}"),
        "/raters/1/id", "given twice");
}

void addSheetFaults() {
    bad("unknown candidate", with("{\"candidate\": \"a\"", "{\"candidate\": \"z\""),
        "/scorecards/0/candidate", "not a candidate");
    bad("unknown rater", with("\"rater\": \"r1\"", "\"rater\": \"r9\""), "/scorecards/0/rater",
        "not a rater");
    bad("second scorecard", with("{\"candidate\": \"b\"", "{\"candidate\": \"a\""), "/scorecards/1",
        "second scorecard");
    bad("rating of nothing", with("\"flexibility\"", "\"agility\""),
        "/scorecards/0/ratings/agility", "not a leaf");
    bad("rating 0", with("\"seo\": 4", "\"seo\": 0"), "/scorecards/0/ratings/seo", "1 to 5");
    bad("rating null", with("\"seo\": 4", "\"seo\": null"), "/scorecards/0/ratings/seo", "1 to 5");
    bad("rating true", with("\"seo\": 4", "\"seo\": true"), "/scorecards/0/ratings/seo", "1 to 5");
    bad("rating 2^63", with("\"seo\": 4", "\"seo\": 9223372036854775808"),
        "/scorecards/0/ratings/seo", "1 to 5");
    bad("rating 1e300", with("\"seo\": 4", "\"seo\": 1e300"), "/scorecards/0/ratings/seo",
        "1 to 5");
}

void addInlineTemplateFaults() {
    bad("no area", inlineFile("[]"), "/template/areas", "at least one area");
    bad("area without leaves", inlineFile(R"([{"id":"a","gate":true,"leaves":[]}])"),
        "/template/areas/0/leaves", "at least one leaf");
    bad("area twice", inlineFile(R"([{"id":"a","gate":true,"leaves":[{"id":"x","group":"both"}]},
                           {"id":"a","gate":true,"leaves":[{"id":"y","group":"both"}]}])"),
        "/template/areas/1/id", "given twice");
    bad("leaf twice", inlineFile(R"([{"id":"a","gate":true,"leaves":[{"id":"x","group":"both"}]},
                           {"id":"b","gate":true,"leaves":[{"id":"x","group":"both"}]}])"),
        "/template/areas/1/leaves/0/id", "given twice");
    bad("trait named as a leaf", inlineFile(oneArea, R"([{"id":"a"}])"), "/template/traits/0/id",
        "given twice");
    bad("gate not a flag",
        inlineFile(R"([{"id":"a","gate":1,"leaves":[{"id":"x","group":"both"}]}])"),
        "/template/areas/0/gate", "true or false");
    bad("unknown group",
        inlineFile(R"([{"id":"a","gate":true,"leaves":[{"id":"x","group":"tactical"}]}])"),
        "/template/areas/0/leaves/0/group", "one of both, strategic, operational");
}

} // namespace

class TestVacancyFile : public QObject {
    Q_OBJECT

private slots:
    void fullFile_isReadWhole_M146() {
        const auto file = read(full.toStdString());
        QVERIFY2(file.ok(), file.ok() ? "" : file.error().where.c_str());
        const domain::Vacancy& vacancy = file->vacancy;
        QCOMPARE(vacancy.title, std::string("E-handelschef – Malmö"));
        QCOMPARE(vacancy.organisation.turnover->value, 100.5);
        QCOMPARE(vacancy.organisation.specialists.at(0), area("logistics"));
        QCOMPARE(int{vacancy.organisation.strengths[leaf("seo")]}, 5);
        QVERIFY(vacancy.organisation.range == domain::RangeGoal::Widen);
        QVERIFY(vacancy.organisation.market == domain::MarketGoal::Hold);
        QVERIFY(vacancy.role.title == domain::Title::HeadOfDigital);
        QVERIFY(vacancy.role.strategic->value == 1.0 / 3.0);
        QVERIFY(vacancy.role.junior);
        QCOMPARE(vacancy.role.priority.front(), area("technology"));
        QCOMPARE(vacancy.role.overrides.size(), std::size_t{2});
        QCOMPARE(vacancy.role.overrides[0].factor->value, 2.0);
        QVERIFY(!vacancy.role.overrides[1].factor.has_value());
        QVERIFY(vacancy.plan.places.at("backend_developer") ==
                (domain::PlacedResource{domain::Place::Inside, "own search"}));
        QVERIFY(vacancy.plan.places.at("warehouse").place == domain::Place::None);
        QCOMPARE(vacancy.plan.timeSplit, (std::vector{40, 30, 30}));
        QVERIFY(!vacancy.candidates[1].companyTurnover.has_value());
        QVERIFY(vacancy.scorecards[0].submitted && !vacancy.scorecards[1].submitted);
        QCOMPARE(int{vacancy.scorecards[0].ratings[leaf("flexibility")]}, 1);
    }
    void exportAndImport_giveTheSameVacancy_M146() {
        const auto first = read(full.toStdString()).value();
        const std::string text = domain::writeVacancy(first.model, first.vacancy);
        const auto second = read(text);
        QVERIFY(second.ok());
        QVERIFY(second->vacancy == first.vacancy);
        QCOMPARE(domain::writeVacancy(second->model, second->vacancy), text);
    }
    void inlineTemplate_isReadAndWritten_M146() {
        const std::string json = inlineFile(oneArea, R"([{"id":"calm"}])");
        const auto first = read(json);
        QVERIFY2(first.ok(), first.ok() ? "" : first.error().where.c_str());
        QCOMPARE(first->model.leaves().size(), std::size_t{3});
        QVERIFY(first->model.isTrait(2));
        QVERIFY(first->model.leaves()[1].group == domain::LeafGroup::Strategic);
        QCOMPARE(domain::writeVacancy(first->model, first->vacancy), json + '\n');
    }
    void everyKeyOfOrganisationAndRole_isOptional_M28() {
        const auto file = read(inlineFile(oneArea));
        QVERIFY(file.ok());
        QVERIFY(file->vacancy.organisation == domain::Organisation{});
        QVERIFY(file->vacancy.role == domain::Role{});
        QVERIFY(file->vacancy.plan.empty());
    }
    void wholeNumbers_mayBeWrittenWithAPoint() {
        QVERIFY(read(with("\"seo\": 4", "\"seo\": 4.0")).ok());
    }

    void brokenFile_isRefusedAtItsPlace_M44_data() {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("what");
        addSyntaxFaults();
        addKeyFaults();
        addFormatFaults();
        addTypeFaults();
        addOrganisationFaults();
        addRoleFaults();
        addOverrideFaults();
        addPlanFaults();
        addPeopleFaults();
        addSheetFaults();
        addInlineTemplateFaults();
    }
    void brokenFile_isRefusedAtItsPlace_M44() {
        QFETCH(QString, json);
        QFETCH(QString, place);
        QFETCH(QString, what);
        const std::string text = QByteArray(QTest::currentDataTag()) == "not UTF-8"
                                     ? with("Alva", "\xff")
                                     : json.toStdString();
        const auto file = read(text);
        QVERIFY(!file.ok());
        QCOMPARE(QString::fromStdString(file.error().where), QStringLiteral("v.json: ") + place);
        const QString rule = QString::fromStdString(file.error().what);
        QVERIFY2(rule.contains(what), qPrintable(rule));
        QVERIFY(!rule.contains(u'\n'));
    }
    void newerVersion_hasItsOwnCode_M145() {
        QVERIFY(read(with("\"version\": 1", "\"version\": 2")).error().code ==
                ErrorCode::NewerVersion);
        QVERIFY(read(with("\"version\": 1", "\"version\": 0")).error().code ==
                ErrorCode::BadFormat);
    }
    void hugeFile_isRefused() {
        const std::string json(domain::mostVacancyBytes + 1, ' ');
        QVERIFY(read(json).error().code == ErrorCode::TooLarge);
    }
    void tooManyCandidates_areRefused() {
        std::string many;
        for (std::size_t i = 0; i <= domain::mostCandidates; ++i) {
            many += (i > 0 ? "," : "");
            many += "{\"id\":\"c";
            many += std::to_string(i);
            many += "\",\"name\":\"\"}";
        }
        const auto file =
            read(with("{\"id\": \"a\", \"name\": \"Alva\", "
                      "\"company_turnover_msek\": 1000000},\n                {\"id\": "
                      "\"b\", \"name\": \"\"}",
                      many.c_str()));
        QVERIFY(!file.ok());
        QCOMPARE(file.error().where, std::string("v.json: /candidates"));
        QVERIFY(file.error().code == ErrorCode::TooLarge);
    }
    void tooLargeATable_isRefused() {
        using domain::Json;
        const auto fileOf = [&](std::size_t candidates, std::size_t sheets) {
            Json leaves = Json::array();
            for (std::size_t i = 0; i < 1'000; ++i) {
                leaves.push_back({{"id", std::to_string(i)}, {"group", "both"}});
            }
            Json file = Json::parse(inlineFile(oneArea));
            file["template"]["areas"][0]["leaves"] = leaves;
            for (std::size_t i = 0; i < candidates; ++i) {
                file["candidates"].push_back({{"id", std::to_string(i)}, {"name", ""}});
            }
            for (std::size_t i = 0; i * candidates <= sheets; ++i) {
                file["raters"].push_back({{"id", std::to_string(i)}, {"name", ""}});
            }
            for (std::size_t i = 0; i < sheets; ++i) {
                file["scorecards"].push_back({{"candidate", std::to_string(i % candidates)},
                                              {"rater", std::to_string(i / candidates)},
                                              {"submitted", true},
                                              {"ratings", {{"0", 3}}}});
            }
            return file.dump();
        };
        QVERIFY(read(fileOf(100, 5'000)).ok());
        const auto candidates = read(fileOf(101, 0));
        QCOMPARE(candidates.error().where, std::string("v.json: /candidates"));
        QVERIFY(candidates.error().code == ErrorCode::TooLarge);
        const auto sheets = read(fileOf(100, 5'001));
        QCOMPARE(sheets.error().where, std::string("v.json: /scorecards"));
        QVERIFY(sheets.error().code == ErrorCode::TooLarge);
    }
    void everyPrefix_isRefusedAndNeverCrashes() {
        const std::string whole = full.toStdString();
        for (std::size_t n = 0; n + 1 < whole.size(); ++n) {
            QVERIFY(!read(whole.substr(0, n)).ok());
        }
    }
    void everyChangedByte_isReadOrRefusedOnOneLine() {
        const std::string whole = full.toStdString();
        for (std::size_t n = 0; n < whole.size(); ++n) {
            for (const char c : {'\0', '"', '}', '9', '-', '\xc3'}) {
                std::string text = whole;
                text[n] = c;
                const auto file = read(text);
                if (file.ok()) continue;
                QVERIFY(file.error().where.find('\n') == std::string::npos);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestVacancyFile)
#include "tst_vacancy_file.moc"
