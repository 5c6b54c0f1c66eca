// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/screen_lock.h"

#include "core/vault/secrecy.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QEvent>

#include <algorithm>

namespace kvorum::viewmodels {

namespace {

constexpr int lookEveryMs = 500;
constexpr int longestMinutes = 60;

bool isPersons(QEvent::Type type) {
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::Wheel:
    case QEvent::InputMethod:
        return true;
    default:
        return false;
    }
}

} // namespace

ScreenLock::ScreenLock(QObject* parent) : QObject(parent) {
    m_clock.setInterval(lookEveryMs);
    connect(&m_clock, &QTimer::timeout, this, &ScreenLock::tick);
    touched();
    if (auto* application = QCoreApplication::instance()) {
        application->installEventFilter(this);
    }
}

void ScreenLock::guard(session::PinLock* pins, bool opened) {
    m_pins = pins;
    m_takesPassphrase = opened;
    m_locked = false;
    m_clock.start();
    touched();
    if (pins != nullptr && !opened && m_minutes > 0) {
        lock();
    }
    emit changed();
}

void ScreenLock::setMinutes(int minutes) {
    const int fenced = std::clamp(minutes, 0, longestMinutes);
    if (fenced != m_minutes) {
        m_minutes = fenced;
        touched();
        emit minutesChanged();
    }
}

qint64 ScreenLock::idleMs() const {
    return std::max(m_touched.elapsed(), QDateTime::currentMSecsSinceEpoch() - m_touchedAtMs);
}

void ScreenLock::touched() {
    m_touched.start();
    m_touchedAtMs = QDateTime::currentMSecsSinceEpoch();
}

void ScreenLock::tick() {
    if (!m_locked && m_minutes > 0 && idleMs() >= m_minutes * m_minuteMs) {
        lock();
    }
    if (m_waitMs > 0) {
        if (waitSeconds() == 0) {
            m_waitMs = 0;
        }
        emit changed();
    }
}

/// The first touch after the time is over finds the screen locked, also where the device slept.
bool ScreenLock::eventFilter(QObject* watched, QEvent* event) {
    if (isPersons(event->type())) {
        const bool open = !m_locked;
        tick();
        touched();
        return open && m_locked;
    }
    return QObject::eventFilter(watched, event);
}

void ScreenLock::lock() {
    if (m_locked || !possible()) {
        return;
    }
    m_locked = true;
    m_problem.clear();
    startWait(); // wrong tries before a restart count
    emit changed();
}

void ScreenLock::startWait() {
    m_waitMs = m_pins != nullptr ? session::PinLock::waitMs(m_pins->wrongTries()) : 0;
    m_waiting.start();
}

int ScreenLock::waitSeconds() const {
    constexpr qint64 second = 1000;
    const qint64 left = m_waitMs > 0 ? m_waitMs - m_waiting.elapsed() : 0;
    return static_cast<int>((std::max<qint64>(0, left) + second - 1) / second);
}

QString ScreenLock::waitText() const {
    constexpr int minute = 60;
    const int seconds = waitSeconds();
    if (seconds == 0) {
        return {};
    }
    return seconds < 2 * minute
               ? tr("Too many wrong tries. The next one is possible in %n second(s).", nullptr,
                    seconds)
               : tr("Too many wrong tries. The next one is possible in %n minute(s).", nullptr,
                    (seconds + minute - 1) / minute);
}

bool ScreenLock::tryOpen(const QString& secret) {
    if (m_pins == nullptr || waitSeconds() > 0) {
        return false;
    }
    std::string text = secret.toStdString();
    const bool fits = m_pins->tryOpen(text);
    vault::wipe(text);
    m_problem = fits                ? QString()
                : !hasPin()         ? tr("This is not the passphrase of this device.")
                : m_takesPassphrase ? tr("This is neither the PIN nor the passphrase.")
                                    : tr("This is not the PIN.");
    startWait();
    return fits;
}

bool ScreenLock::unlock(const QString& secret) {
    if (m_locked && tryOpen(secret)) {
        open();
    }
    emit changed();
    return !m_locked;
}

void ScreenLock::open() {
    m_locked = false;
    touched();
}

QString ScreenLock::file() const {
    return m_pins != nullptr ? QString::fromStdString(m_pins->file().string()) : QString();
}

bool ScreenLock::reset(const QString& words, const QString& pin) {
    if (!m_locked || !hasPin() || waitSeconds() > 0) {
        return false;
    }
    std::string sheet = words.toStdString(), text = pin.toStdString();
    const auto done = m_pins->resetBySheet(sheet, text);
    vault::wipe(sheet);
    vault::wipe(text);
    m_problem = done ? QString()
                : done.error().code == base::ErrorCode::NotAllowed
                    ? tr("These are not the words of your recovery sheet that holds now.")
                    : refusal(done.error());
    startWait();
    if (done) {
        open();
    }
    emit changed();
    return done.ok();
}

QString ScreenLock::refusal(const base::Error& error) {
    return error.code == base::ErrorCode::BadFormat
               ? tr("Choose at least four digits.")
               : tr("The PIN could not be saved. Free some space, then try again.");
}

bool ScreenLock::setPin(const QString& present, const QString& pin) {
    bool set = false;
    if (m_pins != nullptr && (!hasPin() || tryOpen(present))) {
        std::string text = pin.toStdString();
        const auto kept = m_pins->set(text);
        vault::wipe(text);
        set = kept.ok();
        m_problem = set ? QString() : refusal(kept.error());
    }
    emit changed();
    return set;
}

void ScreenLock::clearProblem() {
    m_problem.clear();
    emit changed();
}

} // namespace kvorum::viewmodels
