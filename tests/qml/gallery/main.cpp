// SPDX-License-Identifier: Apache-2.0
// kvorum-gallery: every control in every state. With --shot DIR it writes one PNG per page, size,
// theme and text size, and ends.
#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTest>

namespace {

struct Shot {
    int width;
    int height;
    bool dark;
    double text;
};

constexpr int kSettleMilliseconds = 2000;

/// Turns the event loop until two pictures in a row are the same.
void settle(QQuickWindow& window) {
    QImage last;
    (void)QTest::qWaitFor(
        [&] {
            QImage now = window.grabWindow();
            const bool still = now == last;
            last = std::move(now);
            return still;
        },
        kSettleMilliseconds);
}

void write(QQuickWindow* window, const QDir& folder, const QString& only) {
    const int pages = window->property("pageCount").toInt();
    for (const Shot& shot :
         {Shot{1180, 820, false, 1.0}, Shot{1180, 820, true, 1.0}, Shot{1180, 820, false, 2.0},
          Shot{360, 740, false, 1.0}, Shot{360, 740, true, 1.0}, Shot{360, 740, false, 2.0}}) {
        window->setProperty("dark", shot.dark);
        window->setProperty("textScale", shot.text);
        for (int page = 0; page < pages; ++page) {
            window->setProperty("page", page);
            const QString name = window->property("pageName").toString();
            if (!only.isEmpty() && !only.split(',').contains(name)) continue;
            window->setWidth(shot.width);
            window->setHeight(shot.height);
            settle(*window);
            window->setHeight(qMax(shot.height, window->property("pageHeight").toInt()));
            settle(*window);
            const QString file = QStringLiteral("%1-%2x%3-%4-%5.png")
                                     .arg(name)
                                     .arg(shot.width)
                                     .arg(shot.height)
                                     .arg(shot.dark ? "dark" : "light")
                                     .arg(qRound(shot.text * 100));
            window->grabWindow().save(folder.filePath(file));
        }
    }
}

} // namespace

int main(int argc, char** argv) {
    QGuiApplication app(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("kvorum-gallery"));
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption shot(QStringLiteral("shot"),
                                  QStringLiteral("Write PNGs to <folder> and end."),
                                  QStringLiteral("folder"));
    const QCommandLineOption page(QStringLiteral("page"),
                                  QStringLiteral("Only these pages, by comma."),
                                  QStringLiteral("names"));
    parser.addOptions({shot, page});
    parser.process(app);

    QQmlApplicationEngine engine;
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Kvorum/Gallery/Gallery.qml")));
    if (engine.rootObjects().isEmpty()) return 1;
    if (!parser.isSet(shot)) return QGuiApplication::exec();
    const QDir folder(parser.value(shot));
    if (!folder.mkpath(QStringLiteral("."))) return 1;
    write(qobject_cast<QQuickWindow*>(engine.rootObjects().first()), folder, parser.value(page));
    return 0;
}
