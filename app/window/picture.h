// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/window/window.h"

#include <QSize>

namespace kvorum::window {

/// Shows a screen in that size; false without a window.
bool showScreen(Window& window, const QString& screen, const QString& id, QSize size);

/// Writes what is shown as PNG; false where that cannot be done. Turns the event loop until the
/// screen stands still.
bool writePicture(Window& window, const QString& file);

/// Turns the event loop until the app is ready to work; false where that takes too long.
bool waitUntilReady(Window& window);

} // namespace kvorum::window
