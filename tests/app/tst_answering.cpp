// SPDX-License-Identifier: Apache-2.0
#include "app/network/network.h"
#include "app/session/answers.h"
#include "app/session/export_file.h"
#include "app/session/fields.h"
#include "app/session/panel.h"
#include "app/viewmodels/app_view_model.h"
#include "app/viewmodels/candidate_view_model.h"
#include "app/viewmodels/field_words.h"
#include "app/viewmodels/interview_view_model.h"
#include "app/viewmodels/review_view_model.h"
#include "app/viewmodels/sheet_reading.h"
#include "core/domain/vacancy_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace kvorum;
using viewmodels::AnswerRow;
using viewmodels::InterviewViewModel;

/// What is put down beside the notes, from the tap to the panel and the file (M-116 to M-125).
class AnsweringTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void everyKindIsInTheLogAtOnceAndThereAfterAStart_M135();
    void everyActIsTakenBack();
    void aTypedAmountIsTakenBackAsOneAct();
    void whatWasTypedAndNotYetWrittenComesBack();
    void aWrittenNoteMakesTheScreenWorkOnceAndForItselfOnly();
    void sharesStay100AndTheOldestGivesWay_M121();
    void aSystemIsKnownBySmallLettersToo_M123();
    void aStrokeIsKeptWhileItIsDrawnAndIsOneAct_M117();
    void aSketchIsErasedStrokeByStrokeAndNeverWritesOverOne_M117();
    void anOldSourceIsRemarked_M119();
    void threePartsAreNotedOrNotAskedWithAReason_M125();
    void aForbiddenTopicIsRemarkedAndKeptNowhere();
    void theNextQuestionStandsInTheSameRows();
    void theReviewNamesWhatIsNotPutDown();
    void afterHandingInNothingChangesAndAllIsShown_M139();
    void anAmendmentStandsBesideTheSheetWithItsReason_M139();
    void anAnswerIsPutDownAnewAwayFromTheSheet_M139();
    void answersAndTagsAreAmendedToo_M139();
    void thePanelSeesItAndTheFileHoldsIt_M118();
    void aConflictIsToldInWords_M138();

private:
    void start();
    void at(const char* question);
    [[nodiscard]] domain::Answer answer(const char* question) const;
    [[nodiscard]] int value(const QString& key) const;
    template <typename ViewModel>
    std::unique_ptr<ViewModel> shown() {
        auto made = std::make_unique<ViewModel>();
        QSignalSpy changed(made.get(), &ViewModel::changed);
        made->setApp(m_app.get());
        made->setCandidateId(QString::fromStdString(m_candidate.hex()));
        return changed.wait() ? std::move(made) : nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<viewmodels::AppViewModel> m_app;
    std::unique_ptr<InterviewViewModel> m_interview;
    base::ScopeId m_vacancy, m_candidate;
};

void AnsweringTest::start() {
    session::Launch launch;
    launch.dataDir = (m_folder->path() + "/device").toStdString();
    launch.language = "en";
    launch.network = network::realNetwork();
    m_app = std::make_unique<viewmodels::AppViewModel>(launch);
}

void AnsweringTest::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    start();
    m_app->newWorkspace("Office", "Eva", {}, {}, "four words of mine");
    auto& device = *m_app->session();
    m_vacancy = *device.createVacancy("Lead", "Firm", 100);
    m_candidate = *device.addCandidate(m_vacancy, "Kim", std::nullopt);
    QVERIFY(device.assign(m_candidate, device.self()));
    m_interview = shown<InterviewViewModel>();
    QVERIFY(m_interview != nullptr);
}

void AnsweringTest::cleanup() {
    m_interview.reset();
    m_app.reset();
}

void AnsweringTest::at(const char* question) {
    m_interview->goTo(viewmodels::questionIndex(question));
}

domain::Answer AnsweringTest::answer(const char* question) const {
    auto& device = *m_app->session();
    const auto sheet = viewmodels::readOwnSheet(device, *device.ownSheet(m_candidate));
    return session::readAnswer(sheet, *session::shippedQuestions().find(question));
}

/// Of a row of the answer that is on the screen; -99 where there is none.
int AnsweringTest::value(const QString& key) const {
    auto* rows = static_cast<models::RowsModel<AnswerRow>*>(m_interview->answers());
    for (const AnswerRow& row : rows->rows()) {
        if (row.key == key) {
            return row.value;
        }
    }
    return -99;
}

void AnsweringTest::everyKindIsInTheLogAtOnceAndThereAfterAStart_M135() {
    at("q6");
    m_interview->putAnswer("warehouse", 1);
    QCOMPARE(answer("q6").choice, std::string("warehouse"));
    at("q7");
    m_interview->typeAnswer("1001", "10,10 20,20");
    at("q8");
    m_interview->putAnswer("analyst", -1);
    m_interview->putAnswer("warehouse", 1);
    at("q10");
    m_interview->typeAnswer("end_msek", "80,5");
    QCOMPARE(m_interview->answer().end, 80.5); // on the screen at once, on disk within the second
    at("q11");
    m_interview->putAnswer("marketing", 50);
    at("q13");
    m_interview->putAnswer("Shopify", 0);
    m_interview->putAnswer("Shopify", 3);
    at("q14");
    m_interview->putAnswer("tools", true);
    at("q15");
    m_interview->putAnswer("b", QString());
    m_interview->putAnswer("b", QString(""));
    m_interview->typeAnswer("b", "She asked us");
    m_interview->flush();
    const auto before = session::readAnswers(
        viewmodels::readOwnSheet(*m_app->session(), *m_app->session()->ownSheet(m_candidate)),
        session::shippedQuestions());
    QCOMPARE(before.size(), std::size_t{8});
    cleanup();
    start();
    m_app->start();
    m_app->unlock("four words of mine");
    QVERIFY(
        QTest::qWaitFor([&] { return m_app->stage() == viewmodels::AppViewModel::Stage::Ready; }));
    const auto after = session::readAnswers(
        viewmodels::readOwnSheet(*m_app->session(), *m_app->session()->ownSheet(m_candidate)),
        session::shippedQuestions());
    QCOMPARE(after, before);
    m_interview = shown<InterviewViewModel>();
    QCOMPARE(m_interview->state().number, 15); // the exact place
}

void AnsweringTest::everyActIsTakenBack() {
    const std::vector<std::tuple<const char*, QString, QVariant>> acts = {
        {"q6", "warehouse", 1}, {"q8", "analyst", -1},  {"q11", "marketing", 40},
        {"q13", "Shopify", 2},  {"q14", "tools", true}, {"q15", "a", QString("")},
    };
    for (const auto& [question, item, given] : acts) {
        at(question);
        m_interview->putAnswer(item, given);
        QVERIFY2(!answer(question).empty(), question);
        QVERIFY2(!m_interview->state().undoText.isEmpty(), question);
        m_interview->undo();
        QVERIFY2(answer(question).empty(), question);
    }
    // A role moved twice goes back a step at a time.
    at("q8");
    m_interview->putAnswer("analyst", -1);
    m_interview->putAnswer("analyst", 1);
    m_interview->undo();
    QCOMPARE(value("analyst"), -1);
    at("q6");
    m_interview->putAnswer("analyst", 1);
    m_interview->putAnswer("analyst", 1);
    QVERIFY(answer("q6").choice.empty()); // the same again clears
    m_interview->undo();
    QCOMPARE(answer("q6").choice, std::string("analyst"));
}

void AnsweringTest::aTypedAmountIsTakenBackAsOneAct() {
    at("q10");
    for (const char* typed : {"8", "80", "800"}) {
        m_interview->typeAnswer("end_msek", typed);
    }
    m_interview->flush();
    QCOMPARE(*answer("q10").end, 800.0);
    m_interview->typeAnswer("start_msek", "20");
    m_interview->undo();
    QVERIFY(!answer("q10").start);
    QCOMPARE(*answer("q10").end, 800.0);
    m_interview->undo();
    QVERIFY(answer("q10").empty());
    QVERIFY(m_interview->state().undoText.isEmpty());
    m_interview->typeAnswer("end_msek", "-3");
    m_interview->typeAnswer("end_msek", "x");
    m_interview->flush();
    QVERIFY(answer("q10").empty());
}

void AnsweringTest::whatWasTypedAndNotYetWrittenComesBack() {
    at("q10");
    m_interview->typeAnswer("end_msek", "80");
    m_interview->askProbe("q10/0", true);
    m_interview->typeAnswer("end_msek", "800");
    m_interview->undo();
    QCOMPARE(m_interview->answer().end, 80.0);
}

void AnsweringTest::aWrittenNoteMakesTheScreenWorkOnceAndForItselfOnly() {
    const QString part = static_cast<models::RowsModel<viewmodels::PartRow>*>(m_interview->parts())
                             ->rows()
                             .first()
                             .key;
    const int note = m_interview->parts()->roleNames().key("note");
    QSignalSpy changed(m_interview.get(), &InterviewViewModel::changed);
    QSignalSpy rows(m_interview->parts(), &QAbstractItemModel::dataChanged);
    m_interview->note(part, "Margin rose");
    QCOMPARE(changed.size(), 1); // "Saving"
    m_interview->flush();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().at(2).value<QList<int>>(), QList<int>{note});
    QCoreApplication::processEvents();
    QCOMPARE(changed.size(), 2); // "Saved here"
    QCOMPARE(rows.size(), 1);
}

void AnsweringTest::sharesStay100AndTheOldestGivesWay_M121() {
    at("q11");
    m_interview->putAnswer("marketing", 50);
    QCOMPARE(answer("q11").shares, (std::vector<int>{50, 25, 25}));
    m_interview->putAnswer("staff_leadership", 20);
    QCOMPARE(answer("q11").shares, (std::vector<int>{50, 20, 30}));
    m_interview->putAnswer("analysis", 40); // marketing was set before staff leadership
    QCOMPARE(answer("q11").shares, (std::vector<int>{40, 20, 40}));
    m_interview->typeAnswer("analysis", "60"); // as a finger draws it
    m_interview->flush();
    QVERIFY(domain::isSplit(answer("q11").shares));
    m_interview->putAnswer("nobody", 10);
    QCOMPARE(answer("q11").shares[2], 60);
}

void AnsweringTest::aSystemIsKnownBySmallLettersToo_M123() {
    at("q13");
    m_interview->putAnswer("  google   analytics ", 1);
    m_interview->putAnswer("Vårt eget system", 0);
    m_interview->putAnswer("VÅRT eget SYSTEM", 2);
    const std::vector<domain::SystemUse> expected{{"Google Analytics", 1}, {"Vårt eget system", 2}};
    QCOMPARE(answer("q13").systems, expected);
    QVERIFY(!m_interview->answer().suggestions.contains("Google Analytics"));
    m_interview->putAnswer("Google Analytics", -1);
    QCOMPARE(answer("q13").systems.size(), std::size_t{1});
    m_interview->putAnswer("   ", 0);
    QCOMPARE(answer("q13").systems.size(), std::size_t{1});
}

void AnsweringTest::aStrokeIsKeptWhileItIsDrawnAndIsOneAct_M117() {
    at("q7");
    m_interview->typeAnswer("1001", "10,10 20,20");
    m_interview->flush(); // the hand draws on
    QCOMPARE(m_interview->answer().strokes, QStringList{"10,10 20,20"});
    m_interview->typeAnswer("1001", "10,10 20,20 30,30");
    m_interview->typeAnswer("1002", "500,500");
    m_interview->flush();
    QCOMPARE(answer("q7").strokes.at("1001"), std::string("10,10 20,20 30,30"));
    QCOMPARE(m_interview->answer().strokeKeys, (QStringList{"1001", "1002"}));
    QVERIFY(m_interview->answer().undoable);
    m_interview->undo();
    m_interview->undo();
    QVERIFY(answer("q7").empty());
    QVERIFY(!m_interview->answer().undoable);
    // An act elsewhere is not taken back from the paper.
    m_interview->typeAnswer("1003", "1,1");
    m_interview->rate("seo", 3);
    QVERIFY(!m_interview->answer().undoable);
}

void AnsweringTest::aSketchIsErasedStrokeByStrokeAndNeverWritesOverOne_M117() {
    at("q7");
    m_interview->typeAnswer("1001", "10,10 20,20");
    m_interview->typeAnswer("1002", "500,500");
    m_interview->flush();
    m_interview->putAnswer("1001", QVariant());
    QCOMPARE(m_interview->answer().strokes, QStringList{"500,500"});
    m_interview->undo();
    QCOMPARE(m_interview->answer().strokes.size(), 2);
    m_interview->typeAnswer("x", "1,1");
    m_interview->typeAnswer("1004", "1,1 2000,1");
    m_interview->typeAnswer("12345678901234567", "1,1");
    m_interview->flush();
    QCOMPARE(answer("q7").strokes.size(), std::size_t{2});
    at("q1"); // a question without a paper
    m_interview->typeAnswer("1001", "10,10 20,20");
    m_interview->flush();
    QVERIFY(answer("q1").empty());
}

void AnsweringTest::anOldSourceIsRemarked_M119() {
    at("q9");
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_app->session()->now()).date();
    m_interview->typeAnswer("source", today.addMonths(-11).toString("yyyy-MM"));
    QVERIFY(m_interview->answer().remark.isEmpty());
    m_interview->typeAnswer("source", today.addMonths(-13).toString("yyyy-MM"));
    QVERIFY(!m_interview->answer().remark.isEmpty());
    m_interview->typeAnswer("source", "2026-1"); // not a month yet: what stood there stays
    m_interview->flush();
    QCOMPARE(answer("q9").sourceMonth, today.addMonths(-13).toString("yyyy-MM").toStdString());
}

void AnsweringTest::threePartsAreNotedOrNotAskedWithAReason_M125() {
    const auto done = [this] {
        auto* rows =
            static_cast<models::RowsModel<viewmodels::QuestionRow>*>(m_interview->questions());
        return rows->rows()[14].done;
    };
    at("q15");
    m_interview->note("q15.a", "Wants the whole figure");
    m_interview->note("q15.b", "Knows our shop");
    m_interview->putAnswer("c", QString(""));
    m_interview->flush();
    QVERIFY(!done()); // not asked, but why?
    m_interview->typeAnswer("c", "No time left");
    m_interview->flush();
    QVERIFY(done());
    m_interview->typeAnswer("c", "No time");
    m_interview->putAnswer("c", QVariant()); // it was asked after all
    m_interview->flush();
    QVERIFY(answer("q15").notAsked.empty());
    QVERIFY(!done());
}

void AnsweringTest::aForbiddenTopicIsRemarkedAndKeptNowhere() {
    const auto remark = [this] {
        auto* parts = static_cast<models::RowsModel<viewmodels::PartRow>*>(m_interview->parts());
        return m_interview->remark(parts->rows().front().note);
    };
    at("q1");
    m_interview->note("q1.a", "Knows the age groups of customers");
    m_interview->flush();
    QVERIFY(remark().isEmpty());
    const auto count = [this] {
        auto& device = *m_app->session();
        return device.replica().fold(*device.ownSheet(m_candidate))->changeCount();
    };
    const auto before = count();
    m_interview->note("q1.a", "Jest w ciąży, odchodzi w maju");
    m_interview->flush();
    QVERIFY(remark().contains("“w ciąży”"));
    QCOMPARE(count(), before + 1); // the note, and nothing beside it
}

void AnsweringTest::theNextQuestionStandsInTheSameRows() {
    at("q1");
    auto* parts = static_cast<models::RowsModel<viewmodels::PartRow>*>(m_interview->parts());
    auto* leaves = parts->rows().front().leaves;
    const QSignalSpy fewerParts(parts, &QAbstractItemModel::rowsRemoved);
    const QSignalSpy otherLeaf(leaves, &QAbstractItemModel::dataChanged);
    at("q3");
    QCOMPARE(parts->rows().front().key, QString("q3.a"));
    QCOMPARE(fewerParts.size(), 0);
    QVERIFY(parts->rows().front().leaves == leaves);
    QCOMPARE(otherLeaf.size(), 1);
}

void AnsweringTest::theReviewNamesWhatIsNotPutDown() {
    m_interview->rate("seo", 5);
    m_interview->rate("sem", 3);
    at("q8");
    m_interview->putAnswer("analyst", -1);
    const auto review = shown<viewmodels::ReviewViewModel>();
    QVERIFY(review->state().missingText.contains("1 high level(s) without an example")); // M-86
    auto* checks = static_cast<models::RowsModel<viewmodels::CheckRow>*>(review->checks());
    QStringList open;
    for (const auto& check : checks->rows()) {
        if (check.kind == "answer") {
            open << check.key + ": " + check.title;
        }
    }
    QCOMPARE(open.size(), 5);
    QVERIFY(open.contains("q8: 11 role(s) not placed."));
    QVERIFY(open.contains("q6: No role is chosen."));
}

void AnsweringTest::afterHandingInNothingChangesAndAllIsShown_M139() {
    at("q8");
    m_interview->putAnswer("analyst", -1);
    QVERIFY(shown<viewmodels::ReviewViewModel>()->submit());
    QVERIFY(QTest::qWaitFor([&] { return m_interview->state().locked; }));
    m_interview->putAnswer("analyst", 1);
    m_interview->undo();
    QCOMPARE(value("analyst"), -1);
    const QVariantMap line = m_interview->answer().lines.value(0).toMap();
    QCOMPARE(line.value("label").toString(), QString("Keep inside"));
    QCOMPARE(line.value("value").toString(), QString("Analyst"));
    QVERIFY(m_interview->state().undoText.isEmpty());
}

void AnsweringTest::anAmendmentStandsBesideTheSheetWithItsReason_M139() {
    m_interview->rate("kpi_meaning", 2);
    m_interview->note("q1.a", "Named two");
    m_interview->flush();
    m_interview->amendRating("kpi_meaning", 4, "Too early");
    QVERIFY(shown<viewmodels::ReviewViewModel>()->submit());
    QVERIFY(QTest::qWaitFor([&] { return m_interview->state().locked; }));
    QSignalSpy refused(m_interview.get(), &InterviewViewModel::refused);
    m_interview->amendRating("kpi_meaning", 4, "  ");
    m_interview->amendRating("kpi_meaning", 7, "No such level");
    QCOMPARE(refused.size(), 1);
    m_interview->amendRating("kpi_meaning", 4, "Mixed up two answers");
    m_interview->amendRating("kpi_meaning", 3, "Heard it again");
    m_interview->amendNote("q1.a", "Named three", "Read my paper notes");
    auto* parts = static_cast<models::RowsModel<viewmodels::PartRow>*>(m_interview->parts());
    QVERIFY(QTest::qWaitFor([&] { return parts->rows()[0].amended.size() == 1; }));
    QVERIFY(parts->rows()[0].amended[0].contains("Named three. Reason: Read my paper notes"));
    QCOMPARE(parts->rows()[0].note, QString("Named two"));
    auto* leaves = static_cast<models::RowsModel<viewmodels::LeafRow>*>(parts->rows()[0].leaves);
    QCOMPARE(leaves->rows()[0].level, 2);
    QCOMPARE(leaves->rows()[0].amended.size(), 2);
    // After a start too, for the rater and for the panel.
    m_interview.reset();
    start();
    m_app->start();
    m_app->unlock("four words of mine");
    QVERIFY(
        QTest::qWaitFor([&] { return m_app->stage() == viewmodels::AppViewModel::Stage::Ready; }));
    const auto review = shown<viewmodels::ReviewViewModel>();
    const auto candidate = shown<viewmodels::CandidateViewModel>();
    for (QAbstractItemModel* model : {review->versions(), candidate->versions()}) {
        const auto& rows = static_cast<models::RowsModel<viewmodels::VersionRow>*>(model)->rows();
        QCOMPARE(rows.size(), 3);
        QVERIFY(rows[0].title.endsWith("4 of 5, before that 2 of 5"));
        QVERIFY(rows[1].title.endsWith("3 of 5, before that 4 of 5"));
        QCOMPARE(rows[1].reason, QString("Heard it again"));
    }
    // The figures and the file keep the sheet as it was handed in.
    const auto path = session::exportVacancy(*m_app->session(), m_vacancy);
    QFile file(*path);
    QVERIFY(path.ok() && file.open(QIODevice::ReadOnly));
    const auto& model = session::shippedTemplate().model;
    const auto read = domain::readVacancy(file.readAll().toStdString(), model, "export");
    QVERIFY(read.ok());
    QCOMPARE(int(read->vacancy.scorecards.front().ratings[*model.findLeaf("kpi_meaning")]), 2);
}

void AnsweringTest::anAnswerIsPutDownAnewAwayFromTheSheet_M139() {
    at("q8");
    m_interview->putAnswer("analyst", -1);
    QVERIFY(shown<viewmodels::ReviewViewModel>()->submit());
    QVERIFY(QTest::qWaitFor([&] { return m_interview->state().locked; }));
    at("q8");
    m_interview->beginAmending();
    QVERIFY(!m_interview->draft().moved);
    m_interview->putDraft("analyst", 1);
    QVERIFY(m_interview->draft().moved);
    QCOMPARE(value("analyst"), -1); // the sheet that is in
    m_interview->putDraft("analyst", -1);
    QVERIFY(!m_interview->draft().moved); // back again is no change
    auto& device = *m_app->session();
    QVERIFY(session::amendments(device, *device.ownSheet(m_candidate)).empty());
}

/// By the same road as ratings and notes: the sheet stays, each change stands beside it with its
/// reason, and a second word begins where the first ended.
void AnsweringTest::answersAndTagsAreAmendedToo_M139() {
    at("q8");
    m_interview->putAnswer("analyst", -1);
    at("q11");
    m_interview->putAnswer("marketing", 50);
    QVERIFY(shown<viewmodels::ReviewViewModel>()->submit());
    QVERIFY(QTest::qWaitFor([&] { return m_interview->state().locked; }));
    const auto put = [&](const char* question, std::vector<std::pair<QString, QVariant>> items,
                         const QString& reason) {
        at(question);
        m_interview->beginAmending();
        for (const auto& [item, given] : items) {
            m_interview->putDraft(item, given);
        }
        m_interview->amendAnswer(reason);
    };
    put("q8", {{"analyst", 1}, {"warehouse", -1}}, "Mixed up the lists");
    put("q8", {{"warehouse", 0}}, "Was not said");
    put("q6", {{"warehouse", 1}}, "Forgot to tap");
    put("q10", {{"end_msek", "80,5"}, {"start_msek", "x"}}, "Paper notes");
    put("q11", {{"analysis", 60}}, "Paper notes");
    put("q13", {{"shopify", 3}}, "Paper notes");
    put("q14", {{"tools", true}}, "Paper notes");
    put("q15", {{"b", "No time"}}, "Paper notes");
    m_interview->amendEvidence("q1.a", "probed", "Asked for it");
    m_interview->amendEvidence("q1.a", "", "It was another candidate");
    QVERIFY(!shown<viewmodels::ReviewViewModel>()->submit());

    std::map<std::string, QString> said;
    auto& device = *m_app->session();
    const auto all = session::amendments(device, *device.ownSheet(m_candidate));
    for (const session::Amendment& one : all) {
        const auto key = session::fields::of(log::EntityKind::Scorecard, m_candidate, one.field);
        said[one.field] += viewmodels::wording::fieldValue(key, one.value, "en") + '|';
    }
    const std::map<std::string, QString> expected{
        {"answer/q8/place/analyst", "Buy outside|"},
        {"answer/q8/place/warehouse", "Keep inside|not placed|"},
        {"answer/q6/choice", "Warehouse|"},
        {"answer/q10/end_msek", "80.5|"},
        {"answer/q11/shares", "Marketing 40 %, Leading staff 0 %, Analysis 60 %|"},
        {"answer/q13/system/Shopify", "sets it up|"},
        {"answer/q14/tick/tools", "Shown|"},
        {"answer/q15/not_asked/b", "not asked: No time|"},
        {"evidence/q1.a", "probed|no tag|"}};
    for (const auto& [field, words] : expected) {
        QCOMPARE(said[field], words);
    }
    QCOMPARE(said.size(), expected.size());
    at("q8");
    const QStringList lines = m_interview->answer().amended;
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[0].contains("Analyst: Buy outside; Warehouse: Keep inside. Reason: Mixed up"));
    QCOMPARE(value("analyst"), -1);
    QVERIFY(answer("q6").choice.empty()); // what counts is the sheet
    QSignalSpy refused(m_interview.get(), &InterviewViewModel::refused);
    put("q8", {{"buyer", 1}}, " ");
    put("q8", {{"analyst", -1}}, " ");
    QCOMPARE(refused.size(), 1);
    const auto review = shown<viewmodels::ReviewViewModel>();
    auto* rows = static_cast<models::RowsModel<viewmodels::VersionRow>*>(review->versions());
    QVERIFY(rows->rows().size() == int(all.size()));
    QCOMPARE(rows->rows()[0].title,
             QString("Answer to question 8: Analyst: Buy outside, before that Keep inside"));
}

void AnsweringTest::thePanelSeesItAndTheFileHoldsIt_M118() {
    at("q8");
    for (const auto& role : session::shippedTemplate().resources) {
        QVERIFY(m_interview->answer().remark.isEmpty()); // nobody is led by it
        m_interview->putAnswer(QString::fromStdString(role.id), 1);
    }
    QVERIFY(m_interview->answer().remark.startsWith("67 %")); // eight of twelve are bought
    for (const auto& role : session::shippedTemplate().resources) {
        m_interview->putAnswer(QString::fromStdString(role.id), 0);
    }
    m_interview->putAnswer("analyst", -1);
    m_interview->putAnswer("warehouse", -1);
    at("q10");
    m_interview->typeAnswer("end_msek", "80");
    m_interview->typeAnswer("start_msek", "20");
    m_interview->typeAnswer("years", "4");
    at("q7");
    m_interview->typeAnswer("1001", "10,10 20,20");
    m_interview->flush();
    auto& device = *m_app->session();
    auto candidate = shown<viewmodels::CandidateViewModel>();
    auto* answers =
        static_cast<models::RowsModel<viewmodels::PanelAnswerRow>*>(candidate->answers());
    QVERIFY(answers->rows().isEmpty()); // not handed in
    QVERIFY(shown<viewmodels::ReviewViewModel>()->submit());
    QVERIFY(QTest::qWaitFor([&] { return answers->rows().size() == 3; }));
    const QVariantMap sketch = answers->rows()[0].lines.value(0).toMap();
    QCOMPARE(sketch.value("strokes").toStringList(), QStringList{"10,10 20,20"}); // M-117
    QVERIFY(answers->rows()[1].remark.isEmpty()); // ten are not placed
    const QVariantMap growth = answers->rows()[2].lines.value(3).toMap();
    QCOMPARE(growth.value("value").toString(), QString("4.0 times, 41.4 % a year"));
    QCOMPARE(candidate->state().sizeRatio, 0.8); // heard in the interview, as nothing else is known

    const auto path = session::exportVacancy(device, m_vacancy);
    QFile file(*path);
    QVERIFY(path.ok() && file.open(QIODevice::ReadOnly));
    const auto read = domain::readVacancy(file.readAll().toStdString(),
                                          session::shippedTemplate().model, "export");
    QVERIFY(read.ok());
    const auto& written = read->vacancy.scorecards.front().answers;
    QCOMPARE(written.at("q7").strokes.at("1001"), std::string("10,10 20,20"));
    QCOMPARE(written.at("q8").inside.size(), std::size_t{2});
    QCOMPARE(*written.at("q10").end, 80.0);
    QVERIFY(read->vacancy.candidates.front().companyTurnover.has_value());
    QCOMPARE(read->vacancy.candidates.front().companyTurnover->value, 80.0);
}

void AnsweringTest::aConflictIsToldInWords_M138() {
    using viewmodels::wording::fieldName;
    using viewmodels::wording::fieldValue;
    const auto key = [this](const char* field) {
        return session::fields::of(log::EntityKind::Scorecard, m_candidate, field);
    };
    QCOMPARE(fieldName(key("answer/q8/place/warehouse"), "en"),
             QString("Answer to question 8: Warehouse"));
    QCOMPARE(fieldValue(key("answer/q8/place/warehouse"), "bought", "en"), QString("Buy outside"));
    const log::Value shares(
        log::Value::Map{{"marketing", 50}, {"staff_leadership", 20}, {"analysis", 30}});
    QCOMPARE(fieldValue(key("answer/q11/shares"), shares, "en"),
             QString("Marketing 50 %, Leading staff 20 %, Analysis 30 %"));
    QCOMPARE(fieldValue(key("answer/q10/end_msek"), 80.5, "en"), QString("80.5"));
    QCOMPARE(fieldValue(key("answer/q6/choice"), "warehouse", "sv"), QString("Lager"));
}

QTEST_MAIN(AnsweringTest)
#include "tst_answering.moc"
