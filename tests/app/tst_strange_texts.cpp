// SPDX-License-Identifier: Apache-2.0
#include "app/session/export_file.h"
#include "app/session/fields.h"
#include "core/domain/vacancy_file.h"
#include "tests/app/office.h"

#include <QFile>
#include <QtTest>

using namespace kvorum;
using log::EntityKind;

/// Texts that mean something elsewhere, in every field a person types into (sync.md section 7,
/// case 16): kept, shown and exported as they are.
class StrangeTextsTest : public QObject {
    Q_OBJECT
private slots:
    void comeBackFromDiskAndFileAsTheyWereTyped_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("SQL") << QString("Robert'); DROP TABLE envelope;--");
        QTest::newRow("path") << QString("../../etc/passwd\\..\\C:");
        QTest::newRow("HTML") << QString("<img src=x onerror=alert(1)>&amp;</b>");
        QTest::newRow("JSON") << QString("\",\"score\":5,\"x\":\"\\u0000\\");
        QTest::newRow("format") << QString("%1 %n %s {0} =1+1 @SUM(A1)");
        QTest::newRow("bidi") << QString::fromUtf8("a\u202Etxt.exe\u2066\u200F\u05D0");
        QTest::newRow("marks") << QString::fromUtf8("e\u0301\u0323 \u1E69 \uFEFF\u200D\u00AD");
        QTest::newRow("lines") << QString("one\ntwo\r\nthree\tfour");
        QTest::newRow("emoji") << QString::fromUtf8("🚀").repeated(10'000);
    }
    void comeBackFromDiskAndFileAsTheyWereTyped() {
        QFETCH(QString, text);
        const std::string typed = text.toStdString();
        const QString name = text.size() > 100 ? text.left(70) : text; // a system's is in its field
        test::Office office;
        auto& session = *office.session;
        const auto vacancy = *session.createVacancy(text, text, 100);
        const auto candidate = *session.addCandidate(vacancy, text, std::nullopt);
        QVERIFY(session.assign(candidate, session.self()));
        const auto sheet = *session.openSheet(candidate);
        using session::fields::join;
        const std::pair<std::string, log::Value> typedInto[] = {
            {join(session::fields::notePrefix, "q1.a"), typed},
            {session::fields::answer("q15", session::fields::answerNotAskedPrefix, "a"), typed},
            {session::fields::answer("q13", session::fields::answerSystemPrefix,
                                     name.toStdString()),
             log::Value::Map{{"depth", 2}, {"place", typed}}},
            {join(session::fields::ratingPrefix, "staff_leadership"), 4}};
        for (const auto& [field, value] : typedInto) {
            QVERIFY(session.writeSheet(sheet, field, value));
        }
        QVERIFY(session.submit(sheet));

        office.session.reset();
        office.session = *session::DeviceSession::open(office.folder.path().toStdString(), "words");
        auto& again = *office.session;
        const auto read = [&](const base::ScopeId& scope, EntityKind kind, std::string_view field) {
            return again.replica().fold(scope)->value(session::fields::of(kind, scope, field));
        };
        QVERIFY(read(vacancy, EntityKind::Vacancy, "title") == log::Value(typed));
        QVERIFY(read(candidate, EntityKind::Candidate, "name") == log::Value(typed));
        for (const auto& [field, value] : typedInto) {
            QVERIFY2(read(sheet, EntityKind::Scorecard, field) == value,
                     field.substr(0, 80).c_str());
        }
        const auto path = session::exportVacancy(again, vacancy);
        QFile file(*path);
        QVERIFY(path.ok() && file.open(QIODevice::ReadOnly));
        const auto exported = domain::readVacancy(file.readAll().toStdString(),
                                                  session::shippedTemplate().model, "export");
        QVERIFY2(exported.ok(), exported ? "" : base::describe(exported.error()).c_str());
        QCOMPARE(QString::fromStdString(exported->vacancy.candidates.front().name), text);
        const auto& answers = exported->vacancy.scorecards.front().answers;
        QCOMPARE(QString::fromStdString(answers.at("q13").systems.front().name), name);
    }
};

QTEST_GUILESS_MAIN(StrangeTextsTest)
#include "tst_strange_texts.moc"
