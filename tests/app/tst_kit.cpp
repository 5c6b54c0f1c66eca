// SPDX-License-Identifier: Apache-2.0
#include "app/network/network.h"
#include "app/session/reading.h"
#include "app/viewmodels/app_view_model.h"
#include "app/viewmodels/home_view_model.h"
#include "app/viewmodels/kit_view_model.h"
#include "app/viewmodels/wording.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace kvorum;
using viewmodels::AppViewModel;
using viewmodels::HomeViewModel;
using viewmodels::KitQuestionRow;
using viewmodels::KitViewModel;
using viewmodels::ReaderViewModel;
using viewmodels::ReadingRow;
using viewmodels::WaitingRow;

namespace {

template <typename Row>
QList<Row> rowsOf(QAbstractItemModel* model) {
    return static_cast<models::RowsModel<Row>*>(model)->rows();
}

template <typename Screen>
std::unique_ptr<Screen> filled(AppViewModel* app, void (Screen::*choose)(const QString&),
                               const QString& id) {
    auto screen = std::make_unique<Screen>();
    screen->classBegin(); // as QML makes it
    screen->setApp(app);
    (screen.get()->*choose)(id);
    screen->componentComplete();
    return screen;
}

} // namespace

/// What a panel prepares from: the questions of the kit, and what each area asks for (M-131).
class KitTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    session::Launch m_launch;
    std::unique_ptr<AppViewModel> m_app;
    base::ScopeId m_candidate;
    QString m_vacancy;

    std::unique_ptr<KitViewModel> kit() {
        return filled(m_app.get(), &KitViewModel::setVacancyId, m_vacancy);
    }
    std::unique_ptr<ReaderViewModel> reader(const QString& area) {
        return filled(m_app.get(), &ReaderViewModel::setAreaId, area);
    }
    QList<WaitingRow> reminders() {
        HomeViewModel home;
        home.classBegin();
        home.setApp(m_app.get());
        home.componentComplete();
        QList<WaitingRow> found = rowsOf<WaitingRow>(home.waiting());
        found.removeIf([](const WaitingRow& row) { return row.screen != "reader"; });
        return found;
    }

    void startAgain() {
        m_app.reset();
        m_app = std::make_unique<AppViewModel>(m_launch);
        m_app->unlock("four words of mine");
    }

private slots:
    void init() {
        m_folder = QTemporaryDir();
        m_launch = {};
        m_launch.dataDir = (m_folder.path() + "/device").toStdString();
        m_launch.language = "en";
        m_launch.network = network::realNetwork();
        m_app = std::make_unique<AppViewModel>(m_launch);
        m_app->newWorkspace("Office", "Eva", {}, {}, "four words of mine");
        auto& device = *m_app->session();
        const auto vacancy = *device.createVacancy("Head of shop", "Nordhem", 100);
        m_vacancy = QString::fromStdString(vacancy.hex());
        m_candidate = *device.addCandidate(vacancy, "Kim Berg", std::nullopt);
    }
    void cleanup() { m_app.reset(); }

    void noLineEndsBetweenANumberAndWhatItCounts() {
        QCOMPARE(viewmodels::wording::line({"Nordhem", "", "6 candidates", "18 Nov 10:00"}),
                 QStringLiteral("Nordhem · 6\u00a0candidates · 18\u00a0Nov\u00a010:00"));
        QCOMPARE(viewmodels::wording::numbersKept("Area 2: 65,5 %, no more"),
                 QStringLiteral("Area 2: 65,5\u00a0%, no more"));
    }

    void theKitHasAllThatIsAskedAndRated() {
        const auto shown = kit();
        QCOMPARE(shown->state().title, QString("Head of shop"));
        QCOMPARE(shown->state().summary, QStringLiteral("16\u00a0questions, 65\u00a0min"));
        QCOMPARE(shown->state().coverage, QString("All 41 skills are asked about."));
        const auto questions = rowsOf<KitQuestionRow>(shown->questions());
        QCOMPARE(questions.size(), 16);
        QCOMPARE(questions[7].detail, QString("6 min · 4 skill(s)"));
        QCOMPARE(questions[7].probes.size(), 3);
        QVERIFY(questions[7].help.contains("Rate the reasons"));
        QCOMPARE(questions[9].detail, QString("2 min · noted, not rated"));
        QVERIFY(!questions[9].followUp.isEmpty());
        QCOMPARE(questions[10].choices.size(), 3);
        QCOMPARE(rowsOf<ReadingRow>(shown->areas()).size(), 5);
    }

    void anAreaIsReadWithEveryLevelOfItsSkills() {
        const auto shown = reader("leadership");
        QVERIFY(shown->state().gate);
        QCOMPARE(shown->state().levels.size(), 5);
        QVERIFY(shown->state().place.startsWith("Area 1 of 5 · "));
        const auto skills = rowsOf<viewmodels::SkillTextRow>(shown->skills());
        QCOMPARE(skills.size(), 7);
        for (const auto& skill : skills) {
            QCOMPARE(skill.levelAnchors.size(), 5);
        }
    }

    void anAreaThatIsNotKnownIsEmpty() {
        const auto shown = reader("gardening");
        QVERIFY(shown->state().name.isEmpty());
        QSignalSpy refused(shown.get(), &viewmodels::ScreenViewModel::refused);
        shown->setRead(true);
        QCOMPARE(refused.size(), 1);
        QVERIFY(session::readAreas(*m_app->session()).empty());
    }

    void theNextToReadIsBelowThenAbove() {
        reader("marketing")->setRead(true);
        const auto areas = rowsOf<ReadingRow>(kit()->areas());
        const auto last = areas.back().key;
        QCOMPARE(reader(last)->state().nextId, areas.front().key);
        for (const ReadingRow& area : areas) {
            reader(area.key)->setRead(true);
        }
        QVERIFY(reader(last)->state().nextId.isEmpty());
        QCOMPARE(kit()->state().reading, QString("All are read"));
    }

    void whatIsReadIsReadAfterTheNextStartAndCanBeTakenBack() {
        const auto areas = [this] { return session::readAreas(*m_app->session()); };
        reader("logistics")->setRead(true);
        startAgain();
        QCOMPARE(areas(), std::set<std::string>{"logistics"});
        reader("logistics")->setRead(false);
        startAgain();
        QVERIFY(areas().empty());
    }

    void theNewestWordOfAllOwnDevicesCounts() {
        const auto first = base::newId<base::DeviceId>(1);
        const auto second = base::newId<base::DeviceId>(2);
        const std::vector<base::EntityId> both{base::idCast<base::EntityId>(first),
                                               base::idCast<base::EntityId>(second)};
        log::Fold workspace;
        const auto says = [&](const base::DeviceId& device, bool read, std::uint64_t time) {
            workspace.add(device, {{log::EntityKind::Device, base::idCast<base::EntityId>(device),
                                    "read/logistics"},
                                   read,
                                   base::Hlc{time},
                                   {}});
            return session::isRead(workspace, both, "logistics");
        };
        QVERIFY(says(first, true, 30));
        QVERIFY(says(second, false, 20)); // was said before
        QVERIFY(!says(second, false, 40));
        QVERIFY(!session::isRead(workspace, both, "marketing"));
    }

    void whoHasAnInterviewAheadIsRemindedAndNeverHeldUp_M131() {
        QVERIFY(reminders().isEmpty()); // no rater of anybody
        auto& device = *m_app->session();
        QVERIFY(device.assign(m_candidate, device.self()));
        QCOMPARE(reminders().size(), 1);
        QCOMPARE(reminders().front().title, QString("5 area(s) to read about"));
        QCOMPARE(reminders().front().targetId, QString("leadership"));
        reader("leadership")->setRead(true);
        QCOMPARE(reminders().front().title, QString("4 area(s) to read about"));
        QVERIFY(reminders().front().targetId != "leadership");
        QVERIFY(device.openSheet(m_candidate)); // unread, and the interview begins
    }

    void whoHandedInIsNotRemindedAnyMore_M131() {
        auto& device = *m_app->session();
        QVERIFY(device.assign(m_candidate, device.self()));
        const auto sheet = device.openSheet(m_candidate);
        QVERIFY(sheet);
        QVERIFY(device.submit(*sheet));
        const auto second = device.addCandidate(*base::ScopeId::fromHex(m_vacancy.toStdString()),
                                                "Bo Ek", std::nullopt);
        QVERIFY(second && device.assign(*second, device.self()));
        QVERIFY(reminders().isEmpty());
    }
};

QTEST_GUILESS_MAIN(KitTest)
#include "tst_kit.moc"
