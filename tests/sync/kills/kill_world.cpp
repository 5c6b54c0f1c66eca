// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/kills/kill_world.h"

#include "sync/server/admin/verify.h"

#include <stdexcept>

namespace kvorum::test {

namespace {

const char* const names[] = {"owner", "first", "second"};
constexpr int workEach = 12;

QProcessEnvironment plain() {
    return QProcessEnvironment::systemEnvironment();
}

QProcessEnvironment killedAt(const KillPoint& point) {
    auto environment = plain();
    environment.insert("LD_PRELOAD", KVORUM_KILL_AT);
    environment.insert("KVORUM_KILL_AT", QString::number(point.at));
    if (!point.calls.empty()) {
        environment.insert("KVORUM_KILL_CALLS", QString::fromStdString(point.calls));
    }
    return environment;
}

void need(bool holds, const std::string& what) {
    if (!holds) throw std::runtime_error(what);
}

} // namespace

KillWorld::KillWorld(std::uint64_t seed, const std::filesystem::path& folder)
    : m_chance(seed), m_database(folder / "server/relay.db"), m_checks(m_clients, m_database) {
    std::filesystem::create_directories(m_database.parent_path());
    m_server =
        std::make_unique<ServerProcess>(QString::fromStdString(m_database.parent_path().string()));
    startServer(plain());
    need(m_server->running(), "the server does not start");
    for (const auto* name : names) {
        m_clients.push_back(std::make_unique<ClientProcess>(name, folder / name));
        startClient(*m_clients.back(), plain());
    }
    found();
}

void KillWorld::found() {
    auto& owner = client("owner");
    owner.tell("found");
    need(waitUntil([&] { return !owner.said("founded").is_null(); }), "no workspace was founded");
    for (const auto* name : {"first", "second"}) {
        owner.tell("invite");
        need(waitUntil([&] { return !owner.said("link").is_null(); }), "no link was made");
        m_links[name] = owner.said("link");
    }
}

void KillWorld::round() {
    const auto points = choose();
    for (const auto& point : points) {
        arm(point);
    }
    work();
    revive(points);
    settle();
    const auto broken = m_checks.check();
    m_breaches.insert(m_breaches.end(), broken.begin(), broken.end());
}

std::vector<KillPoint> KillWorld::choose() {
    std::vector<KillPoint> points;
    const std::uint64_t count = m_chance.happens(0.15) ? 2 : 1;
    while (points.size() < count) {
        KillPoint point;
        point.victim = m_chance.happens(0.45) ? "server" : names[m_chance.below(3)];
        const auto kind = m_chance.real();
        point.calls = kind < 0.5 ? "" : kind < 0.75 ? "fsync fdatasync" : "send sendmsg";
        const double about = m_calls.try_emplace(point.victim + point.calls, 60).first->second;
        point.at = 1 + m_chance.below(static_cast<std::uint64_t>(about));
        if (points.empty() || points.front().victim != point.victim) points.push_back(point);
    }
    return points;
}

void KillWorld::arm(const KillPoint& point) {
    m_trace.push_back(point.victim + " at " + std::to_string(point.at) + " of " +
                      (point.calls.empty() ? "all" : point.calls));
    if (point.victim == "server") {
        (void)m_server->terminate();
        startServer(killedAt(point));
    } else {
        client(point.victim).stop();
        startClient(client(point.victim), killedAt(point));
    }
}

void KillWorld::startServer(const QProcessEnvironment& environment) {
    m_server->use(environment);
    const auto starts = [&] {
        if (!m_server->running() && m_server->start()) return true;
        return !m_server->running() && m_server->killed();
    };
    need(waitUntil(starts), "the server does not start"); // once nobody else has its port
}

void KillWorld::startClient(ClientProcess& client, const QProcessEnvironment& environment) {
    client.start(QString("http://127.0.0.1:%1").arg(m_server->port()), environment);
    need(waitUntil([&] {
             return !client.running() || !client.said("ready").is_null() ||
                    !client.failures().empty();
         }),
         client.name() + " does not open");
    const auto link = m_links.find(client.name());
    if (link != m_links.end() && client.running()) client.tell("join " + link->second);
}

ClientProcess& KillWorld::client(const std::string& name) {
    return **std::find_if(m_clients.begin(), m_clients.end(),
                          [&](const auto& one) { return one->name() == name; });
}

bool KillWorld::running(const std::string& name) {
    return name == "server" ? m_server->running() : client(name).running();
}

bool KillWorld::anyDied() const {
    return !m_server->running() || std::any_of(m_clients.begin(), m_clients.end(),
                                               [](const auto& one) { return !one->running(); });
}

void KillWorld::work() {
    for (const auto& one : m_clients) {
        if (!one->running()) continue;
        if (m_links.contains(one->name())) one->tell("join " + m_links[one->name()]);
        one->tell("work " + std::to_string(m_chance.below(1'000'000)) + ' ' +
                  std::to_string(workEach) + ' ' + std::to_string(m_value));
        m_value += workEach;
    }
    need(waitUntil([&] {
             return std::all_of(m_clients.begin(), m_clients.end(), [](const auto& one) {
                 return !one->running() || !one->said("worked").is_null();
             });
         }),
         "work does not end");
    for (const auto& one : m_clients) {
        if (one->running()) one->tell("settle");
    }
    need(waitUntil([&] { return anyDied() || allSettled(); }), "neither killed nor settled");
}

void KillWorld::revive(const std::vector<KillPoint>& points) {
    for (const auto& point : points) {
        auto& about = m_calls[point.victim + point.calls];
        if (running(point.victim)) {
            about = std::max(4.0, about * 0.8);
            m_trace.push_back(point.victim + " was not reached");
            point.victim == "server" ? (void)m_server->terminate() : client(point.victim).stop();
        } else {
            const bool killed =
                point.victim == "server" ? m_server->killed() : client(point.victim).killed();
            need(killed, point.victim + " ended by itself");
            about *= 1.1;
            ++m_kills;
        }
    }
    if (!m_server->running()) startServer(plain());
    for (const auto& one : m_clients) {
        if (!one->running()) startClient(*one, plain());
    }
}

bool KillWorld::allSettled() const {
    return std::all_of(m_clients.begin(), m_clients.end(),
                       [](const auto& one) { return !one->said("settled").is_null(); });
}

void KillWorld::settle() {
    const auto once = [&] {
        for (const auto& one : m_clients) {
            one->tell("settle");
        }
        need(waitUntil([&] { return allSettled() || anyDied(); }), "the sync does not end");
        need(!anyDied(), "somebody ended unasked: " + m_server->log().right(300).toStdString());
        return m_checks.converged();
    };
    for (int turns = 0; !once(); ++turns) {
        need(turns < 200, "the devices do not come to the same");
    }
    m_links.clear();
}

void KillWorld::end() {
    for (const auto& one : m_clients) {
        one->stop();
    }
    (void)m_server->terminate();
    const auto store = server::openSqlite(m_database.string());
    need(store.ok(), "the server's database does not open");
    const auto verified = server::admin::verify(**store);
    need(verified.ok(), "the server's database cannot be read");
    m_breaches.insert(m_breaches.end(), verified->problems.begin(), verified->problems.end());
}

} // namespace kvorum::test
