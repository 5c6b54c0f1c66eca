// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QEventLoop>
#include <QTimer>

#include <functional>

namespace kvorum::session {

/// Turns this thread's event loop until the condition holds; false where it does not in time.
inline bool turnUntil(const std::function<bool()>& condition, int timeoutMs) {
    QEventLoop loop;
    QTimer look;
    QTimer limit;
    limit.setSingleShot(true);
    QObject::connect(&limit, &QTimer::timeout, &loop, &QEventLoop::quit);
    bool held = condition();
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        held = condition();
        if (held) {
            loop.quit();
        }
    });
    if (!held) {
        look.start(1);
        limit.start(timeoutMs);
        loop.exec();
    }
    return held;
}

} // namespace kvorum::session
