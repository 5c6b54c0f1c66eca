// SPDX-License-Identifier: Apache-2.0
#include "app/window/window.h"

#include "app/session/device_session.h"

#include <QFontDatabase>
#include <QQmlComponent>

namespace kvorum::window {

namespace {

/// What the first page needs and takes its time whoever asks first: the list of the system's fonts,
/// and the questions.
void warm() {
    (void)QFontDatabase::hasFamily(QString());
    (void)session::shippedQuestions();
}

} // namespace

// Not an application engine: it would look for a variant of each file for this platform.
Window::Window(const session::Launch& launch) : m_warming(warm), m_app(launch) {
    m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_words.speak(m_app.language(), nullptr);
    QObject::connect(&m_app, &viewmodels::AppViewModel::languageChanged, &m_engine,
                     [this] { m_words.speak(m_app.language(), &m_engine); });
}

bool Window::open() {
    const auto file = [](const char* name) {
        return QUrl(QStringLiteral("qrc:/qt/qml/Kvorum/Shell/") + QLatin1String(name));
    };
    QQmlComponent main(&m_engine, file("Main.qml"));
    // What most people see first is read while the device is opened, one after the other: the frame
    // is made while the page is still being read.
    QQmlComponent frame(&m_engine), page(&m_engine);
    if (m_app.isHere()) {
        frame.loadUrl(file("Frame.qml"), QQmlComponent::Asynchronous);
        page.loadUrl(file("HomePage.qml"), QQmlComponent::Asynchronous);
    }
    QObject* made = main.createWithInitialProperties({{"app", QVariant::fromValue(&m_app)}});
    m_window.reset(qobject_cast<QQuickWindow*>(made));
    if (!m_window) {
        qWarning("%s", qPrintable(main.errorString()));
        return false;
    }
    m_app.start();
    return true;
}

} // namespace kvorum::window
