// SPDX-License-Identifier: Apache-2.0
#include "app/network/network.h"
#include "app/viewmodels/app_view_model.h"
#include "app/viewmodels/interview_view_model.h"
#include "app/viewmodels/sheet_reading.h"
#include "core/vault/words.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace kvorum;
using session::PinLock;
using viewmodels::AppViewModel;
using viewmodels::ScreenLock;

/// The lock of the screen (M-143): when it closes, what opens it, and what a try costs.
class ScreenLockTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    vault::Secret<32> m_seed = vault::ScopeKey::random().bytes;

    [[nodiscard]] std::filesystem::path folder() const { return m_folder->path().toStdString(); }
    [[nodiscard]] session::Launch launch(bool typed) const {
        session::Launch given;
        given.dataDir = folder() / "device";
        given.language = "en";
        given.network = network::realNetwork();
        if (!typed) {
            given.passphraseFile = folder() / "passphrase";
        }
        return given;
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aPinOpensAndNothingElse() {
        PinLock pins(folder(), m_seed);
        QVERIFY(!pins.isSet());
        QVERIFY(!pins.set("123"));
        QVERIFY(pins.set("1234"));
        QVERIFY(pins.tryOpen("1234"));
        for (const char* wrong : {"", "1235", "12345"}) {
            QVERIFY(!pins.tryOpen(wrong));
        }
    }

    void wrongTriesOutliveAnEndAndWaitLongerAndLonger() {
        QVERIFY(PinLock(folder(), m_seed).set("1234"));
        for (int tries = 0; tries < 4; ++tries) {
            QCOMPARE(PinLock(folder(), m_seed).wrongTries(), tries);
            QVERIFY(!PinLock(folder(), m_seed).tryOpen("0000"));
        }
        QCOMPARE(PinLock::waitMs(2), 0);
        for (int tries = 3; tries < 7; ++tries) {
            QVERIFY(PinLock::waitMs(tries) < PinLock::waitMs(tries + 1));
        }
        QCOMPARE(PinLock::waitMs(500), 900'000);
        QVERIFY(PinLock(folder(), m_seed).tryOpen("1234"));
        QCOMPARE(PinLock(folder(), m_seed).wrongTries(), 0);
    }

    void aCopyOfTheFileTellsNothingOfThePin() {
        QVERIFY(PinLock(folder(), m_seed).set("1234"));
        QFile file(QString::fromStdString((folder() / "lock").string()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("argon2")); // no check to try PINs against
        QVERIFY(!PinLock(folder(), vault::ScopeKey::random().bytes).isSet());
    }

    void nothingTouchedLocksAndATouchPutsItOff() {
        PinLock pins(folder(), m_seed);
        QVERIFY(pins.set("1234"));
        ScreenLock lock;
        lock.setMinuteMs(1500);
        lock.setMinutes(1);
        lock.guard(&pins, true);
        QVERIFY(!lock.locked());
        QVERIFY(QTest::qWaitFor([&] { return lock.locked(); }));
        QVERIFY(!lock.unlock("4321"));
        QCOMPARE(lock.problem(), QString("This is neither the PIN nor the passphrase."));
        QVERIFY(lock.unlock("1234"));
        QVERIFY(!lock.locked() && lock.problem().isEmpty());
    }

    /// Of a tablet that slept: its clock of seconds stood still, and the touch that wakes it is no
    /// act on the screen.
    void theFirstTouchAfterTheTimeFindsItLocked() {
        PinLock pins(folder(), m_seed);
        QVERIFY(pins.set("1234"));
        ScreenLock lock;
        lock.setMinutes(1);
        lock.guard(&pins, true);
        QKeyEvent key(QEvent::KeyPress, Qt::Key_3, Qt::NoModifier);
        QVERIFY(!lock.eventFilter(this, &key));
        lock.setMinuteMs(0);
        QVERIFY(lock.eventFilter(this, &key));
        QVERIFY(lock.locked());
    }

    void afterThreeWrongTriesARightOneWaitsToo() {
        PinLock pins(folder(), m_seed);
        QVERIFY(pins.set("1234"));
        ScreenLock lock;
        lock.guard(&pins, false);
        lock.lock();
        for (int tries = 0; tries < 3; ++tries) {
            QCOMPARE(lock.waitSeconds(), 0);
            QVERIFY(!lock.unlock("0000"));
        }
        QVERIFY(lock.waitSeconds() > 0);
        QVERIFY(lock.waitText().contains("The next one is possible in"));
        QVERIFY(!lock.unlock("1234"));
        QCOMPARE(pins.wrongTries(), 3); // a try that had to wait is none
        QVERIFY(QTest::qWaitFor([&] { return lock.waitSeconds() == 0; }, 20'000));
        QVERIFY(lock.unlock("1234"));
    }

    void withoutAnythingToOpenItNothingLocks() {
        PinLock pins(folder(), m_seed);
        ScreenLock lock;
        lock.setMinutes(5);
        lock.guard(&pins, false);
        lock.lock();
        QVERIFY(!lock.locked());
    }

    /// Where the keychain opens the device nobody knows a passphrase: the words on paper are the
    /// way past a forgotten PIN, and no others.
    void theWordsOnPaperSetAnotherPin() {
        QFile file(m_folder->path() + "/passphrase");
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("kept by the keychain\n") > 0);
        file.close();
        AppViewModel app(launch(false));
        app.newWorkspace("Office", "Eva", {}, {}, {});
        ScreenLock& lock = *app.lock();
        QVERIFY(lock.setPin({}, "2468"));
        QVERIFY(!lock.hasSheet() && lock.file().endsWith("/lock"));
        const std::string words = vault::newWords();
        QVERIFY(app.session()->replica().makeSheet(words));
        QVERIFY(lock.hasSheet());
        const auto reset = [&](const std::string& given, const char* pin) {
            return lock.reset(QString::fromStdString(given), pin);
        };
        QVERIFY(!reset(words, "1357")); // for a locked screen alone
        lock.lock();
        QVERIFY(!reset(words, "123"));
        QCOMPARE(app.session()->pinLock().wrongTries(), 0);
        QVERIFY(!reset("two words", "1357") && !reset(vault::newWords(), "1357"));
        QCOMPARE(app.session()->pinLock().wrongTries(), 2); // counted as any other try
        QVERIFY(lock.locked() && lock.problem().contains("recovery sheet"));
        QVERIFY(reset(words, "1357"));
        QVERIFY(!lock.locked() && lock.problem().isEmpty());
        lock.lock();
        QVERIFY(!lock.unlock("2468"));
        QVERIFY(lock.unlock("1357"));
    }

    void wordsWaitAsATryDoes() {
        PinLock pins(folder(), m_seed,
                     {[] { return true; }, [](auto words) { return words == "w"; }});
        QVERIFY(pins.set("1234"));
        ScreenLock lock;
        lock.guard(&pins, false);
        lock.lock();
        for (int tries = 0; tries < 3; ++tries) {
            QVERIFY(!lock.reset("x", "1357"));
        }
        QVERIFY(lock.waitSeconds() > 0);
        QVERIFY(!lock.reset("w", "1357"));
        QCOMPARE(pins.wrongTries(), 3);
    }

    /// The passphrase of the device opens it too; a start without one typed is locked; and what was
    /// being typed is there behind the lock.
    void theDeviceStartsLockedAndKeepsWhatWasTyped() {
        QFile file(m_folder->path() + "/passphrase");
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("four words of mine\n") > 0);
        file.close();
        auto app = std::make_unique<AppViewModel>(launch(true));
        app->newWorkspace("Office", "Eva", {}, {}, "four words of mine");
        QVERIFY(app->lock()->takesPassphrase() && app->lock()->possible());
        QVERIFY(app->lock()->setPin({}, "2468"));
        QVERIFY(!app->lock()->setPin("1111", "1357")); // not by one who does not know it
        app->lock()->setMinutes(5);
        app->lock()->lock();
        QVERIFY(app->lock()->unlock("four words of mine"));
        app = std::make_unique<AppViewModel>(launch(false));
        app->start();
        QVERIFY(QTest::qWaitFor([&] { return app->stage() == AppViewModel::Stage::Ready; }));
        QVERIFY(app->lock()->locked());
        QVERIFY(app->lock()->unlock("2468"));
        app = std::make_unique<AppViewModel>(launch(true));
        app->start();
        app->unlock("four words of mine");
        QVERIFY(QTest::qWaitFor([&] { return app->stage() == AppViewModel::Stage::Ready; }));
        QVERIFY(!app->lock()->locked()); // just typed
    }
};

QTEST_MAIN(ScreenLockTest)
#include "tst_screen_lock.moc"
