// SPDX-License-Identifier: Apache-2.0
// kvorum-shell-preview DIR [name] [size] [language]: writes a picture of each screen around the
// interview, read from the sources.
#include "rows.h"
#include "tongue.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QQmlAbstractUrlInterceptor>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <cstdio>

namespace {

struct Scene {
    const char* name;
    int stage;          // 0 start, 1 locked, 2 ready, 3 ended
    const char* scene;  // sample
    const char* screen; // or the step of the start page
    const char* id;
    const char* press; // accessible names to press, '|' between
};

const QList<Scene> scenes = {
    {"start", 0, "day", "", "", ""},
    {"start-new", 0, "day", "", "", "New workspace"},
    {"start-join", 0, "day", "", "", "Join with a link"},
    {"start-busy", 0, "busy", "", "", ""},
    {"start-error", 0, "error", "", "", ""},
    {"unlock", 1, "day", "", "", ""},
    {"home", 2, "day", "home", "", ""},
    {"home-begun", 2, "begun", "home", "", ""},
    {"home-problem", 2, "problem", "home", "", ""},
    {"home-quiet", 2, "quiet", "home", "", ""},
    {"home-fresh", 2, "fresh", "home", "", ""},
    {"home-guest", 2, "guest", "home", "", ""},
    {"home-new", 2, "day", "home", "", "New vacancy"},
    {"home-more", 2, "day", "home", "", "More"},
    {"vacancies", 2, "day", "vacancies", "", ""},
    {"vacancies-empty", 2, "fresh", "vacancies", "", ""},
    {"interviews", 2, "day", "interviews", "", ""},
    {"conflicts", 2, "day", "conflicts", "", ""},
    {"conflicts-write", 2, "day", "conflicts", "", "Write it anew"},
    {"conflicts-none", 2, "fresh", "conflicts", "", ""},
    {"start-recover", 0, "day", "", "", "Join with a link|I have a recovery sheet"},
    {"ended", 3, "problem", "", "", ""},
    {"ended-empty", 3, "day", "", "", ""},
    {"settings", 2, "day", "settings", "", ""},
    {"settings-own", 2, "begun", "settings", "", ""},
    {"settings-unsent", 2, "problem", "settings", "", ""},
    {"settings-fresh", 2, "fresh", "settings", "", ""},
    {"settings-link", 2, "begun", "settings", "", "Link another device"},
    {"settings-server", 2, "fresh", "settings", "", "No server yet"},
    {"sheet", 2, "begun", "settings", "", "Make a recovery sheet"},
    {"sheet-words", 2, "begun", "settings", "", "Make a recovery sheet|Show me the words"},
    {"sheet-ask", 2, "begun", "settings", "",
     "Make a recovery sheet|Show me the words|Written down"},
    {"vacancy-more", 2, "begun", "vacancy", "v1", "More for Alva Lindqvist"},
    {"vacancy-erase", 2, "begun", "vacancy", "v1", "More for Alva Lindqvist|Erase for good"},
    {"vacancy", 2, "day", "vacancy", "v1", ""},
    {"kit", 2, "day", "kit", "v1", ""},
    {"kit-question", 2, "day", "kit", "v1", "8 · Inside or bought"},
    {"reader", 2, "day", "reader", "leadership", ""},
    {"vacancy-alone", 2, "begun", "vacancy", "v1", ""},
    {"vacancy-plan", 2, "day", "vacancy", "v1", "Change"},
    {"vacancy-plan-why", 2, "problem", "vacancy", "v1", "Change"},
    {"vacancy-empty", 2, "fresh", "vacancy", "v1", ""},
    {"vacancy-add", 2, "day", "vacancy", "v1", "Add a candidate"},
    {"vacancy-assign", 2, "day", "vacancy", "v1", "Raters of Alva Lindqvist"},
    {"vacancy-invite", 2, "day", "vacancy", "v1", "Invite"},
    {"locked", 2, "day", "home", "", "More|Find|Lock the screen"},
    {"locked-lost", 2, "day", "home", "", "More|Find|Lock the screen|Forgot the PIN?"},
    {"locked-words", 2, "begun", "home", "", "More|Find|Lock the screen|Forgot the PIN?"},
    {"find", 2, "day", "home", "", "More|Find"},
    {"settings-pin", 2, "fresh", "settings", "", "PIN"},
    {"vacancy-export", 2, "day", "vacancy", "v1", "Export"},
};

struct Look {
    int width, height;
    bool dark;
    double text;
};

const QStringList modules = {"Shell", "Account", "Settings", "Vacancy"};

// The folder of a module, read as if it were built: pictures need no build after a change of QML.
class Sources : public QQmlAbstractUrlInterceptor {
public:
    Sources() {
        for (const QString& module : modules) {
            const QDir folder(KVORUM_QML_DIR "/" + module);
            const QString place = m_folder.path() + "/Kvorum/" + module;
            QDir().mkpath(place);
            QFile list(place + "/qmldir");
            if (!list.open(QIODevice::WriteOnly)) {
                continue;
            }
            list.write("module Kvorum." + module.toUtf8() + "\n");
            for (const QString& file : folder.entryList({"*.qml"})) {
                list.write(QString("%1 1.0 %2\n").arg(file.chopped(4), file).toUtf8());
                QFile::link(folder.filePath(file), place + "/" + file);
            }
        }
    }
    QUrl intercept(const QUrl& url, DataType) override {
        for (const QString& module : modules) {
            const QString built = "/qt/qml/Kvorum/" + module + "/";
            if (url.scheme() == "qrc" && url.path().startsWith(built)) {
                return QUrl::fromLocalFile(path() + "/Kvorum/" + module + "/" +
                                           url.path().mid(built.size()));
            }
        }
        return url;
    }
    [[nodiscard]] QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

QQuickItem* findControl(QQuickItem* root, const QString& name) {
    for (QQuickItem* child : root->childItems()) {
        if (!child->isVisible()) {
            continue;
        }
        if (child->property("text").toString() == name &&
            child->metaObject()->indexOfMethod("clicked()") >= 0) {
            return child;
        }
        if (QQuickItem* found = findControl(child, name)) {
            return found;
        }
    }
    return nullptr;
}

// Bindings, layouts and deferred loading take a few turns of the event loop.
void settle() {
    for (int turn = 0; turn < 8; ++turn) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    }
}

void shoot(QQmlEngine& engine, const Scene& scene, const Look& look, const QString& folder,
           const kvorum::tests::Tongue& tongue) {
    QQmlComponent appMaker(&engine);
    appMaker.setData("import Kvorum.App\nAppViewModel {}", QUrl("qrc:/preview.qml"));
    std::unique_ptr<QObject> app(appMaker.create());
    if (!app) {
        std::fprintf(stderr, "%d %s\n", appMaker.status(), qPrintable(appMaker.errorString()));
        return;
    }
    const QString sample = scene.scene;
    app->setProperty("scene", sample);
    app->setProperty("stage", scene.stage);
    app->setProperty("dark", look.dark);
    app->setProperty("textScale", look.text);
    app->setProperty("busyText", sample == "busy" ? "Filling the demo: 7 of 17 sheets" : "");
    app->setProperty("error", sample == "error" ? "This folder cannot be written to. Choose "
                                                  "another one, or ask for the right to write here."
                                                : "");
    QQmlComponent component(&engine, QUrl("qrc:/qt/qml/Kvorum/Shell/Main.qml"));
    if (!component.isReady()) {
        std::fprintf(stderr, "%d %s\n", component.status(), qPrintable(component.errorString()));
        return;
    }
    std::unique_ptr<QObject> made(
        component.createWithInitialProperties({{"app", QVariant::fromValue(app.get())},
                                               {"startScreen", QString(scene.screen)},
                                               {"startId", QString(scene.id)},
                                               {"width", look.width},
                                               {"height", look.height}}));
    auto* window = qobject_cast<QQuickWindow*>(made.get());
    if (!window) {
        std::fprintf(stderr, "%s\n", qPrintable(component.errorString()));
        return;
    }
    window->resize(look.width, look.height);
    window->show();
    settle();
    for (const QString& name : QString(scene.press).split('|', Qt::SkipEmptyParts)) {
        QQuickItem* control = nullptr;
        for (const QString& said : tongue.said(name)) {
            control = control ? control : findControl(window->contentItem(), said);
        }
        if (!control) {
            continue; // "More" stands on small windows alone
        }
        QMetaObject::invokeMethod(control, "clicked");
        settle();
    }
    const QString name = QString("%1/%2-%3x%4-%5%6.png")
                             .arg(folder, scene.name)
                             .arg(look.width)
                             .arg(look.height)
                             .arg(look.dark ? "dark" : "light", look.text > 1 ? "-200" : "");
    window->grabWindow().save(name);
    std::printf("%s\n", qPrintable(name));
}

} // namespace

int main(int argc, char* argv[]) {
    QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    const QString folder = arguments.value(1, "out/shell");
    const QString part = arguments.value(2), size = arguments.value(3);
    kvorum::tests::Tongue tongue;
    tongue.speak(arguments.value(4, "en"));
    QDir().mkpath(folder);
    qmlRegisterType<kvorum::tests::Rows>("Kvorum.Tests", 1, 0, "Rows");
    QQmlEngine engine;
    engine.addImportPath("qrc:/qt/qml");
    engine.addImportPath(KVORUM_MOCK_DIR);
    Sources sources;
    engine.addImportPath(sources.path());
    engine.addUrlInterceptor(&sources);
    const QList<Look> looks = {{360, 740, false, 1},  {820, 1180, false, 1}, {1180, 820, false, 1},
                               {1440, 900, false, 1}, {360, 740, true, 1},   {1180, 820, true, 1},
                               {360, 740, false, 2},  {820, 1180, false, 2}, {1180, 820, false, 2}};
    for (const Scene& scene : scenes) {
        for (const Look& look : looks) {
            const QString name =
                QString("%1-%2x%3-%4%5.")
                    .arg(scene.name)
                    .arg(look.width)
                    .arg(look.height)
                    .arg(look.dark ? "dark" : "light", look.text > 1 ? "-200" : "");
            if (name.contains(QRegularExpression(part)) &&
                name.contains(QRegularExpression(size))) {
                shoot(engine, scene, look, folder, tongue);
            }
        }
    }
    return 0;
}
