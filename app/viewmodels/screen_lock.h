// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/pin_lock.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace kvorum::viewmodels {

/// Covers the screens after a time without a touch or a key, or at once; a PIN or the device's
/// passphrase uncovers them. Nothing is closed, and sync goes on: it is not the encryption.
class ScreenLock : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("of the program")
    Q_PROPERTY(bool locked READ locked NOTIFY changed)
    Q_PROPERTY(int minutes READ minutes WRITE setMinutes NOTIFY minutesChanged) ///< 0: never
    Q_PROPERTY(bool hasPin READ hasPin NOTIFY changed)
    Q_PROPERTY(bool takesPassphrase READ takesPassphrase NOTIFY changed)
    Q_PROPERTY(bool possible READ possible NOTIFY changed) ///< there is something to unlock with
    /// The words of the person's recovery sheet set another PIN.
    Q_PROPERTY(bool hasSheet READ hasSheet NOTIFY changed)
    Q_PROPERTY(QString file READ file NOTIFY changed)           ///< without it there is no PIN
    Q_PROPERTY(int waitSeconds READ waitSeconds NOTIFY changed) ///< until the next try; 0: now
    Q_PROPERTY(QString waitText READ waitText NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed) ///< of the last try, in words

public:
    explicit ScreenLock(QObject* parent = nullptr);

    /// Guards another device from now on. `opened`: a person has just given its passphrase; else
    /// the screen is locked at once where a lock is on. nullptr: none.
    void guard(session::PinLock* pins, bool opened);
    [[nodiscard]] bool locked() const { return m_locked; }
    [[nodiscard]] int minutes() const { return m_minutes; }
    void setMinutes(int minutes);
    [[nodiscard]] bool hasPin() const { return m_pins != nullptr && m_pins->isSet(); }
    [[nodiscard]] bool takesPassphrase() const { return m_takesPassphrase; }
    [[nodiscard]] bool possible() const { return hasPin() || m_takesPassphrase; }
    [[nodiscard]] bool hasSheet() const { return m_pins != nullptr && m_pins->hasSheet(); }
    [[nodiscard]] QString file() const;
    [[nodiscard]] int waitSeconds() const;
    [[nodiscard]] QString waitText() const;
    [[nodiscard]] QString problem() const { return m_problem; }

    /// Sets or changes the PIN; `present` is the one before. Refusals come as `problem`.
    Q_INVOKABLE bool setPin(const QString& present, const QString& pin);
    Q_INVOKABLE void lock();
    Q_INVOKABLE bool unlock(const QString& secret);
    /// For one who forgot the PIN: the words of the recovery sheet unlock and set another.
    Q_INVOKABLE bool reset(const QString& words, const QString& pin);
    Q_INVOKABLE void clearProblem();

    /// Makes minutes shorter, for tests.
    void setMinuteMs(qint64 ms) { m_minuteMs = ms; }
    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void changed();
    void minutesChanged();

private:
    [[nodiscard]] static QString refusal(const base::Error& error);
    [[nodiscard]] bool tryOpen(const QString& secret);
    [[nodiscard]] qint64 idleMs() const;
    void touched();
    void open();
    void startWait();
    void tick();

    session::PinLock* m_pins = nullptr;
    bool m_takesPassphrase = false, m_locked = false;
    int m_minutes = 0;
    qint64 m_minuteMs = 60'000, m_waitMs = 0;
    qint64 m_touchedAtMs = 0; ///< by the wall clock, which goes on while the device sleeps
    QElapsedTimer m_touched, m_waiting;
    QTimer m_clock;
    QString m_problem;
};

} // namespace kvorum::viewmodels
