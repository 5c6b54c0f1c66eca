// SPDX-License-Identifier: Apache-2.0
#include "app/network/network.h"
#include "app/session/demo.h"
#include "app/session/panel.h"
#include "app/session/second_device.h"
#include "app/viewmodels/app_view_model.h"
#include "app/viewmodels/candidate_view_model.h"
#include "app/viewmodels/interview_view_model.h"
#include "app/viewmodels/vacancy_view_model.h"
#include "sync/client/exchange.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace kvorum;
using viewmodels::AppViewModel;
using viewmodels::InterviewViewModel;

/// What the screens say of the demo, without the screens.
class ScreensTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_app.reset(); }
    void whereSomethingIsHereNoStartScreenComesBefore();
    void aScreenIsFilledWithItsMaking();
    void theTimeOfEarlierSittingsCounts();
    void theTimeAtAQuestionIsKeptOnLeavingIt();
    void theTimeAtAQuestionGoesOnAfterAKill_M135();
    void aKeyRatesTheFirstOpenSkillAndNamesIt_M149();
    void beingOfflineIsAStateAndNoProblem();
    void aServerThatIsNotTrustedIsNamed();
    void aWrongAddressIsRefusedBeforeAnythingIsMade();
    void aSecondDeviceHasOneOpenInvitation();
    void theDemoShowsAnswersBesideTheOwnPlan_M118();
    void onePersonAloneIsToldOnTheVacancysPage_M129();

private:
    template <typename ViewModel>
    std::unique_ptr<ViewModel> shown(void (ViewModel::*set)(const QString&),
                                     const base::ScopeId& id) {
        auto made = std::make_unique<ViewModel>();
        QSignalSpy changed(made.get(), &ViewModel::changed);
        made->setApp(m_app.get());
        (made.get()->*set)(QString::fromStdString(id.hex()));
        return changed.wait() ? std::move(made) : nullptr;
    }
    std::unique_ptr<InterviewViewModel> interview();
    QTemporaryDir m_folder;
    session::Launch m_launch;
    std::unique_ptr<AppViewModel> m_app;
};

void ScreensTest::initTestCase() {
    m_launch.dataDir = (m_folder.path() + "/device").toStdString();
    m_launch.demo = true;
    m_launch.language = "en";
    m_launch.network = network::realNetwork();
    QVERIFY(session::Demo::make(m_launch, [](int, int) {}).ok());
}

void ScreensTest::init() {
    m_app = std::make_unique<AppViewModel>(m_launch);
    m_app->start();
    QVERIFY(QTest::qWaitFor([&] { return m_app->stage() == AppViewModel::Stage::Ready; }));
}

/// Of the candidate whose sheet stands at question 9.
std::unique_ptr<InterviewViewModel> ScreensTest::interview() {
    auto& device = *m_app->session();
    const auto vacancy = session::readableVacancies(device).front();
    return shown(&InterviewViewModel::setCandidateId,
                 session::candidatesOf(device, vacancy).back());
}

void ScreensTest::whereSomethingIsHereNoStartScreenComesBefore() {
    m_app.reset();
    AppViewModel app(m_launch);
    QSignalSpy stages(&app, &AppViewModel::stageChanged);
    QCOMPARE(app.stage(), AppViewModel::Stage::Opening);
    QString shownFirst;
    connect(&app, &AppViewModel::stageChanged, this,
            [&] { shownFirst = app.state().isDemo ? app.state().syncText : QString(); });
    app.start();
    QVERIFY(QTest::qWaitFor([&] { return app.stage() == AppViewModel::Stage::Ready; }));
    QCOMPARE(stages.size(), 1);
    QVERIFY(!shownFirst.isEmpty()); // with the stage all that it shows is known
}

void ScreensTest::aScreenIsFilledWithItsMaking() {
    auto& device = *m_app->session();
    const auto vacancy = session::readableVacancies(device).front();
    InterviewViewModel made; // as QML makes it
    made.classBegin();
    made.setApp(m_app.get());
    made.setCandidateId(
        QString::fromStdString(session::candidatesOf(device, vacancy).back().hex()));
    QCOMPARE(made.state().count, 0);
    made.componentComplete();
    QVERIFY(made.state().count > 0);
    QSignalSpy changed(&made, &InterviewViewModel::changed);
    QCoreApplication::processEvents();
    QCOMPARE(changed.size(), 0);
}

void ScreensTest::theTimeOfEarlierSittingsCounts() {
    const auto shown = interview();
    QVERIFY(shown != nullptr);
    QCOMPARE(shown->secondsAll(), 2035);
    shown->goTo(0);
    QCOMPARE(shown->secondsHere(), 262);
}

void ScreensTest::theTimeAtAQuestionIsKeptOnLeavingIt() {
    const auto shown = interview();
    QVERIFY(shown != nullptr);
    shown->goTo(1);
    QVERIFY(QTest::qWaitFor([&] { return shown->secondsHere() > 231; }));
    const int spent = shown->secondsHere();
    shown->goTo(2);
    QCOMPARE(interview()->secondsAll(), 2035 + spent - 231);
}

/// A kill leaves the folder as it is: a copy of it, taken in the middle, opens elsewhere.
void ScreensTest::theTimeAtAQuestionGoesOnAfterAKill_M135() {
    auto shown = interview();
    QVERIFY(shown != nullptr);
    shown->goTo(3);
    const int before = shown->secondsHere();
    QVERIFY(QTest::qWaitFor([&] { return shown->secondsHere() >= before + 4; }));
    session::Launch killed = m_launch;
    killed.dataDir = (m_folder.path() + "/killed").toStdString();
    std::filesystem::copy(m_launch.dataDir, killed.dataDir,
                          std::filesystem::copy_options::recursive);
    shown.reset(); // before its app
    m_app = std::make_unique<AppViewModel>(killed);
    m_app->start();
    QVERIFY(QTest::qWaitFor([&] { return m_app->stage() == AppViewModel::Stage::Ready; }));
    const auto again = interview();
    QVERIFY(again != nullptr);
    QCOMPARE(again->state().number, 4);
    QVERIFY(again->secondsHere() >= before + 3);
}

void ScreensTest::aKeyRatesTheFirstOpenSkillAndNamesIt_M149() {
    const auto shown = interview();
    QVERIFY(shown != nullptr);
    shown->goTo(8);
    QCOMPARE(shown->rateByKey(4), QString("strategy_making"));
    QCOMPARE(shown->rateByKey(5), QString("adapting_to_change"));
}

void ScreensTest::beingOfflineIsAStateAndNoProblem() {
    session::Launch alone = m_launch;
    alone.demo = false;
    alone.dataDir = (m_folder.path() + "/alone").toStdString();
    AppViewModel app(alone);
    app.newWorkspace("Office", "Eva", "http://127.0.0.1:1", {}, "four words of mine");
    QVERIFY(QTest::qWaitFor([&] { return app.state().syncShort.startsWith("Offline"); }));
    QCOMPARE(app.state().problem, QString());
}

/// Unlike being offline, which is no problem.
void ScreensTest::aServerThatIsNotTrustedIsNamed() {
    session::Launch alone = m_launch;
    alone.demo = false;
    alone.dataDir = (m_folder.path() + "/untrusted").toStdString();
    AppViewModel app(alone);
    app.newWorkspace("Office", "Eva", {}, {}, "four words of mine");
    client::Exchange exchange(app.session()->replica());
    QSet<QString> said;
    for (const auto code :
         {base::ErrorCode::Untrusted, base::ErrorCode::WrongServer, base::ErrorCode::OutOfDate,
          base::ErrorCode::NoTls, base::ErrorCode::Elsewhere}) {
        exchange.report({code, "server", "why"});
        app.session()->tellWritten();
        QVERIFY2(app.state().problem.contains("sent"), qPrintable(app.state().problem));
        said.insert(app.state().problem);
    }
    QCOMPARE(said.size(), 5);
}

void ScreensTest::aWrongAddressIsRefusedBeforeAnythingIsMade() {
    session::Launch alone = m_launch;
    alone.demo = false;
    alone.dataDir = (m_folder.path() + "/address").toStdString();
    AppViewModel app(alone);
    app.start();
    app.newWorkspace("Office", "Eva", "http://relay.example", {}, "four words of mine");
    QVERIFY(app.error().contains("https://"));
    QCOMPARE(app.stage(), AppViewModel::Stage::Start);
    QVERIFY(!session::DeviceSession::exists(alone.dataDir));
    app.newWorkspace("Office", "Eva", {}, {}, "four words of mine");
    QCOMPARE(app.stage(), AppViewModel::Stage::Ready);
    QVERIFY(!app.useServer("http://relay.example", {}));
    QVERIFY(app.session()->sync() == nullptr);
    QVERIFY(app.useServer("127.0.0.1:1", {}));
    QCOMPARE(app.state().server, QString("127.0.0.1:1"));
}

void ScreensTest::aSecondDeviceHasOneOpenInvitation() {
    auto& device = *m_app->session();
    const auto vacancy = session::readableVacancies(device).front();
    for (int run = 0; run < 2; ++run) {
        QVERIFY(session::inviteSecondDevice(device, vacancy, m_launch));
    }
    QCOMPARE(device.control().openInvites().size(), std::size_t(1));
}

void ScreensTest::theDemoShowsAnswersBesideTheOwnPlan_M118() {
    auto& device = *m_app->session();
    const auto vacancy = session::readableVacancies(device).front();
    const auto alva = shown(&viewmodels::CandidateViewModel::setCandidateId,
                            session::candidatesOf(device, vacancy).front());
    QVERIFY(alva != nullptr);
    QStringList remarks;
    for (const auto& row :
         static_cast<models::RowsModel<viewmodels::PanelAnswerRow>*>(alva->answers())->rows()) {
        remarks << row.remark;
    }
    QVERIFY(
        remarks.contains("9 of 12 roles placed as in your own plan, 75 %. Equality is not rated."));
    QVERIFY(remarks.contains("5 % from your target 40/30/30. The distance is not rated."));
}

void ScreensTest::onePersonAloneIsToldOnTheVacancysPage_M129() {
    auto& device = *m_app->session();
    const auto id = session::readableVacancies(device).front();
    const auto vacancy = shown(&viewmodels::VacancyViewModel::setVacancyId, id);
    QVERIFY(vacancy != nullptr);
    QVERIFY(vacancy->state().aloneTitle.isEmpty()); // three rate each
    const auto tove = device.addCandidate(id, "Tove", std::nullopt);
    QVERIFY(tove && device.assign(*tove, device.self()));
    QVERIFY(QTest::qWaitFor([&] { return !vacancy->state().aloneTitle.isEmpty(); }));
    QCOMPARE(vacancy->state().aloneTitle, QString("Rated by one person alone: Tove."));
    QVERIFY(vacancy->state().aloneText.contains("0.44"));
    QVERIFY(vacancy->state().aloneText.contains("0.74"));
    QVERIFY(device.eraseCandidate(*tove));
    QVERIFY(QTest::qWaitFor([&] { return vacancy->state().aloneText.isEmpty(); }));
}

QTEST_MAIN(ScreensTest)
#include "tst_screens.moc"
