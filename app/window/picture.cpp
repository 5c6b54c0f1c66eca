// SPDX-License-Identifier: Apache-2.0
#include "app/window/picture.h"

#include "app/session/turning.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QQuickWindow>

namespace kvorum::window {

namespace {

constexpr int readyMs = 60'000;
constexpr int stillMs = 5'000;
/// Longer than the longest motion (Theme: 300 ms): a screen that has not changed for so long
/// stands.
constexpr int quietMs = 350;

} // namespace

bool waitUntilReady(Window& window) {
    return session::turnUntil(
        [&] { return window.app().stage() == viewmodels::AppViewModel::Stage::Ready; }, readyMs);
}

bool showScreen(Window& window, const QString& screen, const QString& id, QSize size) {
    QQuickWindow* quick = window.window();
    if (quick == nullptr) {
        return false;
    }
    quick->resize(size);
    return QMetaObject::invokeMethod(quick, "open", Q_ARG(QString, screen), Q_ARG(QString, id));
}

bool writePicture(Window& window, const QString& file) {
    QQuickWindow* quick = window.window();
    if (quick == nullptr) {
        return false;
    }
    // A picture has no pointer, so nothing is hovered and no hint shown.
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(quick, &leave);
    QElapsedTimer quiet;
    QImage last;
    const bool still = session::turnUntil(
        [&] {
            if (quiet.isValid() && quiet.elapsed() < quietMs) {
                return false;
            }
            QImage now = quick->grabWindow();
            const bool same = now == last;
            last = std::move(now);
            quiet.start();
            return same;
        },
        stillMs);
    return still && !last.isNull() && last.save(file);
}

} // namespace kvorum::window
