// SPDX-License-Identifier: Apache-2.0
#include "app/session/export_file.h"
#include "app/session/fields.h"
#include "app/viewmodels/app_view_model.h"
#include "tests/app/office.h"

#include <QtTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace kvorum;
using session::DeviceSession;
namespace fs = std::filesystem;

namespace {

/// A device's folder on which nothing may be written, not even by root, which becomes somebody.
class LockedFolder {
public:
    explicit LockedFolder(const fs::path& folder) : m_folder(folder), m_root(::geteuid() == 0) {
        for (const auto& entry : fs::directory_iterator(m_folder)) {
            ::chmod(entry.path().c_str(), 0444);
        }
        ::chmod(m_folder.c_str(), 0555);
        m_ok = !m_root || ::seteuid(65534) == 0;
    }
    ~LockedFolder() {
        if (m_root && ::seteuid(0) != 0) std::abort();
        ::chmod(m_folder.c_str(), 0755);
    }
    LockedFolder(const LockedFolder&) = delete;
    LockedFolder& operator=(const LockedFolder&) = delete;
    [[nodiscard]] bool ok() const { return m_ok; }

private:
    fs::path m_folder;
    bool m_root;
    bool m_ok = false;
};

QMap<QString, QByteArray> contentsOf(const QString& folder) {
    QMap<QString, QByteArray> contents;
    const auto files = QDir(folder).entryInfoList(QDir::Files);
    for (const auto& entry : files) {
        QFile file(entry.filePath());
        contents[entry.fileName()] =
            file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unread");
    }
    return contents;
}

} // namespace

/// A folder that cannot be written to (case 8): a share without the right, a disk that turned
/// read-only, a backup that is looked into.
class ReadOnlyTest : public QObject {
    Q_OBJECT
private slots:
    void allIsReadAndExportedAndNothingChanged() {
        test::Office office;
        QVERIFY(office.session->write(office.candidate, log::EntityKind::Candidate, "note",
                                      std::string("typed last")));
        office.session.reset();
        const LockedFolder locked(office.folder.path().toStdString());
        QVERIFY(locked.ok());
        const QTemporaryDir home;
        qputenv("HOME", home.path().toUtf8());
        const auto before = contentsOf(office.folder.path());
        const auto opened = DeviceSession::open(office.folder.path().toStdString(), "words");
        QVERIFY2(opened.ok(), opened ? "" : base::describe(opened.error()).c_str());
        auto& session = **opened;
        QVERIFY(session.readOnly());
        const auto key = session::fields::of(log::EntityKind::Candidate, office.candidate, "note");
        QVERIFY(session.replica().fold(office.candidate)->value(key) == log::Value("typed last"));
        const auto refused = session.write(office.candidate, log::EntityKind::Candidate, "note",
                                           std::string("more"));
        QCOMPARE(int(refused.error().code), int(base::ErrorCode::ReadOnly));
        QVERIFY(session.replica().fold(office.candidate)->value(key) == log::Value("typed last"));
        QVERIFY(!session.createVacancy("Another", "Firm", 1));
        QVERIFY(session.sealAll()); // the app goes to the background: there is nothing to keep
        const auto exported = session::exportVacancy(session, office.vacancy);
        QVERIFY2(exported.ok(), exported ? "" : base::describe(exported.error()).c_str());
        QVERIFY(exported->startsWith(home.path()) && QFile(*exported).size() > 100);
        QCOMPARE(contentsOf(office.folder.path()), before);
    }

    void theCopyThatIsReadIsGoneWithTheSession() {
        test::Office office;
        office.session.reset();
        const LockedFolder locked(office.folder.path().toStdString());
        const QTemporaryDir home;
        qputenv("TMPDIR", home.path().toUtf8());
        {
            const auto opened = DeviceSession::open(office.folder.path().toStdString(), "words");
            QVERIFY(opened.ok() && (*opened)->folder() == office.folder.path().toStdString());
            QVERIFY(!QDir(home.path()).isEmpty());
        }
        QVERIFY(QDir(home.path()).isEmpty());
        qunsetenv("TMPDIR");
    }

    void thePersonIsToldAndNothingIsSent() {
        test::Office office;
        office.session.reset();
        session::Launch launch;
        launch.dataDir = office.folder.path().toStdString();
        const LockedFolder locked(launch.dataDir);
        viewmodels::AppViewModel app(launch);
        app.unlock("words");
        QCOMPARE(app.error(), QString());
        QCOMPARE(app.stage(), viewmodels::AppViewModel::Stage::Ready);
        QVERIFY2(app.state().problem.contains("export"), qPrintable(app.state().problem));
        QVERIFY(app.session()->sync() == nullptr);
        QVERIFY(!app.useServer("https://relay.example", {}));
    }

    void aFolderWithNothingInItIsRefused() {
        const QTemporaryDir folder;
        const LockedFolder locked(folder.path().toStdString());
        const auto opened = DeviceSession::open(folder.path().toStdString(), "words");
        QCOMPARE(int(opened.error().code), int(base::ErrorCode::ReadOnly));
    }
};

QTEST_GUILESS_MAIN(ReadOnlyTest)
#include "tst_read_only.moc"
