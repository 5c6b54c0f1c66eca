// SPDX-License-Identifier: Apache-2.0
#include "app/network/network.h"
#include "app/session/export_file.h"
#include "app/session/fields.h"
#include "app/session/house_plan.h"
#include "app/viewmodels/app_view_model.h"
#include "app/viewmodels/candidate_view_model.h"
#include "app/viewmodels/house_plan_view_model.h"
#include "app/viewmodels/interview_view_model.h"
#include "app/viewmodels/review_view_model.h"
#include "app/viewmodels/sheet_reading.h"
#include "app/viewmodels/vacancy_view_model.h"
#include "core/domain/vacancy_file.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace kvorum;
using session::Place;
using viewmodels::HousePlanViewModel;
using viewmodels::InterviewViewModel;

/// What the house itself wants, and how answers compare with it (M-16, M-17, M-118, M-121).
class HousePlanTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void nineOfTwelveAs75PerCentOnceAllArePlaced_M118();
    void theAdviceIsComparedWithOnlyWithoutAnOwnPlan_M118();
    void theDistanceToTheTargetIsShownOnceTheSplitIsWhole_M121();
    void aSplitThatIsNotWholeIsRefused_M121();
    void theAdviceAppliesAbove10Msek_M17();
    void withAReasonAgainstTheAdviceItIsSaved_M18();
    void withoutAReasonAgainstTheAdviceItIsRefused_M18();
    void noAdviceAsksForNoReason_M18();
    void aReasonIsAskedBesideItsLine_M18();
    void thePlanIsInTheVacancyFile_M18();
    void aDraftIsKeptBySavingAlone();
    void theSharesStay100_M121();
    void theVacancyTellsIt();

private:
    [[nodiscard]] session::DeviceSession& device() { return *m_app->session(); }
    template <typename ViewModel>
    std::unique_ptr<ViewModel> shown(void (ViewModel::*set)(const QString&),
                                     const base::ScopeId& id) {
        auto made = std::make_unique<ViewModel>();
        QSignalSpy changed(made.get(), &ViewModel::changed);
        made->setApp(m_app.get());
        (made.get()->*set)(QString::fromStdString(id.hex()));
        return changed.wait() ? std::move(made) : nullptr;
    }
    std::unique_ptr<HousePlanViewModel> plan() {
        return shown(&HousePlanViewModel::setVacancyId, m_vacancy);
    }
    /// The remark beside the answer on the screen of the interview.
    [[nodiscard]] QString remark() const { return m_interview->answer().remark; }
    /// Other than the general advice in three resources, of which one the house does not have.
    base::Outcome planThreeOtherwise();
    void placeAsAdvised();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<viewmodels::AppViewModel> m_app;
    std::unique_ptr<InterviewViewModel> m_interview;
    base::ScopeId m_vacancy, m_candidate;
};

void HousePlanTest::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    session::Launch launch;
    launch.dataDir = (m_folder->path() + "/device").toStdString();
    launch.language = "en";
    launch.network = network::realNetwork();
    m_app = std::make_unique<viewmodels::AppViewModel>(launch);
    m_app->newWorkspace("Office", "Eva", {}, {}, "four words of mine");
    m_vacancy = *device().createVacancy("Lead", "Firm", 85);
    m_candidate = *device().addCandidate(m_vacancy, "Kim", std::nullopt);
    QVERIFY(device().assign(m_candidate, device().self()));
    m_interview = shown(&InterviewViewModel::setCandidateId, m_candidate);
    QVERIFY(m_interview != nullptr);
}

void HousePlanTest::cleanup() {
    m_interview.reset();
    m_app.reset();
}

base::Outcome HousePlanTest::planThreeOtherwise() {
    session::Places places;
    for (const auto& resource : session::shippedTemplate().resources) {
        places[resource.id].place = Place::Bought;
    }
    for (const char* inside : {"customer_service", "product_administrator", "warehouse"}) {
        places[inside].place = Place::Inside;
    }
    places["frontend_developer"] = {Place::Inside, "we have her"};
    places["content_producer"] = {Place::Inside, "our own photographs"};
    places["ecommerce_manager"] = {Place::None, "this role"};
    return session::setPlaces(device(), m_vacancy, places);
}

void HousePlanTest::placeAsAdvised() {
    m_interview->goTo(viewmodels::questionIndex("q8"));
    for (const auto& resource : session::shippedTemplate().resources) {
        QVERIFY(remark().isEmpty()); // nobody is led by it
        const std::set<std::string> inside{"ecommerce_manager", "customer_service",
                                           "product_administrator", "warehouse"};
        m_interview->putAnswer(QString::fromStdString(resource.id),
                               inside.contains(resource.id) ? -1 : 1);
    }
}

void HousePlanTest::nineOfTwelveAs75PerCentOnceAllArePlaced_M118() {
    QVERIFY(planThreeOtherwise());
    placeAsAdvised();
    const QString nine = "9 of 12 roles placed as in your own plan, 75 %. Equality is not rated.";
    QCOMPARE(remark(), nine);
    QVERIFY(shown(&viewmodels::ReviewViewModel::setCandidateId, m_candidate)->submit());
    auto candidate = shown(&viewmodels::CandidateViewModel::setCandidateId, m_candidate);
    const auto* answers =
        static_cast<models::RowsModel<viewmodels::PanelAnswerRow>*>(candidate->answers());
    QCOMPARE(answers->rows().size(), qsizetype{1});
    QCOMPARE(answers->rows()[0].remark, nine);
    QVERIFY(QTest::qWaitFor([&] { return m_interview->state().locked; }));
    QCOMPARE(remark(), nine); // and to the rater, who can change nothing now
}

void HousePlanTest::theAdviceIsComparedWithOnlyWithoutAnOwnPlan_M118() {
    placeAsAdvised();
    QCOMPARE(remark(),
             QString("100 % of the roles placed as in the general advice. Equality is not rated."));
    // Of a plan with a gap nothing can be said of all.
    QVERIFY(session::setPlaces(device(), m_vacancy, {{"warehouse", {Place::Bought, "a hotel"}}}));
    m_interview->goTo(0);
    m_interview->goTo(viewmodels::questionIndex("q8"));
    QVERIFY(remark().startsWith("100 %"));
    QVERIFY(planThreeOtherwise());
    QVERIFY(QTest::qWaitFor([&] { return remark().startsWith("9 of 12"); }));
}

void HousePlanTest::theDistanceToTheTargetIsShownOnceTheSplitIsWhole_M121() {
    m_interview->goTo(viewmodels::questionIndex("q11"));
    m_interview->putAnswer("marketing", 50);
    m_interview->putAnswer("analysis", 30);
    QVERIFY(remark().isEmpty()); // there is no target
    QVERIFY(session::setTimeSplit(device(), m_vacancy, {40, 30, 30}));
    QVERIFY(QTest::qWaitFor([&] { return !remark().isEmpty(); }));
    const QString ten = "10 % from your target 40/30/30. The distance is not rated.";
    QCOMPARE(remark(), ten); // 50/20/30
    QVERIFY(shown(&viewmodels::ReviewViewModel::setCandidateId, m_candidate)->submit());
    auto candidate = shown(&viewmodels::CandidateViewModel::setCandidateId, m_candidate);
    const auto* answers =
        static_cast<models::RowsModel<viewmodels::PanelAnswerRow>*>(candidate->answers());
    QCOMPARE(answers->rows().size(), qsizetype{1});
    QCOMPARE(answers->rows()[0].remark, ten);
}

void HousePlanTest::aSplitThatIsNotWholeIsRefused_M121() {
    QVERIFY(session::setTimeSplit(device(), m_vacancy, {40, 30, 30}));
    for (const std::vector<int>& shares : {std::vector{50, 20, 20}, std::vector{100},
                                           std::vector{120, -20, 0}, std::vector<int>()}) {
        const auto refused = session::setTimeSplit(device(), m_vacancy, shares);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, base::ErrorCode::BadFormat);
    }
    QCOMPARE(session::housePlan(device(), m_vacancy).timeSplit, (std::vector{40, 30, 30}));
    // What another version wrote and makes no sense reads as not set.
    QVERIFY(device().write(m_vacancy, log::EntityKind::Vacancy, session::fields::roleTimeSplit,
                           log::Value(log::Value::Map{{"marketing", 50}, {"analysis", 20}})));
    QVERIFY(session::housePlan(device(), m_vacancy).timeSplit.empty());
}

void HousePlanTest::theAdviceAppliesAbove10Msek_M17() {
    const auto advised = [this](double msek) {
        QVERIFY(
            device().write(m_vacancy, log::EntityKind::Vacancy, session::fields::turnover, msek));
    };
    advised(10.00);
    QVERIFY(plan()->state().adviceText.isEmpty());
    advised(10.01);
    const auto draft = plan();
    QVERIFY(draft->state().adviceText.contains("opinion"));
    draft->takeAdvice();
    QCOMPARE(draft->state().summary, QString("4 inside, 8 bought, 0 none"));
}

void HousePlanTest::withAReasonAgainstTheAdviceItIsSaved_M18() {
    const session::PlacedResource backend{Place::Inside, "our search is our own"};
    QVERIFY(session::setPlaces(device(), m_vacancy, {{"backend_developer", backend}}));
    QVERIFY(session::housePlan(device(), m_vacancy).places.at("backend_developer") == backend);
    // As the advice has it there is nothing to explain.
    QVERIFY(session::setPlaces(device(), m_vacancy,
                               {{"backend_developer", {Place::Bought, "no longer"}}}));
    QVERIFY(session::housePlan(device(), m_vacancy).places.at("backend_developer") ==
            (session::PlacedResource{Place::Bought, {}}));
}

void HousePlanTest::withoutAReasonAgainstTheAdviceItIsRefused_M18() {
    for (const char* none : {"", " \t"}) {
        const auto refused = session::setPlaces(
            device(), m_vacancy,
            {{"warehouse", {Place::Inside, {}}}, {"backend_developer", {Place::Inside, none}}});
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, base::ErrorCode::BadFormat);
        QCOMPARE(refused.error().where, std::string("organisation/resource/backend_developer"));
    }
    QVERIFY(session::housePlan(device(), m_vacancy).places.empty()); // all or none
    // What an older version kept without one stands, and asks nobody who changes another line.
    QVERIFY(device().write(m_vacancy, log::EntityKind::Vacancy,
                           "organisation/resource/backend_developer", "inside"));
    session::Places places = session::housePlan(device(), m_vacancy).places;
    places["warehouse"] = {Place::Inside, {}};
    QVERIFY(session::setPlaces(device(), m_vacancy, places));
}

void HousePlanTest::noAdviceAsksForNoReason_M18() {
    QVERIFY(device().write(m_vacancy, log::EntityKind::Vacancy, session::fields::turnover, 10.0));
    QVERIFY(session::setPlaces(device(), m_vacancy, {{"backend_developer", {Place::Inside, {}}}}));
    const auto draft = plan();
    const auto* rows = static_cast<models::RowsModel<viewmodels::PlaceRow>*>(draft->places());
    QVERIFY(rows->rows()[8].advice.isEmpty());
    QCOMPARE(rows->rows()[8].place, 0);
}

void HousePlanTest::aReasonIsAskedBesideItsLine_M18() {
    const auto draft = plan();
    const auto* rows = static_cast<models::RowsModel<viewmodels::PlaceRow>*>(draft->places());
    const auto backend = [&]() -> const viewmodels::PlaceRow& { return rows->rows()[8]; };
    QSignalSpy refused(draft.get(), &HousePlanViewModel::refused);
    draft->place("backend_developer", 0);
    QCOMPARE(backend().key, QString("backend_developer"));
    QCOMPARE(backend().advice, QString("The general advice is to buy this."));
    QVERIFY(backend().problem.isEmpty()); // nobody is blamed before saving
    QVERIFY(!draft->savePlaces());
    QCOMPARE(backend().problem, QString("Say why, then it can be saved."));
    QVERIFY(refused.isEmpty());
    QVERIFY(session::housePlan(device(), m_vacancy).places.empty());
    draft->explain("backend_developer", "our search is our own");
    QVERIFY(backend().problem.isEmpty());
    QVERIFY(draft->savePlaces());
    draft->place("backend_developer", 1);
    QVERIFY(backend().advice.isEmpty());
    draft->place("warehouse", 1);
    QCOMPARE(rows->rows()[3].advice, QString("The general advice is to keep this inside."));
    draft->place("warehouse", 2); // to do without is otherwise too
    QVERIFY(!rows->rows()[3].advice.isEmpty());
}

void HousePlanTest::thePlanIsInTheVacancyFile_M18() {
    QVERIFY(planThreeOtherwise());
    QVERIFY(session::setTimeSplit(device(), m_vacancy, {40, 30, 30}));
    const auto path = session::exportVacancy(device(), m_vacancy);
    QVERIFY(path.ok());
    QFile file(*path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto read = domain::readVacancy(file.readAll().toStdString(),
                                          session::shippedTemplate().model, "export");
    QVERIFY(read.ok());
    QCOMPARE(read->vacancy.plan.places.size(), std::size_t{12});
    QVERIFY(read->vacancy.plan == session::housePlan(device(), m_vacancy));
}

void HousePlanTest::aDraftIsKeptBySavingAlone() {
    const auto draft = plan();
    QCOMPARE(draft->state().summary, QString("not set"));
    draft->place("warehouse", 0);
    draft->place("analyst", 2);
    draft->place("nobody", 0);
    draft->place("analyst", 3);
    draft->explain("analyst", "the board does it");
    QCOMPARE(draft->state().summary, QString("1 inside, 0 bought, 1 none, 10 not set"));
    QVERIFY(draft->state().placesMoved);
    QVERIFY(session::housePlan(device(), m_vacancy).places.empty());
    // What comes in meanwhile takes nothing away.
    QSignalSpy read(draft.get(), &HousePlanViewModel::changed);
    QVERIFY(session::setPlaces(device(), m_vacancy, {{"analyst", {Place::Inside, "Bo"}}}));
    QVERIFY(read.wait());
    QVERIFY(draft->state().placesMoved);
    QVERIFY(draft->savePlaces());
    const auto kept = session::housePlan(device(), m_vacancy);
    QCOMPARE(kept.places.at("warehouse").place, Place::Inside);
    QVERIFY(kept.places.at("analyst") ==
            (session::PlacedResource{Place::None, "the board does it"}));
    QVERIFY(QTest::qWaitFor([&] { return !draft->state().placesMoved; }));
    draft->takeAdvice();
    draft->reset();
    QVERIFY(!draft->state().placesMoved);
    const auto* rows = static_cast<models::RowsModel<viewmodels::PlaceRow>*>(draft->places());
    QCOMPARE(rows->rows()[3].place, 0);
    QCOMPARE(rows->rows()[4].group, QString("Technology"));
    QVERIFY(rows->rows()[5].group.isEmpty());
}

void HousePlanTest::theSharesStay100_M121() {
    const auto draft = plan();
    draft->share("marketing", 40);
    draft->share("staff_leadership", 30);
    QVERIFY(draft->state().splitMoved);
    QVERIFY(draft->saveSplit());
    QCOMPARE(session::housePlan(device(), m_vacancy).timeSplit, (std::vector{40, 30, 30}));
    QVERIFY(QTest::qWaitFor([&] { return !draft->state().splitMoved; }));
    draft->share("analysis", 10); // marketing was set longest ago
    const auto* rows = static_cast<models::RowsModel<viewmodels::AnswerRow>*>(draft->shares());
    QCOMPARE(rows->rows()[0].value, 60);
    QCOMPARE(rows->rows()[1].value, 30);
}

void HousePlanTest::theVacancyTellsIt() {
    const auto vacancy = shown(&viewmodels::VacancyViewModel::setVacancyId, m_vacancy);
    const auto* facts = static_cast<models::RowsModel<viewmodels::FactRow>*>(vacancy->facts());
    const auto fact = [&](const QString& key) {
        for (const auto& row : facts->rows()) {
            if (row.key == key) {
                return row;
            }
        }
        return viewmodels::FactRow();
    };
    QCOMPARE(fact("plan").value, QString("not set"));
    QVERIFY(fact("plan").mayChange && !fact("turnover").mayChange);
    QVERIFY(planThreeOtherwise());
    QVERIFY(session::setTimeSplit(device(), m_vacancy, {40, 30, 30}));
    QVERIFY(QTest::qWaitFor([&] { return fact("time_split").value != "not set"; }));
    QCOMPARE(fact("plan").value, QString("5 inside, 6 bought, 1 none"));
    const auto own = fact("advice/frontend_developer");
    QCOMPARE(own.label, QString("General advice, overridden"));
    QCOMPARE(own.value, QString("Front-end developer: Inside"));
    QCOMPARE(own.cause, QString("we have her"));
    QVERIFY(!own.mayChange);
    QCOMPARE(fact("advice/ecommerce_manager").cause, QString("this role"));
    QVERIFY(fact("advice/analyst").label.isEmpty()); // as advised
    QCOMPARE(fact("time_split").value,
             QString("Marketing 40 %, Leading staff 30 %, Analysis 30 %"));
}

QTEST_MAIN(HousePlanTest)
#include "tst_house_plan.moc"
