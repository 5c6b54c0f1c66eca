// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/window/window.h"

#include <QList>
#include <QSize>

namespace kvorum::screenshots {

/// The words on a button, where its screen says them.
struct Words {
    const char* context;
    const char* text;
};

struct Shot {
    QString name, screen, id;
    int question = -1;         ///< of the interview, from 0
    QList<Words> presses = {}; ///< one after the other
    QString act = {};          ///< what the frame does at once: find, keys
    bool narrowOnly = false;   ///< there is no such thing where a sidebar stands
};

/// Every screen with what it opens on, and what floats over it.
[[nodiscard]] QList<Shot> shotsOf(session::DeviceSession& device);

/// Opens it in that size, writes it as PNG and closes what floats; false where that cannot be done.
bool write(window::Window& window, const Shot& shot, const QSize& size, const QString& file);

} // namespace kvorum::screenshots
