// SPDX-License-Identifier: Apache-2.0
#include "app/network/network.h"
#include "app/session/demo.h"
#include "app/session/turning.h"
#include "app/viewmodels/home_view_model.h"
#include "app/window/window.h"
#include "core/vault/key_file.h"
#include "tests/bench/app/frames.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QQmlApplicationEngine>

#include <chrono>
#include <iostream>

// From the call of the program to a Home that shows its interviews, or to a bare window that is
// painted. Usage: bench_start STARTED_NS home DIR | bare FILE | make DIR
// STARTED_NS: the monotonic clock when this was called.

namespace {

using namespace kvorum;

/// In this time the colleagues are awake and idle again.
constexpr int laterMs = 2000;

session::Launch demoIn(const char* folder) {
    session::Launch launch;
    launch.dataDir = folder;
    launch.language = "en";
    launch.demo = true;
    launch.network = network::realNetwork();
    return launch;
}

/// Of this process, in MiB, shared pages by their share.
double memoryMib() {
    QFile file("/proc/self/smaps_rollup");
    if (file.open(QIODevice::ReadOnly)) {
        for (const auto& line : file.readAll().split('\n')) {
            if (line.startsWith("Pss:")) {
                return line.simplified().split(' ').at(1).toDouble() / 1024.0;
            }
        }
    }
    return 0;
}

void tell(QQuickWindow& window, qint64 startedNs, const std::function<bool()>& ready) {
    (void)bench::Stopwatch(window).time([] {}, ready);
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    bench::print("ms",
                 static_cast<double>(std::chrono::nanoseconds(now).count() - startedNs) * 1e-6);
    bench::print("mib", memoryMib());
}

/// How long words that a person chose take alone: their stretching is slow by design.
double unlockMs(const std::filesystem::path& folder) {
    const auto words = vault::hashPassphrase("four words of mine");
    const auto saved = vault::openKeyFile(folder / "typed.key", words)->save({});
    QElapsedTimer since;
    since.start();
    const auto keys = vault::openKeyFile(folder / "typed.key", words)->load();
    return saved && keys ? static_cast<double>(since.nsecsElapsed()) * 1e-6 : 0.0;
}

int home(const char* folder, qint64 startedNs) {
    window::Window window(demoIn(folder));
    if (!window.open()) {
        return 1;
    }
    tell(*window.window(), startedNs, [&] {
        auto* home = bench::below<viewmodels::HomeViewModel>(*window.window()->contentItem());
        return home != nullptr && home->interviews()->rowCount() > 0;
    });
    emit window.app().session()->written(); // wakes the demo's colleagues
    (void)session::turnUntil([] { return false; }, laterMs);
    bench::print("later-mib", memoryMib());
    bench::print("unlock-ms", unlockMs(folder));
    return 0;
}

int bare(const char* file, qint64 startedNs) {
    QQmlApplicationEngine engine;
    engine.load(QUrl::fromLocalFile(file));
    auto* window = qobject_cast<QQuickWindow*>(engine.rootObjects().value(0));
    if (window != nullptr) {
        tell(*window, startedNs, [] { return true; });
    }
    return window == nullptr ? 1 : 0;
}

} // namespace

int main(int argc, char** argv) {
    const QGuiApplication application(argc, argv);
    const QByteArray what = argc > 3 ? argv[2] : "";
    const qint64 startedNs = QByteArray(argc > 1 ? argv[1] : "").toLongLong();
    return what == "home"   ? home(argv[3], startedNs)
           : what == "bare" ? bare(argv[3], startedNs)
           : what == "make" ? !session::Demo::make(demoIn(argv[3]), [](int, int) {}).ok()
                            : 2;
}
