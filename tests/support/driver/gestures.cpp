// SPDX-License-Identifier: Apache-2.0
#include "tests/support/driver/gestures.h"

#include <QGuiApplication>
#include <QKeySequence>
#include <QPointingDevice>
#include <QQuickItem>
#include <QQuickWindow>
#include <QtGui/qpa/qwindowsysteminterface.h>

namespace kvorum::driver::gestures {

namespace {

constexpr int wheelNotch = 120;

QWindow* target() {
    if (QWindow* focused = QGuiApplication::focusWindow()) {
        return focused;
    }
    const auto windows = QGuiApplication::topLevelWindows();
    return windows.isEmpty() ? nullptr : windows.constFirst();
}

void key(QWindow* window, int code, Qt::KeyboardModifiers modifiers, const QString& text) {
    QWindowSystemInterface::handleKeyEvent(window, QEvent::KeyPress, code, modifiers, text);
    QWindowSystemInterface::handleKeyEvent(window, QEvent::KeyRelease, code, modifiers, text);
}

} // namespace

void click(QQuickItem& item, QPointF point) {
    QQuickWindow* window = item.window();
    const QPointF global = window->mapToGlobal(point);
    QWindowSystemInterface::handleMouseEvent(window, point, global, Qt::NoButton, Qt::NoButton,
                                             QEvent::MouseMove);
    QWindowSystemInterface::handleMouseEvent(window, point, global, Qt::LeftButton, Qt::LeftButton,
                                             QEvent::MouseButtonPress);
    QWindowSystemInterface::handleMouseEvent(window, point, global, Qt::NoButton, Qt::LeftButton,
                                             QEvent::MouseButtonRelease);
}

void tap(QQuickItem& item, QPointF point) {
    static const QPointingDevice screen("driver", 1, QInputDevice::DeviceType::TouchScreen,
                                        QPointingDevice::PointerType::Finger,
                                        QInputDevice::Capability::Position, 10, 0);
    static const bool registered = [] {
        QWindowSystemInterface::registerInputDevice(&screen);
        return true;
    }();
    Q_UNUSED(registered)
    QQuickWindow* window = item.window();
    QWindowSystemInterface::TouchPoint finger;
    finger.id = 1;
    finger.area = QRectF(window->mapToGlobal(point) - QPointF(4, 4), QSizeF(8, 8));
    finger.state = QEventPoint::Pressed;
    finger.pressure = 1;
    QWindowSystemInterface::handleTouchEvent(window, &screen, {finger});
    finger.state = QEventPoint::Released;
    finger.pressure = 0;
    QWindowSystemInterface::handleTouchEvent(window, &screen, {finger});
}

void draw(QQuickItem& item, QPointF point) {
    constexpr int steps = 8;
    const QPointF step(12, 6);
    QQuickWindow* window = item.window();
    for (int i = 0; i <= steps; ++i) {
        const QPointF at = point + i * step;
        QWindowSystemInterface::handleMouseEvent(
            window, at, window->mapToGlobal(at), Qt::LeftButton,
            i == 0 ? Qt::LeftButton : Qt::NoButton,
            i == 0 ? QEvent::MouseButtonPress : QEvent::MouseMove);
    }
}

void scroll(QQuickItem& item, QPointF point, int down) {
    QQuickWindow* window = item.window();
    QWindowSystemInterface::handleWheelEvent(window, point, window->mapToGlobal(point),
                                             QPoint(0, -down * wheelNotch / 2),
                                             QPoint(0, -down * wheelNotch), Qt::NoModifier);
}

void type(const QString& text) {
    QWindow* window = target();
    for (const QChar letter : text) {
        const int code = letter == '\n' ? static_cast<int>(Qt::Key_Return)
                                        : static_cast<int>(letter.toUpper().unicode());
        key(window, code, letter.isUpper() ? Qt::ShiftModifier : Qt::NoModifier, QString(letter));
    }
}

void press(const QString& keys) {
    const QKeySequence sequence(keys);
    if (sequence.isEmpty()) {
        return;
    }
    const QKeyCombination combination = sequence[0];
    const bool plain = combination.keyboardModifiers() == Qt::NoModifier && keys.size() == 1;
    key(target(), combination.key(), combination.keyboardModifiers(), plain ? keys : QString());
}

void close() {
    for (QWindow* window : QGuiApplication::topLevelWindows()) {
        QWindowSystemInterface::handleCloseEvent(window);
    }
}

void background() {
    QWindowSystemInterface::handleApplicationStateChanged(Qt::ApplicationSuspended);
    arrive();
}

void arrive() {
    QWindowSystemInterface::flushWindowSystemEvents();
}

} // namespace kvorum::driver::gestures
