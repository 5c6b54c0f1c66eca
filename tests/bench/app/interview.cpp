// SPDX-License-Identifier: Apache-2.0
#include "app/network/network.h"
#include "app/session/demo.h"
#include "app/session/panel.h"
#include "app/viewmodels/interview_view_model.h"
#include "app/window/picture.h"
#include "tests/bench/app/frames.h"

#include <QFile>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <algorithm>

// An interview of an hour with 5,000 keys in the real window, as fast as it goes. What a second or
// a pause would bring in the hour comes just before a key, which waits for it: every fourth key
// finds the typed text being written, and every sixtieth the second's work, the clock 43 s on, by
// when pending notes are sealed. Sixteen times it turns to another question and waits until that
// stands there. Beside it the same keys in a bare window. Usage:
// bench_interview BARE_QML CLOCK_FILE, which the loaded clock (tests/support/rough) reads.

namespace {

using namespace kvorum;
using bench::Frame;

constexpr int keys = 5000, keysOfBurst = 60, keysOfWrite = 4, secondsOfBurst = 43;
constexpr double frameMs = 16.0;
constexpr int opened = 9;

const QString& words() {
    static const QString text =
        "repeat within ninety days rose from 18 to 26, control group kept; margin came after the "
        "second question, led three in season, stock by size, ";
    return text;
}

void say(const char* name, const std::vector<Frame>& frames) {
    const std::string prefix(name);
    bench::print((prefix + "-p50").c_str(), bench::quantile(frames, &Frame::wallMs, 0.5));
    bench::print((prefix + "-p99").c_str(), bench::quantile(frames, &Frame::wallMs, 0.99));
    bench::print((prefix + "-processor-p99").c_str(),
                 bench::quantile(frames, &Frame::processorMs, 0.99));
    bench::print((prefix + "-processor-most").c_str(),
                 bench::quantile(frames, &Frame::processorMs, 1.0));
    const auto dropped = std::count_if(frames.begin(), frames.end(),
                                       [](const Frame& one) { return one.processorMs > frameMs; });
    bench::print((prefix + "-dropped").c_str(), static_cast<double>(dropped));
}

void bare(const char* file) {
    QQmlApplicationEngine engine;
    engine.load(QUrl::fromLocalFile(file));
    auto* window = qobject_cast<QQuickWindow*>(engine.rootObjects().value(0));
    auto* note = bench::named(*window->contentItem(), "note");
    bench::Stopwatch stopwatch(*window);
    std::vector<Frame> frames, opening;
    for (int i = 0; i < opened; ++i) {
        opening.push_back(stopwatch.time([&] { QMetaObject::invokeMethod(window, "open"); },
                                         [&] { return window->property("filled").toBool(); }));
        QMetaObject::invokeMethod(window, "close");
    }
    bench::print("bare-open", bench::quantile(opening, &Frame::wallMs, 0.5));
    note->forceActiveFocus();
    for (int i = 0; i < keys; ++i) {
        if (i % (keys / 16) == 0) {
            note->setProperty("text", QString());
        }
        frames.push_back(stopwatch.key(words()[i % words().size()]));
    }
    say("bare-key", frames);
}

class Hour {
public:
    Hour(const char* clock, const QString& folder) : m_clock(clock) {
        m_launch.dataDir = folder.toStdString();
        m_launch.language = "en";
        m_launch.demo = true;
        m_launch.network = network::realNetwork();
    }

    bool begin() {
        if (!session::Demo::make(m_launch, [](int, int) {})) {
            return false;
        }
        m_window = std::make_unique<window::Window>(m_launch);
        if (!m_window->open()) {
            return false;
        }
        m_window->window()->resize(1180, 820);
        return window::waitUntilReady(*m_window);
    }

    void open() {
        bench::Stopwatch stopwatch(*m_window->window());
        auto& device = *m_window->app().session();
        const auto vacancy = session::readableVacancies(device).front();
        const auto id = QString::fromStdString(session::candidatesOf(device, vacancy).back().hex());
        std::vector<Frame> frames;
        for (int i = 0; i < opened; ++i) {
            show("home", {});
            (void)stopwatch.time([] {}, [&] { return interview() == nullptr; });
            frames.push_back(
                stopwatch.time([&] { show("interview", id); },
                               [&] { return interview() && interview()->state().count > 0; }));
        }
        bench::print("open-first", frames.front().wallMs);
        bench::print("open", bench::quantile(frames, &Frame::wallMs, 0.5));
    }

    void type() {
        auto& device = *m_window->app().session();
        bench::Stopwatch stopwatch(*m_window->window());
        std::vector<Frame> frames, turns;
        const auto before = logBytes();
        for (int i = 0; i < keys; ++i) {
            if (i % (keys / 16) == 0) {
                const int next = i / (keys / 16);
                turns.push_back(
                    stopwatch.time([&] { interview()->goTo(next); }, [&] { return true; }));
                focusNote();
            }
            if (i % keysOfBurst == 0) {
                pass(secondsOfBurst);
            }
            frames.push_back(stopwatch.key(words()[i % words().size()], [&] {
                if (i % keysOfBurst == 0) {
                    device.tick();
                }
                if (i % keysOfWrite == 0) {
                    interview()->flush();
                }
            }));
        }
        say("key", frames);
        say("turn", turns);
        (void)device.sealAll();
        bench::print("text", keys);
        bench::print("log", logBytes() - before);
    }

private:
    void show(const char* screen, const QString& id) {
        QMetaObject::invokeMethod(m_window->window(), "open", Q_ARG(QString, screen),
                                  Q_ARG(QString, id));
    }
    [[nodiscard]] viewmodels::InterviewViewModel* interview() const {
        return bench::below<viewmodels::InterviewViewModel>(*m_window->window()->contentItem());
    }
    void focusNote() {
        bench::named(*m_window->window()->contentItem(), "note")->forceActiveFocus();
    }
    void pass(int seconds) {
        m_seconds += seconds;
        QFile file(m_clock);
        if (file.open(QIODevice::WriteOnly)) {
            file.write(QByteArray::number(m_seconds));
        }
    }
    /// All envelopes of the own device.
    [[nodiscard]] double logBytes() const {
        sqlite3* file = nullptr;
        sqlite3_stmt* sum = nullptr;
        double bytes = 0;
        const auto path = (m_launch.dataDir / "kvorum.db").string();
        if (sqlite3_open_v2(path.c_str(), &file, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK &&
            sqlite3_prepare_v2(file, "SELECT SUM(LENGTH(bytes)) FROM envelope", -1, &sum,
                               nullptr) == SQLITE_OK &&
            sqlite3_step(sum) == SQLITE_ROW) {
            bytes = sqlite3_column_double(sum, 0);
        }
        sqlite3_finalize(sum);
        sqlite3_close(file);
        return bytes;
    }

    QString m_clock;
    session::Launch m_launch;
    std::unique_ptr<window::Window> m_window;
    int m_seconds = 0;
};

} // namespace

int main(int argc, char** argv) {
    const QGuiApplication application(argc, argv);
    const QTemporaryDir folder;
    Hour hour(argv[2], folder.filePath("device"));
    if (!hour.begin()) {
        return 1;
    }
    bare(argv[1]);
    hour.open();
    hour.type();
    return 0;
}
