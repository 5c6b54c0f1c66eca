// SPDX-License-Identifier: Apache-2.0
#include "app/network/network.h"
#include "app/session/demo.h"
#include "app/session/house_plan.h"
#include "app/session/panel.h"
#include "app/session/sync_driver.h"
#include "app/session/turning.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace kvorum;
using session::Demo;

/// The demo vacancy: real devices, one gate that fails at the highest equal-weight score, one sheet
/// in progress whose hand-in reveals the others'.
class DemoTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void demoIsWhole();
    void highestEqualWeightsFailsTheLeadershipGate_M45();
    void handingInRevealsAtOnceWithoutAServer();
    void handedInAsTheProgramEndedIsRevealedByTheNextStart();
    void halfAMakingIsMadeAnew();

private:
    static bool allReadable(session::DeviceSession& eva);
    QTemporaryDir m_folder;
    session::Launch m_launch;
};

void DemoTest::initTestCase() {
    m_launch.dataDir = (m_folder.path() + "/device").toStdString();
    m_launch.demo = true;
    m_launch.network = network::realNetwork();
    const auto made = Demo::make(m_launch, [](int, int) {});
    QVERIFY2(made.ok(), made ? "" : base::describe(made.error()).c_str());
}

void DemoTest::demoIsWhole() {
    QVERIFY(Demo::exists(m_launch));
    auto demo = Demo::open(m_launch);
    QVERIFY(demo.ok());
    const auto vacancies = session::readableVacancies(*demo->own);
    QCOMPARE(vacancies.size(), std::size_t{1});
    const auto panel = session::readPanel(*demo->own, vacancies.front());
    QCOMPARE(panel.candidates.size(), std::size_t{6});
    QCOMPARE(panel.raters.size(), std::size_t{3});
    QCOMPARE(panel.input.scorecards.size(), std::size_t{15}); // the sixth's are hidden from Eva
    for (const auto& card : panel.input.scorecards) {
        QVERIFY(!card.answers.at("q6").choice.empty()); // M-116
    }
    const domain::Answers& alva = panel.input.scorecards.front().answers;
    QCOMPARE(alva.at("q11").shares, (std::vector<int>{40, 35, 25})); // M-121
    QCOMPARE(alva.at("q8").inside.size(), std::size_t{12});          // M-118
    QCOMPARE(*alva.at("q10").years, 4.0);                            // M-120
    const auto plan = session::housePlan(*demo->own, vacancies.front());
    QVERIFY(session::placesAll(plan));
    QCOMPARE(plan.places.at("ecommerce_manager").place, session::Place::None); // is to be hired
    const auto overridden = session::overriddenAdvice(plan, panel.input.organisation.turnover);
    QCOMPARE(overridden.size(), std::size_t{3});
    for (const std::string& resource : overridden) {
        QVERIFY(!plan.places.at(resource).reason.empty()); // M-18
    }
    QCOMPARE(plan.timeSplit, (std::vector<int>{40, 30, 30}));
}

void DemoTest::highestEqualWeightsFailsTheLeadershipGate_M45() {
    auto demo = Demo::open(m_launch);
    QVERIFY(demo.ok());
    const auto panel =
        session::readPanel(*demo->own, session::readableVacancies(*demo->own).front());
    std::size_t highest = 0;
    for (std::size_t i = 0; i < panel.candidates.size(); ++i) {
        if (panel.result.candidates[i].scoreEqualWeights >
            panel.result.candidates[highest].scoreEqualWeights) {
            highest = i;
        }
    }
    QVERIFY(panel.result.candidates[highest].status == scoring::Status::GateFailed);
    QVERIFY(panel.result.areasOf(highest)[0].gate == scoring::GateStatus::Fail);
}

/// Of the last candidate, whose sheet is in progress.
bool DemoTest::allReadable(session::DeviceSession& eva) {
    const auto vacancy = session::readableVacancies(eva).front();
    const auto raters = session::readRaters(eva, session::candidatesOf(eva, vacancy).back());
    return std::all_of(raters.begin(), raters.end(), [](const auto& r) { return r.readable; });
}

void DemoTest::handingInRevealsAtOnceWithoutAServer() {
    auto demo = Demo::open(m_launch);
    QVERIFY(demo.ok());
    session::DeviceSession& eva = *demo->own;
    eva.sync()->start();
    const auto vacancy = session::readableVacancies(eva).front();
    const auto emil = session::candidatesOf(eva, vacancy).back();
    const auto sheet = eva.ownSheet(emil);
    QVERIFY(sheet.has_value());
    for (const auto& rater : session::readRaters(eva, emil)) {
        QVERIFY(!rater.readable);
    }
    QVERIFY(eva.submit(*sheet).ok());
    QVERIFY(session::turnUntil([&] { return allReadable(eva); }, 20'000));
}

void DemoTest::handedInAsTheProgramEndedIsRevealedByTheNextStart() {
    session::Launch launch = m_launch;
    launch.dataDir = (m_folder.path() + "/ended").toStdString();
    QVERIFY(Demo::make(launch, [](int, int) {}).ok());
    {
        auto demo = Demo::open(launch);
        QVERIFY(demo.ok());
        const auto vacancy = session::readableVacancies(*demo->own).front();
        const auto emil = session::candidatesOf(*demo->own, vacancy).back();
        demo->colleagues.reset();
        QVERIFY(demo->own->submit(*demo->own->ownSheet(emil)).ok());
    }
    auto demo = Demo::open(launch);
    QVERIFY(demo.ok());
    demo->own->sync()->start();
    QVERIFY(session::turnUntil([&] { return allReadable(*demo->own); }, 20'000));
}

void DemoTest::halfAMakingIsMadeAnew() {
    session::Launch half = m_launch;
    half.dataDir = (m_folder.path() + "/half").toStdString();
    std::filesystem::create_directories(half.dataDir / "making" / "colleagues");
    std::filesystem::create_directories(half.dataDir / "colleagues" / "jonas");
    QVERIFY(Demo::make(half, [](int, int) {}).ok());
    QVERIFY(Demo::exists(half));
    QVERIFY(Demo::open(half).ok());
}

QTEST_GUILESS_MAIN(DemoTest)
#include "tst_demo.moc"
