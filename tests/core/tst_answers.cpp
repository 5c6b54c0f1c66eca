// SPDX-License-Identifier: Apache-2.0
#include "core/domain/answer.h"
#include "core/domain/vacancy_file.h"
#include "core/scoring/result_json.h"

#include "tests/core/tst_scoring_fixture.h"

#include <QtTest>

using namespace kvorum;
using domain::withShare;

namespace {

using Shares = std::vector<int>;
const std::vector<std::size_t> lastFirst{2, 1, 0};

/// A vacancy file whose only sheet answers so.
std::string fileWith(const std::string& answers) {
    return R"({"format": "kvorum-vacancy", "version": 1, "title": "T", "template": "ecommerce-manager",
        "organisation": {}, "role": {}, "candidates": [{"id": "a", "name": "Alva"}],
        "raters": [{"id": "r", "name": "Eva"}],
        "scorecards": [{"candidate": "a", "rater": "r", "submitted": true, "ratings": {"seo": 4},
                        "answers": )" +
           answers + "}]}";
}

const std::string everyKind = R"({
    "q6": {"choice": "warehouse"},
    "q7": {"sketch": {"1": "0,0 1000,750", "2": "120,80"}},
    "q8": {"places": {"inside": ["analyst", "warehouse"], "bought": ["backend_developer"]}},
    "q9": {"source": "2026-03"},
    "q10": {"end_msek": 80, "start_msek": 20, "years": 4.5},
    "q11": {"shares": [50, 20, 30]},
    "q13": {"systems": [{"name": "Shopify", "depth": 3}, {"name": "Eget", "depth": 0}]},
    "q14": {"ticked": ["sources", "tools"]},
    "q15": {"not_asked": {"b": "She asked us"}}})";

} // namespace

/// What is put down beside the notes, as values and in the vacancy file.
class AnswersTest : public QObject {
    Q_OBJECT

private slots:
    void sharesAlwaysSumTo100_M121_data();
    void sharesAlwaysSumTo100_M121();
    void theShareSetLongestAgoGivesWayFirst_M121();
    void onlyWholeSplitsOf100AreSplits_M121();
    void aMonthIsWrittenInOneWay_M119();
    void aStrokeIsPointsOnThePaper_M117();
    void answersComeBackFromTheFileAsTheyWent_M146();
    void answersChangeNoScore_M120();
    void whatMakesNoSenseIsRefused_data();
    void whatMakesNoSenseIsRefused();
};

void AnswersTest::sharesAlwaysSumTo100_M121_data() {
    QTest::addColumn<Shares>("before");
    QTest::addColumn<int>("item");
    QTest::addColumn<int>("value");
    QTest::addColumn<Shares>("after");
    QTest::newRow("first") << Shares{} << 0 << 50 << Shares{50, 25, 25};
    QTest::newRow("odd rest") << Shares{} << 1 << 33 << Shares{34, 33, 33};
    QTest::newRow("all of it") << Shares{} << 2 << 100 << Shares{0, 0, 100};
    QTest::newRow("up") << Shares{50, 25, 25} << 1 << 30 << Shares{50, 30, 20};
    QTest::newRow("beyond the first giver") << Shares{50, 30, 20} << 0 << 90 << Shares{90, 10, 0};
    QTest::newRow("down") << Shares{50, 30, 20} << 0 << 10 << Shares{10, 30, 60};
    QTest::newRow("over 100") << Shares{50, 30, 20} << 0 << 140 << Shares{100, 0, 0};
    QTest::newRow("under 0") << Shares{50, 30, 20} << 2 << -5 << Shares{50, 50, 0};
    QTest::newRow("from a broken one") << Shares{50, 20, 20} << 0 << 40 << Shares{40, 30, 30};
}

void AnswersTest::sharesAlwaysSumTo100_M121() {
    QFETCH(Shares, before);
    QFETCH(int, item);
    QFETCH(int, value);
    QFETCH(Shares, after);
    const auto found = withShare(before, 3, static_cast<std::size_t>(item), value, lastFirst);
    QCOMPARE(found, after);
    QVERIFY(domain::isSplit(found));
}

void AnswersTest::theShareSetLongestAgoGivesWayFirst_M121() {
    const std::vector<std::size_t> giving{1, 2, 0};
    QCOMPARE(withShare({50, 30, 20}, 3, 0, 60, giving), (Shares{60, 20, 20}));
    QCOMPARE(withShare({50, 30, 20}, 3, 0, 90, giving), (Shares{90, 0, 10}));
    // One that is not named keeps its share, and so the sum.
    QCOMPARE(withShare({50, 30, 20}, 3, 0, 90, std::vector<std::size_t>{2}), (Shares{70, 30, 0}));
}

void AnswersTest::onlyWholeSplitsOf100AreSplits_M121() {
    QVERIFY(domain::isSplit(Shares{50, 20, 30}));
    QVERIFY(!domain::isSplit(Shares{50, 20, 20}));
    QVERIFY(!domain::isSplit(Shares{120, -20, 0}));
    QVERIFY(!domain::isSplit(Shares{}));
}

void AnswersTest::aMonthIsWrittenInOneWay_M119() {
    for (const char* month : {"2026-03", "1990-01", "2026-12"}) {
        QVERIFY2(domain::isMonth(month), month);
    }
    for (const char* other : {"", "2026", "2026-13", "2026-00", "2026-3", "26-03", "2026/03",
                              "1989-12", "2026-03-01", "202a-03"}) {
        QVERIFY2(!domain::isMonth(other), other);
    }
}

void AnswersTest::aStrokeIsPointsOnThePaper_M117() {
    std::string longest = "1,1";
    for (int i = 1; i < 1000; ++i) {
        longest += " 1,1";
    }
    for (const std::string& stroke : {std::string("0,0"), std::string("1000,750 3,4"), longest}) {
        QVERIFY2(domain::isStroke(stroke), stroke.c_str());
    }
    for (const std::string& other :
         {std::string(), std::string("1"), std::string("1,"), std::string(",1"),
          std::string("1,2 "), std::string(" 1,2"), std::string("1,2  3,4"), std::string("1,2,3"),
          std::string("1 2"), std::string("-1,2"), std::string("+1,2"), std::string("1,-2"),
          std::string("1001,2"), std::string("2,751"), std::string("1.5,2"), std::string("a,b"),
          std::string("99999999999,1"), longest + " 1,1"}) {
        QVERIFY2(!domain::isStroke(other), other.c_str());
    }
}

void AnswersTest::answersComeBackFromTheFileAsTheyWent_M146() {
    const auto& model = kvorum::test::model();
    const auto read = domain::readVacancy(fileWith(everyKind), model, "f");
    QVERIFY2(read.ok(), read.ok() ? "" : read.error().what.c_str());
    const domain::Answers& answers = read->vacancy.scorecards.front().answers;
    QCOMPARE(answers.size(), std::size_t{9});
    QCOMPARE(answers.at("q7").strokes.at("1"), std::string("0,0 1000,750"));
    QCOMPARE(answers.at("q6").choice, std::string("warehouse"));
    QCOMPARE(answers.at("q8").inside.at("backend_developer"), false);
    QCOMPARE(*answers.at("q10").years, 4.5);
    QCOMPARE(answers.at("q13").systems.front(), (domain::SystemUse{"Shopify", 3}));
    const std::string written = domain::writeVacancy(model, read->vacancy);
    const auto again = domain::readVacancy(written, model, "f");
    QVERIFY(again.ok());
    QCOMPARE(again->vacancy, read->vacancy);
    QCOMPARE(domain::writeVacancy(model, again->vacancy), written);
}

void AnswersTest::answersChangeNoScore_M120() {
    const auto& model = kvorum::test::model();
    auto with = domain::readVacancy(fileWith(everyKind), model, "f")->vacancy;
    auto without = with;
    without.scorecards.front().answers.clear();
    QCOMPARE(scoring::resultJson(model, with, scoring::score(model, with, {})),
             scoring::resultJson(model, without, scoring::score(model, without, {})));
}

void AnswersTest::whatMakesNoSenseIsRefused_data() {
    QTest::addColumn<QString>("answers");
    QTest::newRow("90 of 100") << R"({"q11": {"shares": [50, 20, 20]}})"; // M-121
    QTest::newRow("negative share") << R"({"q11": {"shares": [120, -20, 0]}})";
    QTest::newRow("in both lists")
        << R"({"q8": {"places": {"inside": ["analyst"], "bought": ["analyst"]}}})";
    QTest::newRow("one list only") << R"({"q8": {"places": {"inside": ["analyst"]}}})";
    QTest::newRow("no size") << R"({"q10": {"end_msek": 0}})";
    QTest::newRow("no month") << R"({"q9": {"source": "March"}})";
    QTest::newRow("off the paper") << R"({"q7": {"sketch": {"1": "1001,0"}}})"; // M-117
    QTest::newRow("no stroke") << R"({"q7": {"sketch": {"1": 5}}})";
    QTest::newRow("too deep") << R"({"q13": {"systems": [{"name": "A", "depth": 4}]}})";
    QTest::newRow("system twice")
        << R"({"q13": {"systems": [{"name": "A", "depth": 1}, {"name": "A", "depth": 2}]}})";
    QTest::newRow("ticked twice") << R"({"q14": {"ticked": ["tools", "tools"]}})";
    QTest::newRow("unknown key") << R"({"q6": {"chosen": "warehouse"}})";
    QTest::newRow("no object") << R"([])";
}

void AnswersTest::whatMakesNoSenseIsRefused() {
    QFETCH(QString, answers);
    const auto read =
        domain::readVacancy(fileWith(answers.toStdString()), kvorum::test::model(), "f");
    QVERIFY(!read.ok());
    QVERIFY2(read.error().what.size() > 0, "says nothing");
}

QTEST_GUILESS_MAIN(AnswersTest)
#include "tst_answers.moc"
