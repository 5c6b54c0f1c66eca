// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/sync/bare.h"
#include "tests/bench/sync/team.h"

#include "sync/client/pump.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <future>
#include <mutex>
#include <thread>

// W2: with so many ratings stored, one rating is changed on one device and read on another, which
// waits for it. Beside it a bare loop of the same commits and loopback round trips.
// Usage: bench_w2 KVORUM_SERVER FOLDER RATINGS

namespace {

using namespace kvorum;
using namespace kvorum::bench;

constexpr int changes = 300;
constexpr std::size_t bytesEach = 600;

double percentile(std::vector<double> values, double part) {
    std::sort(values.begin(), values.end());
    const auto last = static_cast<double>(values.size() - 1);
    return values[static_cast<std::size_t>(part * last + 0.5)];
}

/// A device that waits for news in a thread of its own.
class Waiting {
public:
    Waiting(BenchDevice& device, const base::ScopeId& scope, log::FieldKey key)
        : m_device(device), m_scope(scope), m_key(std::move(key)), m_thread([this] { run(); }) {
        m_ready.get_future().wait();
    }
    ~Waiting() {
        QMetaObject::invokeMethod(
            m_loop, [this] { m_loop->quit(); }, Qt::QueuedConnection);
        m_thread.join();
    }
    Waiting(const Waiting&) = delete;
    Waiting& operator=(const Waiting&) = delete;

    /// When the value was read; give it before the value is written.
    std::future<Stopwatch::time_point> arrival(int value) {
        const std::lock_guard lock(m_mutex);
        m_wanted = value;
        m_arrived = {};
        return m_arrived.get_future();
    }

    /// Bytes received; a change that was read has been counted.
    [[nodiscard]] std::uint64_t down() const { return m_wire->down; }

private:
    void run() {
        CountingTransport wire;
        m_wire = &wire;
        const base::SystemClock clock;
        QEventLoop loop;
        m_loop = &loop;
        client::Pump pump(m_device.machine(), wire, clock, [&](std::int64_t) {});
        m_device.replica().changed = [this](const base::ScopeId&) { look(); };
        m_device.machine().requested();
        pump.run();
        QTimer settled;
        QObject::connect(&settled, &QTimer::timeout, [&] {
            if (!m_device.machine().idle()) return;
            settled.stop();
            m_ready.set_value();
        });
        settled.start(20);
        loop.exec();
        m_device.replica().changed = {};
        wire.cancel();
    }
    void look() {
        const auto* fold = m_device.replica().fold(m_scope);
        const std::lock_guard lock(m_mutex);
        if (fold->value(m_key).toInt(-1) != m_wanted) return;
        m_wanted = -1;
        m_arrived.set_value(Stopwatch::now());
    }

    BenchDevice& m_device;
    base::ScopeId m_scope;
    log::FieldKey m_key;
    QEventLoop* m_loop = nullptr;
    const CountingTransport* m_wire = nullptr;
    std::mutex m_mutex;
    int m_wanted = -1;
    std::promise<Stopwatch::time_point> m_arrived;
    std::promise<void> m_ready;
    std::thread m_thread;
};

/// Interviews as the first workload has them, until so many ratings are stored; the reader has all.
void fill(Team& team, int ratings) {
    team.eachRater([&](std::size_t i, client::Transport& wire) {
        const auto& own = team.candidates[i];
        const auto interviews = interviewsOf(static_cast<int>(i));
        for (std::size_t k = 0; k < own.size(); ++k) {
            for (int made = 0; made < ratings / static_cast<int>(own.size() * team.raters.size());
                 made += ratingsEach) {
                storeAtOnce(*team.raters[i], own[k], interviews[k], made);
            }
        }
        team.raters[i]->push(wire);
    });
    team.reader->settle(team.transport);
}

/// The ways of our changes and of bare ones, in turns, so that both see the same machine.
void measure(Team& team) {
    auto& writer = *team.raters[0];
    const auto scope = team.candidates[0][0];
    const auto key = fieldOf(scope, "rating/0");
    Waiting reader(*team.reader, scope, key);
    BareLoop loop(team.folder.string(), bytesEach);
    std::vector<double> times, bare;
    writer.clock().reset();
    team.transport.up = 0;
    const auto down = reader.down();
    for (int i = 0; i < changes; ++i) {
        auto arrival = reader.arrival(100 + i);
        const auto start = Stopwatch::now();
        must(writer.replica().write(scope, key, 100 + i));
        must(writer.replica().sealPending(scope));
        writer.push(team.transport);
        const auto arrived = arrival.get();
        times.push_back(std::chrono::duration<double, std::milli>(arrived - start).count());
        bare.push_back(loop.change());
    }
    print("w2-p50", percentile(times, 0.5), "ms");
    print("w2-p99", percentile(times, 0.99), "ms");
    print("w2-bare-p50", percentile(bare, 0.5), "ms");
    print("w2-bare-p99", percentile(bare, 0.99), "ms");
    print("w2-up", static_cast<double>(team.transport.up) / changes, "bytes");
    print("w2-down", static_cast<double>(reader.down() - down) / changes, "bytes");
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    try {
        const int ratings = std::stoi(argv[3]);
        Team team(argv[1], argv[2], 20, interviewsEach);
        fill(team, ratings);
        measure(team);
    } catch (const std::exception& problem) {
        std::fprintf(stderr, "bench_w2: %s\n", problem.what());
        return 1;
    }
    return 0;
}
