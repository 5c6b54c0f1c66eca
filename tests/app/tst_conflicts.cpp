// SPDX-License-Identifier: Apache-2.0
#include "app/session/conflicts.h"
#include "app/session/fields.h"
#include "app/viewmodels/field_words.h"
#include "tests/app/office.h"

#include <QtTest>

using namespace kvorum;
namespace fields = session::fields;
namespace wording = viewmodels::wording;

/// What was written twice, on its way to a person (sync.md section 2).
class ConflictsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<test::Office> m_office;

    /// As another device would that has not seen what stands.
    bool writeBlindly(const base::ScopeId& scope, const log::FieldKey& key, log::Value value) {
        return m_office->session->replica().writeOver(scope, key, std::move(value), {}).ok() &&
               m_office->session->seal(scope).ok();
    }
    bool writeBlindly(const base::ScopeId& scope, log::EntityKind kind, std::string_view field,
                      log::Value value) {
        return writeBlindly(scope, fields::of(kind, scope, field), std::move(value));
    }

private slots:
    void init() { m_office = std::make_unique<test::Office>(); }

    void bothValuesAreKeptUntilOneIsChosen() {
        QVERIFY(session::conflicts(*m_office->session).empty());
        QVERIFY(writeBlindly(m_office->candidate, log::EntityKind::Candidate, "name", "Kim Berg"));
        auto twice = session::conflicts(*m_office->session);
        QCOMPARE(twice.size(), std::size_t(1));
        QCOMPARE(twice[0].values.size(), std::size_t(2));
        QCOMPARE(twice[0].values[0].value.toText(), std::string("Kim Berg"));
        QCOMPARE(twice[0].values[1].value.toText(), std::string("Kim"));
        QVERIFY(twice[0].values[1].by == m_office->session->self());
        QVERIFY(twice[0].values[1].unixMs > 0);
        QVERIFY(session::settle(*m_office->session, twice[0], twice[0].values[1].value));
        QVERIFY(session::conflicts(*m_office->session).empty());
        QCOMPARE(wording::scopeName(*m_office->session, m_office->candidate), QString("Kim"));
    }

    void aThirdValueSettlesToo() {
        QVERIFY(writeBlindly(m_office->vacancy, log::EntityKind::Vacancy, "title", "Manager"));
        const auto twice = session::conflicts(*m_office->session);
        QVERIFY(session::settle(*m_office->session, twice.at(0), "Head"));
        QVERIFY(session::conflicts(*m_office->session).empty());
        QCOMPARE(wording::scopeName(*m_office->session, m_office->vacancy), QString("Head"));
    }

    void equalValuesAndWhatTheAppKeepsForItselfAreNone() {
        QVERIFY(m_office->session->assign(m_office->candidate, m_office->session->self()));
        const auto sheet = *m_office->session->openSheet(m_office->candidate);
        for (const char* field : {"position", "seconds/q1", "probe/q1/0"}) {
            QVERIFY(m_office->session->writeSheet(sheet, field, 1));
            QVERIFY(writeBlindly(sheet, log::EntityKind::Scorecard, field, 2));
        }
        QVERIFY(m_office->session->writeSheet(sheet, "rating/seo", 4));
        QVERIFY(m_office->session->seal(sheet));
        QVERIFY(writeBlindly(sheet, log::EntityKind::Scorecard, "rating/seo", 4));
        QVERIFY(session::conflicts(*m_office->session).empty());
        QVERIFY(writeBlindly(sheet, log::EntityKind::Scorecard, "rating/seo", 2));
        QCOMPARE(session::conflicts(*m_office->session).size(), std::size_t(1));
        QVERIFY(m_office->session->submit(sheet)); // a sheet handed in never changes
        QVERIFY(session::conflicts(*m_office->session).empty());
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
        const auto place = field(log::EntityKind::Vacancy, "organisation/resource/warehouse");
        QCOMPARE(wording::fieldName(place, "en"), QString("Own plan: Warehouse"));
        QCOMPARE(wording::fieldValue(place, "bought", "en"), QString("Bought"));
        QCOMPARE(wording::fieldValue(place, {}, "en"), QString("not set"));
        const log::Value explained(log::Value::Map{{"place", "inside"}, {"reason", "it is ours"}});
        QCOMPARE(wording::fieldValue(place, explained, "en"), QString("Inside: it is ours"));
        const auto split = field(log::EntityKind::Vacancy, "role/time_split");
        QCOMPARE(wording::fieldName(split, "en"), QString("Target split of own time"));
        const log::Value shares(
            log::Value::Map{{"marketing", 40}, {"staff_leadership", 30}, {"analysis", 30}});
        QCOMPARE(wording::fieldValue(split, shares, "en"),
                 QString("Marketing 40 %, Leading staff 30 %, Analysis 30 %"));
        const auto later = field(log::EntityKind::Kit, "of/a/later/version");
        QCOMPARE(wording::fieldName(later, "en"), QString("of/a/later/version"));
    }
};

QTEST_GUILESS_MAIN(ConflictsTest)
#include "tst_conflicts.moc"
