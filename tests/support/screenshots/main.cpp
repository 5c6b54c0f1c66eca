// SPDX-License-Identifier: Apache-2.0
// Writes every screen of the demo, and what floats over it, in four sizes, light and dark, in three
// languages: kvorum-screenshots DEVICE_FOLDER OUT_FOLDER [LANGUAGE...]
#include "app/network/network.h"
#include "app/window/picture.h"
#include "tests/support/screenshots/shots.h"

#include <QDir>
#include <QGuiApplication>

#include <cstdio>

namespace {

using namespace kvorum;
using screenshots::Shot;

constexpr QSize sizes[] = {{360, 740}, {820, 1180}, {1180, 820}, {1440, 900}};

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
        for (const Shot& shot : screenshots::shotsOf(*app.session())) {
            for (const QSize& size : sizes) {
                if (!shot.narrowOnly || size.width() < sidebarFrom) {
                    const QString file = fileOf(out, shot.name, size, dark, language);
                    ok = screenshots::write(window, shot, size, file) && ok;
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
    if (!window.open()) {
        return false;
    }
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
    ok = ok && window.open();
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
