// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/window/window.h"

#include <QSize>

namespace kvorum::window {

/// Shows a screen in that size and writes it as PNG; false where it cannot be shown or written.
/// Turns the event loop until the screen stands still.
bool writePicture(Window& window, const QString& screen, const QString& id, QSize size,
                  const QString& file);

/// Turns the event loop until the app is ready to work; false where that takes too long.
bool waitUntilReady(Window& window);

} // namespace kvorum::window
