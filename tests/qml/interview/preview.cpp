// SPDX-License-Identifier: Apache-2.0
// kvorum-interview-preview DIR [STATE ...]: writes the interview and the review in every state, at
// three sizes, both themes and text 100 % and 200 %, on mock values.
#include <QDir>
#include <QEventLoop>
#include <QGuiApplication>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QTimer>

namespace {

constexpr int layoutMs = 60;
const QList<QSize> sizes = {{360, 740}, {820, 1180}, {1180, 820}};

void settle() {
    QEventLoop loop;
    QTimer::singleShot(layoutMs, &loop, &QEventLoop::quit);
    loop.exec();
}

void shoot(QQuickView& view, const QDir& folder, const QString& state, double scale, bool dark) {
    QObject* const preview = view.rootObject();
    QMetaObject::invokeMethod(preview, "look", Q_ARG(double, scale), Q_ARG(bool, dark));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QMetaObject::invokeMethod(preview, "show", Q_ARG(QString, state));
    settle();
    if (state.endsWith(QStringLiteral("-end"))) {
        QMetaObject::invokeMethod(preview, "toEnd");
        settle();
    }
    QString name = QStringLiteral("%1-%2x%3").arg(state).arg(view.width()).arg(view.height());
    name += dark ? QStringLiteral("-dark") : QString();
    name += scale > 1 ? QStringLiteral("-text%1").arg(qRound(scale * 100)) : QString();
    if (!view.grabWindow().save(folder.filePath(name + QStringLiteral(".png")))) {
        qWarning("could not write %s", qPrintable(name));
    }
}

} // namespace

int main(int argc, char** argv) {
    const QGuiApplication app(argc, argv);
    QStringList wanted = QGuiApplication::arguments().mid(1);
    if (wanted.isEmpty()) {
        qWarning("usage: kvorum-interview-preview DIR [STATE ...]");
        return 2;
    }
    const QDir folder(wanted.takeFirst());
    folder.mkpath(QStringLiteral("."));
    QQuickView view;
    view.engine()->addImportPath(QStringLiteral("qrc:/qt/qml"));
    view.setResizeMode(QQuickView::SizeRootObjectToView);
    view.setSource(QUrl::fromLocalFile(QStringLiteral(KVORUM_PREVIEW)));
    view.show();
    if (view.rootObject() == nullptr) {
        return 1;
    }
    if (wanted.isEmpty()) {
        wanted = view.rootObject()->property("shown").toStringList();
    }
    for (const QSize& size : sizes) {
        view.resize(size);
        settle();
        for (const QString& state : wanted) {
            for (const double scale : {1.0, 2.0}) {
                for (const bool dark : {false, true}) {
                    shoot(view, folder, state, scale, dark);
                }
            }
        }
    }
    return 0;
}
