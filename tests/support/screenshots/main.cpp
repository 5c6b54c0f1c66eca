// SPDX-License-Identifier: Apache-2.0
// Writes every screen of the demo, and what floats over it, in four sizes, light and dark, in three
// languages: kvorum-screenshots DEVICE_FOLDER OUT_FOLDER [LANGUAGE...]
#include "app/network/network.h"
#include "app/session/panel.h"
#include "app/session/turning.h"
#include "app/window/picture.h"

#include <QDir>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QQuickItem>
#include <QQuickWindow>

#include <cstdio>

namespace {

using namespace kvorum;

constexpr QSize sizes[] = {{360, 740}, {820, 1180}, {1180, 820}, {1440, 900}};

/// The words on a button, where its screen says them.
struct Words {
    const char* context;
    const char* text;
};

struct Shot {
    QString name, screen, id;
    int question = -1;         ///< of the interview, from 0
    QList<Words> presses = {}; ///< one after the other
    QString act = {};          ///< what the frame does at once: find, keys
    bool narrowOnly = false;   ///< there is no such thing where a sidebar stands
};

/// Every screen with what it opens on, and what floats over it.
QList<Shot> shotsOf(session::DeviceSession& device) {
    const base::ScopeId scope = session::readableVacancies(device).front();
    const auto candidates = session::candidatesOf(device, scope);
    const auto hex = [](const auto& id) { return QString::fromStdString(id.hex()); };
    const QString vacancy = hex(scope);
    const QString begun = hex(candidates.back());
    QList<Shot> shots = {
        {"home", "home", {}},
        {"find", "home", {}, -1, {}, "find"},
        {"keys", "home", {}, -1, {}, "keys"},
        {"more", "home", {}, -1, {{"BottomBar", "More"}}, {}, true},
        {"vacancies", "vacancies", {}},
        {"vacancies-new", "vacancies", {}, -1, {{"VacanciesPage", "New vacancy"}}},
        {"interviews", "interviews", {}},
        {"conflicts", "conflicts", {}},
        {"settings", "settings", {}},
        {"settings-pin", "settings", {}, -1, {{"LockCard", "PIN"}}},
        {"vacancy", "vacancy", vacancy},
        {"vacancy-add", "vacancy", vacancy, -1, {{"VacancyPage", "Add a candidate"}}},
        {"vacancy-invite", "vacancy", vacancy, -1, {{"VacancyPage", "Invite"}}},
        {"kit", "kit", vacancy},
        {"reader", "reader", "leadership"},
        {"dashboard", "dashboard", vacancy},
        {"candidate", "candidate", hex(candidates.front())},
        {"review", "review", begun},
        {"interview", "interview", begun}};
    // The special inputs: choice, sorter, trend, sizes, split, systems, ticks, three notes.
    for (const int number : {6, 8, 9, 10, 11, 13, 14, 15}) {
        shots << Shot{QString("interview-%1").arg(number), "interview", begun, number - 1};
    }
    shots << Shot{"interview-keys", "interview", begun, 8, {}, "keys"};
    return shots;
}

/// The first item that is seen, says these words and can be pressed.
QQuickItem* buttonOf(QQuickItem* root, const QString& words) {
    for (QQuickItem* child : root->childItems()) {
        if (!child->isVisible()) {
            continue;
        }
        if (child->property("text").toString() == words &&
            child->metaObject()->indexOfMethod("clicked()") >= 0) {
            return child;
        }
        if (QQuickItem* found = buttonOf(child, words)) {
            return found;
        }
    }
    return nullptr;
}

bool press(window::Window& window, const Words& words) {
    const QString text = QCoreApplication::translate(words.context, words.text);
    QQuickItem* button = nullptr;
    session::turnUntil(
        [&] {
            button = buttonOf(window.window()->contentItem(), text);
            return button != nullptr;
        },
        2000);
    if (button == nullptr) {
        std::fprintf(stderr, "there is no button %s\n", qPrintable(text));
    }
    return button != nullptr && QMetaObject::invokeMethod(button, "clicked");
}

/// What floats is closed as a person closes it.
void close(window::Window& window) {
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent key(type, Qt::Key_Escape, Qt::NoModifier);
        QCoreApplication::sendEvent(window.window(), &key);
    }
}

bool write(window::Window& window, const Shot& shot, const QSize& size, const QString& file) {
    const QString opened = shot.question >= 0 ? "home" : shot.screen;
    bool ok = window::showScreen(window, opened, shot.question >= 0 ? QString() : shot.id, size);
    auto* frame = window.window()->property("frame").value<QObject*>();
    if (shot.question >= 0) {
        ok = ok && QMetaObject::invokeMethod(frame, "reach", Q_ARG(QString, shot.screen),
                                             Q_ARG(QString, shot.id), Q_ARG(int, shot.question));
    }
    for (const Words& words : shot.presses) {
        ok = ok && press(window, words);
    }
    if (!shot.act.isEmpty()) {
        ok = ok && QMetaObject::invokeMethod(frame, "act", Q_ARG(QString, shot.act));
    }
    ok = ok && window::writePicture(window, file);
    if (!shot.presses.isEmpty() || !shot.act.isEmpty()) {
        close(window);
    }
    return ok;
}

QString fileOf(const QString& out, const QString& name, const QSize& size, bool dark,
               const QString& language) {
    return QString("%1/%2-%3x%4-%5-%6.png")
        .arg(out, name)
        .arg(size.width())
        .arg(size.height())
        .arg(dark ? "dark" : "light", language);
}

bool writeAll(window::Window& window, const QString& out, const QString& language) {
    constexpr int sidebarFrom = 1024;
    auto& app = window.app();
    app.setLanguage(language);
    bool ok = true;
    for (const bool dark : {false, true}) {
        app.setDark(dark);
        for (const Shot& shot : shotsOf(*app.session())) {
            for (const QSize& size : sizes) {
                if (!shot.narrowOnly || size.width() < sidebarFrom) {
                    const QString file = fileOf(out, shot.name, size, dark, language);
                    ok = write(window, shot, size, file) && ok;
                }
            }
        }
    }
    return ok;
}

/// The start page has no session behind it: a folder of its own, empty.
bool writeStart(const session::Launch& demo, const QString& out, const QString& language) {
    session::Launch empty = demo;
    empty.demo = false;
    empty.dataDir = demo.dataDir / "empty";
    empty.language = language;
    window::Window window(empty);
    if (!window.load()) {
        return false;
    }
    window.app().start();
    bool ok = true;
    for (const bool dark : {false, true}) {
        window.app().setDark(dark);
        for (const QSize& size : sizes) {
            ok = ok && window::showScreen(window, "start", {}, size) &&
                 window::writePicture(window, fileOf(out, "start", size, dark, language));
        }
    }
    return ok;
}

} // namespace

int main(int argc, char* argv[]) {
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() < 3) {
        std::fprintf(stderr, "kvorum-screenshots DEVICE_FOLDER OUT_FOLDER [LANGUAGE...]\n");
        return 2;
    }
    const QString out = arguments[2];
    QDir().mkpath(out);
    const QStringList languages =
        arguments.size() > 3 ? arguments.mid(3) : QStringList{"en", "sv", "pl"};
    session::Launch launch;
    launch.dataDir = arguments[1].toStdString();
    launch.demo = true;
    launch.network = network::realNetwork();
    bool ok = session::Demo::exists(launch) || session::Demo::make(launch, [](int, int) {}).ok();
    for (const QString& language : languages) {
        ok = ok && writeStart(launch, out, language);
    }
    launch.language = languages.constFirst();
    window::Window window(launch);
    ok = ok && window.load();
    window.app().start();
    if (ok && !window::waitUntilReady(window)) {
        std::fprintf(stderr, "%s\n", qPrintable(window.app().error()));
        return 1;
    }
    window.app().setReduceMotion(true);
    for (const QString& language : languages) {
        ok = ok && writeAll(window, out, language);
    }
    std::fputs(ok ? "" : "not every picture could be written\n", stderr);
    return ok ? 0 : 1;
}
