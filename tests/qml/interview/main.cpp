// SPDX-License-Identifier: Apache-2.0
#include <QGuiApplication>
#include <QQmlEngine>
#include <QtQuickTest>

#include <QtGui/private/qguiapplication_p.h>
#include <qpa/qplatformaccessibility.h>
#include <qpa/qplatformintegration.h>

namespace kvorum::tests {

/// The project's modules, and an accessibility tree that is awake.
class Setup : public QObject {
    Q_OBJECT

public slots:
    void applicationAvailable() {
        QGuiApplicationPrivate::platformIntegration()->accessibility()->setActive(true);
    }
    void qmlEngineAvailable(QQmlEngine* engine) {
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
    }
};

} // namespace kvorum::tests

QUICK_TEST_MAIN_WITH_SETUP(kvorum_qml_interview, kvorum::tests::Setup)

#include "main.moc"
