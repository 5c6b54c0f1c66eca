// SPDX-License-Identifier: Apache-2.0
#include "app/network/network.h"
#include "app/viewmodels/app_view_model.h"
#include "app/viewmodels/finder_view_model.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace kvorum;
using viewmodels::AppViewModel;
using viewmodels::FinderViewModel;
using viewmodels::FoundRow;

/// Anything is found by words of its name (Ctrl+K).
class FinderTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<AppViewModel> m_app;
    base::ScopeId m_candidate;

    QList<FoundRow> find(const QString& words, const QString& interview = {}) {
        FinderViewModel finder;
        QSignalSpy changed(&finder, &FinderViewModel::changed);
        finder.setApp(m_app.get());
        finder.setInterviewId(interview);
        finder.setQuery(words);
        return changed.wait() ? static_cast<models::RowsModel<FoundRow>*>(finder.found())->rows()
                              : QList<FoundRow>();
    }

private slots:
    void initTestCase() {
        session::Launch launch;
        launch.dataDir = (m_folder.path() + "/device").toStdString();
        launch.language = "en";
        launch.network = network::realNetwork();
        m_app = std::make_unique<AppViewModel>(launch);
        m_app->newWorkspace("Office", "Eva", {}, {}, "four words of mine");
        auto& device = *m_app->session();
        const auto vacancy = *device.createVacancy("Head of shop", "Nordhem Łódź", 100);
        m_candidate = *device.addCandidate(vacancy, "Åsa Żółtowska", std::nullopt);
        QVERIFY(device.addCandidate(vacancy, "Kim Berg", std::nullopt));
        QVERIFY(device.assign(m_candidate, device.self()));
    }

    void peopleAndVacanciesAreFoundWithoutTheirAccents() {
        const auto asa = find("zoltow asa");
        QCOMPARE(asa.size(), 2);
        QCOMPARE(asa[0].screen, QString("candidate"));
        QCOMPARE(asa[0].title, QString("Åsa Żółtowska"));
        QCOMPARE(asa[1].screen, QString("interview")); // her interview, which is this person's
        const auto lodz = find("lodz");
        QCOMPARE(lodz.front().screen, QString("vacancy"));
        const auto kim = find("kim");
        QCOMPARE(kim.size(), 1); // somebody else interviews him
    }

    void questionsAreFoundInAnInterviewAlone() {
        const QString id = QString::fromStdString(m_candidate.hex());
        const auto rows = find("returning customers", id);
        QVERIFY(!rows.isEmpty());
        QCOMPARE(rows[0].question, 11);
        QCOMPARE(rows[0].targetId, id);
        for (const FoundRow& row : find("returning customers")) {
            QCOMPARE(row.question, -1);
        }
    }

    void pagesSettingsAndActsAreFoundTheBestFirst() {
        QCOMPARE(find("settings").front().screen, QString("settings"));
        QCOMPARE(find("lock").front().targetId, QString("lock"));
        QCOMPARE(find("pin").front().screen, QString("settings"));
        QVERIFY(find("qqqq").isEmpty());
        QVERIFY(find("").size() >= 10);
        QSet<QString> keys;
        for (const FoundRow& row : find("", QString::fromStdString(m_candidate.hex()))) {
            QVERIFY2(!keys.contains(row.key), qPrintable(row.key));
            keys.insert(row.key);
        }
    }
};

QTEST_MAIN(FinderTest)
#include "tst_finder.moc"
