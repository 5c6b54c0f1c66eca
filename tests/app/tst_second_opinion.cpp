// SPDX-License-Identifier: Apache-2.0
#include "app/network/network.h"
#include "app/session/fields.h"
#include "app/session/house_plan.h"
#include "app/session/panel.h"
#include "app/session/sync_driver.h"
#include "app/viewmodels/second_opinion_rows.h"
#include "app/viewmodels/vacancy_view_model.h"
#include "app/viewmodels/wording.h"
#include "sync/protocol/link.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace kvorum;
using session::DeviceSession;

/// What needs several people. Somebody beside the panel: blind to it, compared with it, never in
/// its mean (M-127).
class SecondOpinionTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void noRatingIsSeenBeforeTheOwnHandIn();
    void thePanelIsWholeWithoutIt();
    void theDifferencePerAreaStandsBesideTheMean();
    void itsMarkIsTheRing();
    void aPanelOfOneIsOneWithASecondOpinionToo_M129();
    void aManagerGivesASecondOpinionUntilRatingsCouldBeRead();
    void aRaterReadsTheHousesPlanAndSetsNone_M118();

private:
    struct Desk {
        std::unique_ptr<DeviceSession> device;
        base::MemberId member;
    };
    std::unique_ptr<DeviceSession> opened(const char* name);
    bool connect(DeviceSession& device);
    bool join(Desk& desk, const char* name, log::Role role);
    /// Rates every skill of the candidate with one level.
    bool rateAll(DeviceSession& device, int level);
    /// All devices have what all have sent.
    bool settled();
    [[nodiscard]] const session::RaterState* rater(const std::vector<session::RaterState>& all,
                                                   const Desk& desk) const;

    QTemporaryDir m_folder;
    session::MakeTransport m_relay;
    Desk m_eva, m_jonas, m_marta, m_nils;
    base::ScopeId m_vacancy, m_candidate;
    session::Panel m_blind; ///< as Marta saw it when Jonas had handed in, and she had not
};

std::unique_ptr<DeviceSession> SecondOpinionTest::opened(const char* name) {
    return *DeviceSession::open((m_folder.path() + '/' + name).toStdString(), "words of mine");
}

bool SecondOpinionTest::connect(DeviceSession& device) {
    device.useSync(std::make_unique<session::SyncDriver>(
        device.replica(), session::embeddedAuthority, std::string(), m_relay()));
    device.sync()->start();
    return true;
}

bool SecondOpinionTest::join(Desk& desk, const char* name, log::Role role) {
    const auto link = m_eva.device->invite(name, role, m_vacancy);
    if (!link || !settled()) {
        return false;
    }
    desk.device = opened(name);
    const auto parsed = protocol::parseLink(link->toStdString());
    if (!parsed || !desk.device->replica().beginJoin(*parsed) || !connect(*desk.device)) {
        return false;
    }
    if (!QTest::qWaitFor([&] { return desk.device->replica().joined(); }, 20'000)) {
        return false;
    }
    desk.member = desk.device->self();
    return settled();
}

bool SecondOpinionTest::settled() {
    std::vector<DeviceSession*> devices;
    for (const Desk* desk : {&m_eva, &m_jonas, &m_marta, &m_nils}) {
        if (desk->device && desk->device->sync() != nullptr) {
            devices.push_back(desk->device.get());
        }
    }
    // Twice: what one sends in the first round, the others fetch in the second.
    for (int round = 0; round < 2; ++round) {
        for (DeviceSession* device : devices) {
            if (!device->sealAll()) {
                return false;
            }
            device->sync()->syncNow();
        }
        if (!QTest::qWaitFor(
                [&] {
                    return std::all_of(devices.begin(), devices.end(),
                                       [](DeviceSession* each) { return each->sync()->idle(); });
                },
                20'000)) {
            return false;
        }
    }
    return true;
}

bool SecondOpinionTest::rateAll(DeviceSession& device, int level) {
    const auto sheet = device.openSheet(m_candidate);
    std::vector<std::pair<std::string, log::Value>> ratings;
    for (const domain::Leaf& leaf : session::shippedTemplate().model.leaves()) {
        ratings.emplace_back(session::fields::join(session::fields::ratingPrefix, leaf.id), level);
    }
    ratings.emplace_back("answer/q10/end_msek", level * 10.0);
    return sheet && device.writeAll(*sheet, log::EntityKind::Scorecard, ratings) &&
           device.submit(*sheet) && settled();
}

const session::RaterState* SecondOpinionTest::rater(const std::vector<session::RaterState>& all,
                                                    const Desk& desk) const {
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const auto& one) { return one.member == desk.member; });
    return found == all.end() ? nullptr : &*found;
}

void SecondOpinionTest::initTestCase() {
    auto relay = network::realNetwork().embedded((m_folder.path() + "/relay.db").toStdString());
    QVERIFY(relay);
    m_relay = *relay;
    m_eva.device = opened("eva");
    QVERIFY(m_eva.device->foundWorkspace("Office", "Eva"));
    m_eva.member = m_eva.device->self();
    QVERIFY(connect(*m_eva.device));
    m_vacancy = *m_eva.device->createVacancy("Lead", "Firm", 85);
    m_candidate = *m_eva.device->addCandidate(m_vacancy, "Kim", std::nullopt);
    QVERIFY(join(m_jonas, "Jonas", log::Role::Interviewer));
    QVERIFY(join(m_marta, "Marta", log::Role::Interviewer));
    QVERIFY(join(m_nils, "Nils", log::Role::Manager));
    QVERIFY(m_eva.device->assign(m_candidate, m_jonas.member));
    QVERIFY(m_eva.device->assignSecondOpinion(m_candidate, m_marta.member));
    QVERIFY(settled());
    QVERIFY(rateAll(*m_jonas.device, 4));
    m_blind = session::readPanel(*m_marta.device, m_vacancy);
    QVERIFY(rateAll(*m_marta.device, 2));
}

void SecondOpinionTest::noRatingIsSeenBeforeTheOwnHandIn() {
    const session::CandidatePanel& kim = m_blind.candidates.front();
    const auto* jonas = rater(kim.raters, m_jonas);
    QVERIFY(jonas != nullptr && jonas->submittedMs && !jonas->readable);
    std::size_t seen = 0;
    for (const session::SheetFacts& sheet : kim.sheets) {
        seen += sheet.levels.size();
    }
    QCOMPARE(seen, std::size_t{0});
    QVERIFY(m_blind.input.scorecards.empty());
    QVERIFY(session::secondOpinions(m_blind, 0).empty());
    const auto after = session::readPanel(*m_marta.device, m_vacancy);
    QVERIFY(rater(after.candidates.front().raters, m_jonas)->readable);
}

void SecondOpinionTest::thePanelIsWholeWithoutIt() {
    const auto panel = session::readPanel(*m_eva.device, m_vacancy);
    const auto& kim = panel.candidates.front();
    QCOMPARE(session::panelSize(kim.raters), std::size_t{1});
    QCOMPARE(viewmodels::wording::panelState(*m_eva.device, kim.raters), QString("1 of 1 in"));
    QCOMPARE(panel.input.scorecards.size(), std::size_t{1});
    QCOMPARE(panel.input.raters.size(), std::size_t{1});
    QCOMPARE(kim.facts.companyTurnover->value, 40.0); // as the panel heard it
    for (const auto& area : panel.result.areasOf(0)) {
        QCOMPARE(area.mean, 4.0);
    }
}

void SecondOpinionTest::theDifferencePerAreaStandsBesideTheMean() {
    for (DeviceSession* device : {m_eva.device.get(), m_jonas.device.get(), m_marta.device.get()}) {
        const auto panel = session::readPanel(*device, m_vacancy);
        const auto rows = viewmodels::secondOpinionRows(*device, panel, 0, "en");
        QCOMPARE(rows.size(), qsizetype(session::shippedTemplate().model.areas().size()));
        QCOMPARE(rows[0].rater, QString("Marta"));
        QVERIFY(rows[1].rater.isEmpty());
        for (const auto& row : rows) {
            QCOMPARE(row.own, QString("2.0"));
            QCOMPARE(row.panel, QString("4.0"));
            QCOMPARE(row.difference, QString(QChar(0x2212)) + "2.0");
            QVERIFY(row.large);
        }
    }
}

void SecondOpinionTest::itsMarkIsTheRing() {
    const auto panel = session::readPanel(*m_eva.device, m_vacancy);
    const auto& raters = panel.candidates.front().raters;
    QCOMPARE(panel.markOf(*rater(raters, m_marta)), 6);
    QCOMPARE(panel.markOf(m_marta.member), 6);
    QCOMPARE(panel.markOf(*rater(raters, m_jonas)), 1);
    QCOMPARE(panel.markOf(m_eva.member), 0);
}

void SecondOpinionTest::aPanelOfOneIsOneWithASecondOpinionToo_M129() {
    const auto alone = [this] {
        return viewmodels::ratedByOneAlone(session::readPanel(*m_eva.device, m_vacancy));
    };
    QCOMPARE(alone(), QStringList{"Kim"});
    const auto bo = m_eva.device->addCandidate(m_vacancy, "Bo", std::nullopt);
    QVERIFY(bo);
    QCOMPARE(alone(), QStringList{"Kim"}); // nobody rates Bo
    QVERIFY(m_eva.device->assign(*bo, m_jonas.member));
    QCOMPARE(alone(), (QStringList{"Kim", "Bo"}));
    QVERIFY(m_eva.device->assign(*bo, m_marta.member));
    QCOMPARE(alone(), QStringList{"Kim"});
    QVERIFY(m_eva.device->unassign(*bo, m_jonas.member));
    QCOMPARE(alone(), (QStringList{"Kim", "Bo"}));
}

void SecondOpinionTest::aManagerGivesASecondOpinionUntilRatingsCouldBeRead() {
    using session::MayBecome;
    DeviceSession& eva = *m_eva.device;
    const auto may = [&](const base::ScopeId& candidate, const Desk& desk) {
        return session::mayBecome(eva, candidate, desk.member);
    };
    // Kim's whole panel is in: a manager could read it, and so could who had handed in.
    QCOMPARE(may(m_candidate, m_nils), MayBecome::Nothing);
    QVERIFY(!eva.assignSecondOpinion(m_candidate, m_nils.member));
    const auto di = eva.addCandidate(m_vacancy, "Di", std::nullopt);
    QVERIFY(di);
    QCOMPARE(may(*di, m_jonas), MayBecome::Rater);
    QCOMPARE(may(*di, m_eva), MayBecome::Rater);
    QCOMPARE(may(*di, m_nils), MayBecome::SecondOpinion);
    // The rule of the log says the same.
    QVERIFY(!eva.assign(*di, m_nils.member));
    QVERIFY(eva.assignSecondOpinion(*di, m_nils.member));
}

void SecondOpinionTest::aRaterReadsTheHousesPlanAndSetsNone_M118() {
    QVERIFY(session::setTimeSplit(*m_eva.device, m_vacancy, {40, 30, 30}));
    QVERIFY(settled());
    const std::vector<int> target{40, 30, 30};
    QCOMPARE(session::housePlan(*m_jonas.device, m_vacancy).timeSplit, target);
    const auto places = session::setPlaces(*m_jonas.device, m_vacancy, {{"warehouse", {}}});
    QVERIFY(!places.ok());
    QCOMPARE(places.error().code, base::ErrorCode::NotAllowed);
    QVERIFY(!session::setTimeSplit(*m_jonas.device, m_vacancy, {30, 30, 40}).ok());
    QCOMPARE(session::housePlan(*m_jonas.device, m_vacancy).timeSplit, target);
}

QTEST_GUILESS_MAIN(SecondOpinionTest)
#include "tst_second_opinion.moc"
