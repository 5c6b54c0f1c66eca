// SPDX-License-Identifier: Apache-2.0
// What one relay carries on this machine, over loopback: load_relay WORKSPACES PUSHES [URL].
// Four connections push envelopes of about 1 KB, each when the one before is acknowledged, into so
// many workspaces in turn; then a new reader pulls one workspace whole. With a URL the rows go
// into that PostgreSQL, else into a SQLite file. Prints one line of JSON.
#include "tests/sync/tst_http_support.h"

#include <QFile>
#include <QStringList>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <future>
#include <unistd.h>

using namespace kvorum;
using namespace kvorum::test;
using Clock = std::chrono::steady_clock;

namespace {

constexpr std::size_t connections = 4;

struct Push {
    std::string token;
    base::Bytes body;
};

double secondsSince(Clock::time_point start) {
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// Milliseconds of each push, sorted.
std::vector<double> pushAll(quint16 port, const std::vector<Push>& pushes) {
    HttpClient client(port);
    std::vector<double> times;
    for (const auto& push : pushes) {
        const auto start = Clock::now();
        client.sendRequest("POST", "/v1/push", push.token, push.body);
        const auto reply = protocol::decodePushReply(client.receive().body);
        const bool stored = reply && reply->items.front().code == protocol::Code::Stored;
        if (!stored) std::exit(1);
        times.push_back(secondsSince(start) * 1000);
    }
    return times;
}

struct Load {
    std::vector<std::unique_ptr<RelayWorld>> worlds;
    std::vector<Device> owners;
    std::vector<std::vector<Push>> pushes{connections};
};

Load prepare(HttpClient& client, quint16 port, std::size_t workspaces, std::size_t count) {
    Load load;
    std::vector<std::vector<Device>> writers;
    for (std::size_t i = 0; i < workspaces; ++i) {
        auto& world = *load.worlds.emplace_back(std::make_unique<RelayWorld>());
        useHttp(world, client, port);
        load.owners.push_back(world.found());
        auto& own = writers.emplace_back();
        for (std::size_t c = 0; c < connections; ++c) {
            own.push_back(
                world.join(load.owners.back(), log::Role::Recruiter, world.log.workspaceScope()));
        }
    }
    const std::string text(700, 'x');
    for (std::size_t n = 0; n < count; ++n) {
        auto& world = *load.worlds[n / connections % workspaces];
        auto& writer = writers[n / connections % workspaces][n % connections];
        const auto envelope = world.seal(writer, world.log.workspaceScope(), text);
        const auto body = protocol::encode(protocol::PushRequest{{envelope}, {}, {}});
        load.pushes[n % connections].push_back({writer.token, body});
    }
    return load;
}

double cpuSeconds(qint64 pid) {
    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!file.open(QIODevice::ReadOnly)) return 0;
    const auto fields = file.readAll().split(' ');
    return (fields[13].toDouble() + fields[14].toDouble()) / double(::sysconf(_SC_CLK_TCK));
}

} // namespace

int main(int count, char** arguments) {
    if (count < 3) return 2;
    const auto workspaces = std::stoul(arguments[1]), total = std::stoul(arguments[2]);
    const QTemporaryDir folder;
    QStringList more{"--open", "--requests-a-minute", "0", "--bytes-a-day", "0"};
    if (count > 3) more << "--database" << arguments[3];
    ServerProcess server(folder.path(), more);
    if (!server.start()) return 1;
    HttpClient client(server.port());
    auto load = prepare(client, server.port(), workspaces, total);
    const auto cpuBefore = cpuSeconds(server.pid());
    const auto start = Clock::now();
    std::vector<std::future<std::vector<double>>> running;
    for (const auto& pushes : load.pushes) {
        running.push_back(
            std::async(std::launch::async, pushAll, server.port(), std::cref(pushes)));
    }
    std::vector<double> times;
    for (auto& one : running) {
        const auto own = one.get();
        times.insert(times.end(), own.begin(), own.end());
    }
    const auto pushing = secondsSince(start), cpu = cpuSeconds(server.pid()) - cpuBefore;
    std::sort(times.begin(), times.end());
    load.owners[0].cursor.clear();
    const auto pullStart = Clock::now();
    const auto pulled = load.worlds[0]->pullAll(load.owners[0]).size();
    const auto pulling = secondsSince(pullStart);
    std::printf("{\"workspaces\":%zu,\"pushes\":%zu,\"pushes_per_s\":%.0f,\"p50_ms\":%.2f,"
                "\"p99_ms\":%.2f,\"server_cpu_ms_per_push\":%.3f,\"pulled_items_per_s\":%.0f}\n",
                workspaces, times.size(), double(times.size()) / pushing, times[times.size() / 2],
                times[times.size() * 99 / 100], cpu * 1000 / double(times.size()),
                double(pulled) / pulling);
    return 0;
}
