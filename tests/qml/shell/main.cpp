// SPDX-License-Identifier: Apache-2.0
#include "../tree.h"
#include "rows.h"
#include "tongue.h"

#include <QGuiApplication>
#include <QQmlEngine>
#include <QtQuickTest>

#include <QtGui/private/qguiapplication_p.h>
#include <qpa/qplatformaccessibility.h>
#include <qpa/qplatformintegration.h>

namespace kvorum::tests {

// The built screens with the stand-in for the program, and the accessibility tree.
class ShellSetup : public QObject {
    Q_OBJECT

public slots:
    void applicationAvailable() {
        QGuiApplicationPrivate::platformIntegration()->accessibility()->setActive(true);
        qmlRegisterSingletonType<Tree>("Kvorum.Tests", 1, 0, "Tree",
                                       [](QQmlEngine*, QJSEngine*) { return new Tree; });
        qmlRegisterSingletonType<Tongue>("Kvorum.Tests", 1, 0, "Tongue",
                                         [](QQmlEngine*, QJSEngine*) { return new Tongue; });
        qmlRegisterType<Rows>("Kvorum.Tests", 1, 0, "Rows");
    }
    void qmlEngineAvailable(QQmlEngine* engine) {
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        engine->addImportPath(QStringLiteral(KVORUM_MOCK_DIR));
    }
};

} // namespace kvorum::tests

QUICK_TEST_MAIN_WITH_SETUP(kvorum_shell, kvorum::tests::ShellSetup)

#include "main.moc"
