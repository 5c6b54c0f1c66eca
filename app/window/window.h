// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/app_view_model.h"
#include "app/window/words.h"

#include <QQmlEngine>
#include <QQuickWindow>

#include <thread>

namespace kvorum::window {

/// The program's one window with everything behind it: the composition root of `kvorum`, of the
/// pictures and of the tests.
class Window {
public:
    explicit Window(const session::Launch& launch);

    /// Loads the user interface and opens what is on this device, the first pages' files being read
    /// meanwhile; false where it does not load (what is wrong is on standard error).
    bool open();
    [[nodiscard]] viewmodels::AppViewModel& app() { return m_app; }
    [[nodiscard]] QQuickWindow* window() const { return m_window.get(); }

private:
    std::jthread m_warming; ///< beside the reading of the user interface
    Words m_words;
    viewmodels::AppViewModel m_app;
    QQmlEngine m_engine; ///< goes before the app: its objects look at it
    std::unique_ptr<QQuickWindow> m_window;
};

} // namespace kvorum::window
