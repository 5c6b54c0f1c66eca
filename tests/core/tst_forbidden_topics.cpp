// SPDX-License-Identifier: Apache-2.0
#include "core/domain/forbidden_topics.h"
#include "tests/core/tst_scoring_fixture.h"

#include <QRegularExpression>

#include <nlohmann/json.hpp>

#include <functional>
#include <map>

using namespace kvorum;
using domain::findForbidden;
using domain::Topic;

namespace {

const std::map<QString, Topic> topics{{"Age", Topic::Age},
                                      {"Family", Topic::Family},
                                      {"Pregnancy", Topic::Pregnancy},
                                      {"Health", Topic::Health},
                                      {"Religion", Topic::Religion},
                                      {"Union", Topic::Union},
                                      {"Pay", Topic::Pay},
                                      {"Origin", Topic::Origin},
                                      {"Politics", Topic::Politics},
                                      {"Orientation", Topic::Orientation}};

QStringList linesOf(const QString& language) {
    QFile file(
        QStringLiteral(KVORUM_SOURCE_DIR "/tests/core/fixtures/forbidden/%1.txt").arg(language));
    return file.open(QIODevice::ReadOnly)
               ? QString::fromUtf8(file.readAll()).split('\n', Qt::SkipEmptyParts)
               : QStringList();
}

/// Every text of a tree of JSON.
void eachText(const nlohmann::json& node, const std::function<void(const std::string&)>& visit) {
    if (node.is_string()) {
        visit(node.get<std::string>());
    }
    for (const auto& child : node.is_structured() ? node : nlohmann::json::array()) {
        eachText(child, visit);
    }
}

} // namespace

/// The linter of questions and notes, against a table of sentences per language.
class ForbiddenTopicsTest : public QObject {
    Q_OBJECT

private slots:
    void eachSentenceIsToldOrLeft_data();
    void eachSentenceIsToldOrLeft();
    void everyTableHolds40OfEach_data();
    void everyTableHolds40OfEach();
    void theShippedQuestionsAndTheDemoAreClean();
    void theFindingIsThePassage();
    void anyBytesAreRead();
};

void ForbiddenTopicsTest::eachSentenceIsToldOrLeft_data() {
    QTest::addColumn<QString>("topic");
    QTest::addColumn<QString>("sentence");
    for (const char* language : {"en", "sv", "pl"}) {
        for (const QString& line : linesOf(language)) {
            const QString topic = line.section(' ', 0, 0);
            QTest::newRow(qPrintable(language + QString(" ") + line))
                << topic << line.section(' ', 1);
        }
    }
}

void ForbiddenTopicsTest::eachSentenceIsToldOrLeft() {
    QFETCH(QString, topic);
    QFETCH(QString, sentence);
    for (const QString& written : {sentence, sentence.toUpper()}) {
        const std::string text = written.toStdString();
        const auto found = findForbidden(text);
        if (topic == "-") {
            QVERIFY2(!found, found ? text.substr(found->begin, found->length).c_str() : "");
        } else {
            QVERIFY(found.has_value());
            QVERIFY2(found->topic == topics.at(topic),
                     text.substr(found->begin, found->length).c_str());
        }
    }
}

void ForbiddenTopicsTest::everyTableHolds40OfEach_data() {
    QTest::addColumn<QString>("language");
    for (const char* language : {"en", "sv", "pl"}) {
        QTest::newRow(language) << language;
    }
}

void ForbiddenTopicsTest::everyTableHolds40OfEach() {
    QFETCH(QString, language);
    const QStringList lines = linesOf(language);
    const auto harmless = lines.filter(QRegularExpression("^- ")).size();
    QVERIFY(harmless >= 40);
    QVERIFY(lines.size() - harmless >= 40);
    for (const auto& [name, topic] : topics) {
        QVERIFY2(lines.filter(QRegularExpression("^" + name + " ")).size() >= 3, qPrintable(name));
    }
}

void ForbiddenTopicsTest::theShippedQuestionsAndTheDemoAreClean() {
    QStringList told;
    const auto look = [&](const std::string& text) {
        if (const auto found = findForbidden(text)) {
            told << QString::fromStdString(text.substr(found->begin, found->length) + " | " + text);
        }
    };
    eachText(nlohmann::json::parse(assets::questionsJson()).at("questions"), look);
    for (const auto& sheet : nlohmann::json::parse(assets::demoJson()).at("sheets")) {
        eachText(sheet.at("parts"), look);
    }
    QVERIFY2(told.isEmpty(), qPrintable(told.join('\n')));
}

void ForbiddenTopicsTest::theFindingIsThePassage() {
    const std::string text = "Lugn. Är ÅTERHÅLLSAM, men hon är gravid, tror jag.";
    const auto found = findForbidden(text);
    QVERIFY(found.has_value());
    QCOMPARE(text.substr(found->begin, found->length), std::string("gravid"));
    const std::string two = "Are you married? Is she pregnant?";
    QCOMPARE(two.substr(findForbidden(two)->begin, findForbidden(two)->length),
             std::string("married"));
}

void ForbiddenTopicsTest::anyBytesAreRead() {
    for (const char* text : {"", " ", "\xC3", "\xFF\xFE gravid", "\xF0\x9F\x98\x80 gravid \xC5"}) {
        QCOMPARE(findForbidden(text).has_value(), QString::fromLatin1(text).contains("gravid"));
    }
}

QTEST_GUILESS_MAIN(ForbiddenTopicsTest)
#include "tst_forbidden_topics.moc"
