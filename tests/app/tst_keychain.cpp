// SPDX-License-Identifier: Apache-2.0
#include "app/session/device_session.h"
#include "app/viewmodels/app_view_model.h"

#include <QTemporaryDir>
#include <QtTest>

#include <map>

using namespace kvorum;
using session::DeviceSession;
using viewmodels::AppViewModel;

namespace {

/// A keychain in memory that can be away, or forget what it is told.
class StandIn final : public session::Keychain {
public:
    bool away = false, forgetful = false;
    std::map<std::string, std::string> kept;

    base::Result<std::string> read(const std::string& name) override {
        if (away) return base::Error{base::ErrorCode::Offline, "keychain", "is away"};
        const auto found = kept.find(name);
        if (found == kept.end())
            return base::Error{base::ErrorCode::NotFound, "keychain", "holds no such name"};
        return found->second;
    }
    base::Outcome write(const std::string& name, const std::string& secret) override {
        if (away) return base::Error{base::ErrorCode::Offline, "keychain", "is away"};
        if (!forgetful) kept[name] = secret;
        return {};
    }
};

} // namespace

/// What opens a device: a file that was named, the keychain, or a person's own words.
class TestKeychain : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<StandIn> m_keychain;

    [[nodiscard]] std::filesystem::path folder(const char* name = "device") const {
        return std::filesystem::path(m_folder->path().toStdString()) / name;
    }
    [[nodiscard]] session::Launch launch(const char* name = "device") const {
        session::Launch launch;
        launch.dataDir = folder(name);
        launch.keychain = m_keychain;
        launch.language = "en";
        return launch;
    }

private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_keychain = std::make_shared<StandIn>();
    }

    void aNewDeviceAsksNothingWhereThereIsAKeychain() {
        {
            AppViewModel app(launch());
            QVERIFY(!app.asksPassphrase());
            app.newWorkspace("Office", "Eva", {}, {}, {});
            QCOMPARE(app.error(), QString());
            QCOMPARE(m_keychain->kept.size(), std::size_t(1));
        }
        AppViewModel again(launch());
        QVERIFY(!again.asksPassphrase());
        again.start();
        QCOMPARE(again.error(), QString());
        QVERIFY(again.session() != nullptr);
    }

    void theFolderHoldsNotTheSecret() {
        {
            AppViewModel app(launch());
            app.newWorkspace("Office", "Eva", {}, {}, {});
        }
        const std::string secret = m_keychain->kept.begin()->second;
        for (const auto& entry : std::filesystem::directory_iterator(folder())) {
            QFile file(entry.path());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!file.readAll().contains(QByteArray::fromStdString(secret)));
        }
    }

    void withoutOneAPassphraseIsAskedFor() {
        m_keychain->away = true;
        AppViewModel app(launch());
        QVERIFY(app.asksPassphrase());
        app.newWorkspace("Office", "Eva", {}, {}, {});
        QVERIFY(!app.error().isEmpty());
        app.newWorkspace("Office", "Eva", {}, {}, "words");
        QCOMPARE(app.error(), QString());
        QVERIFY(!session::usesKeychain(folder()));
    }

    void oneThatForgetsIsNotTrusted() {
        m_keychain->forgetful = true;
        AppViewModel app(launch());
        QVERIFY(!app.asksPassphrase());
        app.newWorkspace("Office", "Eva", {}, {}, {});
        QVERIFY(app.error().contains("keychain"));
        QVERIFY(app.asksPassphrase()); // falls back, in words
        QVERIFY(!DeviceSession::exists(folder()));
        app.newWorkspace("Office", "Eva", {}, {}, "words");
        QCOMPARE(app.error(), QString());
    }

    void aLockedKeychainIsSaidAndTriedAgain() {
        {
            AppViewModel app(launch());
            app.newWorkspace("Office", "Eva", {}, {}, {});
        }
        m_keychain->away = true;
        AppViewModel app(launch());
        app.start();
        QVERIFY(app.error().contains("keychain"));
        QVERIFY(app.session() == nullptr);
        m_keychain->away = false;
        app.unlock({});
        QCOMPARE(app.error(), QString());
        QVERIFY(app.session() != nullptr);
    }

    void aFolderFromAnotherComputerIsNamedAsThat() {
        {
            AppViewModel app(launch());
            app.newWorkspace("Office", "Eva", {}, {}, {});
        }
        m_keychain->kept.clear();
        AppViewModel app(launch());
        app.start();
        QVERIFY(app.error().contains("another computer"));
        QVERIFY(app.session() == nullptr);
    }

    void aFolderStartedAgainGetsANewSecret() {
        {
            AppViewModel app(launch());
            app.newWorkspace("Office", "Eva", {}, {}, {});
        }
        QVERIFY(DeviceSession::remove(folder()).ok());
        QVERIFY(!session::usesKeychain(folder()));
        m_keychain->kept.clear();
        AppViewModel app(launch());
        app.newWorkspace("Office", "Eva", {}, {}, {});
        QCOMPARE(app.error(), QString());
        QCOMPARE(m_keychain->kept.size(), std::size_t(1));
    }

    /// Killed after the name was noted and before a device was made.
    void aNameWithoutADeviceIsInNobodysWay() {
        QVERIFY(session::newPassphraseIn(*m_keychain, folder()));
        m_keychain->kept.clear();
        m_keychain->away = true;
        AppViewModel app(launch());
        app.start();
        QVERIFY(app.asksPassphrase());
        m_keychain->away = false;
        AppViewModel again(launch());
        QVERIFY(!again.asksPassphrase());
        again.newWorkspace("Office", "Eva", {}, {}, {});
        QCOMPARE(again.error(), QString());
    }

    void aLinkIsTakenByAPersonOnly() {
        auto linked = launch();
        linked.joinLink = "kvorum://127.0.0.1:1/" + QString(43, 'A') + "#" + QString(43, 'A');
        AppViewModel app(linked);
        app.start();
        QVERIFY(app.session() == nullptr);
        QCOMPARE(app.stage(), AppViewModel::Stage::Start);
    }

    void aFileThatIsNamedGoesBeforeTheKeychain() {
        QFile file(m_folder->path() + "/secret");
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("words\n") > 0);
        file.close();
        auto named = launch();
        named.passphraseFile = file.fileName().toStdString();
        {
            AppViewModel app(named);
            app.newWorkspace("Office", "Eva", {}, {}, {});
            QCOMPARE(app.error(), QString());
        }
        QVERIFY(m_keychain->kept.empty());
        AppViewModel asked(launch()); // the file is not named, the device is here
        QVERIFY(asked.asksPassphrase());
    }

    void aSecondProcessIsTurnedAwayInWords() {
        const auto first = DeviceSession::open(folder(), "words");
        QVERIFY(first.ok());
        const auto second = DeviceSession::open(folder(), "words");
        QVERIFY(!second.ok());
        QCOMPARE(int(second.error().code), int(base::ErrorCode::InUse));
        m_keychain->away = true;
        AppViewModel app(launch());
        app.unlock("words");
        QVERIFY(app.error().contains("Another Kvorum"));
    }

    void aCopyOfAnOpenFolderOpens() {
        const auto first = DeviceSession::open(folder(), "words");
        std::filesystem::copy(folder(), folder("copy"));
        QVERIFY(DeviceSession::open(folder("copy"), "words").ok());
    }
};

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
