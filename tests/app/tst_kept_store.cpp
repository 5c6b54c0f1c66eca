// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "app/session/fields.h"
#include "app/session/panel.h"
#include "app/session/reading.h"
#include "tests/app/office.h"

#include <QDir>
#include <QTemporaryDir>

using namespace kvorum;
using session::DeviceSession;
namespace fields = session::fields;

namespace {

constexpr std::string_view words = "four words of mine";
const std::string skill = fields::join(fields::ratingPrefix, "people_management");
const std::string note = fields::join(fields::notePrefix, "1");

/// A device with work of every kind, none of it sent: a sheet handed in and amended, one that is
/// written at, an area read. It was made once, and its folder is kept (tests/app/fixtures).
int make(const std::filesystem::path& folder) {
    const auto device = *DeviceSession::open(folder, words);
    const auto [vacancy, kim] = test::makeOffice(*device);
    const auto bo = *device->addCandidate(vacancy, "Bo Ek", 250);
    bool done = true;
    for (const base::ScopeId& candidate : {kim, bo}) {
        done = done && device->assign(candidate, device->self()).ok();
        const auto sheet = *device->openSheet(candidate);
        done = done && device->writeSheet(sheet, skill, 4).ok() &&
               device->writeSheet(sheet, note, "Ledde fem på lagret – zażółć").ok();
        if (candidate == kim) {
            done = done && device->submit(sheet).ok() &&
                   device->replica()
                       .amend(sheet, fields::of(log::EntityKind::Scorecard, sheet, skill), 3)
                       .ok();
        }
    }
    done = done && session::setAreaRead(*device, "logistics", true).ok();
    return done ? 0 : 1;
}

} // namespace

/// A folder of format 1 as it was written then: each later version opens it, and goes on.
class TestKeptStore : public QObject {
    Q_OBJECT
private slots:
    void aFolderOfTheFirstFormatOpensWithAllThatItHeld() {
        const QDir kept(KVORUM_SOURCE_DIR "/tests/app/fixtures/format_1");
        QTemporaryDir folder;
        for (const QString& name : kept.entryList(QDir::Files)) {
            QVERIFY(QFile::copy(kept.filePath(name), folder.filePath(name)));
            QFile(folder.filePath(name)).setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        }
        auto opened = DeviceSession::open(folder.path().toStdString(), words);
        QVERIFY2(opened.ok(), opened ? "" : base::describe(opened.error()).c_str());
        DeviceSession& device = **opened;
        QCOMPARE(device.workspaceName(), QString("Office"));
        QCOMPARE(device.personName(device.self()), QString("Eva"));
        const auto vacancies = session::readableVacancies(device);
        QCOMPARE(vacancies.size(), std::size_t(1));
        const auto candidates = session::candidatesOf(device, vacancies.front());
        QCOMPARE(candidates.size(), std::size_t(2));
        const auto status = device.replica().status();
        QCOMPARE(status.waiting, waitingThen);
        QVERIFY(status.problems.empty());
        std::size_t handedIn = 0;
        for (const base::ScopeId& candidate : candidates) {
            const auto sheet = device.ownSheet(candidate);
            QVERIFY(sheet);
            const auto key = [&](const std::string& field) {
                return fields::of(log::EntityKind::Scorecard, *sheet, field);
            };
            const log::Fold* fold = device.replica().fold(*sheet);
            QVERIFY(fold->value(key(skill)) == log::Value(4));
            QVERIFY(fold->value(key(note)) == log::Value("Ledde fem på lagret – zażółć"));
            if (device.replica().isLocked(*sheet)) {
                ++handedIn;
                QVERIFY(device.replica().amendments(*sheet)->value(key(skill)) == log::Value(3));
            } else {
                QVERIFY(device.writeSheet(*sheet, skill, 5).ok()); // it goes on
            }
        }
        QCOMPARE(handedIn, std::size_t(1));
        QCOMPARE(session::readAreas(device), std::set<std::string>{"logistics"});
        QVERIFY(device.sealAll().ok());
    }

private:
    static constexpr std::size_t waitingThen = 18;
};

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    if (argc == 3 && QByteArray(argv[1]) == "make") {
        return make(argv[2]);
    }
    TestKeptStore test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_kept_store.moc"
