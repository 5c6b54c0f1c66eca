// SPDX-License-Identifier: Apache-2.0
#include "app/session/conflicts.h"
#include "app/session/fields.h"
#include "app/viewmodels/field_words.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace kvorum;
using session::DeviceSession;
namespace fields = session::fields;
namespace wording = viewmodels::wording;

/// What was written twice, on its way to a person (sync.md section 2).
class ConflictsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<DeviceSession> m_session;
    base::ScopeId m_vacancy, m_candidate;

    /// As another device would that has not seen what stands.
    bool writeBlindly(const base::ScopeId& scope, const log::FieldKey& key, log::Value value) {
        return m_session->replica().writeOver(scope, key, std::move(value), {}).ok() &&
               m_session->seal(scope).ok();
    }
    bool writeBlindly(const base::ScopeId& scope, log::EntityKind kind, std::string_view field,
                      log::Value value) {
        return writeBlindly(scope, fields::of(kind, scope, field), std::move(value));
    }

private slots:
    void init() {
        m_session = *DeviceSession::open(
            (m_folder.path() + "/" + QTest::currentTestFunction()).toStdString(), "words");
        QVERIFY(m_session->foundWorkspace("Office", "Eva"));
        m_vacancy = *m_session->createVacancy("Lead", "Firm", 100);
        m_candidate = *m_session->addCandidate(m_vacancy, "Kim", std::nullopt);
    }

    void bothValuesAreKeptUntilOneIsChosen() {
        QVERIFY(session::conflicts(*m_session).empty());
        QVERIFY(writeBlindly(m_candidate, log::EntityKind::Candidate, "name", "Kim Berg"));
        auto twice = session::conflicts(*m_session);
        QCOMPARE(twice.size(), std::size_t(1));
        QCOMPARE(twice[0].values.size(), std::size_t(2));
        QCOMPARE(twice[0].values[0].value.toText(), std::string("Kim Berg"));
        QCOMPARE(twice[0].values[1].value.toText(), std::string("Kim"));
        QVERIFY(twice[0].values[1].by == m_session->self());
        QVERIFY(twice[0].values[1].unixMs > 0);
        QVERIFY(session::settle(*m_session, twice[0], twice[0].values[1].value));
        QVERIFY(session::conflicts(*m_session).empty());
        QCOMPARE(wording::scopeName(*m_session, m_candidate), QString("Kim"));
    }

    void aThirdValueSettlesToo() {
        QVERIFY(writeBlindly(m_vacancy, log::EntityKind::Vacancy, "title", "Manager"));
        const auto twice = session::conflicts(*m_session);
        QVERIFY(session::settle(*m_session, twice.at(0), "Head"));
        QVERIFY(session::conflicts(*m_session).empty());
        QCOMPARE(wording::scopeName(*m_session, m_vacancy), QString("Head"));
    }

    void equalValuesAndWhatTheAppKeepsForItselfAreNone() {
        QVERIFY(m_session->assign(m_candidate, m_session->self()));
        const auto sheet = *m_session->openSheet(m_candidate);
        for (const char* field : {"position", "seconds/q1", "probe/q1/0"}) {
            QVERIFY(m_session->writeSheet(sheet, field, 1));
            QVERIFY(writeBlindly(sheet, log::EntityKind::Scorecard, field, 2));
        }
        QVERIFY(m_session->writeSheet(sheet, "rating/seo", 4));
        QVERIFY(m_session->seal(sheet));
        QVERIFY(writeBlindly(sheet, log::EntityKind::Scorecard, "rating/seo", 4));
        QVERIFY(session::conflicts(*m_session).empty());
        QVERIFY(writeBlindly(sheet, log::EntityKind::Scorecard, "rating/seo", 2));
        QCOMPARE(session::conflicts(*m_session).size(), std::size_t(1));
        QVERIFY(m_session->submit(sheet)); // a sheet handed in never changes
        QVERIFY(session::conflicts(*m_session).empty());
    }

    void fieldsAndValuesAreSaidInWords() {
        const auto field = [](log::EntityKind kind, std::string name) {
            return log::FieldKey{kind, {}, std::move(name)};
        };
        const auto rating = field(log::EntityKind::Scorecard, "rating/seo");
        QCOMPARE(wording::fieldName(rating, "en"),
                 QString("Rating of Search engine optimisation (SEO)"));
        QCOMPARE(wording::fieldValue(rating, 4, "en"), QString("4 of 5"));
        QCOMPARE(wording::fieldValue(rating, -1, "en"), QString("not observed"));
        const auto note = field(log::EntityKind::Scorecard, "note/q4.a");
        QCOMPARE(wording::fieldName(note, "en"), QString("Note on question 4"));
        QCOMPARE(wording::fieldValue(note, "grew twice", "en"), QString("grew twice"));
        const auto turnover = field(log::EntityKind::Vacancy, "organisation/turnover_msek");
        QCOMPARE(wording::fieldName(turnover, "en"), QString("Turnover in MSEK"));
        QCOMPARE(wording::fieldValue(turnover, 85.5, "sv"), QString("85,5"));
        QCOMPARE(wording::fieldValue(turnover, {}, "en"), QString("empty"));
        const auto later = field(log::EntityKind::Kit, "of/a/later/version");
        QCOMPARE(wording::fieldName(later, "en"), QString("of/a/later/version"));
    }
};

QTEST_GUILESS_MAIN(ConflictsTest)
#include "tst_conflicts.moc"
