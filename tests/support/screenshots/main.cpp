// SPDX-License-Identifier: Apache-2.0
// Writes every screen of the demo in four sizes, light and dark, in three languages:
// kvorum-screenshots DEVICE_FOLDER OUT_FOLDER [LANGUAGE...]
#include "app/network/network.h"
#include "app/session/panel.h"
#include "app/window/picture.h"

#include <QDir>
#include <QGuiApplication>

#include <cstdio>

namespace {

using namespace kvorum;

constexpr QSize sizes[] = {{360, 740}, {820, 1180}, {1180, 820}, {1440, 900}};

struct Shot {
    QString screen, id;
};

/// Every screen with what it opens on.
QList<Shot> shotsOf(session::DeviceSession& device) {
    const base::ScopeId vacancy = session::readableVacancies(device).front();
    const auto candidates = session::candidatesOf(device, vacancy);
    const auto hex = [](const auto& id) { return QString::fromStdString(id.hex()); };
    return {{"home", {}},
            {"vacancies", {}},
            {"interviews", {}},
            {"settings", {}},
            {"vacancy", hex(vacancy)},
            {"dashboard", hex(vacancy)},
            {"candidate", hex(candidates.front())},
            {"interview", hex(candidates.back())},
            {"review", hex(candidates.back())}};
}

bool writeAll(window::Window& window, const QString& out, const QString& language) {
    auto& app = window.app();
    app.setLanguage(language);
    for (const bool dark : {false, true}) {
        app.setDark(dark);
        for (const Shot& shot : shotsOf(*app.session())) {
            for (const QSize& size : sizes) {
                const QString file = QString("%1/%2-%3x%4-%5-%6.png")
                                         .arg(out, shot.screen)
                                         .arg(size.width())
                                         .arg(size.height())
                                         .arg(dark ? "dark" : "light", language);
                if (!window::writePicture(window, shot.screen, shot.id, size, file)) return false;
            }
        }
    }
    return true;
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
    for (const bool dark : {false, true}) {
        window.app().setDark(dark);
        for (const QSize& size : sizes) {
            const QString file = QString("%1/start-%2x%3-%4-%5.png")
                                     .arg(out)
                                     .arg(size.width())
                                     .arg(size.height())
                                     .arg(dark ? "dark" : "light", language);
            if (!window::writePicture(window, "start", {}, size, file)) {
                return false;
            }
        }
    }
    return true;
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
