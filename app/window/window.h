// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/app_view_model.h"
#include "app/window/words.h"

#include <QQmlApplicationEngine>

class QQuickWindow;

namespace kvorum::window {

/// The program's one window with everything behind it: the composition root of `kvorum`, of the
/// pictures and of the tests.
class Window {
public:
    explicit Window(const session::Launch& launch);

    /// Loads the user interface; false where it does not load (what is wrong is on standard error).
    bool load();
    [[nodiscard]] viewmodels::AppViewModel& app() { return m_app; }
    [[nodiscard]] QQuickWindow* window() const;

private:
    Words m_words;
    viewmodels::AppViewModel m_app;
    QQmlApplicationEngine m_engine; ///< goes first: its objects look at m_app
};

} // namespace kvorum::window
