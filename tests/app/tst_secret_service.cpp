// SPDX-License-Identifier: Apache-2.0
#include "app/platform/keychain.h"
#include "app/viewmodels/app_view_model.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <iostream>

using namespace kvorum;
using viewmodels::AppViewModel;

namespace {

constexpr int patienceMs = 20'000;
const QByteArray written = "åäö, and 32 bytes more";
const auto secretService = QStringLiteral("org.freedesktop.secrets");

/// A desktop's bus and its Secret Service, for one unlocked user, in a folder of their own.
class Desktop {
public:
    Desktop() {
        QDir(m_folder.path()).mkpath("data/keyrings");
        write("data/keyrings/default", "login"); // where secrets go that name no place
        write("bus.conf", "<busconfig><type>session</type><listen>" + address() +
                              "</listen><policy context=\"default\"><allow own=\"*\"/>"
                              "<allow send_destination=\"*\" eavesdrop=\"true\"/>"
                              "<allow eavesdrop=\"true\"/></policy></busconfig>");
        for (const char* place : {"HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME"}) {
            qputenv(place, m_folder.path().toUtf8());
        }
        qputenv("XDG_DATA_HOME", m_folder.filePath("data").toUtf8());
        qputenv("DBUS_SESSION_BUS_ADDRESS", address());
        // a copy has no right of its own to lock memory, which a container may not grant
        QFile::copy(QStandardPaths::findExecutable("gnome-keyring-daemon"),
                    m_folder.filePath("keyring"));
        m_bus.start("dbus-daemon", {"--config-file=" + m_folder.filePath("bus.conf"), "--nofork",
                                    "--print-address"});
        m_running = m_bus.waitForStarted() && m_bus.waitForReadyRead(patienceMs) && unlock();
    }
    ~Desktop() {
        end(m_keyring);
        end(m_bus);
    }
    Desktop(const Desktop&) = delete;
    Desktop& operator=(const Desktop&) = delete;

    [[nodiscard]] bool running() const { return m_running; }
    /// Starts the service, and unlocks it as logging in does.
    bool unlock() {
        m_keyring.start(m_folder.filePath("keyring"),
                        {"--foreground", "--unlock", "--components=secrets"});
        m_keyring.write("of nobody");
        m_keyring.closeWriteChannel();
        return QTest::qWaitFor([this] { return isThere(); }, patienceMs);
    }
    bool takeAway() {
        end(m_keyring);
        return QTest::qWaitFor([this] { return !isThere(); }, patienceMs);
    }

private:
    [[nodiscard]] QByteArray address() const {
        return "unix:path=" + m_folder.filePath("bus").toUtf8();
    }
    void write(const QString& name, const QByteArray& text) {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
            throw std::runtime_error("the desktop's folder cannot be written");
        }
    }
    static void end(QProcess& process) {
        process.terminate();
        if (!process.waitForFinished()) {
            process.kill();
            process.waitForFinished();
        }
    }
    [[nodiscard]] bool isThere() const {
        const auto bus = QDBusConnection::connectToBus(QString::fromUtf8(address()), "looks");
        return bus.isConnected() && bus.interface()->isServiceRegistered(secretService).value();
    }

    QTemporaryDir m_folder;
    QProcess m_bus, m_keyring;
    bool m_running = false;
};

QByteArray readByTheNextProcess(const QString& name) {
    QProcess next;
    next.start(QCoreApplication::applicationFilePath(), {"read", name});
    return next.waitForFinished(patienceMs) && next.exitCode() == 0 ? next.readAllStandardOutput()
                                                                    : QByteArray();
}

} // namespace

/// The keychain of a real desktop: a Secret Service on a bus.
class TestSecretService : public QObject {
    Q_OBJECT

    std::unique_ptr<Desktop> m_desktop;
    QTemporaryDir m_folder;

    [[nodiscard]] session::Launch launch(const QString& name) const {
        session::Launch launch;
        launch.dataDir = m_folder.filePath(name).toStdString();
        launch.keychain = platform::systemKeychain();
        launch.language = "en";
        return launch;
    }

private slots:
    void initTestCase() {
        m_desktop = std::make_unique<Desktop>();
        QVERIFY(m_desktop->running());
    }
    void cleanupTestCase() { m_desktop.reset(); }

    void whatIsWrittenIsReadByTheNextProcess() {
        QVERIFY(platform::systemKeychain()->write("device", written.toStdString()).ok());
        QCOMPARE(readByTheNextProcess("device"), written);
    }

    void aNameNeverWrittenIsNotFound() {
        const auto read = platform::systemKeychain()->read("of nobody's device");
        QVERIFY(!read);
        QCOMPARE(int(read.error().code), int(base::ErrorCode::NotFound));
        QVERIFY(session::answers(*platform::systemKeychain()));
    }

    void aDeviceOpensByItAndItsFolderHoldsNotTheSecret() {
        {
            AppViewModel app(launch("own"));
            QVERIFY(!app.asksPassphrase());
            app.newWorkspace("Office", "Eva", {}, {}, {});
            QCOMPARE(app.error(), QString());
        }
        AppViewModel again(launch("own"));
        again.start();
        QCOMPARE(again.error(), QString());
        QVERIFY(again.session() != nullptr);
        const auto place = m_folder.filePath("own");
        const auto keychain = platform::systemKeychain();
        const auto secret = session::passphraseFrom(*keychain, place.toStdString());
        QVERIFY(secret && secret->size() >= 32);
        for (const auto& entry : QDir(place).entryInfoList(QDir::Files | QDir::Hidden)) {
            QFile file(entry.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!file.readAll().contains(QByteArray::fromStdString(*secret)));
        }
    }

    void whereItIsAwayThePersonIsToldAndAsked() {
        {
            AppViewModel app(launch("kept"));
            app.newWorkspace("Office", "Eva", {}, {}, {});
            QCOMPARE(app.error(), QString());
        }
        QVERIFY(m_desktop->takeAway());
        const auto read = platform::systemKeychain()->read("device");
        QVERIFY(!read);
        QCOMPARE(int(read.error().code), int(base::ErrorCode::Offline));
        AppViewModel app(launch("kept"));
        app.start();
        QVERIFY(app.session() == nullptr);
        QVERIFY(app.error().contains("keychain"));
        QVERIFY(AppViewModel(launch("new")).asksPassphrase());
        QVERIFY(m_desktop->unlock());
        QCOMPARE(readByTheNextProcess("device"), written);
    }
};

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    if (argc == 3 && QByteArray(argv[1]) == "read") {
        const auto secret = platform::systemKeychain()->read(argv[2]);
        std::cout << (secret ? *secret : secret.error().what);
        return secret ? 0 : 1;
    }
    TestSecretService test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_secret_service.moc"
