// SPDX-License-Identifier: Apache-2.0
#include "app/window/window.h"

#include <QQuickWindow>

namespace kvorum::window {

Window::Window(const session::Launch& launch) : m_app(launch) {
    m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_words.speak(m_app.language(), nullptr);
    QObject::connect(&m_app, &viewmodels::AppViewModel::languageChanged, &m_engine,
                     [this] { m_words.speak(m_app.language(), &m_engine); });
}

bool Window::load() {
    m_engine.setInitialProperties({{"app", QVariant::fromValue(&m_app)}});
    m_engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Kvorum/Shell/Main.qml")));
    return !m_engine.rootObjects().isEmpty();
}

QQuickWindow* Window::window() const {
    return m_engine.rootObjects().isEmpty()
               ? nullptr
               : qobject_cast<QQuickWindow*>(m_engine.rootObjects().constFirst());
}

} // namespace kvorum::window
