// SPDX-License-Identifier: Apache-2.0
#include "shell/tongue.h"
#include "tree.h"

#include <QDir>
#include <QGuiApplication>
#include <QQmlContext>
#include <QQmlEngine>
#include <QtQuickTest>

#include <QtGui/private/qguiapplication_p.h>
#include <qpa/qplatformaccessibility.h>
#include <qpa/qplatformintegration.h>

namespace kvorum::tests {

// Prepares each suite: the modules of the project, the accessibility tree, the types Tree and
// Tongue.
class Setup : public QObject {
    Q_OBJECT

public slots:
    void applicationAvailable() {
        QGuiApplicationPrivate::platformIntegration()->accessibility()->setActive(true);
        qmlRegisterSingletonType<Tree>("Kvorum.Tests", 1, 0, "Tree",
                                       [](QQmlEngine*, QJSEngine*) { return new Tree; });
        qmlRegisterSingletonType<Tongue>("Kvorum.Tests", 1, 0, "Tongue",
                                         [](QQmlEngine*, QJSEngine*) { return new Tongue; });
    }
    void qmlEngineAvailable(QQmlEngine* engine) {
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
    }
};

} // namespace kvorum::tests

QUICK_TEST_MAIN_WITH_SETUP(kvorum_qml, kvorum::tests::Setup)

#include "main.moc"
